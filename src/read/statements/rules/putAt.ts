import type { Candidate, Range, Scene } from '../candidate.ts'
import { stretchOf } from '../candidate.ts'
import { regionOf } from '../clause/clause.ts'
import { isNominal, isPronoun, isQuoteMark } from '../phrase/phrase.ts'
import { phraseEnd } from '../phrase/phraseEnd.ts'
import { isPaper, isSpeaker } from '../subject/isSpeaker.ts'
import { sharedSubject } from '../subject/sharedSubject.ts'
import { subjectBefore } from '../subject/subject.ts'

const putting = /^(?:puts?|putting|estimate[sd]?|places?|placed|pegs?|pegged)$/
const counting = /^(?:counts?|counted)$/
const measures = /^(?:at|nearer|near|closer|above|below|under|over|between|around|as)$/
/** The words at which a figure's source is looked for. */
export const putAtFirsts: ReadonlySet<string> = new Set(
  'put puts putting estimate estimates estimated place places placed peg pegs pegged count counts counted'.split(' '),
)
const hedges =
  /^(?:about|around|least|most|some|to|nearly|almost|roughly|high|low|many|few|much|as|just|only|over|under|more|less|than|up|well|above|below|\$|€|£)$/

/** "The Front put its losses at 19", "a study put the number nearer 4,000", "it counts six": somebody's figure. */
export function putAt(scene: Scene, at: number): Candidate | null {
  const { tokens } = scene
  const word = tokens[at]!.lower
  if (!putAtFirsts.has(word)) return null
  if (!putting.test(word) && !counting.test(word)) return null
  const high = Math.min(regionOf(scene, at).to, at + 30)
  const to = counting.test(word) ? countEnd(scene, at, high) : measureEnd(scene, at, high)
  if (to < 0) return null
  let from = at
  if (tokens[from - 1]?.tag === 'ADV') from--
  if (/^(?:has|have|had)$/.test(tokens[from - 1]?.lower ?? '')) from--
  const range = sourceOf(scene, from, counting.test(word))
  const [source, cue, content] = [
    range && stretchOf(scene, range),
    stretchOf(scene, { from, to: at + 1 }),
    stretchOf(scene, { from: at + 1, to }),
  ]
  if (!source || !cue || !content) return null
  const frame = { start: Math.min(source.start, cue.start), end: content.start }
  const { index } = scene.sentence
  return {
    rule: 'put-at',
    sentence: index,
    source: [source],
    cue: [cue],
    content: [content],
    class: 'estimate',
    to: null,
    frame,
    negated: false,
  }
}

/** People, papers, a pronoun; or who did what the verb before tells ("… and put the toll at 12"). */
function sourceOf(scene: Scene, from: number, counts: boolean): Range | null {
  const own = subjectBefore(scene, from)
  if (own && !own.relative) {
    const it = isPronoun(scene.tokens[own.range.from]) && /^(?:it|they)$/.test(scene.tokens[own.range.from]!.lower)
    return it || isSpeaker(scene, own.range) || isPaper(scene, own.range) ? own.range : null
  }
  const joined = /^(?:and|but)$/.test(scene.tokens[from - 1]?.lower ?? '') && !counts
  const shared = joined ? sharedSubject(scene, from, () => false) : null
  return shared && (isSpeaker(scene, shared) || isPaper(scene, shared)) ? shared : null
}

/** Index after "its losses at about 19 men"; -1 when no measure with a number follows the object. */
function measureEnd(scene: Scene, at: number, high: number): number {
  const { tokens } = scene
  for (let i = at + 2; i < high; i++) {
    const token = tokens[i]!
    if (/^(?:VERB|AUX|SCONJ)$/.test(token.tag) || /^[,;:.]$/.test(token.text)) return -1
    if (!measures.test(token.lower) || !isNominal(tokens[i - 1])) continue
    let next = i + 1
    while (next < i + 7 && (hedges.test(tokens[next]?.lower ?? '') || isQuoteMark(tokens[next]))) next++
    if (tokens[next]?.tag === 'NUM' || /^\d/.test(tokens[next]?.text ?? '')) return numberEnd(scene, next, high)
  }
  return -1
}

function countEnd(scene: Scene, at: number, high: number): number {
  let next = at + 1
  // "counts “about 90 martyrs”"
  if (isQuoteMark(scene.tokens[next]))
    while (next < at + 6 && (next === at + 1 || hedges.test(scene.tokens[next]?.lower ?? ''))) next++
  return scene.tokens[next]?.tag === 'NUM' ? numberEnd(scene, next, high) : -1
}

/** A number with its noun; "between 3 and 5" whole, but not the clause that "and" joins. */
function numberEnd(scene: Scene, at: number, high: number): number {
  const { tokens } = scene
  const end = phraseEnd(scene, at, high)
  const to = Math.max(at + 1, tokens[end - 1]?.lower === 'and' ? end - 1 : end)
  const mark = /^[.,]$/.test(tokens[to]?.text ?? '') ? to + 1 : to
  return scene.quote[at] !== -1 && isQuoteMark(tokens[mark]) ? mark + 1 : to
}
