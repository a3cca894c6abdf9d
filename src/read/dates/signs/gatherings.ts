import type { Lexicon } from '../../../model/index.ts'
import { fromLexicon, type Sentence } from '../../draft.ts'
import { dayNumber, dayOf, daysIn, formatDay } from '../calendar.ts'
import { markerOf, writtenOn } from './markers.ts'
import { anyOf, titledPatternOf } from './patterns.ts'
import type { Sign } from './sign.ts'
import { type Stretch, stretchOf } from './stretches.ts'

interface Meeting {
  readonly days: Stretch
  /** A pattern of the places by which it goes; `null` for none. */
  readonly places: RegExp | null
}

interface Gathering {
  readonly name: string
  readonly held: readonly Meeting[]
  /** The months of years that are not listed. */
  readonly other: readonly Stretch[]
  readonly not: RegExp | null
}

const [firstYear, lastYear] = [1990, 2099]

/** The lexicon's gatherings: one pattern for all their names, each with a group of its own, and what is known of them. */
const gatherings = fromLexicon(({ dateSigns, dateWords }) => {
  const entries = Object.entries(dateSigns.gatherings)
  const known = entries.map(([name, entry]): Gathering => {
    const held = Object.entries(entry.held).map(([days, places]) => ({
      days: stretchOf(days),
      places: places.length > 0 ? new RegExp(anyOf(places), 'u') : null,
    }))
    const listed = new Set([...entry.none, ...held.map(({ days }) => dayOf(days[0]).year)])
    const [months, days] = [entry.months, entry.days]
    const other: Stretch[] = []
    for (let year = firstYear; months && year <= lastYear; year++) {
      if (listed.has(year)) continue
      const [from, to] = months
      const first = dayNumber({ year, month: from, day: days?.[0] ?? 1 })
      other.push([first, dayNumber({ year, month: to, day: days?.[1] ?? daysIn(year, to) })])
    }
    return { name, held, other, not: entry.not.length > 0 ? new RegExp(anyOf(entry.not), 'iu') : null }
  })
  const group = ([, { names }]: (typeof entries)[number]) => `(${names.map(titledPatternOf).join('|')})`
  const weekdays = dateWords.weekdays.map(([day]) => day).join('|')
  return {
    known,
    name: new RegExp(`(?<![\\p{L}\\d-])(?:${entries.map(group).join('|')})(?![\\p{L}\\d]|-\\p{L})`, 'gu'),
    word: new RegExp(entries.flatMap(([, { names }]) => names.map(titledPatternOf)).join('|')),
    marker: new RegExp(
      `\\b(?:(?:earlier |later |late |early )?(?:this|last|next) (?:week|month)|this weekend|(?:${weekdays})(?!s)|${Object.keys(
        dateWords.days,
      )
        .filter((day) => day !== 'overnight')
        .join('|')})\\b`,
      'giu',
    ),
  }
})

/** True where a text names one of the gatherings: nothing else need be asked of most. */
export const namesGathering = (text: string, lexicon: Lexicon): boolean => gatherings(lexicon).word.test(text)

/** "at the World Economic Forum in Davos earlier this week": gatherings told of with a time of the writer's present. */
export function gatheringSigns(sentence: Sentence, lexicon: Lexicon): Sign[] {
  const { text, start } = sentence
  const { known, name, marker } = gatherings(lexicon)
  const found: Sign[] = []
  for (const hit of text.matchAll(name)) {
    const gathering = known[hit.slice(1).findIndex((group) => group !== undefined)]
    if (!gathering || gathering.not?.test(text)) continue
    const [from, to] = [hit.index, hit.index + hit[0].length]
    for (const { 0: words, index } of text.matchAll(marker)) {
      const what = markerOf(words)
      if (!what || !belongs(text, [from, to], [index, index + words.length])) continue
      const around = text.slice(Math.max(0, from - 20), to + 45)
      const placed = gathering.held.filter(({ places }) => places?.test(around))
      const meetings = placed.length > 0 ? placed.map(({ days }) => days) : daysOf(gathering)
      found.push({
        start: start + Math.min(from, index),
        end: start + Math.max(to, index + words.length),
        readings: meetings.map((days) => ({ days: writtenOn(what, days), ground: `${gathering.name}, ${said(days)}` })),
      })
    }
  }
  return found
}

/** Days of a meeting in EDTF. */
const said = ([from, to]: Stretch): string =>
  from === to ? formatDay(dayOf(from)) : `${formatDay(dayOf(from))}/${formatDay(dayOf(to))}`

const daysOf = ({ held, other }: Gathering): Stretch[] => [...held.map(({ days }) => days), ...other]

/** Words between a gathering and a time behind it that part the two. */
const parts =
  /[.;:!?“”"()]|\b(?:said|says|told|and|but|who|where|after|before|since|ahead|until|because|when|while|agreed|would|if|despite|following)\b/i
const opens =
  /\([^()]{1,12}\)|\b(?:(?:which|that|will|to|is|was|is to)\s+)*(?:begins?|opens?|starts?|opened|began|started|ended|ends?|takes? place|kicks? off|set for|under way|held)\b/gi
/** Words that may stand between a time and a gathering behind it. */
const joins =
  /^(?:['’]s)?,?(?:\s+(?:at|in|during|to|of|on|the|sidelines|margins|fringes|annual|this|year['’]s|a|an|for|told|from|meeting|gathering|leaders|speech|address|panel|into|attending|addressed|opened))*\s+$/i

/** Whether a time is said of the gathering rather than of what somebody said about it. */
function belongs(text: string, name: Stretch, time: Stretch): boolean {
  if (time[0] >= name[1]) {
    const between = text.slice(name[1], time[0])
    return between.length <= 60 && !parts.test(between.replace(opens, ' '))
  }
  const between = text.slice(time[1], name[0])
  return time[1] <= name[0] && between.length <= 45 && joins.test(between)
}
