import { organisationNamed } from '../namedBody.ts'
import { bodyBefore, ministryTold } from '../offices.ts'
import { collective, holderOf, type Party, partyNamed, partySpeaking, type Scene, wordSets } from '../scene.ts'
import { actorAt } from './actors.ts'
import { governmentAt } from './government.ts'
import { personal } from './headParties.ts'
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
    return [organisationNamed(scene.layers, lower, offset) ?? collective(phrase)]
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
    (/^(?:NOUN|ADJ|PROPN)$/.test(tokens[start - 1]!.tag) || tokens[start - 1]!.text === '-')
  )
    start--
  while (start < head && counting.has(tokens[start]!.lower)) start++
  // "aid groups" are somebody, "groups" alone are not.
  if (start === head && /^(?:groups|organisations|organizations|bodies)$/.test(noun.lower)) return null
  const name = start > from ? nameAt[start - 1] : undefined
  if (tokens[start - 1]?.lower === "'s" || (name && !/^(?:state|place|organisation)$/.test(name.kind))) return null
  // "The insurgents": the one armed body of the article.
  const armed =
    start === head && start > from && tokens[start - 1]!.lower === 'the'
      ? organisationNamed(layers, noun.lower, noun.start)
      : null
  if (armed) return armed
  if (name) return collective(layers.article.text.slice(name.span.start, noun.end))
  const words = layers.article.text.slice(tokens[start]!.start, noun.end).replace(/\s+/g, ' ')
  // "The Liberals", "with Democratic senators": a name that no list has. The first word of a sentence is capital by itself.
  const isNamed = tokens.slice(Math.max(1, start), head + 1).some(({ text }) => /^\p{Lu}/u.test(text))
  return collective(isNamed ? words : words.toLowerCase())
}

const counting = new Set('some many most several few all other such both more fewer'.split(' '))

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
  if (noun === 'government' && before === 'the') return [governmentAt(scene, head)]
  if (!definites.has(noun)) return []
  if (!/^(?:the|its|their|his|her|our|my)$/.test(before) || head - 1 < from) {
    const told = isDescribed(scene, from, head) ? organisationNamed(layers, noun, tokens[head]!.start) : undefined
    return told === undefined ? ofTrade(scene, from, head) : [told ?? body(noun)]
  }
  const { start, end } = tokens[head]!
  const ministry = noun === 'ministry' ? ministryTold(layers, start) : null
  const party = ministry ?? organisationNamed(layers, noun, start) ?? speakersOwn(scene, start, end)
  return [party ?? body(noun)]
}

/** "the union" that nobody names: one body, of which "it" and "they" may both be said. */
const body = (noun: string): Party => ({ ...collective(`the ${noun}`), as: 'body', plural: true })

const apart =
  /^(?:other|new|second|third|first|rival|opposing|different|main|only|same|small|big|large|old|foreign|local|own|single|next|last|former|major|leading|.+(?:er|est))$/

/** "the 27-nation bloc", "the cash-strapped airline": the one spoken of, with words that tell it from no other. */
function isDescribed({ tokens, nameAt }: Scene, from: number, head: number): boolean {
  for (let i = head - 1; i >= Math.max(from, head - longestTrade - 1); i--) {
    const { lower, tag, text } = tokens[i]!
    if (lower === 'the') return i < head - 1
    if (nameAt[i] || apart.test(lower)) return false
    const compound = text === '-' || tokens[i + 1]?.text === '-' || tokens[i - 1]?.text === '-'
    if (tag !== 'ADJ' && !compound) return false
  }
  return false
}

const longestTrade = 4

/** "the boat owners' association", "its pilots' union": a body told by whose it is. */
function ofTrade({ tokens, nameAt, layers }: Scene, from: number, head: number): Party[] {
  // "the finance ministry" is one of a state that other words name.
  if (tokens[head]!.lower === 'ministry') return []
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

/** "the movement" in the mouth of one who speaks for a body: that body. */
function speakersOwn(scene: Scene, start: number, end: number): Party | null {
  const speaking = partySpeaking(scene, holderOf(scene.layers, start, end))
  return speaking && /^(?:organisation|group):/.test(speaking.ref.id) ? { ...speaking, as: 'body' } : null
}
