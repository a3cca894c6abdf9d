import type { Lexicon, Name } from '../../model/index.ts'
import { fromLexicon } from '../draft.ts'
import { type Layers, type Party, partyNamed } from './scene.ts'

const kindWords = fromLexicon(({ stances }: Lexicon) => ({
  unions: new Set(stances.unionNames),
  businesses: new Set(stances.businesses),
  blocs: new Set(stances.blocs),
  fighters: new Set(stances.fighters),
  notBusiness: new RegExp(String.raw`\b(?:${stances.notBusinesses.join('|')})\b`, 'i'),
  fightersName: new RegExp(String.raw`\b(?:${stances.fightersNames.join('|')})\b`, 'i'),
  /** "the rail operator" right before a name. */
  businessBefore: new RegExp(String.raw`\b(?:${stances.businesses.join('|')}),? $`),
  /** ", the state rail operator" right behind one. */
  businessBehind: new RegExp(
    String.raw`^(?: \([^)]*\))?, (?:an?|the|its|their|[\p{L}-]+['’]s?) (?:[\p{Ll}-]+ ){0,4}?(?:${stances.businesses.join('|')})(?!\p{L})`,
    'u',
  ),
}))

/**
 * "the union", "the firm", "the bloc", "the rebels": the organisation of that kind named last before a place in the text;
 * the one that is a union, a business or an armed body by what is said of it or by its kind, where no name says so;
 * `null` when there is none, or more than one.
 */
export function organisationNamed(layers: Layers, noun: string, before: number): Party | null {
  const { unions, businesses, fighters, blocs } = kindWords(layers.lexicon)
  const isKnown = (name: string): boolean => {
    const words = name.toLowerCase().split(/[^\p{L}\p{N}-]+/u)
    return words.includes(noun) || (noun === 'union' && words.some((word) => unions.has(word)))
  }
  const bodies = bodiesBefore(layers, before)
  const isBloc = ({ name, entity }: Name): boolean =>
    blocs.has(name.toLowerCase()) || blocs.has(entity?.name.toLowerCase() ?? '')
  const known = bodies.findLast((name) => isKnown(name.name) || (noun === 'bloc' && isBloc(name)))
  if (known) return partyNamed(known)
  if (fighters.has(noun)) return theOne(bodies.filter((name) => isArmed(layers, name)))
  if (!businesses.has(noun)) return null
  return (
    theOne(bodies.filter((name) => isCalledBusiness(layers, name))) ??
    theOne(bodies.filter((name) => isFirm(layers, name)))
  )
}

const bodiesBefore = ({ names }: Layers, before: number): Name[] =>
  names.filter(({ span, kind }) => span.end <= before && (kind === 'organisation' || kind === 'group'))

function theOne(bodies: readonly Name[]): Party | null {
  const ids = new Set(bodies.map(({ entity, name }) => entity?.id ?? name))
  return ids.size === 1 ? partyNamed(bodies.at(-1)!) : null
}

const isFirm = ({ lexicon }: Layers, { kind, name }: Name): boolean =>
  kind === 'organisation' && !kindWords(lexicon).notBusiness.test(name)

/** "the rail operator Dornbahn", "Dornbahn, the state rail operator". */
function isCalledBusiness({ lexicon, article: { text } }: Layers, { span, name }: Name): boolean {
  const { businessBefore, businessBehind, notBusiness } = kindWords(lexicon)
  if (notBusiness.test(name)) return false
  const ahead = text.slice(Math.max(0, span.start - 24), span.start)
  return businessBefore.test(ahead) || businessBehind.test(text.slice(span.end, span.end + 90))
}

/** "the Dorn Liberation Front", "the insurgents of the Salt Brigade", "the rebel group Salt". */
function isArmed({ lexicon, article: { text } }: Layers, { span, name }: Name): boolean {
  if (kindWords(lexicon).fightersName.test(name)) return true
  return /\b(?:rebel|insurgent|guerrilla|separatist|armed|militant)s?(?: (?:group|movement|faction|force|coalition|alliance)| of(?: the)?)?,? $/i.test(
    text.slice(Math.max(0, span.start - 40), span.start),
  )
}
