import type { Token } from '../draft.ts'
import { onceAKind } from '../onceAKind.ts'
import { baseOf } from './baseOf.ts'

/**
 * What a word can tell by itself: `event` where it heads an event noun, means a meeting told before or undoes one; `with its
 * verb` where a cue of a verb begins with it, `with its stem` where one may begin with the verb that a noun is made of
 * ("shelling"); or nothing.
 */
export type Telling = 'event' | 'with its verb' | 'with its stem' | 'nothing'

/** Builds the look at a word from the words that tell by themselves and the verbs that cues begin with. */
export const tellingOf = (
  tellers: ReadonlySet<string>,
  verbs: { has(word: string): boolean },
): ((token: Token) => Telling) =>
  onceAKind((token): Telling => {
    const { tag, lemma, lower } = token
    if (tag === 'ADP' || tag === 'ADV') return lower === 'off' ? 'event' : 'nothing'
    if (idle.has(tag)) return 'nothing'
    if (tellers.has(lemma) || tellers.has(lower)) return 'event'
    if (tag === 'PROPN') return tellers.has(baseOf(token)) ? 'event' : 'nothing'
    if (tag === 'NOUN') return lower.endsWith('ing') ? 'with its stem' : 'nothing'
    return verbs.has(lemma) ? 'with its verb' : 'nothing'
  })

/** Tags of words that neither head a noun phrase nor are verbs. */
const idle = new Set(['PUNCT', 'DET', 'PRON', 'NUM', 'CCONJ', 'SCONJ', 'SYM'])
