import type { Name, Ref } from '../../model/index.ts'
import { type Phrase, underPrep } from '../clauses/phrases.ts'
import { baseOf } from './baseOf.ts'
import { meantBy } from './meantBy.ts'
import { meantByPronoun, ownerOf } from './pronouns.ts'
import type { Scene } from './scene.ts'

/** Whether a phrase acts (its head must be the name or act for it) or is acted on (any name in it will do). */
export type Part = 'acts' | 'object'

const actors = new Set(['person', 'state', 'organisation', 'group'])

/** The names inside a noun phrase, in order. */
export function namesOf({ tokens, names }: Scene, phrase: Phrase): Name[] {
  const [first, last] = [tokens[phrase.from], tokens[phrase.to - 1]]
  if (!first || !last) return []
  const found: Name[] = []
  for (const name of names) {
    if (name.span.start >= last.end) break
    if (name.span.start >= first.start) found.push(name)
  }
  return found
}

/**
 * Who a noun phrase stands for: the name that it ends in ("Norway's envoy Ann Lee" → Ann Lee), or the state or body
 * for which its head noun acts ("Norwegian troops" → Norway). `[]` when it is nobody with a name.
 */
export function whoIn(scene: Scene, phrase: Phrase, part: Part): Ref[] {
  if (phrase.apposed) {
    const name = whoIn(scene, underPrep(phrase.apposed, phrase.prep), part)
    const own = namesOf(scene, phrase).at(-1)
    const isPerson = own?.kind === 'person' && own.span.end === scene.tokens[phrase.to - 1]?.end
    if (!isPerson && name.some(({ id }) => id.startsWith('person:')) && !isAnothers(scene, phrase.apposed)) return name
  }
  const found = namesOf(scene, phrase).filter(
    (name) => actors.has(name.kind) && name.entity !== null && !onlyDescribes(scene, name, part),
  )
  const head = scene.tokens[phrase.head]
  if (!head) return []
  if (found.length === 0) {
    const meant = meantByPronoun(scene, phrase, head.lower) ?? meantBy(scene, phrase)
    return meant.length === 0 && part === 'acts' ? ownerOf(scene, phrase) : meant
  }
  const heading = found.filter(({ span }) => span.end >= head.end && span.start <= head.start)
  if (heading.length > 0) return refs(heading.slice(-1))
  const titled = found.at(-1)
  if (titled?.kind === 'person' && titled.span.end === scene.tokens[phrase.to - 1]?.end) return refs([titled])
  const beforeOf = found.filter(({ span }) => span.end <= head.start)
  const afterOf = found.filter(({ span }) => span.start >= head.end)
  const acts = scene.words.agents.has(baseOf(head))
  if (part === 'acts') {
    const who = acts ? refs(joined(scene, beforeOf.length > 0 ? beforeOf : afterOf)) : []
    return scene.words.apart.has(baseOf(head)) ? who.filter(({ id }) => !id.startsWith('state:')) : who
  }
  return refs(joined(scene, beforeOf.length > 0 ? beforeOf : afterOf))
}

/** "Peruvian-made missiles", "Peru-based rebels", "Soviet-era tanks": where something comes from, and not who does it. */
const origins = /^[-‐](?:made|built|era|style|designed|supplied|based|backed|born|speaking|owned|flagged|registered)\b/
/** "A Peruvian-held town": Peru is hit with it, and does nothing. */
const holders = /^[-‐](?:occupied|controlled|held)\b/

function onlyDescribes({ sentence }: Scene, { span }: Name, part: Part): boolean {
  const behind = sentence.text.slice(span.end - sentence.start, span.end - sentence.start + 14)
  return origins.test(behind) || (part === 'acts' && holders.test(behind))
}

/** "Peru, a partner of President Luis Ortega": he is somebody else. */
const isAnothers = ({ tokens }: Scene, { from, to }: Phrase): boolean =>
  /^an?$/.test(tokens[from]?.lower ?? '') &&
  tokens.slice(from, to).some(({ lower, tag }) => tag === 'ADP' && /^(?:of|to|for|with)$/.test(lower))

/** All of "U.S.-Russian" or "Iran and Iraq's"; else the last alone. */
function joined({ sentence }: Scene, found: readonly Name[]): Name[] {
  const [a, b] = [found.at(-2), found.at(-1)]
  if (!b) return []
  const between = a ? sentence.text.slice(a.span.end - sentence.start, b.span.start - sentence.start) : ''
  return a && /^\s*(?:[-–/]|(?:’s |'s )?and(?: of)?(?: the)?)\s*$/.test(between) ? [a, b] : [b]
}

const refs = (names: readonly Name[]): Ref[] => names.flatMap(({ entity }) => (entity ? [entity] : []))

/** Who all of several phrases stand for, each once. */
export function whoAll(scene: Scene, phrases: readonly Phrase[], part: Part): Ref[] {
  const all: Ref[] = []
  for (const phrase of phrases) {
    const who = whoIn(scene, phrase, part)
    if (who.length > 0) all.push(...who)
    else all.push(...sentFrom(scene, phrase), ...capital(scene, phrase, part))
  }
  return distinct(all)
}

/** "negotiators from the two countries", "envoys for the union and the association": whoever sent them; "drivers at KN": who employs them. */
function sentFrom(scene: Scene, { head, to }: Phrase): Ref[] {
  const [noun, link] = [scene.tokens[head], scene.tokens[to]]
  if (!noun) return []
  const employs = link?.lower === 'at' && scene.words.several.has(baseOf(noun)) && noun.lower !== baseOf(noun)
  const sends =
    senders.has(link?.lower ?? '') && (scene.words.agents.has(baseOf(noun)) || /^delegates?$/.test(noun.lower))
  if (!(sends || employs)) return []
  const phrases = scene.clauses.flatMap(({ adjuncts, subject }) => [...subject, ...adjuncts])
  const first = phrases.findIndex((phrase) => phrase.from === to + 1)
  if (first < 0) return []
  const origins = [phrases[first]!]
  for (let i = first + 1; phrases[i]?.joined && phrases[i]!.from > origins.at(-1)!.from; i++) origins.push(phrases[i]!)
  const who = origins.flatMap((phrase) => whoIn(scene, phrase, 'object'))
  return employs ? who.filter(({ id }) => id.startsWith('organisation:')) : who
}

const senders = new Set(['from', 'for', 'of', 'representing'])

/** A city that does something stands for those who govern there. */
function capital(scene: Scene, phrase: Phrase, part: Part): Ref[] {
  if (part !== 'acts' || phrase.prep !== null) return []
  const [name] = namesOf(scene, phrase)
  const [first, last] = [scene.tokens[phrase.from], scene.tokens[phrase.to - 1]]
  const bare = name?.kind === 'place' && name.span.start === first?.start && name.span.end === last?.end
  return bare && name.entity ? [scene.stateOf(name.name) ?? name.entity] : []
}

/** Each identity once, in order. */
export function distinct(all: readonly Ref[]): Ref[] {
  if (all.length < 2) return all.slice()
  const seen = new Set<string>()
  return all.filter(({ id }) => !seen.has(id) && seen.add(id) !== undefined)
}

/** `all` without those in `taken`. */
export const without = (all: readonly Ref[], taken: readonly Ref[]): Ref[] =>
  all.filter(({ id }) => !taken.some((other) => other.id === id))
