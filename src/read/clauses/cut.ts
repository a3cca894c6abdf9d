import type { Token } from '../draft.ts'
import type { Chunk } from './chunk.ts'
import { isTime } from './phrases.ts'
import type { VerbGroup } from './verbGroup.ts'

/** Verbs behind which a clause may follow without "that". */
export const clausal = new Set(
  'say think believe announce note add claim report state tell warn know mean suggest argue confirm deny reveal insist admit fear hope stress show acknowledge recall explain write declare'.split(
    ' ',
  ),
)

/** The same group read as a participle: passive, without a subject of its own. */
export const asParticiple = ({ from, to, verb, lemma, tense, modal, negated, bare }: VerbGroup): VerbGroup => ({
  from,
  to,
  verb,
  lemma,
  form: 'participle',
  tense,
  modal,
  passive: true,
  negated,
  bare,
})

/** "the talks planned for May", "forces stationed in the north": a participle right behind the noun that it is said of. */
export function isReduced(
  tokens: readonly Token[],
  region: readonly Chunk[],
  group: VerbGroup,
  { from, to, verb, tense, form, bare }: VerbGroup,
): boolean {
  if (region.length === 0 || to !== from + 1 || form !== 'finite' || tense !== 'past' || bare) return false
  if (clausal.has(group.lemma) || region.at(-1)!.kind !== 'np' || region.at(-1)!.to !== from) return false
  if (region.some(({ kind }) => kind !== 'np' && kind !== 'prep')) return false
  const { tag, lower } = tokens[verb]!
  return tag === 'VERB' && /(?:ed|en|eld|ade|ought|aid|ent)$/.test(lower) && tokens[to]?.tag === 'ADP'
}

/** "The town, taken by rebels in May, …": a participle between a comma and the one who did it. */
export function isDoneBy(tokens: readonly Token[], { from, to, form, tense }: VerbGroup): boolean {
  if (form !== 'finite' || tense !== 'past' || to !== from + 1 || tokens[to]?.lower !== 'by') return false
  if (tokens[from - 1]?.lower !== ',' || !/^(?:NOUN|PROPN|NUM)$/.test(tokens[from - 2]?.tag ?? '')) return false
  const [who, more] = [tokens[to + 1], tokens[to + 2]]
  if (who === undefined || !/^(?:DET|PROPN|NOUN|ADJ|PRON)$/.test(who.tag)) return false
  return !isTime(tokens, { from: to + 1, to: to + (who.tag === 'DET' && more ? 3 : 2) })
}

/** "The town, seized in May, is quiet": a participle between two commas, where the verb goes on behind them. */
export function isDoneAside(
  tokens: readonly Token[],
  region: readonly Chunk[],
  { form, tense, from, to, lemma }: VerbGroup,
  next: VerbGroup,
): boolean {
  if (form !== 'finite' || tense !== 'past' || to !== from + 1 || next.form !== 'finite' || next.bare) return false
  if (intransitive.has(lemma) || clausal.has(lemma) || tokens[to]?.tag !== 'ADP') return false
  if (tokens[from - 1]?.lower !== ',' || !/^(?:NOUN|PROPN)$/.test(tokens[from - 2]?.tag ?? '')) return false
  const kinds = region.map(({ kind }) => kind).join(' ')
  return kinds === 'prep np comma' && region.at(-1)!.to === next.from
}

/** Verbs that are no participles behind a noun: before a preposition they are the verb of the sentence. */
const intransitive = new Set(
  `agree arrive travel head walk march vote protest negotiate talk meet speak work call appeal comment decide insist rely
  depend live die return turn move withdraw retreat advance cross enter land fly point refer respond react apologise
  apologize cooperate fight clash push focus continue end begin start last rise fall happen result look seem appear
  argue complain campaign lobby rally succeed fail resign listen wait hope long plead resort agree act serve stay remain
  ask press warn lash turn hit aim object open close`.split(/\s+/),
)

/** "workers held for a month by the rebels walked free": a participle that only describes the subject of the verb. */
export function isReducedSubject(
  tokens: readonly Token[],
  left: readonly Chunk[],
  region: readonly Chunk[],
  [group, next]: readonly [VerbGroup, VerbGroup],
): boolean {
  const { form, tense, from, to, bare, verb, lemma } = group
  if (form !== 'finite' || tense !== 'past' || bare || to !== from + 1 || next.form !== 'finite') return false
  if (left.at(-1)?.kind !== 'np' || left.at(-1)!.to !== from || clausal.has(lemma) || next.bare) return false
  if (intransitive.has(lemma) || tokens[next.to]?.lower === 'by') return false
  if (tokens[to]?.tag !== 'ADP' || !/(?:ed|en|eld|ade|ought|aid|ent)$/.test(tokens[verb]!.lower)) return false
  return (
    region.length > 1 && region.every(({ kind }) => kind === 'np' || kind === 'prep') && region.at(-1)!.kind === 'np'
  )
}

/** Where, between two verbs, the first one's objects end and the second one's subject begins. */
export function splitAt(tokens: readonly Token[], region: readonly Chunk[], group: VerbGroup, next: VerbGroup): number {
  const hard = hardBoundary(region)
  if (hard >= 0) return hard
  if (next.form !== 'finite') return region.length
  let [commaAnd, comma, lastComma, and] = [-1, -1, -1, -1]
  for (let i = 0; i < region.length; i++) {
    const { kind } = region[i]!
    if (kind === 'and') and = i
    if (kind !== 'comma') continue
    if (comma < 0) comma = i
    if (commaAnd < 0 && region[i + 1]?.kind === 'and') commaAnd = i
    lastComma = i
  }
  if (commaAnd >= 0) return commaAnd
  if (comma < 0 && clausal.has(group.lemma))
    return region[0]?.kind === 'prep' ? Math.max(0, firstBare(region, 0)) : timeFirst(tokens, region)
  if (and >= 0 && (comma < 0 || and > comma)) return and
  if (comma >= 0) return firstBare(region, comma + 1) >= 0 ? comma : lastComma
  const bare = firstBare(region, 0)
  return bare >= 0 ? bare : region.length
}

/** The same where a participle set between commas comes next: "[Norway] said [the union, backed by Peru,] left". */
export function splitBeforeAside(region: readonly Chunk[], group: VerbGroup, beyond: VerbGroup | undefined): number {
  const hard = hardBoundary(region)
  if (hard >= 0) return hard
  return clausal.has(group.lemma) && beyond?.form === 'finite' && region[0]?.kind === 'np' ? 0 : region.length
}

/** Index of the last word that must open a clause ("that", "who", a semicolon); -1 for none. */
export function hardBoundary(chunks: readonly Chunk[]): number {
  for (let i = chunks.length - 1; i >= 0; i--) {
    const { kind } = chunks[i]!
    if (kind === 'mark' || kind === 'rel' || kind === 'stop') return i
  }
  return -1
}

/** The first noun phrase from a place on that has no preposition before it; -1 for none. */
function firstBare(chunks: readonly Chunk[], from: number): number {
  for (let i = from; i < chunks.length; i++) if (chunks[i]!.kind === 'np' && chunks[i - 1]?.kind !== 'prep') return i
  return -1
}

/** In "said Thursday Iran met", the day belongs to the saying. */
const timeFirst = (tokens: readonly Token[], region: readonly Chunk[]): number =>
  region[0]?.kind === 'np' && region.length > 1 && isTime(tokens, region[0]) ? 1 : 0
