import { type Conflict, type Dossier, type Evidence, Fault, type Ref } from '../../model/index.ts'
import { type Pledge, pledgesOf } from './pledges.ts'
import { isYielding, mainParties, type Standing, standings } from './standing.ts'
import { whoIs } from './whoIs.ts'

/** So many options make at most 256 states, which an analyst can still look through. */
const mostOptions = 8
const mostPledges = 3

interface DraftOption {
  readonly party: Ref
  readonly name: string
  readonly issue: string | null
  readonly evidence: readonly Evidence[]
  readonly basis: 'evidence' | 'assumed'
  readonly taken: boolean
}
interface Wish {
  readonly party: Ref
  readonly says: string
  readonly weight: number
  readonly when: string
  readonly because: string
  readonly evidence: readonly Evidence[]
}
interface Linked {
  readonly promise: Pledge
  readonly then: DraftOption
  readonly condition: DraftOption
}

/**
 * Drafts a conflict from a dossier: what each party could do is taken from its positions and from the conditions that
 * were made; what it prefers from its stances, the firmest first and of equally firm ones the latest. Everything that
 * nobody said is marked "assumed". It is a draft: the analyst's to change.
 *
 * @throws Fault `conflict-not-found` when the dossier holds no positions of two parties.
 */
export function draftConflict(dossier: Dossier): Conflict {
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
  return {
    name: dossier.case,
    parties: main
      .filter((party) => options.some((o) => o.party.id === party.id) || wishes.some((w) => w.party.id === party.id))
      .map((party) => partyOf(party, ordered, wishes)),
    infeasible: [],
    statusQuo: ordered.map(({ taken }) => (taken ? 'Y' : 'N')).join(''),
    agreement: ordered.map((option) => (inAgreement(option, kept, stands) ? 'Y' : 'N')).join(''),
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

/** What a party can give: it gives way on an issue that it holds on to, or on which it has said that it might move. */
function issueOptions(stands: readonly Standing[], issueName: ReadonlyMap<string, string>): DraftOption[] {
  const contested = (issue: string) => stands.filter((s) => s.issue === issue).length > 1
  return stands
    .filter(({ stance, issue }) => stance !== 'seeks' && issue !== 'other')
    .filter(({ stance, issue }) => contested(issue) || stance === 'refuses' || stance === 'conditional')
    .toSorted(
      (a, b) => Number(contested(b.issue)) - Number(contested(a.issue)) || b.firmness - a.firmness || later(a, b),
    )
    .map((standing) => giveWay(standing, issueName))
}

const later = (a: Standing, b: Standing): number => (a.when < b.when ? 1 : a.when > b.when ? -1 : 0)

const giveWay = (
  { party, issue, evidence }: Pick<Standing, 'party' | 'issue' | 'evidence'>,
  issueName: ReadonlyMap<string, string>,
): DraftOption => ({
  party,
  name: `${party.name} gives way on ${issueName.get(issue) ?? issue}`,
  issue,
  evidence,
  basis: 'evidence',
  taken: false,
})

/** A promise as two options: what is promised, and what it is promised for. */
function link(promise: Pledge, issueName: ReadonlyMap<string, string>, stands: readonly Standing[]): Linked {
  const standing = stands.find((s) => s.party.id === promise.by.id && s.issue === promise.issue)
  const isNamed = standing !== undefined && issueName.has(standing.issue) && standing.issue !== 'other'
  const then: DraftOption = isNamed
    ? giveWay(standing, issueName)
    : {
        party: promise.by,
        name: worded(promise.by, promise.then),
        issue: null,
        evidence: [promise.then],
        basis: 'evidence',
        taken: false,
      }
  const condition: DraftOption = {
    party: promise.from,
    name: worded(promise.from, promise.if),
    issue: null,
    evidence: [promise.if],
    basis: promise.fromBasis,
    taken: promise.met,
  }
  return { promise, then, condition }
}

/** What joins a condition to the rest of its sentence is no part of what is to be done. */
const joint = /^(?:only if|if|unless|without|provided(?: that)?|as long as|on condition that)\s+/i

/** An option in the words of the article, under the name of who can take it. */
function worded({ name }: Ref, { quote }: Evidence): string {
  const words = quote
    .replace(/[\s"“”()]+/g, ' ')
    .trim()
    .replace(joint, '')
  const short = words.length <= 70 ? words : `${words.slice(0, 70).replace(/\s\S*$/, '')}…`
  return words.toLowerCase().replace(/^the /, '').startsWith(name.toLowerCase()) ? short : `${name}: ${short}`
}

/** Its promise binds a party to its condition, and it wants the condition met. */
function promised(linked: readonly Linked[]): Wish[] {
  return linked.flatMap(({ promise, then, condition }): Wish[] => {
    const weight = promise.own ? 3.5 : 2.5
    const when = ''
    const evidence = [promise.if, promise.then]
    const words = promise.own ? 'its own condition' : 'a condition that is reported of it'
    return [
      { party: promise.by, says: `${then.name} iff ${condition.name}`, weight, when, because: words, evidence },
      {
        party: promise.by,
        says: condition.name,
        weight: weight - 0.1,
        when,
        because: 'what it makes a condition',
        evidence,
      },
      { party: promise.from, says: then.name, weight: 0.6, when, because: 'the promise is made to it', evidence: [] },
      {
        party: promise.from,
        says: `not ${condition.name}`,
        weight: 0.5,
        when,
        because: 'what is made a condition is not done for nothing',
        evidence: [],
      },
    ]
  })
}

/** What a party holds on to it does not want to give; what it has opened it is ready to. */
function reluctance(options: readonly DraftOption[], stands: readonly Standing[], linked: readonly Linked[]): Wish[] {
  return options.flatMap((option): Wish[] => {
    const standing = stands.find((s) => s.party.id === option.party.id && s.issue === option.issue)
    if (!standing || linked.some(({ then }) => then.name === option.name)) return []
    const { when, evidence, firmness, party } = standing
    return isYielding(standing)
      ? [{ party, says: option.name, weight: 1, when, because: `it ${standing.stance}`, evidence }]
      : [{ party, says: `not ${option.name}`, weight: firmness, when, because: `it ${standing.stance}`, evidence }]
  })
}

/** On an issue that it takes a position on, a party wants the others to give way. */
function wanted(options: readonly DraftOption[], stands: readonly Standing[], linked: readonly Linked[]): Wish[] {
  return options.flatMap((option): Wish[] =>
    stands
      .filter(
        ({ party, issue, stance }) => issue === option.issue && party.id !== option.party.id && stance !== 'accepts',
      )
      .filter(
        ({ party }) => !linked.some(({ then, promise }) => then.name === option.name && promise.by.id === party.id),
      )
      .map(({ party, firmness, when, evidence, stance }) => ({
        party,
        says: option.name,
        weight: firmness - 0.25,
        when,
        because: `it ${stance} on the same issue`,
        evidence,
      })),
  )
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
