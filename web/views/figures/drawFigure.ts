import * as Plot from '@observablehq/plot'
import { numberWords } from '../../../src/present/words/quantity.ts'
import { type Domain, drawnEnds, type Range } from './ranges.ts'

export interface Drawing {
  readonly ranges: readonly Range[]
  readonly domain: Domain
  readonly unit: string
  readonly by: 'holder' | 'date'
  readonly width: number
}

interface Row extends Range {
  readonly from: number
  readonly to: number
  readonly middle: number | null
  readonly y: string
  readonly day: Date | null
}

/**
 * One topic as an SVG: a line a holder with a dot for a number, a bar between two, an arrow where an end is open; by
 * holder, or along the calendar. What somebody disputes is struck through. Plot adds a style element; it is taken out,
 * since the page’s policy forbids it, and the style sheet says the same.
 */
export function drawFigure({ ranges, domain, unit, by, width }: Drawing): SVGSVGElement {
  const rows = ranges.map((range): Row => {
    const { low, high, printed, key } = range
    const day =
      printed && /^\d{4}-\d\d-\d\d/.test(printed.value) ? new Date(`${printed.value.slice(0, 10)}T00:00:00Z`) : null
    const middle = low !== null && low === high ? low : null
    return { ...range, ...drawnEnds(range, domain), middle, y: key, day }
  })
  const svg = (
    by === 'date' ? alongDates(rows, { domain, unit, width }) : byHolder(rows, { domain, unit, width })
  ) as SVGSVGElement
  for (const style of svg.querySelectorAll('style')) style.remove()
  for (const part of svg.querySelectorAll('[aria-label], [aria-description]')) {
    part.setAttribute('data-part', part.getAttribute('aria-label') ?? '') // the picture has one name, and a table
    part.removeAttribute('aria-label')
    part.removeAttribute('aria-description')
  }
  svg.classList.add('figure-plot')
  return svg
}

type Frame = Pick<Drawing, 'domain' | 'unit' | 'width'>

function byHolder(rows: readonly Row[], { domain, unit, width }: Frame): ReturnType<typeof Plot.plot> {
  const narrow = width < 520
  const left = narrow ? 122 : 190
  const names = new Map(rows.map((row) => [row.y, row]))
  return Plot.plot({
    width,
    height: rows.length * 24 + 44,
    marginLeft: left,
    marginRight: narrow ? 14 : 104,
    marginTop: 6,
    marginBottom: 36,
    x: {
      domain: [domain.from, domain.to],
      type: domain.type,
      label: unit === '' ? null : unit,
      labelAnchor: 'center',
      labelArrow: 'none',
      tickFormat: numberWords,
      ticks: narrow ? 3 : 6,
      grid: true,
    },
    y: {
      domain: rows.map(({ y }) => y),
      label: null,
      tickSize: 0,
      tickFormat: (key: string) => shortened(names.get(key)?.holder ?? '', narrow ? 15 : 28),
    },
    marks: [
      ...marksFor(rows),
      narrow
        ? null
        : Plot.text(rows, {
            x: domain.to,
            y: 'y',
            text: 'printedWords',
            dx: 10,
            textAnchor: 'start',
            className: 'plot-day',
          }),
    ],
  })
}

function marksFor(rows: readonly Row[]): Plot.Markish[] {
  const bars = rows.filter(({ middle }) => middle === null)
  const [openHigh, openLow] = [bars.filter(({ high }) => high === null), bars.filter(({ low }) => low === null)]
  const closed = bars.filter(({ low, high }) => low !== null && high !== null)
  return [
    Plot.ruleY(closed, { y: 'y', x1: 'from', x2: 'to', strokeWidth: 3, className: 'plot-range' }),
    Plot.arrow(openHigh, { y: 'y', x1: 'from', x2: 'to', strokeWidth: 1.6, headLength: 6, className: 'plot-open' }),
    Plot.arrow(openLow, { y: 'y', x1: 'to', x2: 'from', strokeWidth: 1.6, headLength: 6, className: 'plot-open' }),
    Plot.dot(closed, { y: 'y', x: 'from', r: 3.5, className: 'plot-dot' }),
    Plot.dot(closed, { y: 'y', x: 'to', r: 3.5, className: 'plot-dot' }),
    Plot.dot(openHigh, { y: 'y', x: 'from', r: 3.5, className: 'plot-dot' }),
    Plot.dot(openLow, { y: 'y', x: 'to', r: 3.5, className: 'plot-dot' }),
    ...exactly(rows, 'y'),
  ]
}

/** Dots for single numbers: hollow where the text says “about”; struck through where somebody disputes them. */
function exactly(rows: readonly Row[], y: 'y'): Plot.Markish[] {
  const dots = rows.filter(({ middle }) => middle !== null)
  const isHedged = ({ bound }: Row): boolean => bound === 'about' || bound === 'vague'
  const options = { y, x: 'middle', r: 4.5 } as const
  return [
    Plot.dot(
      dots.filter((row) => !isHedged(row)),
      { ...options, className: 'plot-dot' },
    ),
    Plot.dot(dots.filter(isHedged), { ...options, className: 'plot-hollow' }),
    Plot.dot(
      rows.filter(({ disputedBy, rivals }) => disputedBy.length + rivals.length > 0),
      { y, x: (row: Row) => row.middle ?? row.from, r: 8, symbol: 'times', className: 'plot-disputed' },
    ),
  ]
}

function alongDates(rows: readonly Row[], { domain, unit, width }: Frame): ReturnType<typeof Plot.plot> {
  const dated = rows.filter(({ day }) => day !== null)
  const narrow = width < 520
  const bars = dated.filter(({ middle }) => middle === null)
  const dots = dated.filter(({ middle }) => middle !== null)
  return Plot.plot({
    width,
    height: 280,
    marginLeft: narrow ? 60 : 90,
    marginRight: narrow ? 20 : 150,
    marginBottom: 36,
    y: {
      domain: [domain.from, domain.to],
      type: domain.type,
      label: unit,
      tickFormat: numberWords,
      ticks: 5,
      grid: true,
    },
    x: { type: 'utc', label: 'first printed', inset: 12 },
    marks: [
      Plot.ruleX(bars, { x: 'day', y1: 'from', y2: 'to', strokeWidth: 3, className: 'plot-range' }),
      Plot.dot(dots, { x: 'day', y: 'middle', r: 4.5, className: 'plot-dot' }),
      narrow
        ? null
        : Plot.text(dated, {
            x: 'day',
            y: (row: Row) => row.middle ?? row.to,
            text: (row: Row) => shortened(row.holder, 20),
            dx: 8,
            textAnchor: 'start',
            className: 'plot-name',
          }),
    ],
  })
}

const shortened = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`)
