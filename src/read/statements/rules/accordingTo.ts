import { hasVerb } from '../before.ts'
import type { Candidate, Range, Scene, Stretch } from '../candidate.ts'
import { stretchOf } from '../candidate.ts'
import { clauseEnd, regionOf } from '../clause/clause.ts'
import { isQuoteMark } from '../phrase/phrase.ts'
import { phraseEnd } from '../phrase/phraseEnd.ts'
import { isPaper, isSpeaker } from '../subject/isSpeaker.ts'

/** "According to X, …", "…, according to X", "…, as reported by X and Y": the source of the clause beside the phrase. */
export function accordingTo(scene: Scene, at: number): Candidate | null {
  const cue = phraseAt(scene, at)
  if (!cue) return null
  const region = regionOf(scene, at)
  const end = sourceEnd(scene, cue.to, region.to)
  if (end === cue.to) return null
  const source = { from: cue.to, to: end }
  if (
    !isSpeaker(scene, source) &&
    !isPaper(scene, source) &&
    !/^(?:whom|others|some)$/.test(scene.tokens[cue.to]?.lower ?? '')
  )
    return null
  const content = contentBeside(scene, { from: at, to: end }, region)
  if (!content) return null
  const rest = interrupted(scene, { from: at, to: end }, region)
  const stretch = (range: Range): Stretch[] => [stretchOf(scene, range)].filter((s) => s !== null)
  const frame = stretchOf(scene, { from: at, to: end }) as Stretch
  return {
    rule: 'according-to',
    sentence: scene.sentence.index,
    source: stretch(source),
    cue: stretch(cue),
    content: rest ? [content, rest] : [content],
    class: 'report',
    to: null,
    frame,
    negated: false,
  }
}

/** The phrase that starts at `at`; one adverb may stand after its first word ("as recently announced by"). */
function phraseAt({ tokens, words }: Scene, at: number): Range | null {
  for (const phrase of words.phrases.get(tokens[at]?.lower ?? '') ?? []) {
    const skip = tokens[at + 1]?.tag === 'ADV' ? 1 : 0
    if (phrase.every((part, i) => tokens[at + i + (i > 0 ? skip : 0)]?.lower === part)) {
      return { from: at, to: at + phrase.length + (phrase.length > 1 ? skip : 0) }
    }
  }
  return null
}

/** "The fund, according to X, has lost half": the rest of the clause, where what goes before has no verb. */
function interrupted(scene: Scene, { from, to }: Range, region: Range): Stretch | null {
  const { tokens } = scene
  if (tokens[from - 1]?.text !== ',' || tokens[to]?.text !== ',') return null
  // "The plan is, in the words of X, “dead”."
  const quoted = isQuoteMark(tokens[to + 1]) && /^(?:AUX|VERB)$/.test(tokens[from - 2]?.tag ?? '')
  const quotation = quoted ? scene.quotations[scene.quote[to + 1] ?? -1] : undefined
  if (quotation) return { start: quotation.start, end: quotation.end }
  if (!/^(?:AUX|VERB)$/.test(tokens[to + 1]?.tag ?? '')) return null
  for (let i = Math.max(region.from, from - 40); i < from; i++) if (/^(?:AUX|VERB)$/.test(tokens[i]!.tag)) return null
  return stretchOf(scene, { from: to + 1, to: clauseEnd(scene, to + 1, region.to) })
}

const opensApposition = /^(?:a|an|the|who|whose|head|chief|director)$/

/** The end of the source, with what is said of it ("a poll released by X", "Ann Lee, who leads the inquiry,"). */
function sourceEnd(scene: Scene, at: number, high: number): number {
  const { tokens } = scene
  let end = phraseEnd(scene, at, high)
  const made = tokens[end]
  if (made?.tag === 'VERB' && /^(?:by|last|this|on|in|for|from|at)$|day$/.test(tokens[end + 1]?.lower ?? '')) {
    while (end < high && end < at + 25 && !/^[,.;:)]$/.test(tokens[end]?.text ?? '') && !isQuoteMark(tokens[end])) end++
  }
  const named = nameBehind(scene, at, end, high)
  if (named > end) return named
  if (tokens[end]?.text !== ',' || !opensApposition.test(tokens[end + 1]?.lower ?? '')) return end
  let close = end + 1
  while (
    close < high &&
    close < end + 25 &&
    !/^[,.;]$/.test(tokens[close]?.text ?? '') &&
    !isQuoteMark(tokens[close])
  ) {
    if (tokens[close]?.tag === 'AUX' && tokens[end + 1]?.lower !== 'who') return end
    if (close > end + 2 && isFiniteVerb(tokens, close) && !/^(?:who|whose)$/.test(tokens[end + 1]?.lower ?? ''))
      return end
    close++
  }
  // "According to an aide, the envoy, Ann Lee, condemns": the clause begins with the envoy.
  if (tokens[close]?.text === ',' && tokens[end + 1]?.lower === 'the' && tokens[close + 1]?.tag === 'PROPN') return end
  // "According to Ann Lee, the Colonel controls 800 men": nothing else would be left to be said.
  if (at < 6 && /^[.;]?$/.test(tokens[close]?.text ?? '')) return end
  const more = /^(?:that|which)$/.test(tokens[close + 1]?.lower ?? '') || !hasVerb(scene, close, high)
  if (at < 6 && tokens[close]?.text === ',' && more) return end
  return close < high || tokens[at - 1] === undefined ? close : end
}

