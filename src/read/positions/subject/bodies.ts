import type { Name } from '../../../model/index.ts'
import { organisationNamed } from '../namedBody.ts'
import { bodyBefore, governmentTold } from '../offices.ts'
import { collective, holderOf, type Party, partyNamed, partySpeaking, type Scene, wordSets } from '../scene.ts'
import { actorAt } from './actors.ts'
import { ofCapital, personal } from './headParties.ts'
import { inSentenceBefore } from './pronoun.ts'
import { titledAt } from './titled.ts'

/** "nurses", "small island states": a group without a name, if the codebook lists it. */
export function collectiveAt(scene: Scene, from: number, head: number): Party[] {
  const { collectives, longest } = wordSets(scene.layers.lexicon)
  for (let start = Math.max(from, head - longest + 1); start <= head; start++) {
    const words = scene.tokens
      .slice(start, head + 1)
      .map(({ lower }) => lower)
      .filter((w) => w !== '-')
    if (words[0] === 'the') words.shift()
    const phrase = words.join(' ')
    if (!collectives.has(phrase)) continue
    const { lower, start: offset } = scene.tokens[head]!
    const known = organisationNamed(scene.layers, lower, offset) ?? (lower === 'rebels' ? rebels(scene, offset) : null)
    return [known ?? collective(phrase)]
  }
  const [body] = ownBody(scene, from, head) ?? definiteAt(scene, from, head)
  const group = body ?? groupAt(scene, from, head) ?? titledAt(scene, from, head) ?? actorAt(scene, from, head)
  return group ? [group] : []
}

/** "small islands", "relatives of the hostages": several people or bodies of a kind, under the words before the noun. */
function groupAt({ tokens, nameAt, layers }: Scene, from: number, head: number): Party | null {
  const noun = tokens[head]!
  if (nameAt[head] || !wordSets(layers.lexicon).groupHeads.has(noun.lower)) return null
  let start = head
  while (
    start > from &&
    head - start < 3 &&
    !nameAt[start - 1] &&
    !counting.has(tokens[start - 1]!.lower) &&
    /^(?:NOUN|ADJ|PROPN)$/.test(tokens[start - 1]!.tag)
  )
    start--
  while (start < head && counting.has(tokens[start]!.lower)) start++
  // "aid groups" are somebody, "groups" alone are not.
  if (start === head && /^(?:groups|organisations|organizations|bodies)$/.test(noun.lower)) return null
  const name = start > from ? nameAt[start - 1] : undefined
  if (tokens[start - 1]?.lower === "'s" || (name && !/^(?:state|place|organisation)$/.test(name.kind))) return null
  if (name) return collective(layers.article.text.slice(name.span.start, noun.end))
  return collective(
    tokens
      .slice(start, head + 1)
      .map(({ lower }) => lower)
      .join(' '),
  )
}

const counting = new Set('some many most several few all other such both more fewer'.split(' '))

/** "the rebels": the one armed movement that has been named. */
function rebels({ layers }: Scene, before: number): Party | null {
  const movement = /\b(?:Front|Resistance|Liberation|Movement|Rebel|Brigades?|Army)\b/
  const known = layers.names.filter(
    ({ span, kind, name }) => span.end <= before && kind === 'organisation' && movement.test(name),
  )
  const ids = new Set(known.map(({ entity }) => entity?.id))
  return ids.size === 1 && known[0] ? partyNamed(known[0]) : null
}

/** "her government", "its spokesman", "his country": the party of whoever is meant. */
function ownBody(scene: Scene, from: number, head: number): Party[] | null {
  const { tokens, layers } = scene
  const { officials } = wordSets(layers.lexicon)
  const noun = tokens[head]!
  if (!officials.has(noun.lower) && noun.lower !== 'country') return null
  for (let i = head - 1; i >= Math.max(from, head - 3); i--) {
    const { lower, start, end } = tokens[i]!
    if (lower === 'whose') return whoseBody(scene, i)
    if (lower === 'its' || lower === 'their') {
      const body = bodyBefore(scene, i)
      return body ? [personal.test(noun.lower) ? { ...body, as: 'person' } : body] : null
    }
    if (!/^(?:his|her|our|my)$/.test(lower)) continue
    const holder = holderOf(layers, start, end)
    const party = partySpeaking(scene, holder) ?? inSentenceBefore(scene, i)[0] ?? scene.before[0]
    return party ? [party] : null
  }
  return null
}

/** "Peru, whose president wants": the party before the comma. */
function whoseBody({ tokens, nameAt }: Scene, at: number): Party[] | null {
  const end = tokens[at - 1]?.text === ',' ? at - 2 : at - 1
  const name = nameAt[end]
  const party = name ? partyNamed(name) : null
  return party ? [party] : null
}

/** "the union": the organisation of that kind named last before, else "the union" itself. */
function definiteAt(scene: Scene, from: number, head: number): Party[] {
  const { tokens, layers } = scene
  const noun = tokens[head]!.lower
  const { definites } = wordSets(layers.lexicon)
  const before = tokens[head - 1]?.lower ?? ''
  if (noun === 'government' && before === 'the') {
    const state = seatBefore(scene, head) ?? governmentTold(layers, tokens[head]!.start)
    return [state ?? onlyState(scene) ?? lastState(scene) ?? collective('the government')]
  }
  if (!definites.has(noun)) return []
  if (!/^(?:the|its|their|his|her|our|my)$/.test(before) || head - 1 < from) return ofTrade(scene, from, head)
  const { start, end } = tokens[head]!
  const party = organisationNamed(layers, noun, start) ?? speakersOwn(scene, start, end)
  return [party ?? collective(`the ${noun}`)]
}

const longestTrade = 4

/** "the boat owners' association", "its pilots' union": a body told by whose it is. */
function ofTrade({ tokens, nameAt, layers }: Scene, from: number, head: number): Party[] {
  for (let i = head - 1; i >= Math.max(from, head - longestTrade); i--) {
    const { tag, lower } = tokens[i]!
    if (nameAt[i]) return []
    if (/^(?:the|its|their)$/.test(lower)) {
      const owned = tokens.slice(i + 1, head).some(({ tag: one, lower: word }) => one === 'NOUN' && !counting.has(word))
      const words = layers.article.text.slice(tokens[i + 1]!.start, tokens[head]!.end).toLowerCase()
      return owned ? [collective(`the ${words}`)] : []
    }
    if (!/^(?:NOUN|ADJ|PART|PUNCT)$/.test(tag) && !/^['’]s?$/.test(lower)) return []
    if (tag === 'PUNCT' && !/^['’-]$/.test(lower)) return []
  }
  return []
}

const ones = new WeakMap<readonly Name[], Party | null>()

/** The one state that an article names, so that "the government" can only be its own; `null` where it names more. */
function onlyState({ layers: { names } }: Scene): Party | null {
  const known = ones.get(names)
  if (known !== undefined) return known
  const states = names.filter(({ kind, entity }) => kind === 'state' && entity !== null)
  const first = states[0]
  const one = first && states.every(({ entity }) => entity?.id === first.entity?.id) ? partyNamed(first) : null
  ones.set(names, one)
  return one
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

/** "the movement" in the mouth of one who speaks for a body: that body. */
function speakersOwn(scene: Scene, start: number, end: number): Party | null {
  const speaking = partySpeaking(scene, holderOf(scene.layers, start, end))
  return speaking && /^(?:organisation|group):/.test(speaking.ref.id) ? { ...speaking, as: 'body' } : null
}
