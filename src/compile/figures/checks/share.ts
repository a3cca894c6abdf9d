import type { Ground } from '../../ground/ground.ts'
import { between, bySentence, type Finding, type Passage, type Printed, rounding, words } from './passage.ts'

const OUT_OF =
  /\bout of\b|\bof (?:a|the|its|their|some|about|around|roughly|nearly|almost) ?(?:total|whole|overall)?\b|^\s*of\s*$/iu
/** How near the share must stand to the part that it belongs to, in characters. */
const NEAR = 90

/**
 * A share against part and whole in one sentence: "18 % (108 out of 603)". The text must set part against whole ("out
 * of", "of a total"), the share must stand beside the part, and the sentence may hold no other figure of their unit.
 */
export function shareChecks(_ground: Ground, passage: Passage): Finding[] {
  return bySentence(passage).flatMap((figures) => {
    const shares = figures.filter(({ counted }) => counted.figure.unit === 'percent' && counted.figure.low !== null)
    return shares.flatMap((share) => {
      const found = partAndWhole(passage, figures, share)
      if (!found) return []
      const [part, whole] = found
      const expected = (share.value / 100) * whole.value
      return [
        {
          check: 'share × whole = part',
          about: part,
          from: [share, whole],
          expected,
          working: `${words(share)} of ${words(whole)}`,
          holds: holds(share, part, whole),
        },
      ]
    })
  })
}

function partAndWhole(passage: Passage, figures: readonly Printed[], share: Printed): [Printed, Printed] | null {
  for (const [at, part] of figures.entries()) {
    const whole = figures
      .slice(at + 1)
      .find(
        (other) =>
          (other.counted.figure.unit ?? part.counted.figure.unit) ===
          (part.counted.figure.unit ?? other.counted.figure.unit),
      )
    if (!whole || part === share || whole === share || isShare(part) || isShare(whole)) continue
    if (isOfAnother(passage, whole, share)) continue
    if (part.value >= whole.value || part.value <= 0 || !OUT_OF.test(between(passage, part, whole))) continue
    const unit = part.counted.figure.unit ?? whole.counted.figure.unit
    const others = figures.filter(({ counted }) => counted.figure.unit === unit && counted.figure.per === null)
    if (others.length <= 2 && between(passage, share, part).length <= NEAR && closest(figures, part) === share)
      return [part, whole]
  }
  return null
}

/** "Nine of ten limes and half of all tomatoes": a share that says of what it is one, and has its own "and" before it. */
const isOfAnother = (passage: Passage, whole: Printed, share: Printed): boolean =>
  whole.counted.figure.span.end <= share.counted.figure.span.start &&
  (/\bof\b/iu.test(share.counted.figure.span.quote) || /\band\s*$/iu.test(between(passage, whole, share)))

const isShare = ({ counted }: Printed): boolean => counted.figure.unit === 'percent' || counted.figure.per !== null

/** The share that stands nearest to a part: of two shares only one can be its. */
function closest(figures: readonly Printed[], part: Printed): Printed | undefined {
  const distance = ({ counted }: Printed) => Math.abs(counted.figure.span.start - part.counted.figure.span.start)
  return figures.filter(({ counted }) => counted.figure.unit === 'percent').sort((a, b) => distance(a) - distance(b))[0]
}

/** Half of the share's last digit may be lost in rounding; one full point where it is only "about". */
function holds(share: Printed, part: Printed, whole: Printed): boolean {
  const { bound } = share.counted.figure
  const points = Math.max(rounding(share.value) * share.value, bound === 'about' ? 1 : 0) + 0.05
  const found = (part.value / whole.value) * 100
  if (bound === 'at-least') return found >= share.value - points
  if (bound === 'at-most') return found <= share.value + points
  return Math.abs(found - share.value) <= points
}
