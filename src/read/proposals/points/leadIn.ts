import type { Token } from '../../draft.ts'
import { itemsAfter } from '../../positions/listRule.ts'
import type { Scene } from '../../positions/scene.ts'
import { planWords } from '../planAt.ts'
import { listedParts } from './asList.ts'
import { inlineMarked, isMark } from './inlineMarked.ts'
import { labelled } from './labelled.ts'
import { listEnd, listed } from './listed.ts'
import { numbered } from './numbered.ts'
import { type Points, pointsFrom } from './pointsFrom.ts'

const OPENS = /^(?:its|their|the|these|this|it|they|such|key|main|here|among|in|at)$/
const PRONOUN = /^(?:it|they|this|these)$/
const HOLDS = /^(?:contain|include|comprise|consist|read|say|follow|have|list|provide|foresee|envisage|propose|run)$/
const LONGEST = 16
const SHORT = 6

/**
 * What leads in to the points of a plan named before: "Its main provisions are the following:" above a list, "The contents
 * are ▲…", "It has these elements: a truce; a hotline". `null` where a sentence leads in to nothing.
 */
export function leadIn(scene: Scene): Points | null {
  const { tokens, sentence, layers } = scene
  if (!OPENS.test(tokens[0]?.lower ?? '')) return null
  const stop = tokens.findIndex(({ text }) => text === ':' || isMark(text))
  const head = tokens.slice(0, stop < 0 ? Math.min(SHORT, tokens.length) : stop)
  if (head.length > LONGEST || !namesParts(scene, head)) return null
  const isOpen = !/[.!?…]["”’')]*$/.test(sentence.text.trim())
  if (isOpen && (stop === tokens.length - 1 || (stop < 0 && tokens.length <= LONGEST)))
    return (
      (itemsAfter(sentence, layers.sentences).length > 1 ? numbered(scene) : null) ?? numbered(scene) ?? labelled(scene)
    )
  if (stop < 0) return atItsCore(scene)
  const marked = inlineMarked(scene, stop)
  if (marked) return marked
  const parts = tokens[stop]!.text === ':' ? listedParts(tokens, stop + 1) : []
  if (parts.length > 1) return { rule: 'goes-on', points: pointsFrom(layers, parts) }
  return listed(scene, stop + 1, listEnd(tokens, stop + 1))
}

/** "At its core are a truce, monitors and a fund". */
function atItsCore({ tokens, layers }: Scene): Points | null {
  const is = tokens.findIndex(({ lower }, i) => i > 2 && i < 6 && /^(?:is|are|stand|stands|lie|lies)$/.test(lower))
  if (tokens[0]!.lower !== 'at' || !/^(?:its|their|the)$/.test(tokens[1]?.lower ?? '') || is < 0) return null
  return listed({ tokens, layers }, is + 1, listEnd(tokens, is + 1))
}

/** "Its main provisions", "the contents", "the latest consists of such points"; "it reads", "it has these"; "here is what is in it". */
function namesParts({ layers }: Scene, head: readonly Token[]): boolean {
  const { labels, leadNouns } = planWords(layers.lexicon)
  if (head.some(({ lower }) => labels.has(lower) || leadNouns.has(lower))) return true
  if (head[0]!.lower === 'here' && /^(?:is|are|['’]s)$/.test(head[1]?.lower ?? '')) return true
  return PRONOUN.test(head[0]!.lower) && head.some(({ lemma }) => HOLDS.test(lemma))
}