/** "(the draft) sets a ceiling", "(the minister) offered a truce": the verb of a clause, none that describes the noun before it. */
function isFiniteVerb(tokens: Scene['tokens'], at: number): boolean {
  const [before, { tag, lower }, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  if (tag !== 'VERB' || lower.endsWith('ing') || /^(?:to|and|or)$/.test(before?.lower ?? '')) return false
  if (!/^(?:NOUN|PROPN|ADV|NUM)$/.test(before?.tag ?? '')) return false
  return lower.endsWith('s') || /^(?:DET|NUM|NOUN|PROPN|ADJ|PRON|SCONJ)$/.test(next?.tag ?? '')
}

/** "the Norwegian minister, Ann Lee": the end of the name behind an office; `end` where none stands there. */
function nameBehind({ tokens, words }: Scene, at: number, end: number, high: number): number {
  const office = tokens[end - 1]?.lower ?? ''
  if (tokens[end]?.text !== ',' || end - at < 2 || !(words.officials.has(office) || words.staff.has(office))) return end
  let to = end + 1
  while (to < high && to < end + 6 && /^(?:PROPN|X)$|^[-–]$/.test(tokens[to]!.text === '-' ? '-' : tokens[to]!.tag))
    to++
  return to - end > 2 && (to >= high || /^[.,;]$/.test(tokens[to]!.text)) ? to : end
}

/** The clause after an opening phrase, else the clause before it back to where the sentence or the last cut begins. */
function contentBeside(scene: Scene, phrase: Range, region: Range): Stretch | null {
  const { tokens, quote, quotations } = scene
  const before = tokens[phrase.from - 1]
  const opens =
    tokens[phrase.to - 1]?.lower === 'whom' ||
    phrase.from === region.from ||
    before === undefined ||
    (phrase.from - region.from <= 2 && !/^(?:VERB|AUX|NOUN|PROPN)$/.test(before.tag)) ||
    (/^(?:that|and|but|where|which|while)$/.test(before.lower) && tokens[phrase.to]?.text === ',') ||
    (before.text === ',' && /^(?:where|which|but|and|that)$/.test(tokens[phrase.from - 2]?.lower ?? ''))
  if (!opens) return contentEndingAt(scene, phrase.from, region)
  const whom = tokens[phrase.from + 2]?.lower === 'whom' || tokens[phrase.to - 1]?.lower === 'whom'
  let from = phrase.to
  while (from < region.to && from < phrase.to + 14 && !/^[,:]$/.test(tokens[from]?.text ?? '')) from++
  if (whom) from = tokens[phrase.to]?.text === ',' ? phrase.to : phrase.to - 1
  else if (tokens[from]?.text !== ',' && tokens[from]?.text !== ':') return null
  from++
  // "According to officials, speaking on condition of anonymity, …"
  if (tokens[from]?.lower.endsWith('ing') && tokens[from]?.tag === 'VERB') {
    let next = from
    while (next < region.to && next < from + 14 && tokens[next]?.text !== ',') next++
    if (tokens[next]?.text === ',') from = next + 1
  }
  const quotation = isQuoteMark(tokens[from]) ? quotations[quote[from] ?? -1] : undefined
  const content = stretchOf(scene, { from, to: clauseEnd(scene, from, region.to) })
  return content && quotation && quotation.end > content.end ? { start: content.start, end: quotation.end } : content
}

function contentEndingAt(scene: Scene, at: number, region: Range): Stretch | null {
  const { tokens, quote, quotations } = scene
  let last = at - 1
  while (last >= region.from && /^(?:[,;(]|[—–-])$/.test(tokens[last]?.text ?? '')) last--
  if (last < region.from) return null
  let from = last
  const floor = Math.max(region.from, last - 150)
  while (from > floor && !(tokens[from - 1]?.text === ';' && quote[from - 1] === quote[at])) from--
  const quotation =
    isQuoteMark(tokens[last]) && quote[last] === quote[from] && quote[last] !== quote[at]
      ? quotations[quote[last] ?? -1]
      : undefined
  if (quotation) return { start: quotation.start, end: quotation.end }
  return stretchOf(scene, { from, to: last + 1 })
}
