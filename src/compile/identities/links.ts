import type { Identity, IdentityLink, Ref } from '../../model/index.ts'
import type { Paper } from '../ground/paper.ts'
import type { Person } from './census.ts'
import { misreadings } from './damage.ts'
import type { Match } from './match.ts'
import type { Apart } from './twoOfOneName.ts'
import type { PairVerdict, Parted, United } from './unite.ts'

/** What links are made from. */
export interface LinkSources {
  readonly people: ReadonlyMap<string, Person>
  readonly papers: readonly Paper[]
  readonly found: readonly Match[]
  readonly apart: readonly Apart[]
  readonly who: (ref: Ref) => Ref
  readonly united: United
  readonly parted: readonly Parted[]
}

export interface Links {
  /** By identity. */
  readonly links: ReadonlyMap<string, IdentityLink[]>
  /** The identities that analysts have joined, split or kept apart. */
  readonly judged: ReadonlySet<string>
}

/** How identities are linked: joined, perhaps the same, or told apart; by the names, or by an analyst. */
export function linksOf(sources: LinkSources): Links {
  const { people, papers, found, apart, who, united } = sources
  const links = new Map<string, Map<string, IdentityLink>>()
  const judged = new Set<string>()
  const add = (on: string, link: IdentityLink): void => {
    const known = links.get(on) ?? new Map<string, IdentityLink>()
    if (known.get(link.to)?.verdict !== 'same' || link.judged) known.set(link.to, link)
    links.set(on, known)
  }
  const here = (id: string): string => who(people.get(id)?.ref ?? { id, name: id }).id
  const shown = (...ids: readonly string[]) => ids.flatMap((id) => people.get(id)?.evidence.slice(0, 1) ?? [])
  for (const { a, b, verdict, reason, parts } of found) {
    const [left, right] = [here(a), here(b)]
    const link = { verdict, reason, ...(parts.length > 0 ? { parts: [...parts] } : {}), evidence: shown(a, b) }
    if (left === right) {
      if (verdict === 'same') for (const to of [a, b].filter((id) => id !== left)) add(left, { ...link, to })
    } else if (!united.isApart(a, b)) {
      add(left, { ...link, to: right })
      add(right, { ...link, to: left })
    }
  }
  for (const { id, other, reason } of apart) {
    if (here(id) === here(other)) continue
    add(id, { to: other, verdict: 'different', reason, evidence: shown(id, other) })
    add(other, { to: id, verdict: 'different', reason, evidence: shown(other, id) })
  }
  for (const { a, b, reason, evidence } of misreadings(papers, people)) {
    const [left, right] = [here(a), here(b)]
    if (left !== right && !(people.has(a) && people.has(b) && united.isApart(a, b)))
      add(left, { to: right, verdict: 'possibly-same', reason, evidence: [...evidence] })
  }
  for (const { on, link } of judgedLinks(sources, here)) {
    add(on, link)
    judged.add(on)
  }
  return { links: new Map([...links].map(([id, byTarget]) => [id, [...byTarget.values()]])), judged }
}

/** What an analyst judged, as links that say so, and whether it is what the names had proposed. */
function judgedLinks(
  { people, found, apart, united, parted }: LinkSources,
  here: (id: string) => string,
): { on: string; link: IdentityLink }[] {
  const shown = (a: string, b: string) => [a, b].flatMap((id) => people.get(id)?.evidence.slice(0, 1) ?? [])
  const proposed = new Map<string, IdentityLink['verdict']>([
    ...found.map(({ a, b, verdict }) => [`${a} ${b}`, verdict] as const),
    ...apart.map(({ id, other }) => [[id, other].sort().join(' '), 'different'] as const),
  ])
  const both = (a: string, b: string, link: Omit<IdentityLink, 'to' | 'evidence'>) => [
    { on: here(a), link: { ...link, to: here(b), evidence: shown(a, b) } },
    { on: here(b), link: { ...link, to: here(a), evidence: shown(b, a) } },
  ]
  const ofPair = (verdict: PairVerdict) => {
    const [a, b] = verdict.identities
    const said = proposed.get([a, b].sort().join(' '))
    if (verdict.verb === 'keep-apart') {
      const judged: Identity['judged'] = said === undefined ? 'added' : said === 'different' ? 'accepted' : 'corrected'
      return both(a, b, { verdict: 'different', reason: signed('kept apart', verdict), judged })
    }
    const judged: Identity['judged'] = said === undefined ? 'added' : said === 'different' ? 'corrected' : 'accepted'
    const link = { verdict: 'same' as const, reason: signed('joined', verdict), judged, evidence: shown(a, b) }
    return [a, b].filter((id) => id !== here(a)).map((to) => ({ on: here(a), link: { ...link, to } }))
  }
  const ofSplit = ({ id, from, verdict }: Parted) =>
    people.has(id) && people.has(from) && here(id) !== here(from)
      ? both(id, from, { verdict: 'different', reason: signed('split off', verdict), judged: 'corrected' })
      : []
  return [...united.applied.flatMap(ofPair), ...parted.flatMap(ofSplit)]
}

const signed = (deed: string, { who, why }: { who: string; why: string | null }): string =>
  why ? `${deed} by ${who}: ${why}` : `${deed} by ${who}`
