import type { Name } from '../../model/index.ts'
import type { Token } from '../draft.ts'
import { nominalTag } from './nominalTag.ts'
import { baseForm, isVerb, onlyVerb } from './verbTag.ts'

/**
 * The tokens of a sentence with the tags put right that names and neighbours show to be wrong, before its clauses are
 * read: "the minister, Rose/VERB Njeri", "an earlier offer/VERB of", "the state-controlled/VERB agency", "more than/ADP
 * 200 people". A word inside a name that was cut in pieces ("Erdo ğ an") is one token again. `names` are those in the
 * sentence, in order. Gives the same list back where nothing is to be put right.
 */
export function mendTags(tokens: readonly Token[], names: readonly Name[]): readonly Token[] {
  const named = names.length > 0 ? nameTags(tokens, names) : tokens
  let mended: Token[] | null = null
  const verb = named.some(({ tag }) => tag === 'VERB' || tag === 'AUX') ? -1 : onlyVerb(named)
  for (let at = 0; at < named.length; at++) {
    const tag = at === verb ? 'VERB' : tagShown(named, at)
    if (tag === null) continue
    mended ??= named.slice()
    mended[at] = retagged(named[at]!, tag)
  }
  return mended ?? named
}

const retagged = ({ start, end, text, lower, lemma }: Token, tag: string): Token => ({
  start,
  end,
  text,
  lower,
  lemma: tag === 'VERB' ? baseForm(lower, lemma) : lower,
  tag,
  kind: 0,
})

const kept = new Set(['PROPN', 'NOUN', 'ADJ', 'PUNCT', 'PART', 'NUM', 'SYM', 'SPACE'])
const bare = new Set(['other', 'law'])

/** Every word inside a name belongs to a noun phrase; the pieces of one word are put together. */
function nameTags(tokens: readonly Token[], names: readonly Name[]): readonly Token[] {
  let mended: Token[] | null = null
  let at = 0
  for (const { span, kind } of names) {
    if (bare.has(kind)) continue
    while (at < tokens.length && tokens[at]!.end <= span.start) {
      mended?.push(tokens[at]!)
      at++
    }
    for (; at < tokens.length && tokens[at]!.start < span.end; at++) {
      const token = tokens[at]!
      const last = mended ? mended.at(-1) : tokens[at - 1]
      const piece =
        last !== undefined && last.start >= span.start && last.end === token.start && areLetters(last, token)
      if (!piece && kept.has(token.tag)) {
        mended?.push(token)
        continue
      }
      mended ??= tokens.slice(0, at)
      mended.push(piece ? together(mended.pop()!, token) : retagged(token, 'PROPN'))
    }
  }
  if (mended === null) return tokens
  for (; at < tokens.length; at++) mended.push(tokens[at]!)
  return mended
}

const letter = /^\p{L}+$/u
const areLetters = (a: Token, b: Token): boolean => letter.test(a.text) && letter.test(b.text)

const together = (a: Token, b: Token): Token => ({
  start: a.start,
  end: b.end,
  text: a.text + b.text,
  lower: a.lower + b.lower,
  lemma: a.lower + b.lower,
  tag: 'PROPN',
  kind: 0,
})

/** The tag that the neighbours of a word show it to have; `null` where its own stands. */
function tagShown(tokens: readonly Token[], at: number): string | null {
  const { tag } = tokens[at]!
  if (tag === 'VERB') return nominalTag(tokens, at)
  if (tag === 'ADJ' || tag === 'NOUN') return isVerb(tokens, at) ? 'VERB' : null
  // "Late last night the board …": it opens a time.
  if (tag === 'PROPN' && at === 0)
    return /^(?:late|early)$/.test(tokens[0]!.lower) && /^(?:last|on|in|this)$/.test(tokens[1]?.lower ?? '')
      ? 'ADV'
      : null
  if (tag === 'ADP' || tag === 'ADV' || tag === 'SCONJ')
    return downsTools(tokens, at) ?? (boundsNumber(tokens, at) ? 'ADJ' : null)
  return null
}

/** "Dockers will down tools": the one thing that is downed without "put" or "lay". */
const downsTools = (tokens: readonly Token[], at: number): 'VERB' | null =>
  tokens[at]!.lower === 'down' &&
  tokens[at + 1]?.lower === 'tools' &&
  !/^(?:put|lay|laid|set)$/.test(tokens[at - 1]?.lower ?? '')
    ? 'VERB'
    : null

/** "more than 200", "up to 40", "at least 12", "as many as 30": the words before a number belong to it. */
function boundsNumber(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!
  const next = tokens[at + 1]
  if (lower === 'than')
    return next?.tag === 'NUM' && /^(?:more|less|fewer|other|rather)$/.test(tokens[at - 1]?.lower ?? '')
  if (lower === 'up') return next?.lower === 'to' && tokens[at + 2]?.tag === 'NUM'
  if (lower === 'to') return next?.tag === 'NUM' && tokens[at - 1]?.lower === 'up'
  if (lower === 'at') return /^(?:least|most)$/.test(next?.lower ?? '') && tokens[at + 2]?.tag === 'NUM'
  return false
}
