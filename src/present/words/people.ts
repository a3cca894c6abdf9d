import type { Dossier, Evidence, Identity } from '../../model/index.ts'
import { visible } from './visible.ts'
import { edtfWords } from './when.ts'

/** An identity in words: its name, for whom it speaks, and under which other forms it is printed. */
export interface Introduced {
  readonly name: string
  readonly speaksFor: string
  readonly forms: string
}

/** Identities worth introducing (they speak for somebody, or are printed under several forms), the most printed first. */
export function introductions({ identities }: Dossier): Introduced[] {
  const worth = identities.filter(({ speaksFor, forms }) => speaksFor.length > 0 || forms.length > 1)
  const printed = ({ forms }: Identity): number => forms.reduce((sum, { count }) => sum + count, 0)
  return [...worth].sort((a, b) => printed(b) - printed(a)).map(introduced)
}

function introduced({ name, speaksFor, forms }: Identity): Introduced {
  const byParty = new Map<string, string[]>()
  for (const { party, role, from, to } of speaksFor) {
    const span = [from ? `from ${edtfWords(from)}` : '', to ? `until ${edtfWords(to)}` : '']
    const since = from && from === to ? [`as of ${edtfWords(from)}`] : span
    const words = [visible(role), ...since].filter((x) => x !== '').join(' ')
    const known = byParty.get(party.name) ?? []
    if (words !== '' && !known.includes(words)) known.push(words)
    byParty.set(party.name, known)
  }
  const roles = [...byParty].slice(0, 4).map(([party, held]) => {
    const named = held.slice(0, 4).join(', ') + (held.length > 4 ? ` and ${held.length - 4} more` : '')
    return named === '' ? visible(party) : `${visible(party)} (${named})`
  })
  const others = forms.filter(({ form }) => form !== name)
  const named = others.slice(0, 6).map(({ form, count }) => `${visible(form)} (${count})`)
  const more = others.length > 6 ? ` and ${others.length - 6} more` : ''
  return { name: visible(name), speaksFor: roles.join('; '), forms: named.join(', ') + more }
}

/** Two identities that may be one, why, and the words. */
export interface Likeness {
  readonly words: string
  readonly evidence: readonly Evidence[]
}

/** Every pair that may be the same, once. Nothing was joined. */
export function likenesses({ identities }: Dossier): Likeness[] {
  const name = new Map(identities.map(({ id, name: n }) => [id, n]))
  return identities.flatMap((identity) =>
    identity.links
      .filter(({ verdict, to }) => verdict === 'possibly-same' && (identity.id < to || !name.has(to)))
      .map(({ to, reason, evidence }) => {
        const pair = `${visible(identity.name)} and ${visible(name.get(to) ?? to)}`
        return { words: `${pair} may be the same: ${visible(reason)}`, evidence }
      }),
  )
}
