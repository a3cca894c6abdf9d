import type { Token } from '../draft.ts'
import type { Range, Scene } from './candidate.ts'
import { opensClause, regionOf } from './clause.ts'
import {
  isDateWord,
  isNominal,
  isPronoun,
  isQuoteMark,
  phraseEnd,
  phraseStart,
  quotedNameStart,
  reach,
} from './phrase.ts'

/** A subject, and where the words before the verb begin (adverbs and dates between subject and verb are skipped). */
export interface Subject {
  readonly range: Range
  readonly relative: boolean
}

/**
 * The noun phrase that is the subject of the verb group starting at `group`, with its apposition or relative clause
 * ("Ann Lee, the envoy to Orland,"); `null` when none stands directly before it.
 */
export function subjectBefore(scene: Scene, group: number): Subject | null {
  const { tokens } = scene
  const floor = Math.max(regionOf(scene, group).from, group - reach)
  let last = group - 1
  last = skipBack(scene, last, floor)
  if (last < floor) return null
  if (tokens[last]?.text === ',') {
    const range = withApposition(scene, last, floor) ?? afterParenthesis(scene, last, floor)
    return range ? { range, relative: false } : null
  }
  const quoted = isQuoteMark(tokens[last])
  const start = quoted ? quotedNameStart(scene, last, floor) : phraseStart(scene, last, floor)
  if (start < 0) return null
  const from = reducedStart(scene, start, floor)
  const word = tokens[last]!.lower
  const relative =
    from === last && (word === 'who' || word === 'which' || (word === 'that' && tokens[last - 1]?.tag === 'NOUN'))
  return { range: { from, to: last + 1 }, relative }
}

const published =
  /^(?:published|released|issued|posted|sent|filed|held|conducted|carried|leaked|signed|circulated|presented|commissioned|dated|based)$/

/** "sources close to the talks", "people familiar with the matter": what is said of people who are not named. */
const near =
  /^(?:close|loyal|sympathetic|opposed|privy|allied|linked|hostile|accredited) (?:to|with)$|^(?:familiar|involved|acquainted) (?:with|in)$|^(?:briefed|working|quoted) (?:on|in|by)$|^(?:aware|critical|supportive|knowledgeable) (?:of|about)$|^present (?:at|in)$|^(?:leaked|given|shown|addressed) to$/

/** "A draft seen by the wire", "a study published in Vale": where the phrase begins that a participle goes on. */
function reducedStart(scene: Scene, start: number, floor: number): number {
  const { tokens } = scene
  const [made, link] = [tokens[start - 2], tokens[start - 1]]
  if (made && link && start - 3 >= floor && near.test(`${made.lower} ${link.lower}`)) {
    const from = isNominal(tokens[start - 3]) ? phraseStart(scene, start - 3, floor) : -1
    if (from >= 0) return from
  }
  if (made?.tag !== 'VERB' || link?.tag !== 'ADP' || start - 3 < floor) return start
  if (link.lower === 'by' ? !/(?:ed|en|n|t|d)$/.test(made.lower) : !published.test(made.lower)) return start
  if (!/^(?:NOUN|PROPN)$/.test(tokens[start - 3]?.tag ?? '')) return start
  const from = phraseStart(scene, start - 3, floor)
  return from < 0 ? start : from
}

/** Skips adverbs and dates that stand between a subject and its verb: "the envoy on Tuesday said". */
function skipBack({ tokens }: Scene, at: number, floor: number): number {
  let last = at
  for (let round = 0; round < 4 && last >= floor; round++) {
    const token = tokens[last]!
    if (token.tag === 'ADV' && !isDateWord(token)) last--
    else if (isDateWord(token)) last -= tokens[last - 1]?.lower === 'on' || tokens[last - 1]?.lower === 'late' ? 2 : 1
    else if (/^(?:week|month|year)$/.test(token.lower) && /^(?:last|this)$/.test(tokens[last - 1]?.lower ?? ''))
      last -= 2
    else if (token.lower === 'himself' || token.lower === 'herself' || token.lower === 'themselves') last--
    else if (
      /^(?:all|both)$/.test(token.lower) &&
      last > floor &&
      /^(?:NOUN|PROPN|PRON)$/.test(tokens[last - 1]?.tag ?? '')
    )
      last--
    else if (token.lower === 'no' && tokens[last + 1]?.lower === 'longer') last--
    else if (/^(?:here|there)$/.test(token.lower) && tokens[last - 1]?.tag === 'NOUN') last--
    else if (published.test(token.lower) && isNominal(tokens[last - 1]) && last < at) last--
    else break
  }
  return last
}

