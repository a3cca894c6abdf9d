import { names } from '../words/event.ts'
import { groupTitle, sortedFigures, sumWords, verdictWords } from '../words/figures.ts'
import { stanceMark } from '../words/marks.ts'
import { issueNames } from '../words/next.ts'
import { amountWords } from '../words/quantity.ts'
import { beyond, type Desk, marksFor, sectionOf } from './desk.ts'
import { dated } from './digestSections.ts'
import { markdown } from './escape.ts'

const most = 120

/** Figures by what they speak of, with holders and the editor's arithmetic. */
export function figuresSection(desk: Desk): string {
  const { compared, alone } = sortedFigures(desk.dossier)
  const all = [...compared, ...alone]
  const lines = all.slice(0, most).flatMap((group) => {
    const verdict = group.verdict === 'single' ? '' : ` — ${verdictWords[group.verdict]}`
    const entries = group.entries.slice(0, 12).map((entry) => {
      const against = entry.disputedBy.length > 0 ? `; disputed by ${markdown(names(entry.disputedBy))}` : ''
      const who = entry.who ? ` — ${markdown(entry.who.name)}` : ''
      return `  - ${amountWords(entry)}${who}${against}${marksFor(entry.evidence, desk)}`
    })
    const audit = group.audit.map((check) => {
      const sign = check.holds ? '✓ holds' : '✗ does not hold'
      return `  - ${sign}: ${markdown(sumWords(check))}${marksFor(check.evidence, desk)}`
    })
    const more = group.entries.length > 12 ? [`  - ${beyond(group.entries.length, 12, 'figures')}`] : []
    return [`- **${markdown(groupTitle(group))}**${verdict}`, ...entries, ...more, ...audit]
  })
  return sectionOf('Figures', lines, beyond(all.length, most, 'groups of figures'))
}

/** Proposals point by point, what changed, who reacted. */
export function proposalsSection(desk: Desk): string {
  const issue = issueNames(desk.dossier)
  const lines = desk.dossier.proposals.slice(0, most).map((plan) => {
    const points = plan.points.map(({ n, issue: id, evidence }) => {
      return `${n}. *${markdown(issue(id))}*: ${quoted(evidence)}${marksFor(evidence, desk)}`
    })
    const changes = plan.changes.map(
      ({ change, evidence }) => `- ${change}: ${quoted(evidence)}${marksFor(evidence, desk)}`,
    )
    const reactions = plan.reactions.map(({ by, stance, evidence }) => {
      return `- ${stanceMark[stance]} ${markdown(by.name)} ${stance}: ${quoted(evidence)}${marksFor(evidence, desk)}`
    })
    const title = `### ${markdown(plan.name)} — ${markdown(plan.by.name)}, ${dated(plan.when)}${marksFor(plan.evidence, desk)}`
    return [title, points.join('\n'), [...changes, ...reactions].join('\n')].filter((x) => x !== '').join('\n\n')
  })
  return sectionOf(
    'Proposals',
    lines.length > 0 ? [lines.join('\n\n')] : [],
    beyond(desk.dossier.proposals.length, most, 'proposals'),
  )
}

function quoted(evidence: readonly { readonly quote: string }[]): string {
  const [first] = evidence
  return first ? `“${markdown(first.quote)}”` : 'no words'
}

/** If … then …, whose, and whether it is known to be met. */
export function conditionsSection(desk: Desk): string {
  const lines = desk.dossier.conditions.slice(0, most).map(({ if: cause, then, holder, status, evidence }) => {
    const who = holder ? markdown(holder.name) : 'no speaker named'
    const state = { met: 'met', 'not-met': 'not met', unknown: 'not known whether met' }[status]
    const marks = marksFor([cause, then, ...evidence], desk)
    return `- If “${markdown(cause.quote)}”, then “${markdown(then.quote)}” — ${who}; ${state}${marks}`
  })
  return sectionOf('Conditions', lines, beyond(desk.dossier.conditions.length, most, 'conditions'))
}

/** The same thing told differently: all sides, none chosen. */
export function contradictionsSection(desk: Desk): string {
  const all = desk.dossier.contradictions
  const lines = all.slice(0, most).flatMap(({ about, sides }) => [
    `- ${markdown(about)}`,
    ...sides.map(({ claim, holders, evidence }) => {
      const who = holders.length > 0 ? markdown(names(holders)) : 'nobody named'
      return `  - ${who}: ${markdown(claim)}${marksFor(evidence, desk)}`
    }),
  ])
  return sectionOf('What is disputed', lines, beyond(all.length, most, 'disputes'))
}
