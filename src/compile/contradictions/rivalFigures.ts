import type { Contradiction, Ref } from '../../model/index.ts'
import { type Counted, printedValue } from '../figures/counted.ts'
import type { FilledGroup } from '../figures/groups.ts'
import { from, type Ground, tidyEvidence, tidyRefs } from '../ground/ground.ts'
import { sentenceAt } from '../ground/sentences.ts'
import { bucketsOf } from '../ground/union.ts'
import { namesWithin } from './spot.ts'

/** Words right before a number that answer another one: "put the figure at", "estimates it at". */
const ANSWER =
  /\b(?:puts?|putting|estimate[sd]?|g[ai]ves?|counted|counts) (?:the (?:figure|number|total|toll|strength|size)|their (?:number|strength)|its (?:number|strength|size)|it|them) (?:at|as) $/iu
const ABOUT: Readonly<Partial<Record<string, number>>> = { about: 0.1 }

/**
 * Two numbers for one thing that an article itself sets against each other: "Norland speaks of 800 men. Sudria puts the
 * figure at more than 1,200." The second number is given with words that point back to the first.
 */
export function rivalFigures(ground: Ground, groups: readonly FilledGroup[]): Contradiction[] {
  const all = groups.flatMap(({ counted }) => counted)
  return [...bucketsOf(all, ({ paper }) => paper.id).values()].flatMap((counted) => {
    const inOrder = [...counted].sort((a, b) => a.figure.span.start - b.figure.span.start)
    return inOrder.flatMap((second, at) => {
      const first = inOrder[at - 1]
      if (!first || !isAnswer(first, second) || isWithin(first, second)) return []
      const about = first.figure.of ?? first.figure.topic
      return [{ about: `how many ${about}`, sides: [first, second].map((one) => sideOf(ground, one, all)) }]
    })
  })
}

function isAnswer(first: Counted, second: Counted): boolean {
  const { paper, figure } = second
  const { text } = paper.article
  const apart = sentenceAt(paper.sentences, figure.span.start) - sentenceAt(paper.sentences, first.figure.span.start)
  const units = first.figure.unit !== null && (figure.unit === null || figure.unit === first.figure.unit)
  return apart <= 1 && units && ANSWER.test(text.slice(Math.max(0, figure.span.start - 60), figure.span.start))
}

/** Ranges that meet are no rivals. */
function isWithin(a: Counted, b: Counted): boolean {
  const slack = ABOUT[a.figure.bound] ?? 0
  const [x, y] = [printedValue(a.figure) ?? 0, printedValue(b.figure) ?? 0]
  return (a.low <= b.high && b.low <= a.high) || Math.abs(x - y) <= slack * Math.max(x, y)
}

/** Who stands before the number in its sentence gives it; so does everybody who gives that number of the same thing. */
function sideOf(ground: Ground, one: Counted, all: readonly Counted[]): Contradiction['sides'][number] {
  const same = all.filter((other) => other === one || isSame(one, other))
  return {
    claim: one.figure.span.quote,
    holders: tidyRefs(same.map((each) => giverOf(ground, each)).filter((ref): ref is Ref => ref !== null)),
    evidence: tidyEvidence(
      ground,
      same.map(({ paper, figure }) => from(paper, figure.span)),
    ),
  }
}

function isSame({ figure: a, head: one }: Counted, { figure: b, head: other, statement }: Counted): boolean {
  const value = a.low === b.low && a.high === b.high && a.bound === b.bound
  return value && a.unit !== null && a.unit === b.unit && one !== '' && one === other && !statement?.denial
}

function giverOf(ground: Ground, { paper, figure, who }: Counted): Ref | null {
  const start = paper.sentences[sentenceAt(paper.sentences, figure.span.start)]?.start ?? 0
  const named = namesWithin(paper, start, figure.span.start).at(0)?.entity
  return figure.statement !== null || !named ? who : ground.who(named)
}
