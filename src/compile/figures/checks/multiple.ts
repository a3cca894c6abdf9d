import { cut, type Evidence } from '../../../model/index.ts'
import type { Ground } from '../../ground/ground.ts'
import { from } from '../../ground/ground.ts'
import { between, bySentence, type Finding, isRelative, type Passage, type Printed, words } from './passage.ts'

/**
 * "Seven times more than": two amounts of one unit in one sentence, and between them words that say how many times.
 * "N times more" is taken as N times as much, which is how the press uses it. `expected` is the multiple that the two
 * amounts make, `found` the one that the text states.
 */
export function multipleChecks(ground: Ground, passage: Passage): Finding[] {
  return bySentence(passage).flatMap((figures) => {
    const amounts = figures.filter((printed) => !isRelative(printed))
    const [first, second] = amounts
    if (amounts.length !== 2 || !first || !second || !unitsFit(first, second)) return []
    if (first.counted.figure.per !== second.counted.figure.per) return []
    const said = multipleIn(ground, between(passage, first, second))
    if (!said || Math.min(first.value, second.value) <= 0) return []
    const [about, base] = said.less ? [second, first] : [first, second]
    return [findingOf({ about, base: base.value, from: [base], said: said.times, baseWords: words(base) })]
  })
}

const RISE = /\bfrom ((?:[$€£] ?)?(\d+(?:,\d{3})*(?:\.\d+)?))(?: (?:million|billion|trillion|percent|per cent))? to $/u

/**
 * "From 0.2 to 0.6 percent, which is three times as much": the earlier amount stands right before the later one, and
 * the words that say how many times close behind. The earlier amount need not be a figure of its own.
 */
export function riseChecks(ground: Ground, passage: Passage): Finding[] {
  return passage.figures.flatMap((about) => {
    const { paper } = passage
    const { start, end } = about.counted.figure.span
    const { text } = paper.article
    const found = RISE.exec(text.slice(Math.max(0, start - 60), start))
    const base = found && Number((found[2] as string).replaceAll(',', ''))
    const printed = found && printedIn(about.counted.figure.span.quote)
    if (!found || !base || !printed) return []
    const said = multipleIn(ground, (text.slice(end, end + 110).split(/[.;!?]\s/u)[0] ?? '').replace(/^[^,]*,/u, ''))
    if (said === null || said.less) return []
    const at = Math.max(0, start - 60) + found.index + 'from '.length
    const words = cut(text, at, at + (found[1] as string).length)
    const beside: Evidence[] = [from(paper, words)]
    return [
      { ...findingOf({ about, base, printed, from: [], said: said.times, baseWords: `“${words.quote}”` }), beside },
    ]
  })
}

/** The number as it is printed, before any "million": both ends of a rise are printed alike. */
function printedIn(quote: string): number | null {
  const found = /\d+(?:,\d{3})*(?:\.\d+)?/u.exec(quote)
  return found && Number(found[0].replaceAll(',', ''))
}

interface Compared {
  readonly about: Printed
  readonly base: number
  readonly printed?: number
  readonly from: readonly Printed[]
  readonly said: number
  readonly baseWords: string
}

function findingOf({ about, base, printed = about.value, from: parts, said, baseWords }: Compared): Finding {
  const expected = Math.round((printed / base) * 100) / 100
  return {
    check: 'how many times as much',
    about,
    from: parts,
    expected,
    found: said,
    holds: Math.abs(printed / base - said) <= 0.5,
    working: `${words(about)} against ${baseWords}`,
  }
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
