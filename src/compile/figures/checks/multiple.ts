import type { Ground } from '../../ground/ground.ts'
import { between, bySentence, type Finding, type Passage, type Printed } from './passage.ts'

/**
 * "Seven times more than": two amounts of one unit in one sentence, and between them words that say how many times.
 * "N times more" is taken as N times as much, which is how the press uses it.
 */
export function multipleChecks(ground: Ground, passage: Passage): Finding[] {
  return bySentence(passage).flatMap((figures) => {
    const amounts = figures.filter(
      ({ counted }) => counted.figure.unit !== 'times' && counted.figure.unit !== 'percent',
    )
    const [first, second] = amounts
    if (amounts.length !== 2 || !first || !second || !unitsFit(first, second)) return []
    if (first.counted.figure.per !== second.counted.figure.per) return []
    const said = multipleIn(ground, between(passage, first, second))
    if (!said || Math.min(first.value, second.value) <= 0) return []
    const [about, base] = said.less ? [second, first] : [first, second]
    const expected = base.value * said.times
    const holds = Math.abs(about.value / base.value - said.times) <= 0.5
    return [{ check: `${said.times} times as much`, about, from: [base], expected, holds }]
  })
}

/** "1,840 ships, four times more than the 460 …": the second amount may leave the unit out. */
function unitsFit({ counted: a }: Printed, { counted: b }: Printed): boolean {
  return a.figure.unit === b.figure.unit ? a.figure.unit !== null : a.figure.unit === null || b.figure.unit === null
}

function multipleIn({ vocabulary, lexicon }: Ground, text: string): { times: number; less: boolean } | null {
  const found =
    /\b([\p{L}\d.,-]+) times (more|as (?:much|many|large|big|high|great)|larger|higher|greater|bigger|the|less|fewer|smaller|lower)\b/iu.exec(
      text,
    )
  if (found) {
    const times = vocabulary.number((found[1] as string).toLowerCase().replace(',', ''))
    return times && times > 1 ? { times, less: /less|fewer|smaller|lower/iu.test(found[2] as string) } : null
  }
  const word =
    /\b(twice|double|triple|thrice|fourfold|fivefold|tenfold)(?: as (?:much|many|large|big|high|great)| the)\b/iu.exec(
      text,
    )?.[1]
  const times = word && lexicon.comparing.multiples[word.toLowerCase()]
  return times ? { times, less: false } : null
}
