import type { Name, Ref } from '../../../model/index.ts'
import type { Sentence } from '../../draft.ts'
import type { Candidate, Stretch } from '../candidate.ts'
import type { SayingWords } from '../words.ts'

/** One of several who share a source: by name, or by the party they speak for. */
export interface Sharer {
  readonly speaker: Ref | null
  readonly speaksFor: Ref | null
}

/** Who says it, for whom, and why that is not simply what the words say. */
export interface Speaker extends Sharer {
  readonly because: string | null
  /** Where the source names several; `speaker` and `speaksFor` are `null` then. */
  readonly speakers?: readonly Sharer[]
  /** The person meant, where the words do not name one: whoever speaks next as "he" may be that person. */
  readonly person?: Name
}

/** Who spoke last under a name, and where. */
export interface LastSpeaker {
  readonly name: Name
  /** Where the name stands. */
  readonly at: number
  /** Where that person spoke last, under the name or as "he" or "she". */
  readonly heard: number
}

/** What the resolver knows when it comes to a candidate. */
export interface Context {
  readonly text: string
  readonly names: readonly Name[]
  readonly sentences: readonly Sentence[]
  readonly words: SayingWords
  readonly last: LastSpeaker | null
  /** The statement before this one in the text, and who made it. */
  readonly before: { readonly candidate: Candidate; readonly speaker: Speaker } | null
  /** Whose quotation the candidate stands in: "he" in there is somebody else. */
  readonly quotedBy: Ref | null
  /** The same, as it was resolved; `null` outside quotations. */
  readonly quoted: Speaker | null
  /** Given names of women, in lower case. */
  readonly women: ReadonlySet<string>
  /** Heads of offices ("minister"), in lower case. */
  readonly offices: ReadonlySet<string>
}

/** No speaker. */
export const nobody: Speaker = { speaker: null, speaksFor: null, because: null }

/** Several speakers as one; whoever is in the list twice counts once. One alone is simply that one. */
export function together(list: readonly Sharer[], because: string | null): Speaker | null {
  const idOf = ({ speaker, speaksFor }: Sharer): string | undefined => (speaker ?? speaksFor)?.id
  const speakers = list.filter((one, i) => idOf(one) && list.findIndex((other) => idOf(other) === idOf(one)) === i)
  if (speakers.length > 1) return { ...nobody, because, speakers }
  return speakers[0] ? { ...speakers[0], because } : null
}

/** Index of the sentence in which an offset lies; -1 before the first. */
export function sentenceOf(sentences: readonly Sentence[], offset: number): number {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sentences[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The words of a stretch, without what a comma or a bracket adds to them. */
export const headWords = (text: string, { start, end }: Stretch): string =>
  text.slice(start, end).split(/[,(]/, 1)[0]!.trim()