const appositionOpens = /^(?:DET|ADJ|ADP|NUM|NOUN)$/

/** "X, the envoy to Y, said" and "X, who leads Y, said": the comma at `comma` closes what another one opened. */
function withApposition(scene: Scene, comma: number, floor: number): Range | null {
  const { tokens } = scene
  let tried = 0
  for (let k = comma - 1; k > floor && tried < 5; k--) {
    if (isQuoteMark(tokens[k]) && tokens[k - 1]?.text === ',') return null
    if (tokens[k]?.text !== ',') continue
    tried++
    const inside = tokens[k + 1]!
    const relative = /^(?:who|whose|which)$/.test(inside.lower)
    const open =
      relative ||
      appositionOpens.test(inside.tag) ||
      (inside.tag === 'VERB' && /(?:ing|ed)$/.test(inside.lower)) ||
      inside.tag === 'PROPN'
    if (!open || (inside.lower !== 'a' && isAdverbial(scene, k + 1))) continue
    if (!relative && hasFiniteVerb(scene, k + 1, comma) && inside.tag !== 'VERB') continue
    if (tokens[k - 1]?.lower === 'there' && tokens[k - 2]?.tag === 'NOUN') k--
    const from = phraseStart(scene, k - 1, floor)
    if (from < 0 || (!/^(?:PROPN|NOUN)$/.test(tokens[k - 1]?.tag ?? '') && tokens[k - 1]?.text !== ')')) continue
    if (
      /^(?:ADP|SCONJ)$/.test(tokens[from - 1]?.tag ?? '') &&
      !/^(?:while|but|as|that|because|if|when|after)$/.test(tokens[from - 1]?.lower ?? '')
    )
      return null
    return { from: fullerStart(scene, from, floor), to: comma }
  }
  return null
}

/** "Ann Lee, adviser to the president, Bo Lind, said": what opens without an article is an apposition itself. */
function fullerStart(scene: Scene, from: number, floor: number): number {
  const { tokens } = scene
  const first = tokens[from]!
  const named = tokens[from - 1]?.text === ',' && tokens[from - 2]?.tag === 'PROPN'
  if (!named || !/^(?:NOUN|ADJ)$/.test(first.tag) || !/^\p{Ll}/u.test(first.text)) return from
  const start = phraseStart(scene, from - 2, floor)
  return start < 0 ? from : start
}

function hasFiniteVerb({ tokens }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (tokens[i]!.tag === 'AUX') return true
    if (opensClause(tokens[i]!.lower)) return false
  }
  return false
}

const asides =
  /^(?:however|meanwhile|though|too|also|instead|therefore|nevertheless|nonetheless|furthermore|moreover|again|for|by|in|on|at|after|when|during|speaking|with|as|like|unlike|according)$/

function isAdverbial({ tokens }: Scene, at: number): boolean {
  return asides.test(tokens[at]?.lower ?? '') && tokens[at]?.tag !== 'DET'
}

/** "X, however, said" and "X, in an interview with Y, said": the source is X alone. */
function afterParenthesis(scene: Scene, comma: number, floor: number): Range | null {
  const { tokens } = scene
  for (let k = comma - 1; k > floor && k > comma - 16; k--) {
    if (tokens[k]?.text !== ',') continue
    if (!isAdverbial(scene, k + 1) && tokens[k + 1]?.tag !== 'ADV') return null
    const from = phraseStart(scene, k - 1, floor)
    return from < 0 ? null : { from, to: k }
  }
  return null
}

/** The subject after an inverted verb ("said Ann Lee, the envoy to Orland"); `null` when no noun phrase follows. */
export function subjectAfter(scene: Scene, at: number, ceiling: number): Range | null {
  const { tokens } = scene
  if (isDateWord(tokens[at]) || /^(?:that|this|which|these|those|it)$/.test(tokens[at]?.lower ?? '')) return null
  let end = phraseEnd(scene, at, ceiling)
  if (end === at) return null
  if (tokens[end]?.tag === 'AUX' || (tokens[end]?.tag === 'VERB' && !tokens[end]!.lower.endsWith('ing'))) return null
  for (let round = 0; round < 3; round++) {
    const close = appositionEnd(scene, end, ceiling)
    if (close === end) break
    end = close
  }
  return { from: at, to: end }
}

