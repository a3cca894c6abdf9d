import { type Condition, cut, overlaps, type Span, type Statement } from '../../model/index.ts'
import { clausesIn } from '../clauses/clauses.ts'
import { type Quotation, type Sentence, stage } from '../draft.ts'
import { statementAt } from '../events/statementAt.ts'
import { mayBeAwaited } from './awaited.ts'
import { type ConditionWords, conditionWords, type Opener, openersIn } from './openers.ts'
import { otherForms } from './otherForms.ts'
import { type Pair, pairOf } from './pairOf.ts'

/** sentences → if … then …, with the statement that says so. Two in a sentence ("…; but if …") are two conditions. */
export const conditions = stage({
  name: 'conditions',
  needs: ['article', 'lexicon', 'sentences', 'quotations', 'statements'],
  adds: ['conditions'],
  run: ({ article: { text }, lexicon, sentences, quotations, statements }) => {
    const words = conditionWords(lexicon)
    const found: Condition[] = []
    // Words of either part may be all that is quoted; who is named in the if-part is spoken of there.
    const holderOf = (...parts: Span[]): string | null =>
      parts.map(({ start }) => statementAt(notTold(statements, parts[0]), start)?.id).find((id) => id !== undefined) ??
      null
    for (const sentence of sentences) {
      if (sentence.role !== 'body' || sentence.tokens.length > 400 || sentence.text.endsWith('?')) continue
      const span = ([from, to]: readonly [number, number]) =>
        cut(text, sentence.tokens[from]!.start, endOf(sentence.tokens[to - 1]!))
      for (const { opener, pair } of pairsIn(sentence, quotations, words)) {
        const [a, b] = [span(pair.if), span(pair.then)]
        found.push({ if: a, then: b, holder: holderOf(a, b), rule: opener.name })
      }
      for (const { name, pair } of otherForms(sentence.tokens, words)) {
        const [a, b] = [span(pair.if), span(pair.then)]
        const isKnown = found.some(({ if: one, then: other }) =>
          [one, other].some((known) => overlaps(known, a) || overlaps(known, b)),
        )
        if (isKnown) continue
        found.push({ if: a, then: b, holder: holderOf(a, b), rule: name })
      }
    }
    return { conditions: found }
  },
})

/** Without what is told in the if-part itself: "if Peru is willing to pay, …" is not Peru's word. */
const notTold = (statements: readonly Statement[], part: Span | undefined): readonly Statement[] =>
  part ? statements.filter(({ source: [named] }) => !named || !overlaps(part, named)) : statements

/** "Let back in.", where the tokeniser takes the full stop for part of the word. */
const endOf = ({ text, end }: Words[number]): number => (/^\p{Ll}{2,}\.$/u.test(text) ? end - 1 : end)

function pairsIn(
  { tokens }: Sentence,
  quotations: readonly Quotation[],
  words: ConditionWords,
): { opener: Opener; pair: Pair }[] {
  const openers = openersIn(tokens, words).filter((opener) => mayBeAwaited(tokens, opener, words))
  if (openers.length === 0) return []
  const clauses = clausesIn(tokens)
  const found: { opener: Opener; pair: Pair }[] = []
  openers.forEach((opener, i) => {
    const quoted = innermost(quotations, tokens[opener.from]!.start)
    const start = stretchStart(tokens, opener.from, openers[i - 1], quoted)
    const end = stretchEnd(tokens, opener.to, openers[i + 1], quoted)
    const pair = pairOf({ tokens, clauses, words, start, end }, opener)
    const last = found.at(-1)?.pair
    if (pair && !(last && pair.if[0] < last.if[1])) found.push({ opener, pair })
  })
  return found
}

/** The innermost quotation around a place in the text: a condition does not reach out of the words that are quoted. */
function innermost(quotations: readonly Quotation[], at: number): Quotation | undefined {
  let [low, high] = [0, quotations.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (quotations[middle]!.start > at) high = middle
    else low = middle + 1
  }
  return quotations.slice(Math.max(0, low - 8), low).findLast(({ end, closed }) => closed && end > at)
}

type Words = Sentence['tokens']

/** A semicolon before an opener closes the condition before it; so does ", but if". */
function stretchStart(
  tokens: Words,
  from: number,
  previous: Opener | undefined,
  quoted: Quotation | undefined,
): number {
  for (let at = from - 1; at >= 0; at--) {
    if (/^[;:]$/.test(tokens[at]!.lower) || (quoted && tokens[at]!.start < quoted.inner.start)) return at + 1
    if (previous && at <= previous.to) return joinsNext(tokens, from) ? from : at + 1
    if (/^["“«]$/.test(tokens[at]!.lower) && at === from - 1) return at + 1
    if (tokens[at]!.lower === 'that' && at === from - 1) return at + 1
  }
  return 0
}

/** True for ", but if", ", and if": a second condition of the same sentence. */
const joinsNext = (tokens: Words, from: number): boolean =>
  /^(?:but|and|or|while|,)$/.test(tokens[from - 1]?.lower ?? '')

function stretchEnd(tokens: Words, to: number, next: Opener | undefined, quoted: Quotation | undefined): number {
  for (let at = to; at < tokens.length; at++) {
    if (/^[;:]$/.test(tokens[at]!.lower) || (quoted && tokens[at]!.start >= quoted.inner.end)) return at
    if (next && at === next.from && joinsNext(tokens, at)) return at - 1
  }
  return tokens.length
}
