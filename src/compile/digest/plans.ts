import type { DossierProposal, Stance } from '../../model/index.ts'
import { from, type Ground, tidyEvidence } from '../ground/ground.ts'
import { type Drafted, mentionOf, quoted } from './draft.ts'

const MOST = 3

const ANSWERED: Readonly<Record<Stance, string>> = {
  demands: 'demanded changes to',
  seeks: 'sought changes to',
  offers: 'offered to talk about',
  accepts: 'accepted',
  open: 'was open to',
  conditional: 'set conditions on',
  refuses: 'refused',
  shifts: 'shifted on',
}

/** The latest plans and the answers to them. */
export function plans(ground: Ground, all: readonly DossierProposal[]): Drafted[] {
  return all
    .slice(-MOST)
    .reverse()
    .flatMap((plan) => [draftOf(ground, plan), ...answers(ground, plan)])
}

function draftOf(ground: Ground, { by, name, evidence }: DossierProposal): Drafted {
  const mentions = evidence.slice(0, 1).flatMap((span) => {
    const paper = ground.papers.find(({ id }) => id === span.article)
    return (paper && mentionOf(ground, paper, { ref: by, at: span })) ?? []
  })
  return { body: `${by.name} put forward ${quoted(name)}`, evidence: tidyEvidence(ground, [...evidence, ...mentions]) }
}

function answers(ground: Ground, { reactions, name, evidence: plan }: DossierProposal): Drafted[] {
  return reactions.slice(0, 2).map(({ by, stance, evidence }) => {
    const paper = ground.papers.find(({ id }) => id === evidence[0]?.article)
    const mention = paper?.reading.names.findLast(
      ({ entity, span }) => entity && ground.who(entity).id === by.id && span.start <= (evidence[0]?.end ?? 0),
    )
    const shown = [...evidence, ...plan.slice(0, 1), ...(paper && mention ? [from(paper, mention.span)] : [])]
    return { body: `${by.name} ${ANSWERED[stance]} ${quoted(name)}`, evidence: tidyEvidence(ground, shown) }
  })
}
