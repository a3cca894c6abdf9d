import type { Quotation } from '../../draft.ts'
import { firstFrom } from '../../firstFrom.ts'
import type { Candidate, Scene, Stretch } from '../candidate.ts'

/**
 * Quotations that nobody introduces right after one that somebody said ("“…,” X said. “…”"): they belong to the same
 * statement as long as nothing but white space stands between, or between the paragraphs of one speech.
 */
export function followOn(
  candidates: readonly Candidate[],
  scenes: readonly Scene[],
  quotations: readonly Quotation[],
  text: string,
): Candidate[] {
  const taken = new Set<number>()
  for (const { content } of candidates) for (const { start } of content) taken.add(start)
  const outer = quotations.filter(({ depth }) => depth === 0)
  const bySentence = new Map(scenes.map((scene) => [scene.sentence.index, scene]))
  return candidates.map((candidate) => {
    const scene = bySentence.get(candidate.sentence)
    const quoted = candidate.content.some(({ start }) => /^["“„«‘'「『]/.test(text[start] ?? ''))
    if (!scene || !quoted) return candidate
    const more: Stretch[] = []
    let end = Math.max(scene.sentence.end, ...candidate.content.map((c) => c.end))
    for (let i = firstFrom(outer, end); i < outer.length; i++) {
      const quotation = outer[i]!
      const gap = text.slice(end, Math.min(quotation.start, end + 8))
      if (quotation.start - end > 7 || gap.trim() !== '' || taken.has(quotation.start)) break
      const breaks = /[\n\r\u2028\u2029]/.test(gap)
      if (breaks && quotation.continues === undefined && !isWhole(text, quotation)) break
      if (isIntroduced(text, quotation)) break
      taken.add(quotation.start)
      more.push({ start: quotation.start, end: quotation.end })
      end = quotation.end
    }
    return more.length > 0 ? { ...candidate, content: [...candidate.content, ...more] } : candidate
  })
}

/** A quotation that is a paragraph of its own. */
function isWhole(text: string, { end }: Quotation): boolean {
  return /^\s*(?:[\n\r\u2028\u2029]|$)/.test(text.slice(end, end + 200))
}

/** A quotation in the middle of somebody's sentence ("“Yes,” …"): what follows it is not the end of a sentence. */
function isIntroduced(text: string, { inner, end }: Quotation): boolean {
  if (end - inner.start > 40 && /^\p{Lu}/u.test(text.slice(inner.start, inner.start + 2))) return false
  return (
    !/[.?!…]["”’»\s]*$/.test(text.slice(Math.max(inner.start, inner.end - 3), inner.end)) ||
    /^\s?\p{Ll}/u.test(text.slice(end, end + 2))
  )
}
