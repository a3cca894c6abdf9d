import { namesIn } from '../../names/namesIn.ts'
import type { Candidate, Stretch } from '../candidate.ts'
import { sentenceOf } from './context.ts'
import type { Known } from './resolve.ts'

/** An outlet reports; who wishes, asks or promises behind its report is the one of whom it tells. */
const wishes = new Set(['demand', 'promise', 'think'])
const longestSubject = 90

/**
 * "The Post reported that the ministry is talking to Chile, and hopes …": of two verbs joined on to one source, an outlet, the
 * second, which no outlet does, goes with the subject of what is reported. Candidates in the order of the text; each looks
 * at the one before it.
 */
export function withOwnSubjects(candidates: readonly Candidate[], known: Known): readonly Candidate[] {
  return candidates.map((candidate, i) => {
    const before = candidates[i - 1]
    const [source] = candidate.source
    if (!before || !source || before.source[0]?.start !== source.start || !isWish(candidate, known)) return candidate
    const cue = candidate.cue[0]
    const [reported] = before.content
    if (!cue || !reported || reported.start < source.end || reported.start >= cue.start) return candidate
    const lead = known.text.slice(Math.max(reported.start, cue.start - 12), cue.start)
    const isNear = reported.end >= cue.start || known.text.slice(reported.end, cue.start).length < 12
    if (!isNear || !/[\s,](?:and|but)\s+(?:also\s+)?$/.test(lead) || !isOutlet(source, known)) return candidate
    const subject = subjectOf(reported, known)
    return subject ? { ...candidate, source: [subject] } : candidate
  })
}

function isWish({ cue: [cue] }: Candidate, { text, words }: Known): boolean {
  const spoken = cue ? text.slice(cue.start, cue.end).toLowerCase().split(/\s+/) : []
  const first = spoken[0] === 'also' ? 1 : 0
  const forms = words.verbs.get(spoken[first] ?? '') ?? []
  return forms.some(
    ({ verb }) => wishes.has(verb.class) && verb.rest.every((word, k) => spoken[first + 1 + k] === word),
  )
}

const isOutlet = (source: Stretch, { names }: Known): boolean => {
  const inside = namesIn(names, source)
  return inside.length > 0 && inside.every(({ kind }) => kind === 'outlet' || kind === 'group')
}

/** The words before the first verb of what is reported, behind "that"; `null` where they name nobody. */
function subjectOf(reported: Stretch, { text, names, sentences }: Known): Stretch | null {
  const that = /^(?:[^.;:]{0,80}?\s)?that\s/.exec(text.slice(reported.start, reported.end))
  const start = reported.start + (that?.[0].length ?? 0)
  const tokens = sentences[sentenceOf(sentences, start)]?.tokens ?? []
  const inside = namesIn(names, { start, end: reported.end })
  const verb = tokens.find(
    (token) =>
      token.start >= start &&
      /^(?:VERB|AUX)$/.test(token.tag) &&
      !inside.some(({ span }) => span.start <= token.start && token.end <= span.end),
  )
  const end = verb ? start + text.slice(start, verb.start).trimEnd().length : start
  return end > start && end - start <= longestSubject && inside.some(({ span }) => span.start < end)
    ? { start, end }
    : null
}
