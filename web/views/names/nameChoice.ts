import type { Dossier, Identity } from '../../../src/model/index.ts'
import { printedOf } from './pairs.ts'

/** Which identities are listed: all where a field is empty. */
export interface NameChoice {
  readonly kind: string
  /** The id of a party: those who speak for it. */
  readonly party: string
  readonly words: string
  readonly only: 'all' | 'open' | 'several'
}

/** The identities that a choice leaves, the most printed first. `open`: may be another's; `several`: of several forms. */
export function chooseNames({ identities }: Pick<Dossier, 'identities'>, choice: NameChoice): Identity[] {
  const words = plain(choice.words)
  return identities
    .filter((identity) => {
      const { kind, id, speaksFor, forms, links, name } = identity
      if (choice.kind !== '' && kind !== choice.kind) return false
      if (choice.party !== '' && id !== choice.party && !speaksFor.some(({ party }) => party.id === choice.party))
        return false
      if (choice.only === 'open' && !links.some(({ verdict }) => verdict === 'possibly-same')) return false
      if (choice.only === 'several' && forms.length < 2) return false
      return words === '' || plain(name).includes(words) || forms.some(({ form }) => plain(form).includes(words))
    })
    .sort((a, b) => printedOf(b) - printedOf(a) || (a.name < b.name ? -1 : 1))
}

/** Without accents and case, so that `muller` finds `Müller`. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
