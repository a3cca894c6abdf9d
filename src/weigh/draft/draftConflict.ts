import { type Conflict, type Dossier, Fault, type Lexicon, type Ref } from '../../model/index.ts'
import { impossible, possible } from './impossible.ts'
import { type DraftOption, issueOptions, type Linked, link } from './options.ts'
import { type Pledge, pledgesOf } from './pledges.ts'
import { isYielding, mainParties, type Standing, standings } from './standing.ts'
import { whoIs } from './whoIs.ts'
import { promised, reluctance, type Wish, wanted } from './wishes.ts'

/** So many options make at most 256 states, which an analyst can still look through. */
const mostOptions = 8
const mostPledges = 3

/**
 * Drafts a conflict from a dossier: what each party could do is taken from its positions and from the conditions that
 * were made; what it prefers from its stances, the firmest first and of equally firm ones the latest. Everything that
 * nobody said is marked "assumed"; what a party cannot both do further and do no more is ruled out. It is a draft: the analyst's to change.
 *
 * @throws Fault `conflict-not-found` when the dossier holds no positions of two parties.
 */
export function draftConflict(dossier: Dossier, { comparing }: Pick<Lexicon, 'comparing'>): Conflict {
  const main = mainParties(dossier)
  if (main.length < 2)
    throw new Fault('conflict-not-found', {
      case: dossier.case,
      problem: `${main.length} parties take positions in it`,
    })
  const stands = standings(dossier, main)
  const promises = distinct(pledgesOf(dossier, main, whoIs(dossier)))
  const issueName = new Map(dossier.issues.map(({ id, name }) => [id, name]))
  const linked = promises.slice(0, mostPledges).map((promise) => link(promise, issueName, stands))
  const options = unique([
    ...linked.flatMap(({ then, condition }) => [then, condition]),
    ...issueOptions(stands, issueName),
  ]).slice(0, mostOptions)
  if (options.length === 0)
    throw new Fault('conflict-not-found', { case: dossier.case, problem: 'no position and no condition is contested' })
  const has = (name: string) => options.some((option) => option.name === name)
  const kept = linked.filter(({ then, condition }) => has(then.name) && has(condition.name))
  const wishes = [...promised(kept), ...reluctance(options, stands, kept), ...wanted(options, stands, kept)]
  const ordered = options.toSorted((a, b) => rank(main, a.party) - rank(main, b.party))
  const excluded = impossible(ordered, comparing)
  return {
    name: dossier.case,
    parties: main
      .filter((party) => options.some((o) => o.party.id === party.id) || wishes.some((w) => w.party.id === party.id))
      .map((party) => partyOf(party, ordered, wishes)),
    infeasible: excluded,
    statusQuo: ordered.map(({ taken }) => (taken ? 'Y' : 'N')).join(''),
    agreement: possible(ordered.map((option) => (inAgreement(option, kept, stands) ? 'Y' : 'N')).join(''), excluded),
  }
}

const rank = (main: readonly Ref[], party: Ref) => main.findIndex(({ id }) => id === party.id)

function partyOf(party: Ref, options: readonly DraftOption[], wishes: readonly Wish[]): Conflict['parties'][number] {
  const own = options.filter((option) => option.party.id === party.id)
  const prefers = wishes
    .filter((wish) => wish.party.id === party.id)
    .sort((a, b) => b.weight - a.weight || (a.when < b.when ? 1 : a.when > b.when ? -1 : 0))
  const seen = new Set<string>()
  return {
    name: party.name,
    options: own.map(({ name, evidence, basis }) => ({ name, basis, evidence: [...evidence] })),
    prefers: prefers
      .filter(({ says }) => !seen.has(says) && seen.add(says))
      .map(({ says, because, evidence }) => ({
        says,
        basis: evidence.length > 0 ? ('evidence' as const) : ('assumed' as const),
        because,
        evidence: [...evidence],
      })),
  }
}

/** In the agreement every promise is kept, every condition met, and whoever has opened an issue gives way on it. */
function inAgreement(option: DraftOption, linked: readonly Linked[], stands: readonly Standing[]): boolean {
  if (linked.some(({ then, condition }) => then.name === option.name || condition.name === option.name)) return true
  const onIssue = stands.filter(({ issue }) => issue === option.issue)
  const own = onIssue.find(({ party }) => party.id === option.party.id)
  // Where promises were made they are the agreement on offer; elsewhere it takes everybody on an issue that nobody opened.
  return own !== undefined && (isYielding(own) || (linked.length === 0 && !onIssue.some(isYielding)))
}

function unique(options: readonly DraftOption[]): DraftOption[] {
  return options.filter(({ name }, i) => options.findIndex((other) => other.name === name) === i)
}

/** One promise for the same condition, the best supported first; of equally supported ones the latest. */
function distinct(pledges: readonly Pledge[]): Pledge[] {
  const support = ({ own, issue, fromBasis }: Pledge) =>
    Number(own) + 2 * Number(issue !== null) + Number(fromBasis === 'evidence')
  const key = ({ by, if: condition }: Pledge) => `${by.id} ${condition.quote.toLowerCase()}`
  return pledges
    .toSorted((a, b) => support(b) - support(a) || (a.when < b.when ? 1 : a.when > b.when ? -1 : 0))
    .filter((pledge, i, all) => all.findIndex((other) => key(other) === key(pledge)) === i)
}
