import type { DossierProposal, Stance } from '../../model/index.ts'
import { from, type Ground, tidyEvidence } from '../ground/ground.ts'
import { POINTS } from '../table/pointsMeant.ts'
import { type Drafted, listed, mentionOf, quoted } from './draft.ts'

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

/** The latest plans, what they change against the version before, and the answers to them. */
export function plans(ground: Ground, all: readonly DossierProposal[]): Drafted[] {
  return all
    .slice(-MOST)
    .reverse()
    .flatMap((plan) => [
      draftOf(
        ground,
        plan,
        all.find(({ id }) => id === plan.revises),
      ),
      ...answers(ground, plan),
    ])
}

/** “The paper”, “his plan”: a name that says nothing by itself. */
const NAMELESS = /^(?:the|this|that|an?|its|his|her|their)\s+\p{L}+$/iu

function draftOf(ground: Ground, plan: DossierProposal, earlier: DossierProposal | undefined): Drafted {
  const { by, name, evidence, changes } = plan
  const mentions = evidence.slice(0, 1).flatMap((span) => {
    const paper = ground.papers.find(({ id }) => id === span.article)
    return (paper && mentionOf(ground, paper, { ref: by, at: span })) ?? []
  })
  const plain = `${by.name} put forward ${quoted(name)}`
  if (!earlier || changes.length === 0)
    return { body: plain, evidence: tidyEvidence(ground, [...evidence, ...mentions]) }
  const shown = changes.slice(0, CHANGES)
  const what = NAMELESS.test(name) ? `a later version of ${quoted(earlier.name)}` : quoted(name)
  const before = [...evidence, ...mentions, ...earlier.evidence.slice(0, 1)]
  return {
    body: `${by.name} put forward ${what}: ${listed(shown.map(changeWords))}`,
    fallbacks: [plain],
    evidence: tidyEvidence(ground, [...before, ...shown.flatMap((change) => change.evidence)]),
  }
}

const CHANGES = 3
const CHANGED = { added: 'it adds', dropped: 'it drops', changed: 'it changes' } as const

/** What a version drops in the words of the one before; what it adds or changes in its own. */
function changeWords({ change, evidence }: DossierProposal['changes'][number]): string {
  const words = change === 'dropped' ? evidence[0] : evidence.at(-1)
  return `${CHANGED[change]} ${quoted(words?.quote ?? '', 120)}`
}

/** "Welcomed the fourth point": an answer to a part of a plan is none to the whole. */
const OF_PART = new RegExp(String.raw`\b(?:${POINTS})\b|\bpoints?\b|\bparts? of\b`, 'iu')

function answers(ground: Ground, { reactions, name, evidence: plan }: DossierProposal): Drafted[] {
  return reactions.slice(0, 2).map(({ by, stance, evidence }) => {
    const paper = ground.papers.find(({ id }) => id === evidence[0]?.article)
    const mention = paper?.reading.names.findLast(
      ({ entity, span }) => entity && ground.who(entity).id === by.id && span.start <= (evidence[0]?.end ?? 0),
    )
    const shown = [...evidence, ...plan.slice(0, 1), ...(paper && mention ? [from(paper, mention.span)] : [])]
    const words = evidence[0]?.quote ?? ''
    const body = OF_PART.test(words)
      ? `${by.name} ${ANSWERED[stance]} a part of ${quoted(name)}: ${quoted(words, 120)}`
      : `${by.name} ${ANSWERED[stance]} ${quoted(name)}`
    return { body, evidence: tidyEvidence(ground, shown) }
  })
}
