import type { SayingClass } from '../../../model/lexicon/saying.ts'
import type { Candidate, Range, Scene } from '../candidate.ts'
import { stretchOf } from '../candidate.ts'
import { clauseEnd, regionOf } from '../clause/clause.ts'
import { phraseEnd } from '../phrase/phraseEnd.ts'
import { phraseStart } from '../phrase/phraseStart.ts'

const possessive = /^(?:his|her|their|our|my|its)$/

/** "X's belief that …", "their promise to …", "the claim by X that …", "the consensus among X is that …". */
export function noun(scene: Scene, at: number): Candidate | null {
  const { tokens, words } = scene
  const token = tokens[at]!
  if (token.tag !== 'NOUN' || !words.nouns.has(token.lower)) return null
  const region = regionOf(scene, at)
  const owner = ownerOf(scene, at, region)
  const from = contentFrom(scene, owner?.next ?? at + 1)
  if (from < 0 || !owner) return null
  const end = clauseEnd(scene, from, region.to)
  const content = stretchOf(scene, { from, to: opensSentence(scene, at) ? secondVerb(scene, from, end) : end })
  const source = stretchOf(scene, owner.source)
  const cue = stretchOf(scene, { from: owner.cueFrom, to: at + 1 })
  if (!content || !source || !cue) return null
  const frame = { start: Math.min(source.start, cue.start), end: content.start }
  const negated = /^(?:denial|denials)$/.test(token.lower)
  return {
    rule: 'noun',
    sentence: scene.sentence.index,
    source: [source],
    cue: [cue],
    content: [content],
    class: classOf(token.lower),
    to: null,
    frame,
    negated,
  }
}

/** True when no verb stands before the noun: it heads the subject. */
function opensSentence({ tokens }: Scene, at: number): boolean {
  for (let i = Math.max(0, at - 12); i < at; i++) if (/^(?:VERB|AUX)$/.test(tokens[i]!.tag)) return false
  return at < 12
}

/** "A report that licences had been suspended was denied": where the verb of the sentence itself begins; else `to`. */
function secondVerb({ tokens }: Scene, from: number, to: number): number {
  let finite = false
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i]!
    if (
      finite &&
      token.tag === 'AUX' &&
      tokens[i - 1]?.tag === 'VERB' &&
      /^(?:was|were|is|are|has|have)$/.test(token.lower)
    )
      return i
    if (token.tag === 'VERB' || token.tag === 'AUX') finite = true
  }
  return to
}

interface Owner {
  readonly source: Range
  readonly cueFrom: number
  /** Token after the noun and what belongs to it. */
  readonly next: number
}

/** Whose statement it is: a possessive before the noun, or "by", "of", "among", "from" and a noun phrase after it. */
function ownerOf(scene: Scene, at: number, region: Range): Owner | null {
  const { tokens } = scene
  for (let i = at - 1; i >= region.from && i >= at - 3; i--) {
    const word = tokens[i]!
    if (possessive.test(word.lower)) return { source: { from: i, to: i + 1 }, cueFrom: i + 1, next: at + 1 }
    if (word.lower === "'s" || word.lower === "'") {
      const from = phraseStart(scene, i - 1, region.from)
      return from < 0 ? null : { source: { from, to: i }, cueFrom: i + 1, next: at + 1 }
    }
    if (word.tag !== 'ADJ' && word.tag !== 'ADV') break
  }
  const link = tokens[at + 1]?.lower ?? ''
  if (!/^(?:by|of|among|amongst|from|in|between|within)$/.test(link)) return null
  const end = phraseEnd(scene, at + 2, region.to)
  return end > at + 2 ? { source: { from: at + 2, to: end }, cueFrom: at, next: end } : null
}

/** Where the content starts after the noun: at "that", "to", or after "is that"; -1 when none follows. */
function contentFrom({ tokens }: Scene, at: number): number {
  const word = tokens[at]?.lower
  if (word === 'that') return at
  if (word === 'to')
    return tokens[at + 1]?.tag === 'VERB' || tokens[at + 1]?.tag === 'AUX'
      ? at
      : tokens[at + 1]?.text.startsWith('"')
        ? at
        : -1
  if ((word === 'is' || word === 'was' || word === 'remains') && tokens[at + 1]?.lower === 'that') return at + 1
  return -1
}

function classOf(word: string): SayingClass {
  if (/^(?:promise|pledge|vow|commitment|offer|assurance)s?$/.test(word)) return 'promise'
  if (/^(?:demand|request|call|appeal|proposal)s?$/.test(word)) return 'demand'
  if (/^denials?$/.test(word)) return 'deny'
  return /^(?:statement|claim|assertion|allegation|warning|report|announcement|declaration|remark|comment|revelation)s?$/.test(
    word,
  )
    ? 'say'
    : 'think'
}
