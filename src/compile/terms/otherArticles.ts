import { type DossierDoubt, type Identity, letterEdits } from '../../model/index.ts'
import { from, type Ground, tidyEvidence } from '../ground/ground.ts'
import { once } from '../ground/memo.ts'
import type { Paper } from '../ground/paper.ts'
import { bucketsOf } from '../ground/union.ts'
import { nameReader } from '../identities/person.ts'

/** Letters that may differ between two spellings of a surname, as a share of the longer one. */
const FAR = 0.4
/** People of one given name and initial that a name is compared with. */
const MOST = 50

/**
 * Names that a single article prints, and that other articles print otherwise: the same given name, an office of the
 * same party, a surname that looks like it ("Elin Marstead", envoy of Norland, against "Elin Maarstrand", envoy of
 * Norland, in several articles). The article alone cannot tell; the case can. Nothing is joined.
 */
export function doubtsFromOthers(ground: Ground, identities: readonly Identity[]): DossierDoubt[] {
  const read = nameReader(ground.lexicon)
  const papers = papersOf(ground)
  const people = identities.flatMap((identity): Bearer[] => {
    if (identity.kind !== 'person' || !/\s/.test(identity.name)) return []
    const { given, surname } = read(identity.name)
    const all = papers.get(identity.id) ?? []
    return given.length < 3 || surname === ''
      ? []
      : [{ identity, given, surname, papers: all, articles: new Set(all.map(({ id }) => id)) }]
  })
  // Names that look alike begin alike: nobody is compared with everybody.
  return [...bucketsOf(people, ({ given, surname }) => `${given} ${surname[0]}`).values()].flatMap((alike) => {
    const known = alike.filter(({ articles }) => articles.size >= 2).slice(0, MOST)
    return alike
      .filter(({ articles }) => articles.size === 1)
      .flatMap((one) => {
        const meant = known.find(
          (other) => ![...one.articles].some((id) => other.articles.has(id)) && isLike(one, other),
        )
        return meant ? [doubtOf(ground, one, meant)] : []
      })
  })
}

function doubtOf(ground: Ground, one: Bearer, { identity: meant }: Bearer): DossierDoubt {
  const role = meant.speaksFor.find(({ role: office }) => office !== '')?.role
  const reason = `same given name${role ? `, same office (${role})` : ''}, similar surname`
  const message = `“${one.identity.name}” stands in one article only; others have ${meant.name}: ${reason}`
  const places = one.papers.flatMap((paper) => placesIn(ground, paper, one.identity.id))
  return { rule: 'other-articles', message, reading: meant.name, evidence: tidyEvidence(ground, places) }
}

interface Bearer {
  readonly identity: Identity
  readonly given: string
  readonly surname: string
  readonly papers: readonly Paper[]
  readonly articles: ReadonlySet<string>
}

function isLike(a: Bearer, b: Bearer): boolean {
  if (a.surname === b.surname) return false
  const parties = new Set(a.identity.speaksFor.map(({ party }) => party.id))
  if (!b.identity.speaksFor.some(({ party }) => parties.has(party.id))) return false
  const longest = Math.max(a.surname.length, b.surname.length)
  return longest >= 5 && letterEdits(a.surname, b.surname) <= FAR * longest
}

/** The papers that name each person. */
function papersOf(ground: Ground): Map<string, Paper[]> {
  const papers = new Map<string, Paper[]>()
  for (const paper of ground.papers) {
    for (const who of peopleIn(paper, ground)) {
      const known = papers.get(who)
      if (known) known.push(paper)
      else papers.set(who, [paper])
    }
  }
  return papers
}

const peopleIn = once(
  ({ reading }: Paper, ground: Ground): ReadonlySet<string> =>
    new Set(reading.names.flatMap(({ entity, kind }) => (entity && kind === 'person' ? [ground.who(entity).id] : []))),
)

/** Where a paper names somebody. */
function placesIn(ground: Ground, paper: Paper, person: string): DossierDoubt['evidence'] {
  return paper.reading.names.flatMap(({ entity, kind, span }) =>
    entity && kind === 'person' && ground.who(entity).id === person ? [from(paper, span)] : [],
  )
}
