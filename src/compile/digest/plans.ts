import type { DossierProposal, Stance } from '../../model/index.ts'
import { from, type Ground, papersById, tidyEvidence } from '../ground/ground.ts'
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
    .filter(isTellable)
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

/** “Its plan”, of which no more than one point is told, and that nobody answers, says nothing. */
const isTellable = ({ name, points, reactions, changes, revises }: DossierProposal): boolean =>
  points.length > 1 ||
  reactions.length > 0 ||
  changes.length > 0 ||
  revises !== null ||
  /\d-\p{Ll}|\p{Lu}\p{L}+ (?:Plan|Initiative|Proposal|Formula)/u.test(name)

/** “The paper”, “his plan”: a name that says nothing by itself. */
const NAMELESS = /^(?:the|this|that|an?|its|his|her|their)\s+\p{L}+$/iu

function draftOf(ground: Ground, plan: DossierProposal, earlier: DossierProposal | undefined): Drafted {
  const { by, name, evidence, changes } = plan
  const mentions = evidence.slice(0, 1).flatMap((span) => {
    const paper = papersById(ground).get(span.article)
    return (paper && mentionOf(ground, paper, { ref: by, at: span })) ?? []
  })
  const plain = `${by.name} put forward ${quoted(name)}`
  if (!earlier || changes.length === 0) {
    const told = plan.points.slice(0, SHOWN).flatMap((point) => point.evidence.slice(0, 1))
    const points = told.map(({ quote }) => quoted(quote, 90))
    const more = plan.points.length > SHOWN ? ', among other points' : ''
    return {
      body: points.length > 1 ? `${plain}: ${listed(points)}${more}` : plain,
      fallbacks: [plain],
      evidence: tidyEvidence(ground, [...evidence, ...mentions, ...(points.length > 1 ? told : [])]),
    }
  }
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
/** Points of a plan that are told; of the others that there are some. */
const SHOWN = 3
const CHANGED = { added: 'it adds', dropped: 'it drops', changed: 'it changes' } as const

/** What a version drops in the words of the one before; what it adds or changes in its own. */
function changeWords({ change, evidence }: DossierProposal['changes'][number]): string {
  const words = change === 'dropped' ? evidence[0] : evidence.at(-1)
  return `${CHANGED[change]} ${quoted(words?.quote ?? '', 120)}`
}

/** "Welcomed the fourth point": an answer to a part of a plan is none to the whole. */
const OF_PART = new RegExp(String.raw`\b(?:${POINTS})\b|\bpoints?\b|\bparts? of\b`, 'iu')

function answers(ground: Ground, { by: author, reactions, name, evidence: plan }: DossierProposal): Drafted[] {
  return reactions.slice(0, 2).map(({ by, stance, evidence }) => {
    const paper = papersById(ground).get(evidence[0]?.article ?? '')
    const mention = paper?.reading.names.findLast(
      ({ entity, span }) => entity && ground.who(entity).id === by.id && span.start <= (evidence[0]?.end ?? 0),
    )
    const shown = [...evidence, ...plan.slice(0, 1), ...(paper && mention ? [from(paper, mention.span)] : [])]
    const words = evidence[0]?.quote ?? ''
    const tell = (what: string) =>
      OF_PART.test(words)
        ? `${by.name} ${ANSWERED[stance]} a part of ${what}: ${quoted(words, 120)}`
        : `${by.name} ${ANSWERED[stance]} ${what}`
    // “Amendments” may be anybody's.
    const bodies = [
      ...(!NAMELESS.test(name) && /\s/.test(name.trim()) ? [] : [tell(`${quoted(name)} of ${author.name}`)]),
      tell(quoted(name)),
    ]
    return { body: bodies[0] as string, fallbacks: bodies.slice(1), evidence: tidyEvidence(ground, shown) }
  })
}
