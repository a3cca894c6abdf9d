import type { Name, Ref, Span } from '../../model/index.ts'

/** A party and how often it is named. */
export interface Counted {
  readonly ref: Ref
  times: number
}

/** How often each party is named in the running text, the most often first; a people counts as its state, and who mediates is none. */
export function countedIn(
  text: string,
  bodies: readonly Name[],
  neutral: ReadonlySet<string>,
  furniture: readonly { readonly span: Span }[],
): Counted[] {
  const count = new Map<string, Counted>()
  const mediate = new Set(neutral)
  const parts = [...furniture].sort((a, b) => a.span.start - b.span.start)
  let at = 0
  for (const { entity, span } of bodies) {
    while (at < parts.length && parts[at]!.span.end < span.end) at++
    if (at < parts.length && parts[at]!.span.start <= span.start) continue
    if (mediates(text, span)) mediate.add(entity!.name)
    const known = count.get(entity!.name)
    if (known) known.times++
    else count.set(entity!.name, { ref: entity!, times: 1 })
  }
  return [...count.values()].filter(({ ref }) => !mediate.has(ref.name)).sort((x, y) => y.times - x.times)
}

/** "Omani mediators", "go-betweens from Togo and Oman", "brokered by Qatar". */
const mediates = (text: string, { start, end }: Span): boolean =>
  /^(?: and \p{Lu}\p{L}+)? (?:mediat|go-between|facilitat|broker)/u.test(text.slice(end, end + 40)) ||
  /(?:mediat\p{L}+|go-betweens|facilitat\p{L}+|brokered) (?:from|of|by) (?:the )?(?:\p{Lu}\p{L}+ and )?$/u.test(
    text.slice(Math.max(0, start - 50), start),
  )

/** The two parties named most, when a third is named clearly less. */
export function mostNamed([a, b, c]: readonly Counted[]): Ref[] {
  return a && b && b.times >= 2 && b.times > (c?.times ?? 0) ? [a.ref, b.ref] : []
}

/** The one party, or the three, named at least twice as often as the next. */
export function protagonists([a, b, c, d]: readonly Counted[]): Ref[] {
  if (a && a.times >= 3 && a.times >= 2 * (b?.times ?? 0)) return [a.ref]
  return a && b && c && c.times >= 3 && c.times >= 2 * (d?.times ?? 0) ? [a.ref, b.ref, c.ref] : []
}
