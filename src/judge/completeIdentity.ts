import { type Dossier, Fault, type Identity, type JudgementDraft } from '../model/index.ts'
import { checkSpan } from './checkFields.ts'
import type { Around, Complete, Judgeable } from './complete.ts'
import { effective } from './force.ts'
import { judgeReading } from './judgeReadings.ts'
import { resolve } from './resolve.ts'

type IdentityDraft = Extract<JudgementDraft, { verb: 'join' | 'split' | 'keep-apart' }>

/** Completes an entry about who is who; what was there before are the identities as the case had them. */
export function completeIdentities(draft: IdentityDraft, { identities }: Pick<Dossier, 'identities'>): Complete {
  const why = draft.why ?? null
  if (draft.verb === 'split') {
    const one = known(draft.identity, identities)
    checkForms(draft.forms, one)
    return { verb: 'split', identity: one.id, forms: [...new Set(draft.forms)], why, before: [asItWas(one)] }
  }
  const [a, b] = draft.identities
  const together = draft.verb === 'keep-apart' ? joinedTo(a, b, identities) : null
  const before = together ? [together] : [known(a, identities), known(b, identities)]
  if (a === b || (draft.verb === 'join' && before[0] === before[1]))
    throw new Fault('judgement-invalid', {
      place: 'identities',
      problem: 'both are the same identity',
      way: 'name two different ones',
    })
  return { verb: draft.verb, identities: [a, b], why, before: before.map(asItWas) }
}

/** An identity that holds both, one under its own id, the other joined to it. */
function joinedTo(a: string, b: string, identities: readonly Identity[]): Identity | null {
  const holds = (one: Identity, id: string) =>
    one.id === id || one.links.some(({ to, verdict }) => to === id && verdict === 'same')
  return identities.find((one) => holds(one, a) && holds(one, b)) ?? null
}

/** @throws Fault `identity-unknown` with the ids that look like it. */
function known(id: string, identities: readonly Identity[]): Identity {
  const found =
    identities.find((one) => one.id === id) ??
    identities.find(({ links }) => links.some(({ to, verdict }) => to === id && verdict === 'same'))
  if (found) return found
  const last = id.split(/[:-]/).at(-1)?.toLowerCase() ?? ''
  const near = identities.filter((one) => last.length > 2 && one.id.includes(last)).slice(0, 3)
  const way =
    near.length > 0
      ? `perhaps ${near.map((one) => one.id).join(', ')}`
      : 'the dossier lists all of them under identities'
  throw new Fault('identity-unknown', { id: id.slice(0, 80), way })
}

const asItWas = ({ id, name, kind, forms }: Identity) => ({ id, name, kind, forms })

function checkForms(wanted: readonly string[], { name, forms }: Identity): void {
  const all = forms.map(({ form }) => form)
  const fail = (problem: string, way: string): Fault => new Fault('judgement-invalid', { place: 'forms', problem, way })
  const strange = wanted.find((form) => !all.includes(form))
  if (strange !== undefined)
    throw fail(`${name} is nowhere called “${strange.slice(0, 60)}”`, `choose among ${all.slice(0, 8).join(', ')}`)
  if (all.every((form) => wanted.includes(form)))
    throw fail(`these are all the forms of ${name}: nothing would be left`, 'leave out at least one')
}

/** Completes a comment: on something in an article, on an identity, or on a cell of the table. */
export async function completeComment(
  draft: Extract<JudgementDraft, { verb: 'comment' }>,
  around: Around,
): Promise<Complete> {
  const { target, identity, cell, text } = draft
  const shared = { verb: 'comment' as const, text, why: draft.why ?? null }
  if ([target, identity, cell].filter((about) => about !== undefined).length !== 1)
    throw new Fault('judgement-invalid', {
      place: 'comment',
      problem: 'it must be about one thing',
      way: 'give exactly one of target, identity and cell',
    })
  if (target) {
    const entry = await around.entry(target.article)
    checkSpan(target, entry.article.text)
    const slot = resolve(target, judgeReading(entry, effective(around.log)).slots)
    return { ...shared, target, before: slot.shown, found: slot.found, ...(slot.added ? { added: slot.added } : {}) }
  }
  const dossier = await around.dossier()
  if (identity !== undefined) {
    const one = known(identity, dossier.identities)
    return { ...shared, identity: one.id, before: asItWas(one) }
  }
  return { ...shared, cell: cell!, before: cellOf(cell!, dossier) }
}

/** The row of the table, `null` where it is empty so far; party and issue must be the case's. */
function cellOf({ party, issue }: { party: string; issue: string }, { parties, issues, table }: Judgeable): unknown {
  const unknown = (what: string, way: readonly { id: string }[]) =>
    new Fault('judgement-invalid', {
      place: 'cell',
      problem: `the table has no ${what}`,
      way: `choose among ${way
        .slice(0, 12)
        .map(({ id }) => id)
        .join(', ')}`,
    })
  if (!parties.some(({ id }) => id === party)) throw unknown(`party "${party.slice(0, 60)}"`, parties)
  if (!issues.some(({ id }) => id === issue)) throw unknown(`issue "${issue.slice(0, 60)}"`, issues)
  const row = table.find((one) => one.party.id === party && one.issue === issue)
  return row ? row.cells.map(({ stance, firmness, toward }) => ({ stance, firmness, toward })) : null
}
