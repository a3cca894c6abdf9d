import { Fault, type Found, type Ref, spanOf, type Target } from '../model/index.ts'
import { canonical, claimOf } from './claim.ts'
import { keyOf } from './match.ts'
import type { Slot } from './slots.ts'

/**
 * The place that a target means: what stands on exactly these words, as it was found or as it was judged since.
 *
 * @throws Fault `judgement-target` when there is nothing of the kind, `judgement-ambiguous` when there are several.
 */
export function resolve(target: Target, slots: readonly Slot[]): Slot {
  const there = slots.filter((slot) => slot.kind === target.kind && faces(slot).some((face) => stands(face, target)))
  const meant = there.filter((slot) => faces(slot).some((face) => isLike(face, target.like ?? {})))
  const shown = meant.filter((slot) => slot.shown)
  const choice = shown.length > 0 ? shown : meant
  const [first] = choice
  if (!first) throw missing(target, slots)
  const different = new Set(choice.map((slot) => keyOf(target.kind, faces(slot)[0]!)))
  if (different.size > 1) {
    const all = [...new Set(choice.map((slot) => claimOf(target.kind, faces(slot)[0]!)))].join('; ')
    throw new Fault('judgement-ambiguous', { kind: target.kind, quote: brief(target.quote), all })
  }
  return first
}

/** How it looks now, and everything else that it can be known by. */
const faces = ({ shown, known }: Slot): Found[] => [...(shown ? [shown] : []), ...known]

function stands(face: Found, { start, end }: Target): boolean {
  const span = spanOf(face)
  return span.start === start && span.end === end
}

/** A reference may be given by its id alone. */
function isLike(face: Found, like: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(like).every(([field, wanted]) => {
    const value = (face as Record<string, unknown>)[field]
    return canonical(value ?? null) === canonical(wanted ?? null) || (value as Ref | null)?.id === wanted
  })
}

function missing({ kind, start, end, quote }: Target, slots: readonly Slot[]): Fault {
  const near = slots
    .filter((slot) => slot.kind === kind && slot.shown)
    .map((slot) => spanOf(slot.shown!))
    .filter((span) => span.start < end && start < span.end)
    .map((span) => `${span.start}–${span.end} “${brief(span.quote)}”`)
  const way =
    near.length > 0
      ? `near it there is one on ${near.slice(0, 3).join(', ')}: judge that one, or add what was missed`
      : 'add it with the verb "add"'
  return new Fault('judgement-target', { kind, quote: brief(quote), way })
}

const brief = (words: string): string => (words.length > 60 ? `${words.slice(0, 57)}…` : words)
