import type { Figure, Ref, Statement } from '../../model/index.ts'
import { type Ground, holderOf } from '../ground/ground.ts'
import { once } from '../ground/memo.ts'
import type { Paper } from '../ground/paper.ts'

/** A figure of one article, with what is needed to compare it. */
export interface Counted {
  readonly paper: Paper
  readonly figure: Figure
  readonly who: Ref | null
  readonly statement: Statement | null
  readonly subject: Ref | null
  /** What is counted, in content words, up to the first preposition ("soldiers killed in May" → soldier, killed). */
  readonly head: string
  /** Least and greatest value that the figure can mean. */
  readonly low: number
  readonly high: number
}

/** What "about" leaves open, as a share of the value. */
const ABOUT = 0.1
const PREPOSITION =
  /\s(?:of|in|on|at|from|for|by|to|since|during|after|before|along|across|who|that|which|with|near)\s.*$/iu

/** Every figure of the case that has a value. */
export function figuresCounted(ground: Ground): Counted[] {
  return ground.papers.flatMap((paper) => countedIn(paper, ground))
}

const countedIn = once((paper: Paper, ground: Ground): Counted[] =>
  paper.reading.figures.flatMap((figure) => {
    const range = rangeOf(figure)
    if (!range) return []
    const statement = figure.statement === null ? null : (paper.statements.get(figure.statement) ?? null)
    return [
      {
        paper,
        figure,
        statement,
        who: holderOf(ground, paper, figure.statement),
        subject: figure.subject && ground.partyOf(figure.subject),
        head: headOf(ground, figure.of),
        ...range,
      },
    ]
  }),
)

function headOf(ground: Ground, of: string | null): string {
  if (of === null) return ''
  const plain = ` ${of.trim()} `.replace(/^\s*of\s/iu, ' ').replace(PREPOSITION, '')
  return [...new Set(ground.vocabulary.content(plain))].sort().join(' ')
}

function rangeOf({ low, high, bound }: Figure): { low: number; high: number } | null {
  if (bound === 'vague' || (low === null && high === null)) return null
  const slack = bound === 'about' ? ABOUT : 0
  const [least, most] = [low ?? Number.NEGATIVE_INFINITY, high ?? Number.POSITIVE_INFINITY]
  // "more than 1,500" with both ends given still has no upper end, and "up to" no lower one.
  return {
    low: bound === 'at-most' && low === high ? Number.NEGATIVE_INFINITY : least - Math.abs(least) * slack,
    high: bound === 'at-least' && low === high ? Number.POSITIVE_INFINITY : most + Math.abs(most) * slack,
  }
}

/** The printed value: the one that stands in the text, whatever its bound. */
export function printedValue({ low, high }: Figure): number | null {
  if (low !== null && high !== null) return low === high ? low : (low + high) / 2
  return low ?? high
}
