import { compareStretches, middleOf } from './day.ts'
import { type Lane, lanes, type Mark, type Status } from './marks.ts'

/** What is shown: all lanes, statuses and parties where a list is empty. */
export interface Choice {
  readonly lanes: readonly Lane[]
  readonly statuses: readonly Status[]
  readonly party: string | null
}

/** The marks that a choice leaves: those with a place on the calendar in order of time, and the others. */
export function chosen(marks: readonly Mark[], choice: Choice): { dated: Mark[]; undated: Mark[] } {
  const kept = marks.filter(
    ({ lane, status, parties }) =>
      (choice.lanes.length === 0 || choice.lanes.includes(lane)) &&
      (choice.statuses.length === 0 || choice.statuses.includes(status)) &&
      (choice.party === null || parties.includes(choice.party)),
  )
  return {
    dated: kept.filter(({ stretch }) => stretch !== null).sort(compareMarks),
    undated: kept.filter(({ stretch }) => stretch === null),
  }
}

function compareMarks(a: Mark, b: Mark): number {
  return (
    middleOf(a.stretch!) - middleOf(b.stretch!) ||
    compareStretches(a.stretch!, b.stretch!) ||
    lanes.indexOf(a.lane) - lanes.indexOf(b.lane)
  )
}

/** A stretch of the calendar in view, in day numbers; `to` is the day after the last. */
export interface Window {
  readonly from: number
  readonly to: number
}

const least = 3
const most = 365 * 200

/**
 * The window that a reader wants to begin with: all marks, but where a few lie far from the rest (a treaty decades
 * ago) those are left outside, to be reached by zooming out. An empty case gets a week around day 0.
 */
export function windowOf(marks: readonly Mark[]): Window {
  const ends = marks
    .flatMap(({ stretch }) => (stretch ? [stretch.from ?? stretch.to! - 1, stretch.to ?? stretch.from! + 1] : []))
    .sort((a, b) => a - b)
  if (ends.length === 0) return { from: -3, to: 4 }
  const at = (share: number): number => ends[Math.round(share * (ends.length - 1))]!
  const [first, last] = [ends[0]!, ends.at(-1)!]
  const body = at(0.85) - at(0.15) + 14
  const from = ends.find((day) => day >= at(0.15) - body) ?? first
  const to = ends.findLast((day) => day <= at(0.85) + body) ?? last
  const margin = Math.max(1, (to - from) * 0.03)
  return within({ from: Math.floor(from - margin), to: Math.ceil(to + margin) })
}

/** Every mark in view. */
export function widest(marks: readonly Mark[]): Window {
  const ends = marks.flatMap(({ stretch }) =>
    stretch ? [stretch.from ?? stretch.to!, stretch.to ?? stretch.from!] : [],
  )
  if (ends.length === 0) return { from: -3, to: 4 }
  const [from, to] = [ends.reduce((a, b) => Math.min(a, b)), ends.reduce((a, b) => Math.max(a, b))]
  const margin = Math.max(1, (to - from) * 0.03)
  return within({ from: Math.floor(from - margin), to: Math.ceil(to + margin) })
}

/** Closer (`factor` below 1) or further, around a day. */
export function zoomed({ from, to }: Window, factor: number, around = (from + to) / 2): Window {
  return within({
    from: Math.round(around - (around - from) * factor),
    to: Math.round(around + (to - around) * factor),
  })
}

/** The same length of time, a share of it earlier (negative) or later. */
export function moved({ from, to }: Window, share: number): Window {
  const by = Math.round((to - from) * share) || Math.sign(share)
  return { from: from + by, to: to + by }
}

/** The window, moved just far enough that a day is in it. */
export function showing(window: Window, day: number): Window {
  const length = window.to - window.from
  const edge = Math.min(length / 4, length * 0.08)
  if (day < window.from) return { from: Math.floor(day - edge), to: Math.floor(day - edge) + length }
  if (day >= window.to) return { from: Math.ceil(day + edge) - length, to: Math.ceil(day + edge) }
  return window
}

function within({ from, to }: Window): Window {
  const length = Math.min(most, Math.max(least, to - from))
  const middle = (from + to) / 2
  return to - from === length
    ? { from, to }
    : { from: Math.round(middle - length / 2), to: Math.round(middle - length / 2) + length }
}
