import type { Lexicon } from '../../model/index.ts'
import { fromLexicon } from '../draft.ts'
import { type Layers, type Party, partyNamed } from './scene.ts'

const kindWords = fromLexicon(({ stances }: Lexicon) => ({
  unions: new Set(stances.unionNames),
  businesses: new Set(stances.businesses),
  notBusiness: new RegExp(String.raw`\b(?:${stances.notBusinesses.join('|')})\b`, 'i'),
}))

/**
 * "the union", "the firm": the organisation of that kind named last before a place in the text; the one that is a union or
 * a business by its kind where no name says so; `null` when there is none.
 */
export function organisationNamed({ names, lexicon }: Layers, noun: string, before: number): Party | null {
  const { unions, businesses, notBusiness } = kindWords(lexicon)
  const isKnown = (name: string): boolean => {
    const words = name.toLowerCase().split(/[^\p{L}\p{N}-]+/u)
    return words.includes(noun) || (noun === 'union' && words.some((word) => unions.has(word)))
  }
  const known = names.findLast(({ span, kind, name }) => span.end <= before && kind === 'organisation' && isKnown(name))
  if (known) return partyNamed(known)
  if (!businesses.has(noun)) return null
  const firms = names.filter(
    ({ span, kind, name }) => span.end <= before && kind === 'organisation' && !notBusiness.test(name),
  )
  const ids = new Set(firms.map(({ entity, name }) => entity?.id ?? name))
  return ids.size === 1 ? partyNamed(firms.at(-1)!) : null
}
