import type { Ground } from '../../ground/ground.ts'
import { between, type Finding, near, type Passage, type Printed, rounding, sameUnit, words } from './passage.ts'

/** Nothing but a few words may stand around "more than", and no name: "more than Norland announced" gives no figure. */
const MORE = /^[\s\p{L}]{0,24}\b(more|fewer|less|higher|lower) than[\s\p{Ll}]{0,24}$/u

/**
 * "800,000, which is 100,000 more than the 700,000 …": three figures of one unit, one after the other, in one sentence
 * or two. The words after the middle one must say that it is the difference.
 */
export function differenceChecks(_ground: Ground, passage: Passage): Finding[] {
  return passage.figures.flatMap((first, at) => {
    const [step, second] = [passage.figures[at + 1], passage.figures[at + 2]]
    if (!step || !second || step.sentence !== first.sentence || second.sentence - first.sentence > 1) return []
    const units = sameUnit(first, second) && (step.counted.figure.unit === null || sameUnit(first, step))
    const word = MORE.exec(between(passage, step, second))?.[1]?.toLowerCase()
    if (!word || !units || rates(first, step, second)) return []
    const sign = word === 'more' || word === 'higher' ? 1 : -1
    const expected = second.value + sign * step.value
    const slack = Math.max(rounding(first.value), rounding(second.value), rounding(step.value))
    return [
      {
        check: 'difference',
        about: first,
        from: [step, second],
        expected,
        working: `${words(second)} ${sign > 0 ? 'and' : 'less'} ${words(step)}`,
        holds: near(expected, first.value, Math.min(slack, 0.05) + 0.001),
      },
    ]
  })
}

const rates = (...all: readonly Printed[]): boolean =>
  all.some(({ counted }) => counted.figure.unit === 'percent' || counted.figure.per !== null)
