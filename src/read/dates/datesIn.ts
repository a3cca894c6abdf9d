import type { DateMention } from '../../model/index.ts'

/** The mentions that lie wholly inside a stretch, in order. */
export function datesIn(dates: readonly DateMention[], within: { start: number; end: number }): DateMention[] {
  return dates.filter(({ span }) => within.start <= span.start && span.end <= within.end)
}

/** The dated mention (no duration, no set) nearest to an offset inside a stretch; `null` when it holds none. */
export function nearestDate(
  dates: readonly DateMention[],
  at: number,
  within: { start: number; end: number },
): DateMention | null {
  const distance = ({ span }: DateMention): number =>
    at < span.start ? span.start - at : at > span.end ? at - span.end : 0
  let best: DateMention | null = null
  for (const mention of datesIn(dates, within)) {
    if (mention.kind === 'duration' || mention.kind === 'set') continue
    if (!best || distance(mention) < distance(best)) best = mention
  }
  return best
}
