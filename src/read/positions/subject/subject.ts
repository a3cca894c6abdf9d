import { closesRelative } from '../../clauses/closesRelative.ts'
import type { Token } from '../../draft.ts'
import { type Party, partyNamed, type Scene } from '../scene.ts'
import { beforeContrast, isAside, spokenFor, tellsMore } from './asides.ts'
import { nounPhrase } from './nounPhrase.ts'
import { first, third } from './pronoun.ts'
import { beforeTime } from './times.ts'
import { quote, relative } from './words.ts'

/** Who does what the verb says, and the token where the noun phrase begins. */
export interface Subject {
  readonly parties: readonly Party[]
  readonly from: number
  /** `named`: the words name the party; `carried`: worked out from an earlier verb or sentence. */
  readonly how: 'named' | 'carried' | 'speaker'
}

const participle = /^(?:known|called|led|backed|based|headed|founded|represented|supported|dominated|chaired)$/

/**
 * The subject of a verb group that begins at `verb`: the head of the noun phrase before it, with its prepositional
 * phrases passed over. `null` when the words there stand for no party. Looks back no more than 40 words.
 */
export function subjectBefore(scene: Scene, verb: number): Subject | null {
  const { tokens } = scene
  const pronoun = closesRelative(tokens, verb)
  if (pronoun !== null) return nounPhrase(scene, pronoun - 1) ?? namedAt(scene, pronoun - 1)
  let end = verb - 1
  while (end >= 0 && quote.test(tokens[end]!.text)) end--
  end = beforeBrackets(tokens, end)
  if (end < 0) return null
  const last = tokens[end]!
  const said = beforeTime(tokens, end)
  if (said < end && said >= 0) return subjectBefore(scene, said + 1)
  if (last.text === ',') return afterComma(scene, end)
  if (dashes.has(last.text)) return beforeDashes(scene, end)
  if (last.tag === 'CCONJ') return null
  if (relative.has(last.lower) && last.tag !== 'DET') {
    const before = beforeContrast(tokens, tokens[end - 1]?.text === ',' ? end - 2 : end - 1)
    return before >= 0 ? (nounPhrase(scene, before) ?? namedAt(scene, before)) : null
  }
  return nounPhrase(scene, end)
}

const dashes = new Set(['—', '–', '--'])
const longestAside = 40

/** "Most members — Lee, Sol and Kim — backed": the phrase before the first of two dashes. */
function beforeDashes(scene: Scene, close: number): Subject | null {
  const { tokens } = scene
  for (let i = close - 1; i > 0 && close - i < longestAside; i--) {
    if (dashes.has(tokens[i]!.text)) return nounPhrase(scene, i - 1)
    if (/^[.;:]$/.test(tokens[i]!.text)) return null
  }
  return null
}

/** "a gesture from Peru, which wants": the name right before the relative clause, where the phrase itself is no party. */
function namedAt(scene: Scene, at: number): Subject | null {
  const name = scene.nameAt[at]
  const party = name ? partyNamed(name) : null
  return party ? { parties: [party], from: at, how: 'named' } : null
}

/** "the union (ALU)": the place before what stands in brackets. */
function beforeBrackets(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.text !== ')') return end
  for (let i = end - 1; i >= Math.max(1, end - 8); i--) if (tokens[i]!.text === '(') return i - 1
  return end
}

/** "Lavrov, the minister, demanded": the phrase before the commas; nothing where the comma opens the verb's clause. */
function afterComma(scene: Scene, comma: number): Subject | null {
  const { tokens } = scene
  let open = comma - 1
  while (open > 0 && comma - open < 25 && tokens[open]!.text !== ',') open--
  const outer = relativeComma(tokens, comma)
  if (outer !== null) open = outer
  if (tokens[open]?.text !== ',' || open === 0) return null
  const inside = tokens.slice(open + 1, comma)
  const opener = inside[0]
  if (!opener || opener.tag === 'CCONJ') return null
  const aside = opener.lower === 'it' && /^(?:is|was)$/.test(inside[1]?.lower ?? '') && inside.length < 5
  const outside = beforeBrackets(tokens, open - 1)
  const sent = spokenFor(scene, open + 1, comma)
  if (sent) return { parties: [sent], from: nounPhrase(scene, outside)?.from ?? open + 1, how: 'named' }
  if (aside || participle.test(opener.lower) || isAside(inside) || wasSo(inside)) return nounPhrase(scene, outside)
  const clause = inside.some(({ tag, lower }, i) => tag === 'VERB' && !lower.endsWith('ing') && !tellsMore(inside, i))
  if (clause && !relative.has(opener.lower) && !telling.test(opener.lower)) return null
  return nounPhrase(scene, outside) ?? apposed(scene, open + 1, comma)
}

/** "previously opposed to a truce": a participle behind the word that says since when. */
const wasSo = ([first, second]: readonly Token[]): boolean =>
  /^(?:once|long|previously|formerly|initially|originally|hitherto|still)$/.test(first!.lower) &&
  second?.tag === 'VERB' &&
  /(?:ed|en)$/.test(second.lower)

/** What opens a clause between commas that only tells when, where or how. */
const telling = /^(?:where|when|whose|as|while|after|before|despite|though|although|amid|since)$/

/** "The co-chair, Peru's minister Ana Sol, would": who the words between the commas name. */
function apposed(scene: Scene, from: number, comma: number): Subject | null {
  const { nameAt } = scene
  if (!nameAt.slice(from, comma).some((name) => name !== undefined)) return null
  const found = nounPhrase(scene, comma - 1)
  return found && found.from >= from - 1 ? found : null
}

/** "the union, which represents dockers in A, B and C, demands": the comma before the relative clause. */
function relativeComma(tokens: readonly Token[], comma: number): number | null {
  for (let i = comma - 1; i > Math.max(0, comma - 25); i--) {
    if (/^[.;:]$/.test(tokens[i]!.text)) return null
    if (tokens[i]!.text === ',' && /^(?:which|whom?|whose)$/.test(tokens[i + 1]!.lower)) return i
  }
  return null
}

/** The parties of the first subject of a sentence, up to its first verb; `[]` when there is none. */
export function mainSubject(scene: Scene, limit = scene.tokens.length, start = 0): Party[] {
  const { tokens } = scene
  for (let i = start + 1; i < Math.min(limit, start + 60); i++) {
    const { tag, lower } = tokens[i]!
    if ((tag !== 'VERB' && tag !== 'AUX') || lower.endsWith('ing') || tokens[i - 1]!.lower === 'to') continue
    if (scene.nameAt[i]) continue
    let end = i - 1
    while (end > 0 && tokens[end]!.tag === 'ADV') end--
    const subject =
      third.has(tokens[end]!.lower) || first.has(tokens[end]!.lower) ? null : subjectBefore(scene, end + 1)
    if (subject) return [...subject.parties]
    if (tokens[i - 1]!.text === ',' && /(?:ed|en|wn)$/.test(lower)) continue
    return third.has(tokens[end]!.lower) ? [...scene.before] : []
  }
  return []
}
