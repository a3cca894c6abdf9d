import type { Name } from '../../../model/index.ts'
import { namesIn } from '../../names/namesIn.ts'
import type { Stretch } from '../candidate.ts'
import { type Context, sentenceOf } from './context.ts'
import { leanedOn } from './leanedOn.ts'

/** Whoever was named longer ago than this is brought in anew. */
const furthest = 40_000

/**
 * Whom the sentence before, in the same paragraph or leaned on, brings in as its subject: "The British minister, Piers Cottesmore,
 * was less careful. “All of it is new,” he said." Only somebody named there for the first time, and only where nobody
 * else speaks in that sentence. `near` are the people whom the pronoun may mean; `null` when none is brought in so.
 */
export function introducedBefore(source: Stretch, near: readonly Name[], context: Context): Name | null {
  const { text, sentences, names, last } = context
  const at = sentenceOf(sentences, source.start)
  const [own, before] = [sentences[at], leanedOn(at, context)]
  if (!own || !before) return null
  if (last && last.at >= before.start) return null
  // Somebody whom the sentence itself names outside quotation marks may be meant as well.
  const between = namesIn(names, { start: own.start, end: source.start }).some(({ kind }) => kind === 'person')
  if (between && !/["“«„]/.test(text[own.start] ?? '')) return null
  const name = near.find(({ span }) => span.start >= before.start && span.end <= before.end)
  if (!name) return null
  const verb = before.tokens.find(({ tag }) => tag === 'VERB' || tag === 'AUX')
  if (!verb || verb.start < name.span.end) return null
  const earlier = namesIn(names, { start: Math.max(0, name.span.start - furthest), end: name.span.start })
  return earlier.some(({ entity }) => entity?.id === name.entity?.id) ? null : name
}

/**
 * "Orr would not go into it. “I am a postman,” he joked.", "The union sent its lawyer, Ann Orr, to Vale. Not a cent would
 * be paid, she said": who opens the sentence right before, or is the only person named there for the first time, where
 * nobody else has spoken since. `null` where none is meant so.
 */
export function subjectBefore(source: Stretch, near: readonly Name[], context: Context): Name | null {
  const { text, sentences, names, last, before } = context
  const at = sentenceOf(sentences, source.start)
  const [own, then] = [sentences[at], leanedOn(at, context)]
  if (!own || !then) return null
  const spoke = before?.speaker.speakers !== undefined || before?.speaker.speaker?.id.startsWith('person:') === true
  if ((last && last.at >= then.start) || (before && spoke && before.candidate.frame.start >= then.start)) return null
  if (
    namesIn(names, { start: own.start, end: source.start }).some(({ kind }) => kind === 'person') &&
    !/["“«„]/.test(text[own.start] ?? '')
  )
    return null
  const people = namesIn(names, { start: then.start, end: then.end }).filter(
    ({ kind, entity }) => kind === 'person' && entity,
  )
  const [first] = people
  if (!first || people.some(({ entity }) => entity!.id !== first.entity!.id) || !near.includes(first)) return null
  const next = then.tokens.find(({ start }) => start >= first.span.end)
  if (first.span.start === then.start && /^(?:VERB|AUX|PRON|ADV)$/.test(next?.tag ?? '')) return first
  const earlier = namesIn(names, { start: Math.max(0, first.span.start - furthest), end: first.span.start })
  return next?.text === ',' && !earlier.some(({ entity }) => entity?.id === first.entity?.id) ? first : null
}

/** "What did Garba say about it? He said …": the one person whom the question right before names, in any paragraph. */
export function askedBefore(source: Stretch, near: readonly Name[], { text, sentences }: Context): Name | null {
  const at = sentenceOf(sentences, source.start)
  const [own, question] = [sentences[at], sentences[at - 1]]
  if (!own || !question || question.role === 'furniture' || source.start !== own.start) return null
  if (!/\?["”’]?$/.test(question.text) || /["“«„]/.test(question.text) || question.text.length > 200) return null
  const inside = near.filter(({ span }) => span.start >= question.start && span.end <= question.end)
  const ids = new Set(inside.map(({ entity }) => entity?.id))
  const [first] = inside
  return first &&
    ids.size === 1 &&
    /\b(?:did|does|do|has|have|is|was|will|would)\s(?:the\s(?:\p{L}+\s){1,3}|(?:\p{Lu}\p{L}+\s){0,3})$/u.test(
      text.slice(question.start, first.span.start),
    )
    ? first
    : null
}
