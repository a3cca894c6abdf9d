import type { Range, Scene } from '../candidate.ts'
import { regionOf } from '../clause/clause.ts'
import { isDateWord, isNominal, isQuoteMark, quotedNameStart, reach } from '../phrase/phrase.ts'
import { phraseEnd } from '../phrase/phraseEnd.ts'
import { phraseStart } from '../phrase/phraseStart.ts'
import { afterParenthesis, appositionEnd, withApposition, withDashes } from './apposition.ts'
import { relativeBefore, restrictedBefore } from './restrictive.ts'

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
  const beside = withDashes(scene, last)
  if (beside) return { range: beside, relative: false }
  if (tokens[last]?.text === ',') {
    const range = withApposition(scene, last, floor) ?? afterParenthesis(scene, last, floor)
    return range ? { range, relative: false } : null
  }
  const opens = /^(?:who|which|that)$/.test(tokens[last]!.lower)
  const restricted = opens ? null : (restrictedBefore(scene, group, floor) ?? relativeBefore(scene, group))
  if (restricted) return { range: restricted, relative: false }
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
