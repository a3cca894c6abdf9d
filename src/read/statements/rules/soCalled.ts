import type { Candidate, Scene } from '../candidate.ts'
import { stretchOf } from '../candidate.ts'
import { saidWithoutVerb } from './candidateOf.ts'

const least = 4
const longestOwner = 6

/**
 * "Lee’s so-called “Norway told Chile to stop”", as translated press has it: what Lee said, held at a distance. Nothing where
 * the quotation is no clause ("her so-called “peace plan”"), which only names.
 */
export function soCalled(scene: Scene, at: number): Candidate | null {
  const { tokens, quotations, quote, text } = scene
  const [so, dash, called] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (so?.lower !== 'so' || dash?.text !== '-' || called?.lower !== 'called') return null
  const quotation = quotations[quote[at + 3] ?? -1]
  if (!quotation?.closed || quotation.start !== tokens[at + 3]!.start) return null
  const inside = tokens.filter(({ start, end }) => start >= quotation.inner.start && end <= quotation.inner.end)
  const verb = inside.findIndex(({ tag, lower }) => /^(?:VERB|AUX)$/.test(tag) && !lower.endsWith('ing'))
  if (inside.length < least || verb < 1 || inside[verb - 1]!.lower === 'to') return null
  const source = ownerBefore(scene, at)
  if (!source) return null
  const cue = { start: so.start, end: called.end }
  const content = { start: quotation.start, end: quotation.end }
  if (text.slice(content.start, content.end).length > 300) return null
  const frame = { start: source.start, end: content.start }
  return saidWithoutVerb(scene, { rule: 'so-called', source, cue, content, frame })
}

/** "Lee’s": the names or nouns before the mark; `null` without one. */
function ownerBefore(scene: Scene, at: number) {
  const { tokens } = scene
  if (!/^['’]s?$/.test(tokens[at - 1]?.lower ?? '')) return null
  let from = at - 1
  while (from > 0 && at - from < longestOwner && /^(?:PROPN|NOUN|ADJ|DET)$/.test(tokens[from - 1]!.tag)) from--
  return from < at - 1 ? stretchOf(scene, { from, to: at - 1 }) : null
}
