import { organisationNamed } from '../namedBody.ts'
import { ministryTold } from '../offices.ts'
import { collective, type Party, type Scene, wordSets } from '../scene.ts'
import { governmentMeant } from './government.ts'

const singular = /(?:man|woman|person|[^s]t|[^s]r|ry|l|d|ef|y|ve|e)$/
const behind = /^(?:for|of|at|from|in|with)$/
const owning = /^['’]s?$/
/** One of these is a body of its own, and not one of many people. */
const bodies = /^(?:group|organi[sz]ation|state|nation|government|republic|kingdom|bank|club|firm|fund)$/
const counting = /^(?:some|many|most|several|few|all|other|such|both|two|three|four|five)$/
const articles = /^(?:the|its|their|his|her|our)$/
const farthest = 5

/**
 * "A union spokesman", "the company's chief executive", "officials of the ministry", "rebel commanders": the body in whose
 * name somebody without a name speaks. Its workers do not: "port workers" are not the port. `words` are those of the
 * phrase in lower case, `start` is where it stands in the text; `null` for anybody else.
 */
export function bodySpokenFor(scene: Scene, words: readonly string[], start: number): Party | null {
  const preposition = words.findIndex((word) => behind.test(word))
  const head = (preposition < 0 ? words.length : preposition) - 1
  const isOffice = wordSets(scene.layers.lexicon).spokesmen.has(words[head] ?? '')
  const isMember = /^members?$/.test(words[head] ?? '')
  if (!isOffice && !isMember) return null
  const before = modifying(scene, words, head, start)
  const party = before ?? (preposition < 0 ? null : following(scene, words, preposition, start))
  if (!party || (isMember && !/\bunion\b/i.test(party.ref.name))) return null
  return singular.test(words[head]!) ? { ...party, as: 'person' } : party
}

/** "union" in "a union spokesman", "the union's chief negotiator". */
function modifying(scene: Scene, words: readonly string[], head: number, start: number): Party | null {
  const { ofOffice } = wordSets(scene.layers.lexicon)
  const inOffice = (word: string) => owning.test(word) || ofOffice.has(word)
  const at = words.findLastIndex((word, i) => i < head && !inOffice(word))
  return at < Math.max(0, head - farthest) ? null : bodyOf(scene, words[at]!, start)
}

/** "the union" in "a spokesman for the union". */
function following(scene: Scene, words: readonly string[], preposition: number, start: number): Party | null {
  const { groupHeads } = wordSets(scene.layers.lexicon)
  const first = preposition + 1
  const isDefinite = articles.test(words[first] ?? '')
  const from = isDefinite ? first + 1 : first
  for (let i = from; i < Math.min(words.length, from + 3); i++) {
    if (!/^[a-z-]+$/.test(words[i]!) || behind.test(words[i]!)) return null
    const party = isDefinite && !groupHeads.has(`${words[i]}s`) ? bodyOf(scene, words[i]!, start) : null
    if (party) return party
    if (groupHeads.has(words[i]!) && !counting.test(words[from]!)) return collective(words.slice(from, i + 1).join(' '))
  }
  return null
}

/** The body that a noun names, or those whom it names one of ("rebel"). */
function bodyOf(scene: Scene, noun: string, start: number): Party | null {
  const { layers } = scene
  const { definites, groupHeads } = wordSets(layers.lexicon)
  if (noun === 'government') return governmentMeant(scene, start)
  if (definites.has(noun)) {
    const named = (noun === 'ministry' ? ministryTold(layers, start) : null) ?? organisationNamed(layers, noun, start)
    return named ?? { ...collective(`the ${noun}`), as: 'body', plural: true }
  }
  return groupHeads.has(`${noun}s`) && !bodies.test(noun) ? collective(`${noun}s`) : null
}
