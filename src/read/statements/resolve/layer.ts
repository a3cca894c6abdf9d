import type { Layer, Manner } from '../../../model/index.ts'
import type { Candidate } from '../candidate.ts'
import type { Context } from './context.ts'
import { sentenceOf } from './context.ts'

const attitudes = /^(?:think|demand|promise|deny|praise|criticize)$/

/**
 * How near the words are: printed between marks, told, or somebody's reading of a mind ("apparently believes", "seems
 * to think", "is said to want", "Perhaps X hopes").
 */
export function layerOf(
  candidate: Candidate,
  manner: Manner,
  context: Pick<Context, 'text' | 'sentences' | 'words'>,
): Layer {
  if (manner === 'direct') return 'verbatim'
  return isRead(candidate, context) ? 'inferred' : 'reported'
}

function isRead(
  candidate: Candidate,
  { text, sentences, words }: Pick<Context, 'text' | 'sentences' | 'words'>,
): boolean {
  const { cue, source, content, rule } = candidate
  if (rule === 'raised') {
    const verb = /^to (?:be |have )?([a-z]+)/.exec(text.slice(content.at(-1)!.start, content.at(-1)!.end))?.[1]
    return (words.verbs.get(verb ?? '') ?? []).some((form) => attitudes.test(form.verb.class))
  }
  if (
    cue.some(({ start, end }) =>
      text
        .slice(start, end)
        .toLowerCase()
        .split(/\s+/)
        .some((w) => words.guesses.has(w)),
    )
  )
    return true
  const first = Math.min(...[...source, ...cue].map(({ start }) => start))
  const sentence = sentences[sentenceOf(sentences, first)]
  const before = sentence ? text.slice(Math.max(sentence.start, first - 24), first) : ''
  const word = /(?:^|[,;]\s)([\p{L}]+),?\s$/u.exec(before)?.[1]?.toLowerCase()
  return word !== undefined && attitudes.test(candidate.class) && words.guesses.has(word)
}
