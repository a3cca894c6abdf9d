import type { Dossier, DossierCondition, DossierProposal } from '../../model/index.ts'
import { cite, type Shelf, shelve } from '../words/cite.ts'
import { inMarks } from '../words/inMarks.ts'
import { stanceMark } from '../words/marks.ts'
import { issueNames } from '../words/next.ts'
import { visible } from '../words/visible.ts'
import { whenWords } from '../words/when.ts'
import { hang, painted, remainder, type Style, section } from './sheet.ts'

const most = 20
/** Conditions in the table: those set by somebody who is named first, the latest first. The page and the dossier have all. */
const mostConditions = 8

/** The proposals point by point with what changed against the version before, and the conditions set. Nothing when there are none. */
export function proposalLines(dossier: Dossier, style: Style): string[] {
  const { proposals, conditions } = dossier
  const shelf = shelve(dossier)
  const issue = issueNames(dossier)
  const plans = proposals.slice(0, most).flatMap((proposal) => planLines({ proposal, issue, shelf }, style))
  const ifs = weightiest(conditions, shelf)
    .slice(0, mostConditions)
    .flatMap((condition) => conditionLines(condition, shelf, style))
  return [
    ...(plans.length > 0 ? ['', ...section('Proposals', style), ...plans] : []),
    ...remainder(proposals.length, most, 'proposals'),
    ...(ifs.length > 0 ? ['', ...section('Conditions', style), ...ifs] : []),
    ...(conditions.length > mostConditions ? [`  and ${conditions.length - mostConditions} more in the dossier`] : []),
  ]
}

/** Conditions that came about or failed first, then those set by people, states and bodies; the latest articles first. */
function weightiest(conditions: readonly DossierCondition[], shelf: Shelf): DossierCondition[] {
  const weight = ({ status, holder }: DossierCondition): number =>
    (status === 'unknown' ? 2 : 0) + (holder === null || holder.id.startsWith('outlet:') ? 1 : 0)
  const day = ({ if: cause }: DossierCondition): string => shelf.get(cause.article)?.published?.value ?? ''
  return [...conditions].sort((a, b) => weight(a) - weight(b) || (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0))
}

interface Plan {
  readonly proposal: DossierProposal
  readonly issue: (id: string) => string
  readonly shelf: Shelf
}

function planLines({ proposal, issue, shelf }: Plan, style: Style): string[] {
  const { name, by, when, points, reactions, changes } = proposal
  const title = `${visible(name)} — ${visible(by.name)}, ${whenWords(when)}`
  const quoted = (evidence: DossierProposal['evidence']): string => {
    const [first] = evidence
    return first ? `${inMarks(first.quote, 140)} ${cite(shelf, first)}` : 'no words'
  }
  return [
    ...painted(hang(title, '  ', style), 'bold', style),
    ...points.flatMap(({ n, issue: id, evidence }) =>
      hang(`${visible(issue(id))}: ${quoted(evidence)}`, `    ${n}. `, style),
    ),
    ...changes.flatMap(({ change, evidence }) => hang(`${change}: ${quoted(evidence)}`, '    ↻ ', style)),
    ...reactions.flatMap(({ by: who, stance, evidence }) =>
      hang(`${visible(who.name)} ${stance}: ${quoted(evidence)}`, `    ${stanceMark[stance]} `, style),
    ),
  ]
}

function conditionLines(
  { if: cause, then, holder, status, evidence }: DossierCondition,
  shelf: Shelf,
  style: Style,
): string[] {
  const state = { met: 'met; ', 'not-met': 'not met; ', unknown: '' }[status]
  const who = holder ? visible(holder.name) : 'no speaker named'
  const more = evidence.length > 0 ? ` and ${evidence.length} more` : ''
  return [
    ...hang(`if ${inMarks(cause.quote, 160)}`, '  ◐ ', style),
    ...hang(`then ${inMarks(then.quote, 160)}`, '    ', style),
    ...painted(hang(`${state}${who}, ${cite(shelf, cause)}${more}`, '    ', style), 'faint', style),
  ]
}
