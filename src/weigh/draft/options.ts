import type { Evidence, Ref } from '../../model/index.ts'
import type { Pledge } from './pledges.ts'
import type { Standing } from './standing.ts'

/** Something that a party could do, with the words behind it; `taken` where it has been done already. */
export interface DraftOption {
  readonly party: Ref
  readonly name: string
  readonly issue: string | null
  readonly evidence: readonly Evidence[]
  readonly basis: 'evidence' | 'assumed'
  readonly taken: boolean
}

/** A promise as two options: what is promised, and what it is promised for. */
export interface Linked {
  readonly promise: Pledge
  readonly then: DraftOption
  readonly condition: DraftOption
}

/** What a party can give: it gives way on an issue that it holds on to, or on which it has said that it might move. */
export function issueOptions(stands: readonly Standing[], issueName: ReadonlyMap<string, string>): DraftOption[] {
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

/** Makes two options of a promise. */
export function link(promise: Pledge, issueName: ReadonlyMap<string, string>, stands: readonly Standing[]): Linked {
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
