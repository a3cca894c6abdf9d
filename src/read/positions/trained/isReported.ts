import type { Stance } from '../cues.ts'
import { type Party, type Scene, wordSets } from '../scene.ts'
import { foresees } from '../verb/foresees.ts'
import { isToldToItself, isToldToOwn } from '../verb/isToldToOwn.ts'

/** "a seven-year prison term", "sentenced to": what is asked of a court. */
const sentence = /\b(?:prison|jail) (?:term|sentence)\b|\b\w+[- ](?:years?|months?)[- ]sentence\b/i

/**
 * What the network takes for a position now and then, and that tells what happens: what is expected to come ("expects to sell
 * more"), what somebody is trying to do with its own hands ("is trying to cut off the town"), what is asked of residents, troops and courts.
 */
export function isReported(scene: Scene, { from, to, cue, parties }: Range, stance: Stance): boolean {
  if (stance !== 'seeks' && stance !== 'demands') return false
  const { tokens, layers } = scene
  const { lemma } = tokens[cue]!
  if (lemma === 'expect' && foresees(scene, cue + 1)) return true
  if (saysOnly(scene, cue) || wordsOnly(scene, cue)) return true
  if (lemma === 'try') return !triesToGet(scene, cue)
  if (stance === 'seeks') return false
  return (
    isToldToItself(scene, cue + 1, parties) ||
    isToldToOwn(scene, cue + 1) ||
    sentence.test(layers.article.text.slice(tokens[from]!.start, tokens[to - 1]!.end))
  )
}

/** "will say that …", "has talked about …": words, whatever they are about. */
function saysOnly({ tokens }: Scene, cue: number): boolean {
  const { lemma } = tokens[cue]!
  if (lemma === 'say') return /^(?:will|would|can|could)$/.test(tokens[cue - 1]?.lower ?? '')
  return /^(?:talk|speak|prove)$/.test(lemma)
}

/** "wanted to thank them": words again. */
function wordsOnly({ tokens, layers }: Scene, cue: number): boolean {
  return tokens[cue + 1]?.lower === 'to' && wordSets(layers.lexicon).wordsOnly.has(tokens[cue + 2]?.lower ?? '')
}

interface Range {
  readonly from: number
  /** Exclusive. */
  readonly to: number
  readonly cue: number
  readonly parties: readonly Party[]
}

/** "is trying to persuade Peru": what is to be had from another. */
function triesToGet({ tokens, layers }: Scene, cue: number): boolean {
  const verb = tokens[cue + 2]?.tag === 'ADV' ? cue + 3 : cue + 2
  return tokens[cue + 1]?.lower === 'to' && wordSets(layers.lexicon).bargaining.has(tokens[verb]?.lower ?? '')
}
