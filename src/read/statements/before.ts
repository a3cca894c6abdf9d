import type { Scene, Stretch } from './candidate.ts'
import { stretchOf } from './candidate.ts'
import { regionOf } from './clause/clause.ts'
import { isQuoteMark } from './phrase/phrase.ts'

/** Content that stands before its source or cue. */
export interface Before {
  readonly content: readonly Stretch[]
  /** `quote`: a quotation that is a sentence of its own; `part`: a clause that ends in one; `clause`: no marks at its end; `phrase`: words without a verb; `lead`: the quoted question right before the sentence. */
  readonly kind: 'quote' | 'part' | 'clause' | 'phrase' | 'lead'
}

/** The content that ends right before token `at` (of the source, or of an inverted cue); `null` when there is none. */
export function contentBefore(scene: Scene, at: number): Before | null {
  const { tokens, quote, quotations } = scene
  const low = regionOf(scene, at).from
  let last = at - 1
  while (
    last >= low &&
    (tokens[last]?.text === ',' || /^[—–-]$/.test(tokens[last]?.text ?? '')) &&
    quote[last] === quote[at]
  )
    last--
  if (last < low) return scene.lead && low === 0 ? { content: [scene.lead], kind: 'lead' } : null
  const id = quote[last] ?? -1
  if (isQuoteMark(tokens[last]) && id !== quote[at] && quotations[id]) return quoteBefore(scene, last, low)
  if (last === at - 1) return null
  const from = opensAdverbial(scene, low) ? afterComma(scene, low, last) : low
  const content = stretchOf(scene, { from, to: last + 1 })
  return content && { content: [content], kind: hasVerb(scene, from, last + 1) ? 'clause' : 'phrase' }
}

function quoteBefore(scene: Scene, last: number, low: number): Before {
  const { tokens, quote, quotations } = scene
  const quotation = quotations[quote[last] as number]!
  let first = last
  while (first - 1 >= low && quote[first - 1] === quote[last]) first--
  const lead = first > low ? stretchOf(scene, { from: low, to: first }) : null
  const onlyMarks = lead === null || /^[\s\P{L}]*$/u.test(scene.text.slice(lead.start, lead.end))
  if (onlyMarks) return { content: [{ start: quotation.start, end: quotation.end }], kind: 'quote' }
  const cut = tokens[first - 1]?.text === ',' || tokens[first - 1]?.text === ':'
  const start = cut ? quotation.start : tokens[low]!.start
  return { content: [{ start, end: quotation.end }], kind: cut ? 'quote' : 'part' }
}

/** What is said is no longer than this, in words: a longer stretch is a list that goes on for ever. */
const longest = 400

/** True when a stretch has a verb of any form. */
export function hasVerb({ tokens }: Scene, from: number, to: number): boolean {
  for (let i = Math.max(from, to - longest); i < to; i++)
    if (tokens[i]!.tag === 'AUX' || tokens[i]!.tag === 'VERB') return true
  return false
}

/** "According to A, the port is shut, B said": the clause after the adverbial; `last + 1` when there is none. */
function afterComma({ tokens }: Scene, low: number, last: number): number {
  for (let i = low; i < last - 2; i++) if (tokens[i]!.text === ',') return i + 1
  return last + 1
}

/** "When asked about it, he said", "Speaking in Vale, she said": an adverbial, no content. */
function opensAdverbial({ tokens }: Scene, at: number): boolean {
  const first = tokens[at]!
  if (
    /^(?:when|while|after|before|as|although|though|since|because|asked|given|despite|unlike|like|during|until|once|by)$/.test(
      first.lower,
    )
  )
    return true
  if (first.tag !== 'VERB' || !/(?:ing|ed)$/.test(first.lower)) return false
  // "Taking the port could help, she said": a subject.
  for (let i = at + 1; first.lower.endsWith('ing') && i < at + 12 && tokens[i] && tokens[i]!.text !== ','; i++) {
    if (/^(?:who|that|which|whether|what|how|if|as|while|when)$/.test(tokens[i]!.lower)) break
    if (tokens[i]!.tag === 'AUX') return false
  }
  return tokens[at + 1]?.tag !== 'AUX'
}
