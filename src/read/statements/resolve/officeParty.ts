import type { Name, Ref } from '../../../model/index.ts'
import { partyOf } from '../../names/partyOf.ts'
import type { Stretch } from '../candidate.ts'
import type { SayingWords } from '../words.ts'

const links = /\s(?:of|from|in|at|for|on|to|with|by|near|close|inside|who|which|that|whose|speaking|briefed|familiar)\s/

/** Whom a source without a name speaks for, where it is told by those words. */
export interface Sight {
  readonly text: string
  readonly words: SayingWords
}

/**
 * "A Chilean official", "the Kyiv government", "a spokesman for Norway", "officials in Norway": the party for which
 * somebody without a name speaks; `null` for those who speak for nobody but themselves ("a farmer from Chile"), those
 * who only work there ("sources in Norway"), and where several parties are named.
 */
export function officeParty(inside: readonly Name[], source: Stretch, { text, words }: Sight): Ref | null {
  const phrase = text.slice(source.start, source.end).split(/[,(]/, 1)[0]!
  if (/\b(?:and|or|nobody|none|no one|former|ex|retired|onetime|one-time|late)\b/i.test(phrase)) return null
  const link = links.exec(phrase)
  const front = link ? phrase.slice(0, link.index) : phrase
  const noun = /([\p{L}-]+)["”’']?\s*$/u.exec(front)?.[1]?.toLowerCase() ?? ''
  const owned = inside.filter(({ kind, span, because }) => {
    if (kind !== 'state' && kind !== 'organisation' && kind !== 'group') return false
    const at = span.start - source.start
    if (at < front.length) return words.officials.has(noun) && span.end - source.start < front.length
    const owns = link !== null && belongsTo(phrase.slice(link.index, at), noun)
    const isState = kind === 'state' || /^demonym/.test(because ?? '')
    return words.officials.has(noun) && owns && (!isState || isOrgan(phrase.slice(span.end - source.start), words))
  })
  const parties = owned.map(partyOf)
  const [first] = parties
  return first && parties.every((party) => party?.id === first.id) ? first : null
}

const parts = /^(?:city|town|region|province|capital|village|district|oblast|side|state)$/

/** "(the head of) Norway’s network agency": the party itself, or what is its own; no "Norwegian community", no "Norway’s biggest bank". */
function isOrgan(rest: string, { officials }: SayingWords): boolean {
  const noun =
    /^(?:['’]s?)?\s(?:[\p{L}-]+\s)*?([\p{L}-]+)(?=$|\s(?:in|on|at|of|for|from|to|with|and|who|which)\s)/u.exec(
      rest,
    )?.[1]
  return noun === undefined || officials.has(noun.toLowerCase()) || /^\p{Lu}/u.test(noun) || parts.test(noun)
}

/** "spokesman for the", "officials in": whose they are. A diplomat in Norway need not be Norway's. */
function belongsTo(between: string, noun: string): boolean {
  if (/^\s(?:of|for)\s(?:the\s)?(?:\p{L}+\s){0,2}$/u.test(between)) return true
  if (!/^\s(?:in|from|at)\s(?:the\s)?$/u.test(between)) return false
  return !/^(?:sources?|diplomats?|diplomacy|ambassadors?|envoys?|mediators?|staff|embassy|mission|service|officers?)$/.test(
    noun,
  )
}
