import type { Ground } from '../../ground/ground.ts'
import { between, type Finding, isRelative, type Passage, type Printed, rounding, words } from './passage.ts'

/** Words between a share and an amount that say that they are the same: "60 percent of that sum, or $540 million". */
const EQUALS =
  /^[^;:.!?]{0,150}(?:\(|[,–—] ?(?:or|which (?:is|would be|makes?|would make|comes to|means|would mean)|that is|equal to|worth)|\b(?:would|will) (?:bring|mean|give|yield|amount to|be worth|come to|cost|earn)|\bamount(?:s|ed|ing) to|\bequals)\b[\s\p{Ll}A-Z]{0,24}$/u
/** "Of this it demands 60 percent": the whole is the amount in the sentence before. */
const OF_THIS = /(?:^|\s)of (?:this|that|it|these|those|which|the (?:sum|total|money|amount))\b/iu
/** "On receipts of 900 million that would be 270 million": the share is that of the sentence before. */
const THAT_WOULD =
  /\b(?:that|this|which|it) (?:would be|is|makes|would make|would mean|comes to|would come to)(?: \p{Ll}+){0,2} $/u
/** How many sentences back a whole may stand that an earlier sum of the same article has shown to be the whole. */
const REACH = 8

interface Whole {
  readonly printed: Printed
  readonly passage: Passage
}

/**
 * A share and an amount whose whole stands elsewhere. First in the sentence before, where the words point to it ("of
 * that sum"; "on receipts of 900 million that would be …"); then, for other shares, the whole that such a sum has shown
 * to be one: in the same article, or in another one, where it is said only if it comes out.
 */
export function wholeElsewhere(_ground: Ground, passages: readonly Passage[]): Finding[] {
  const pointed = passages.flatMap((passage) => passage.figures.flatMap((share, at) => pointedOut(passage, share, at)))
  const wholes = pointed.filter(({ finding }) => finding.holds).map(({ whole }) => whole)
  const done = new Set(pointed.map(({ finding }) => finding.about))
  const known = passages.flatMap((passage) =>
    passage.figures.flatMap((share, at) => byKnownWhole(passage, { share, at }, { wholes, done })),
  )
  return [...pointed.map(({ finding }) => finding), ...known]
}

const isShare = ({ counted, value }: Printed): boolean =>
  counted.figure.unit === 'percent' && counted.figure.low === counted.figure.high && value > 0 && value <= 100

const isAmount = (printed: Printed): boolean =>
  !isRelative(printed) && printed.counted.figure.topic !== 'duration' && printed.counted.figure.low !== null

function pointedOut(passage: Passage, share: Printed, at: number): { finding: Finding; whole: Whole }[] {
  if (!isShare(share)) return []
  const found = ofThis(passage, share, at) ?? onTheWhole(passage, share, at)
  if (!found) return []
  const { part, whole } = found
  return [{ finding: findingOf(share, part, whole), whole: { printed: whole, passage } }]
}

interface PartAndWhole {
  readonly part: Printed
  readonly whole: Printed
}

/** The amount right behind the share, and the single greater amount of its unit in the sentence before. */
function ofThis(passage: Passage, share: Printed, at: number): PartAndWhole | null {
  const part = amountBehind(passage, share, at)
  if (!part) return null
  const { start, end } = share.counted.figure.span
  const { text } = passage.paper.article
  const before =
    text
      .slice(Math.max(0, start - 60), start)
      .split(/[.!?]\s/u)
      .at(-1) ?? ''
  const behind = `${share.counted.figure.span.quote}${text.slice(end, end + 24)}`
  if (!OF_THIS.test(before) && !OF_THIS.test(behind)) return null
  const wholes = passage.figures.filter(
    (one) => one.sentence === share.sentence - 1 && fits(one, part) && one.value > part.value,
  )
  return wholes.length === 1 && wholes[0] ? { part, whole: wholes[0] } : null
}

/** "On receipts of 900 million that would be 270 million", and one share alone in the sentence before. */
function onTheWhole(passage: Passage, share: Printed, at: number): PartAndWhole | null {
  const next = passage.figures.slice(at + 1, at + 6).filter(({ sentence }) => sentence === share.sentence + 1)
  const [whole, part] = next
  if (next.length !== 2 || !whole || !part || !isAmount(whole) || !isAmount(part)) return null
  const shares = passage.figures.filter((one) => one.sentence === share.sentence && isShare(one))
  const alone = new Set(shares.map(({ value }) => value)).size === 1 && shares.at(-1) === share
  const gap = between(passage, whole, part)
  const fit = fits(whole, part) && whole.value > part.value
  return alone && fit && gap.length < 60 && THAT_WOULD.test(gap) ? { part, whole } : null
}

/** The amount that the text sets equal to the share: the next figure, in the same sentence, behind words that say so. */
function amountBehind(passage: Passage, share: Printed, at: number): Printed | null {
  const part = passage.figures[at + 1]
  if (!part || part.sentence !== share.sentence || !isAmount(part)) return null
  return EQUALS.test(between(passage, share, part)) ? part : null
}

interface Known {
  readonly wholes: readonly Whole[]
  readonly done: ReadonlySet<Printed>
}

function byKnownWhole(passage: Passage, { share, at }: { share: Printed; at: number }, known: Known): Finding[] {
  if (!isShare(share)) return []
  const part = amountBehind(passage, share, at)
  if (!part || known.done.has(part) || /^\s*of\s/iu.test(share.counted.figure.of ?? '')) return []
  const wholes = known.wholes.filter(({ printed }) => fits(printed, part) && printed.value > part.value)
  const here = wholes.find(
    (one) =>
      one.passage === passage && one.printed.sentence < part.sentence && part.sentence - one.printed.sentence <= REACH,
  )
  const there = wholes.find((one) => holds(share, part, one.printed))
  const whole = here ?? there
  return whole ? [findingOf(share, part, whole.printed)] : []
}

/** One unit, or one of the two leaves it out ("receipts of 900 million dollars … 270 million"). */
function fits({ counted: a }: Printed, { counted: b }: Printed): boolean {
  return isAmountUnit(a.figure.unit) && (a.figure.unit === b.figure.unit || b.figure.unit === null)
}

const isAmountUnit = (unit: string | null): boolean => unit !== null && unit !== 'percent' && unit !== 'times'

function holds(share: Printed, part: Printed, whole: Printed): boolean {
  const expected = (share.value / 100) * whole.value
  const slack = rounding(part.value) * part.value + rounding(share.value) * share.value * 0.01 * whole.value * 0.5
  return Math.abs(expected - part.value) <= Math.max(slack, 0.01 * part.value)
}

function findingOf(share: Printed, part: Printed, whole: Printed): Finding {
  return {
    check: 'share × whole = part',
    about: part,
    from: [share, whole],
    expected: (share.value / 100) * whole.value,
    holds: holds(share, part, whole),
    working: `${words(share)} of ${words(whole)}`,
  }
}
