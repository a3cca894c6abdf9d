import type { Name } from '../../../model/index.ts'
import { namesIn } from '../../names/namesIn.ts'
import type { Stretch } from '../candidate.ts'
import type { Turn } from './turns.ts'

const writer = /\b(?:by|interview(?:ed)?|interviewer|photo(?:graph)?s?|words|text|pictures)(?:\s+by)?:?\s*$/i
const speaks =
  /^(?:,[^,.]{0,60},)?\s+(?:spoke|speaks|talks|talked|told|tells|answers|answered|explains|explained|sat down|discusses)\b/

/** Whose voice a turn is: the name in its label, or the person who is interviewed; `null` when nobody is named. */
export function voiceOf(turn: Turn, turns: readonly Turn[], text: string, names: readonly Name[]): Name | null {
  const { label } = turn
  const lead = namesIn(names, { start: 0, end: turns[0]!.label?.start ?? turns[0]!.content[0]!.start })
  if (label) {
    const named = namesIn(names, label).find(({ entity }) => entity !== null) ?? bySurname(label, text, names)
    if (named) return named
    const letters = byInitials(text.slice(label.start, label.end), names)
    if (letters) return letters
    if (!/^(?:a|answer)\.?$/i.test(text.slice(label.start, label.end))) return null
  }
  return guestOf(lead, text)
}

/** Whom the words before the first question introduce: who "spoke to" the paper, else who has an office, else the first. */
function guestOf(lead: readonly Name[], text: string): Name | null {
  const people = lead.filter(
    ({ kind, entity, span }) =>
      kind === 'person' && entity && !writer.test(text.slice(Math.max(0, span.start - 24), span.start)),
  )
  return (
    people.find(({ span }) => speaks.test(text.slice(span.end, span.end + 80))) ??
    people.find(({ role }) => role !== null) ??
    people[0] ??
    null
  )
}

/** "SECRETARY ORR": the person whose family name closes the label. */
function bySurname({ start, end }: Stretch, text: string, names: readonly Name[]): Name | undefined {
  const last = text.slice(start, end).split(/\s+/).at(-1)!.toLowerCase()
  if (last.length < 3) return undefined
  return names.find(({ kind, entity }) => kind === 'person' && entity?.name.toLowerCase().split(/\s+/).at(-1) === last)
}

/** "FvO": the person or outlet with those initials. */
function byInitials(label: string, names: readonly Name[]): Name | undefined {
  if (!/^\p{L}{2,4}$/u.test(label)) return undefined
  const initials = ({ entity }: Name): string =>
    (entity?.name ?? '')
      .split(/[\s-]+/)
      .map((w) => w[0] ?? '')
      .join('')
  return names.find((name) => name.entity !== null && initials(name).toLowerCase() === label.toLowerCase())
}
