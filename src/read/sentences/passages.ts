import type { Sentence, Token } from '../draft.ts'

/** With fewer paragraphs nothing tells how a text cuts them. */
const FEWEST = 5
/** So many sentences a paragraph has in a text that gives nearly each of them its own. */
const THIN = 1.3
/** So many paragraphs of such a text belong together where nothing else shows it, as they would elsewhere. */
const USUAL = 4
/** A paragraph with more sentences than this is a text whose paragraphs were lost, or several on one matter. */
const LONG = 12
/** So many sentences of such a paragraph go together. */
const SOME = 6

type Bare = Pick<Sentence, 'text' | 'tokens' | 'paragraph' | 'role' | 'item'>

/**
 * For each sentence the number of its passage: the sentences that one thought holds together, so that "it" and "the
 * minister" in the last may be whom the first names. That is its paragraph, and the one before where it leans on that
 * ("He added …"); in a text that gives nearly every sentence a paragraph, a few of them; in a text that has lost its
 * paragraphs, a few sentences.
 */
export function passagesOf(sentences: readonly Bare[]): number[] {
  const sizes = sizesOf(sentences)
  const usual = isThin(sizes) ? USUAL : 1
  let [passage, paragraphs, within] = [-1, 0, 0]
  return sentences.map((sentence, i) => {
    const before = sentences[i - 1]
    const anew = before?.paragraph !== sentence.paragraph
    const lost = (sizes.get(sentence.paragraph) ?? 0) > LONG
    const goesOn =
      before !== undefined &&
      areText(before, sentence) &&
      (leans(sentence) || (anew ? paragraphs < usual : !lost || within < SOME))
    if (!goesOn && (anew || lost)) {
      passage++
      paragraphs = 0
      within = 0
    }
    if (anew || !goesOn) paragraphs++
    within++
    return passage
  })
}

const isText = ({ role, item }: Bare): boolean => role === 'body' && item === null
const areText = (before: Bare, sentence: Bare): boolean =>
  isText(before) && isText(sentence) && !/[?:]["”’]?\s*$/.test(before.text)

/** How many sentences each paragraph of the running text has. */
function sizesOf(sentences: readonly Bare[]): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>()
  for (const sentence of sentences)
    if (isText(sentence)) sizes.set(sentence.paragraph, (sizes.get(sentence.paragraph) ?? 0) + 1)
  return sizes
}

function isThin(sizes: ReadonlyMap<number, number>): boolean {
  let all = 0
  for (const size of sizes.values()) all += size
  return sizes.size >= FEWEST && all < sizes.size * THIN
}

const pointing = /^(?:he|she|it|they|his|her|its|their|this|that|these|those|both|neither)$/
const spoken = /^(?:he|she|it|they)$/
const joining = /^(?:and|but|yet|so|nor|still|instead|also|however|then|meanwhile|for|in|on|to|of|what|all|if)$/
const mark = /^(?:,|["”’']|[,.!?]["”’'])$/
/** So many words may stand before the subject. */
const LEAD = 12

/** "It has …", "But their minister …", "In exchange they …", "During the debate, he …", "“No,” she said": what its first words point back to stands before. */
function leans({ tokens }: Bare): boolean {
  const at = joining.test(tokens[0]?.lower ?? '') ? 1 : 0
  if (pointing.test(tokens[tokens[at]?.text === ',' ? at + 1 : at]?.lower ?? '')) return true
  const subject = tokens.findIndex(({ tag }) => tag === 'PROPN' || tag === 'VERB' || tag === 'AUX')
  if (tokens.slice(0, Math.min(LEAD, Math.max(0, subject))).some(({ lower }) => spoken.test(lower))) return true
  return tokens.some(({ lower }, i) => spoken.test(lower) && isBehindPause(tokens, i))
}

/** "…, he said", "“No,” she says". */
const isBehindPause = (tokens: readonly Token[], at: number): boolean =>
  mark.test(tokens[at - 1]?.text ?? '') && /^(?:VERB|AUX)$/.test(tokens[at + 1]?.tag ?? '')
