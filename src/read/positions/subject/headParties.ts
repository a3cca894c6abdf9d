import { type Lexicon, type Name, refOf } from '../../../model/index.ts'
import { fromLexicon } from '../../draft.ts'
import { collective, type Party, partyNamed, type Scene, wordSets } from '../scene.ts'
import { collectiveAt } from './bodies.ts'
import { bodySpokenFor } from './spokenBody.ts'

/** The parties that the head of a noun phrase names; `[]` when it names none. */
export function headParties(scene: Scene, from: number, head: number, end: number): Party[] {
  const { tokens, nameAt, layers } = scene
  const sets = wordSets(layers.lexicon)
  const found: Party[] = []
  let i = head
  while (i >= from) {
    const name = nameAt[i]
    const party = name ? (factionAt(scene, from, i) ?? meantBy(layers.lexicon, name)) : null
    if (party) found.unshift(party)
    const official = !name && i === head && (sets.officials.has(tokens[i]!.lower) || isNobody(tokens, i))
    const owners = !name && i === head ? ownersOf(scene, from, head, official) : []
    if (owners.length > 0) return owners
    if (!party && i === head) return official ? ofParty(scene, { from, head, end }) : collectiveAt(scene, from, head)
    while (i >= from && nameAt[i] === name) i--
    if (tokens[i]?.lower !== 'and' || i <= from || !nameAt[i - 1]) break
    i--
  }
  return found.slice(0, 3)
}

/** "House Republicans", "some Tories": a part of a party, under the words of the article. */
function factionAt({ tokens, nameAt, layers }: Scene, from: number, at: number): Party | null {
  const name = nameAt[at]!
  if (name.kind !== 'organisation' || name.name === name.entity?.name || !/^\p{L}+s$/u.test(name.name)) return null
  const { factions } = wordSets(layers.lexicon)
  let start = at
  while (start > from && factions.has(tokens[start - 1]!.lower)) start--
  return start < at ? collective(layers.article.text.slice(tokens[start]!.start, tokens[at]!.end)) : null
}

/** "nobody in Peru, "none of the islands", "no one at the union". */
const isNobody = (tokens: Scene['tokens'], at: number): boolean =>
  /^(?:nobody|none)$/.test(tokens[at]!.lower) || (tokens[at]!.lower === 'one' && tokens[at - 1]?.lower === 'no')

/** "the Russian and Ukrainian sides": every name before the noun; mostly one. */
function ownersOf(scene: Scene, from: number, head: number, official: boolean): Party[] {
  const owner = ownerOf(scene, from, head, official)
  if (!owner) return []
  const { tokens, nameAt } = scene
  let i = head - 1
  while (i > from && !nameAt[i]) i--
  while (i > from && nameAt[i - 1] === nameAt[i]) i--
  const name = i - 2 >= from && /^(?:and|or)$/.test(tokens[i - 1]!.lower) ? nameAt[i - 2] : undefined
  const other = name && name.kind !== 'person' ? partyNamed(name) : null
  return other ? [other, owner] : [owner]
}

/** "Russian officials", "the Kyiv government": the name before a noun that speaks for it. */
function ownerOf(scene: Scene, from: number, head: number, official: boolean): Party | null {
  if (!official) return null
  for (let i = head - 1; i >= Math.max(from, head - 6); i--) {
    const name = scene.nameAt[i]
    const party = name ? partyNamed(name) : null
    if (!name) continue
    if (!party) return null
    const { lower } = scene.tokens[head]!
    if (party.ref.id.startsWith('state:') && ofPeople.test(lower)) return peopleOf(scene, i, head)
    if (party.ref.id.startsWith('group:') && ofMany.test(lower) && /(?:an|ab|ic|ern)$/.test(scene.tokens[i]!.lower))
      return peopleOf(scene, i, head)
    return personal.test(lower) ? { ...party, as: 'person' } : party
  }
  return null
}

/** People of a state who do not speak for it. */
const ofPeople =
  /^(?:workers|drivers|teachers|doctors|nurses|pilots|employees|fishermen|farmers|employers|unions?|allies|ally|company|airline|carmaker|association|federation|confederation|rebels|fighters|politicians|senators|lawmakers|legislators|congressmen|party)$/

/** "African states": more than the people of that name. */
const ofMany = /^(?:states|countries|nations|governments|leaders|producers|members|capitals|powers)$/

/** "Canada's fishermen", "Peruvian farmers": a party of their own, not the state. */
function peopleOf({ tokens, nameAt, layers }: Scene, at: number, head: number): Party {
  let from = at
  while (nameAt[from - 1] === nameAt[at]) from--
  return collective(layers.article.text.slice(tokens[from]!.start, tokens[head]!.end))
}

/** Nouns for one person who speaks for a party. */
export const personal =
  /^(?:minister|president|premier|chancellor|spokes\w+|envoy|negotiator|secretary|ambassador|chief|leader|chair\w*|head|director|commander|general|diplomat|executive|bargainer)$/

const capitals = fromLexicon(({ states }: Lexicon) => {
  const of = new Map<string, string>()
  for (const [state, { capital = [] }] of Object.entries(states.states)) for (const city of capital) of.set(city, state)
  return of
})

/** "Brussels wants": the body that sits there, where no state is meant by the place. */
function ofSeat({ stances }: Lexicon, { kind, name }: Name): Party | null {
  const body = kind === 'place' ? stances.bodySeats[name] : undefined
  return body === undefined ? null : { ref: refOf('organisation', body), as: 'body' }
}

/** The party that a name stands for where it wants or does something: a capital for its state, "Brussels" for its body. */
export const meantBy = (lexicon: Lexicon, name: Name): Party | null =>
  partyNamed(name) ?? ofSeat(lexicon, name) ?? ofCapital(lexicon, name)

/** "the regime in Pristina": the state whose capital it is. */
export function ofCapital(lexicon: Lexicon, { kind, name }: Name): Party | null {
  const state = kind === 'place' ? capitals(lexicon).get(name) : undefined
  return state === undefined ? null : { ref: refOf('state', state), as: 'body' }
}

/** "the government of Ukraine", "negotiators for the airline". */
function ofParty(scene: Scene, { from, head, end }: { from: number; head: number; end: number }): Party[] {
  const { tokens, nameAt, layers } = scene
  const preposition = tokens[head + 1]?.lower
  if (
    preposition === 'of' ||
    preposition === 'for' ||
    preposition === 'in' ||
    preposition === 'at' ||
    preposition === 'from'
  ) {
    for (let i = head + 2; i <= Math.min(end, head + 6); i++) {
      const name = nameAt[i]
      const party = name ? (partyNamed(name) ?? ofCapital(layers.lexicon, name)) : null
      if (party) return [party]
      if (tokens[i]!.tag === 'ADP') break
    }
  }
  return spokenAt(scene, { from, head, end })
}

/** "A union spokesman": the body that is spoken for; else the group itself ("union leaders", "the delegation"). */
function spokenAt(scene: Scene, { from, head, end }: { from: number; head: number; end: number }): Party[] {
  const { tokens } = scene
  const words = tokens.slice(from, end + 1).map(({ lower }) => lower)
  const body = bodySpokenFor(scene, words, tokens[head]!.start)
  return body ? [body] : collectiveAt(scene, from, head)
}
