import type { Name } from '../../../model/index.ts'
import { namesIn } from '../../names/namesIn.ts'
import { governmentTold } from '../offices.ts'
import { collective, type Party, partyNamed, type Scene } from '../scene.ts'
import { ofCapital } from './headParties.ts'

/** How often the state that an article is about is named before it is taken for it, and how much oftener than any other. */
const least = 3
const oftener = 3

/**
 * "The government": the state of the seat before it, the one whose government was spoken of, the only one of the article,
 * the one just spoken of, the only one of the paragraph, or the one that the article is about; else the words themselves.
 */
export const governmentAt = (scene: Scene, head: number): Party =>
  seatBefore(scene, head) ??
  governmentTold(scene.layers, scene.tokens[head]!.start) ??
  onlyState(scene) ??
  lastState(scene) ??
  stateOfParagraph(scene, head) ??
  stateAbout(scene) ??
  collective('the government')

/** "A government spokesman": the state whose government was spoken of, or that can only be meant; else the words themselves. */
export const governmentMeant = (scene: Scene, start: number): Party =>
  governmentTold(scene.layers, start) ??
  onlyState(scene) ??
  lastState(scene) ??
  stateAbout(scene) ??
  collective('the government')

const ones = new WeakMap<readonly Name[], Party | null>()

/** The one state that an article names, so that "the government" can only be its own; `null` where it names more. */
function onlyState({ layers: { names } }: Scene): Party | null {
  const known = ones.get(names)
  if (known !== undefined) return known
  const one = theOne(names.filter(isState))
  ones.set(names, one)
  return one
}

const isState = ({ kind, entity }: Name): boolean => kind === 'state' && entity !== null

function theOne(states: readonly Name[]): Party | null {
  const first = states[0]
  return first && states.every(({ entity }) => entity?.id === first.entity?.id) ? partyNamed(first) : null
}

/** The one state that was just spoken of. */
function lastState({ before, earlier = [] }: Scene): Party | null {
  const told = [...before, ...earlier].filter(({ ref }) => ref.id.startsWith('state:'))
  return new Set(told.map(({ ref }) => ref.id)).size === 1 ? { ...told[0]!, as: 'body' } : null
}

/** "In Lima, the government wants": the state of the place that the clause begins with. */
function seatBefore({ tokens, nameAt, layers }: Scene, head: number): Party | null {
  const name = tokens[head - 2]?.text === ',' ? nameAt[head - 3] : undefined
  if (!name) return null
  let at = head - 3
  while (nameAt[at - 1] === name) at--
  return tokens[at - 1]?.lower === 'in' ? (partyNamed(name) ?? ofCapital(layers.lexicon, name)) : null
}

/** The one state that the paragraph has named up to here. */
function stateOfParagraph({ layers: { names, sentences }, sentence, tokens }: Scene, head: number): Party | null {
  let first = sentence.index
  while (first > 0 && sentences[first - 1]!.passage === sentence.passage) first--
  const stretch = { start: sentences[first]!.start, end: tokens[head]!.start }
  return theOne(namesIn(names, stretch).filter(isState))
}

const abouts = new WeakMap<readonly Name[], Party | null>()

/** The state that an article names far oftener than any other. */
function stateAbout({ layers: { names } }: Scene): Party | null {
  const known = abouts.get(names)
  if (known !== undefined) return known
  const counts = new Map<string, { name: Name; count: number }>()
  for (const name of names.filter(isState)) {
    const one = counts.get(name.entity!.id)
    counts.set(name.entity!.id, { name, count: (one?.count ?? 0) + 1 })
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count)
  const is = first !== undefined && first.count >= least && first.count >= oftener * (second?.count ?? 0)
  const about = is ? partyNamed(first.name) : null
  abouts.set(names, about)
  return about
}
