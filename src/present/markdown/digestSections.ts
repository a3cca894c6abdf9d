import { cite } from '../words/cite.ts'
import { creditWords } from '../words/credits.ts'
import { eventNoun, eventWho } from '../words/event.ts'
import { moveWords } from '../words/move.ts'
import { announced, movesOf } from '../words/next.ts'
import { reasonWords } from '../words/reason.ts'
import { isInferred, whenWords } from '../words/when.ts'
import { beyond, type Desk, marksFor, sectionOf } from './desk.ts'
import { markdown } from './escape.ts'

/** The digest: numbered sentences with credits and notes. */
export function digestSection(desk: Desk): string {
  const lines = desk.dossier.digest.map(({ sentence, credits, evidence }, n) => {
    const words = creditWords(credits, sentence)
    const credit = words === '' ? '' : ` — *${markdown(words)}*`
    return `${n + 1}. ${markdown(sentence)}${credit}${marksFor(evidence, desk)}`
  })
  const none = ['No sentence can be stood behind yet: nothing in these articles is firm enough.']
  return sectionOf('Digest', lines.length > 0 ? lines : none)
}

/** What moved: whose stance, on what, from what to what. */
export function movesSection(desk: Desk): string {
  const lines = movesOf(desk.dossier).map(({ party, issue, from, to, when, evidence }) => {
    return `- ${markdown(party.name)} on ${markdown(issue)}: ${moveWords({ from, to })}, ${dated(when)}${marksFor(evidence, desk)}`
  })
  return sectionOf('What moved', lines)
}

/** What is announced for later. */
export function nextSection(desk: Desk): string {
  const lines = announced(desk.dossier).map((entry) => {
    const [first] = entry.evidence
    const source = first ? ` — ${markdown(cite(desk.shelf, first))}` : ''
    return `- ${dated(entry.when)}: ${eventNoun[entry.type]}, ${markdown(eventWho(entry))}${source}${marksFor(entry.evidence, desk)}`
  })
  return sectionOf('Announced next', lines)
}

/** What could be said but was not, with the reason. */
export function withheldSection({ dossier: { withheld } }: Desk): string {
  const lines = withheld.slice(0, 100).map(({ sentence, why }) => `- ${markdown(sentence)} — *${markdown(why)}*`)
  return sectionOf('Withheld', lines, beyond(withheld.length, 100, 'withheld sentences'))
}

/** A time; an inferred one in italics with its reason. */
export function dated(when: Parameters<typeof whenWords>[0]): string {
  if (!isInferred(when)) return markdown(whenWords(when))
  return `*${markdown(whenWords(when))}* (inferred: ${markdown(reasonWords(when.because, 'reason not said'))})`
}
