import type { DossierCondition, DossierProposal, Evidence } from '../../model/index.ts'
import { issueNames } from '../words/next.ts'
import { beyond, type Desk, type Part } from './desk.ts'
import { opens } from './evidence.ts'
import { html, type Markup } from './markup.ts'
import { stanceMarkup } from './stanceMarkup.ts'
import { becauseMarkup, whenMarkup } from './whenMarkup.ts'

const most = 60

/** The proposals point by point, with what changed against the version before and who said what to them. */
export function proposalsPart(desk: Desk): Part | null {
  const all = desk.dossier.proposals
  if (all.length === 0) return null
  const items = all.slice(0, most).map((proposal) => planMarkup(proposal, desk))
  return { id: 'proposals', title: 'Proposals', body: html`${items}${beyond(all.length, most, 'proposals')}` }
}

function planMarkup(plan: DossierProposal, desk: Desk): Markup {
  const issue = issueNames(desk.dossier)
  const earlier = plan.revises === null ? undefined : desk.dossier.proposals.find(({ id }) => id === plan.revises)
  const revises = earlier ? html`, revises <i>${earlier.name}</i>` : null
  const head = opens(
    html`${plan.by.name}, ${whenMarkup(plan.when)}${revises} ${becauseMarkup(plan.when)}`,
    plan.evidence,
    desk,
  )
  const points = plan.points.map(
    ({ n, issue: id, evidence }) => html`<li value="${n}">${quoted(html`${issue(id)}`, evidence, desk)}</li>\n`,
  )
  const changes = plan.changes.map(
    ({ change, evidence }) => html`<li>${quoted(html`${change}`, evidence, desk)}</li>\n`,
  )
  const reactions = plan.reactions.map(({ by, stance, evidence }) => {
    return html`<li>${quoted(html`${by.name} ${stanceMarkup(stance)}`, evidence, desk)}</li>\n`
  })
  return html`<h3>${plan.name}</h3>
${head}
${points.length > 0 ? html`<ol class="points">${points}</ol>` : null}${named('Changed', changes)}${named('Reactions', reactions)}`
}

function named(title: string, items: readonly Markup[]): Markup {
  return html`${items.length > 0 ? html`<h4>${title}</h4><ul class="plain">${items}</ul>` : null}`
}

function quoted(label: Markup, evidence: readonly Evidence[], desk: Desk): Markup {
  const [first] = evidence
  return opens(html`<b>${label}</b> ${first ? html`<span class="press">${first.quote}</span>` : null}`, evidence, desk)
}

/** What is offered if something else happens: if … then …, whose, and whether it is known to be met. */
export function conditionsPart(desk: Desk): Part | null {
  const all = desk.dossier.conditions
  if (all.length === 0) return null
  const items = all.slice(0, most).map((condition) => conditionItem(condition, desk))
  const body = html`<ul class="plain">\n${items}</ul>${beyond(all.length, most, 'conditions')}`
  return { id: 'conditions', title: 'Conditions', body }
}

function conditionItem({ if: cause, then, holder, status, evidence }: DossierCondition, desk: Desk): Markup {
  const state = { met: '; met', 'not-met': '; not met', unknown: '' }[status]
  const who = holder ? holder.name : 'no speaker named'
  const line = html`<b>If</b> <span class="press">${cause.quote}</span> <b>then</b> <span class="press">${then.quote}</span> <span class="credit">${who}${state}</span>`
  return html`<li>${opens(line, [cause, then, ...evidence], desk)}</li>\n`
}
