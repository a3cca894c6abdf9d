import { fromLexicon, type Ref } from '../../model/index.ts'
import { companyWords, mayBeCompany } from '../ground/companies.ts'
import type { Ground } from '../ground/ground.ts'
import type { Paper } from '../ground/paper.ts'
import type { Held } from './held.ts'

/**
 * Positions of "the company", "the union" or "workers" as those of the body that is meant: the one of that kind that the
 * article names, or the only one that takes part in the case. Where several could be meant, or none, the words stay the
 * party.
 */
export function bodiesMeant(ground: Ground, held: readonly Held[]): Held[] {
  const vague = held.filter(({ party }) => party.id.startsWith('group:'))
  if (vague.length === 0) return [...held]
  const taking = distinct(held.flatMap(({ party }) => (isBody(party) ? [party] : [])))
  return held.map((one) => {
    if (!one.party.id.startsWith('group:') || one.position.judged !== undefined) return one
    const meant = meantBy(ground, one, taking)
    return meant ? as(one, meant) : one
  })
}

function meantBy(ground: Ground, { party, paper }: Held, taking: readonly Ref[]): Ref | null {
  const kind = kindOf(ground, party.name)
  if (kind === null) return null
  const here = bodiesNamed(paper, ground).filter((one) => fits(ground, kind, one))
  if (here.length > 0) return here.length === 1 ? (here[0] as Ref) : oneOf(here, taking)
  // "Workers" of another article may be anybody's; "the union" is one that has been named.
  const inCase = kind.definite ? taking.filter((one) => fits(ground, kind, one)) : []
  return inCase.length === 1 ? (inCase[0] as Ref) : null
}

/** Of several bodies that an article names, the only one that takes part. */
function oneOf(here: readonly Ref[], taking: readonly Ref[]): Ref | null {
  const both = here.filter(({ id }) => taking.some((one) => one.id === id))
  return both.length === 1 ? (both[0] as Ref) : null
}

interface Kind {
  /** All of them must stand in the name of the body, but for the words for companies. */
  readonly words: readonly string[]
  readonly company: boolean
  readonly definite: boolean
}

const staffOf = fromLexicon(({ comparing: { definites } }) => new Set(definites.staff))

function kindOf({ lexicon, vocabulary }: Ground, name: string): Kind | null {
  const said = vocabulary.words(name)
  const body = staffOf(lexicon).has(said.at(-1) ?? '') && said.length > 1 ? said.slice(0, -1) : said
  const words = vocabulary.content(body.join(' '))
  if (words.length === 0) return null
  const company = words.length === 1 && companyWords(lexicon).nouns.has(body.at(-1) ?? '')
  return { words, company, definite: said[0] === 'the' || body.length < said.length }
}

function fits({ lexicon, vocabulary }: Ground, { words, company }: Kind, body: Ref): boolean {
  const own = new Set(vocabulary.content(body.name))
  if (!company) return words.every((word) => own.has(word))
  return mayBeCompany(lexicon, vocabulary.words(body.name))
}

const isBody = ({ id }: Ref): boolean => id.startsWith('organisation:')

/** The bodies that an article names. */
function bodiesNamed(paper: Paper, ground: Ground): Ref[] {
  return distinct(
    paper.reading.names.flatMap(({ entity }) => {
      const who = entity && ground.who(entity)
      return who && isBody(who) ? [ground.partyOf(who)].filter(isBody) : []
    }),
  )
}

const distinct = (refs: readonly Ref[]): Ref[] => [...new Map(refs.map((ref) => [ref.id, ref])).values()]

const known = new WeakMap<Held, Held>()

/** The same object for the same body, so that what is remembered of it is found again. */
function as(one: Held, party: Ref): Held {
  const before = known.get(one)
  if (before?.party.id === party.id && before.party.name === party.name) return before
  const made = { ...one, party }
  known.set(one, made)
  return made
}
