import type { Name, Statement } from '../../../model/index.ts'
import { collective, type Layers, type Party, type Scene, wordSets } from '../scene.ts'

/**
 * Several people by what they do ("the ranchers", "pharmacists"), as English makes such words. They are taken for a
 * party only where they stand as one: as the subject or the owner of a stance.
 */
const byTrade = /(?:[^s]ers|ors|ists|ants|ians|eers|men|women|folk|people|staff|crews?|youth)$/

const speaking = new WeakMap<readonly Statement[], ReadonlySet<string>>()

/** The nouns of those who speak in an article without a name ("the foresters said"). Gathered once for it. */
function speakers({ statements, lexicon }: Layers): ReadonlySet<string> {
  const known = speaking.get(statements)
  if (known) return known
  const found = new Set<string>()
  for (const { source, speaker } of statements) {
    if (speaker || source.length === 0) continue
    const words = source[0]!.quote.toLowerCase().split(/[,(]|\s(?:of|in|at|for|from|who|which|on|with)\s/, 1)[0]!
    const noun = /([a-z-]{4,}s)\s*$/.exec(words)?.[1]
    if (noun && !wordSets(lexicon).noTrades.has(noun)) found.add(noun)
  }
  speaking.set(statements, found)
  return found
}

/**
 * A party that no list knows: "the Greens", "the Frente", "the ranchers" who speak somewhere in the article, or are
 * people by their trade. It goes under the name that the article gives it; `null` for things.
 */
export function actorAt(scene: Scene, from: number, head: number): Party | null {
  const { tokens, nameAt, layers } = scene
  const noun = tokens[head]!
  const before = tokens[head - 1]
  if (nameAt[head] || !/^(?:NOUN|PROPN)$/.test(noun.tag)) return null
  const isDefinite = head - 1 >= from && before?.lower === 'the'
  if (/^\p{Lu}\p{Ll}{2,}/u.test(noun.text)) return isDefinite ? capital(layers, noun.text) : null
  if (before && (nameAt[head - 1] || /^(?:['’]s?|of)$/.test(before.lower))) return null
  if (noun.lower === noun.lemma || wordSets(layers.lexicon).noTrades.has(noun.lower)) return null
  const isTheir = head - 1 >= from && /^(?:his|her|its|their)$/.test(before?.lower ?? '')
  const isOne = speakers(layers).has(noun.lower) || ((isDefinite || isTheir) && byTrade.test(noun.lower))
  return isOne ? inFull(scene, from, head) : null
}

const counting =
  /^(?:some|many|most|several|few|all|other|such|both|more|fewer|two|three|four|five|same|own|first|last)$/

/** "federal officials", "ranchers": with the words that tell which; "the two leaders" are nobody in particular. */
function inFull({ tokens, nameAt, layers }: Scene, from: number, head: number): Party | null {
  let start = head
  while (start > from && head - start < 3 && !nameAt[start - 1] && /^(?:NOUN|ADJ)$/.test(tokens[start - 1]!.tag))
    start--
  while (start < head && counting.test(tokens[start]!.lower)) start++
  if (start === head && wordSets(layers.lexicon).officials.has(tokens[head]!.lower)) return null
  return collective(
    tokens
      .slice(start, head + 1)
      .map(({ lower }) => lower)
      .join(' '),
  )
}

/** "the Greens", "the Frente": a group, or the longer name that the article has for it; no title of a person, no place. */
function capital({ names }: Layers, word: string): Party | null {
  const longer = names.find(({ name, kind }) => kind !== 'place' && name !== word && name.split(' ').includes(word))
  if (longer && ownNames.has(longer.kind) && longer.entity) return { ref: longer.entity, as: 'body' }
  if (longer) return isMistaken(longer, word) ? collective(longer.name) : null
  return /s$/.test(word) && !/^(?:Mrs|Ms|Messrs)$/.test(word) ? collective(word) : null
}

const ownNames: ReadonlySet<Name['kind']> = new Set(['organisation', 'group', 'state'])

/** "Frente Oriental" read as a person: nobody is called "the Frente". */
const isMistaken = ({ kind, role, name }: Name, word: string): boolean =>
  kind === 'person' && role === null && name.startsWith(`${word} `)