/** Index after the apposition or relative clause that the comma at `comma` opens; `comma` when it opens none. */
function appositionEnd(scene: Scene, comma: number, ceiling: number): number {
  const { tokens } = scene
  const first = tokens[comma + 1]
  if (tokens[comma]?.text !== ',' || !first || isQuoteMark(first)) return comma
  const relative = /^(?:who|whose)$/.test(first.lower)
  if (!relative && !/^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(first.tag) && !/^(?:his|her|their|its)$/.test(first.lower))
    return comma
  let close = comma + 1
  while (close < ceiling && close < comma + 40 && !/^[,.;]$/.test(tokens[close]!.text) && !isQuoteMark(tokens[close])) {
    if (!relative && tokens[close]!.tag === 'AUX' && !hasRelative(scene, comma + 1, close)) return comma
    close++
  }
  return tokens[close - 1]!.lower.endsWith('ing') || close === comma + 1 ? comma : close
}

function hasRelative({ tokens }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:who|which|that|whose|where)$/.test(tokens[i]!.lower)) return true
  return false
}

/**
 * The subject that a participle or a second verb shares (", adding that …", "and said that …"): that of the nearest
 * clause before it, leaving out relative clauses and whatever `skip` covers. Looks back a bounded way.
 */
export function sharedSubject(scene: Scene, before: number, skip: (at: number) => boolean): Range | null {
  const { tokens, quote } = scene
  const floor = Math.max(regionOf(scene, before).from, before - reach)
  let nearest = true
  for (let i = before - 1; i >= floor; i--) {
    const token = tokens[i]!
    if ((token.tag !== 'VERB' && token.tag !== 'AUX') || quote[i] !== quote[before] || skip(token.start)) continue
    if (tokens[i - 1]?.lower === 'to' || (token.tag === 'VERB' && /ing$/.test(token.lower))) continue
    const subject = subjectBefore(scene, i)
    // "…, who named a mediator and asked them": the second verb goes with the nearest one.
    if (subject?.relative && nearest && isWho(tokens[subject.range.from]) && tokens[before - 1]?.lower === 'and')
      return subject.range
    nearest = false
    if (!subject || subject.relative || isInsideClause(scene, subject.range.from)) continue
    return subject.range
  }
  return null
}

const isWho = (token: Token | undefined): boolean => token?.lower === 'who'

/** True when the clause whose subject starts here is a subordinate one ("that he …", "which they …"). */
function isInsideClause({ tokens }: Scene, from: number): boolean {
  const word = tokens[from - 1]?.lower
  return word !== undefined && (opensClause(word) || word === 'because' || word === 'than')
}

/** True when the words can stand for somebody who speaks: a name, a pronoun for people, people or a body of people. */
export function isSpeaker({ tokens, words }: Scene, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    if (token.text === ',' || token.text === '(' || (i > from && token.tag === 'ADP')) break
    if (words.people.has(token.lower)) return true
    if (isPronoun(token) && !/^(?:it|which|that|this|these|those)$/.test(token.lower)) return true
    const next = i + 1 < to ? tokens[i + 1] : undefined
    const heads = !next || /^(?:PUNCT|ADP|CCONJ|NUM)$/.test(next.tag) || next.text === '('
    if (token.tag === 'PROPN' && heads && !calendar.test(token.lower)) return true
    if (to - from === 1 && /^(?:many|some|others|each|both|neither|several|none)$/.test(token.lower)) return true
    if (heads && (token.tag === 'NOUN' || token.tag === 'PROPN') && isAgent(token.lower)) return true
  }
  return false
}

const agents = new Set(
  'makers growers owners workers dealers leaders keepers traders planners holders players builders carriers exporters importers producers shippers teachers drivers miners dockers nurses stewards'.split(
    ' ',
  ),
)
const agentEnds = ['ist', 'ists', 'sman', 'smen', 'woman', 'women', 'cian', 'cians', 'ctors', 'arch', 'archs', 'nants']
const things = /^(?:lists?|factors|sectors|tenants?|pollutants?|covenants?|remnants?|vectors)$/

/** Nouns for people by how they end ("carmakers", "lobbyists", "physicians"). */
function isAgent(word: string): boolean {
  if (word.length < 6) return false
  if (agentEnds.some((end) => word.endsWith(end))) return !things.test(word)
  for (let k = 6; k <= 9 && word.endsWith('s'); k++) if (agents.has(word.slice(-k))) return true
  return false
}

const calendar = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|\w+day)$/

/** True when the words name a paper that speaks ("the report", "polls"). */
export function isPaper({ tokens, words }: Scene, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (words.papers.has(tokens[i]!.lower)) return true
  return false
}
