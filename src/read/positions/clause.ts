import type { Lexicon } from '../../model/index.ts'
import { fromLexicon, type Token } from '../draft.ts'
import { firstWords } from './cues.ts'

const stops = new Set([';', ':', '?', '!', '(', ')', '[', '—', '–', '…', '--'])
const openers = new Set(
  'which who whom whose where when while although though as after because since but so yet whereas even despite amid following saying adding according including nor before with without'.split(
    ' ',
  ),
)
const hard = new Set('while although though whereas because but'.split(' '))
const quote = /^["“”‘’']+$/
const conditionOpeners = new Set('if provided providing only unless'.split(' '))
const subjects = new Set('he she it they we i you there this these those'.split(' '))
const longestClause = 70

const verbs = fromLexicon((lexicon: Lexicon) => firstWords(lexicon, 'verb'))

/**
 * Where the clause of a cue ends: the index after its last word. Stops before a new clause ("…, fearing …",
 * "… and rejects …", "…, he said"), but not inside a list of things ("troops, ports and prisoners").
 */
export function clauseEnd(lexicon: Lexicon, tokens: readonly Token[], from: number): number {
  const limit = Math.min(tokens.length, from + longestClause)
  let at = from
  while (at < limit) {
    const { text, lower, tag } = tokens[at]!
    if (stops.has(text) || (text === '.' && at === tokens.length - 1)) break
    if (text === '-' && spaced(tokens, at)) break
    if (text === ',' && endsAtComma(lexicon, tokens, at)) break
    if (
      at > from &&
      /^(?:and|or)$/.test(lower) &&
      opensClause(lexicon, tokens, at + 1) &&
      !runsOn(tokens, from, at) &&
      !isBetween(tokens, from, at)
    )
      break
    if (at > from && hard.has(lower) && tag !== 'ADP' && tokens[at + 1]?.lower !== 'only') break
    if (tag === 'PUNCT' && quote.test(text) && closesSpeech(tokens, at, from)) break
    at++
  }
  while (at > from && (/^[,.]$/.test(tokens[at - 1]!.text) || tokens[at - 1]!.tag === 'CCONJ')) at--
  return at
}

/** "to accept inspections and disarm": a bare verb joined on to an infinitive. */
function runsOn(tokens: readonly Token[], from: number, and: number): boolean {
  const next = tokens[and + 1]
  if (next?.tag !== 'VERB' || /(?:s|ed|ing)$/.test(next.lower)) return false
  return tokens
    .slice(Math.max(0, from - 1), and)
    .some(({ lower }, i, all) => lower === 'to' && all[i + 1]?.tag === 'VERB')
}

const several = /^(?:two|three|both|all|them|us|sides|parties|neighbours|neighbors|rivals)$/

/** "between Peru [and] Chile": the two belong together, whatever follows. */
function isBetween(tokens: readonly Token[], from: number, and: number): boolean {
  for (let i = and - 1; i >= Math.max(from, and - 7); i--) {
    const { lower, tag, text } = tokens[i]!
    if (lower === 'between') return true
    if (lower === 'and' || tag === 'VERB' || /^[,;:]$/.test(text) || several.test(lower)) return false
  }
  return false
}

const spaced = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.start > (tokens[at - 1]?.end ?? 0) && (tokens[at + 1]?.start ?? 0) > tokens[at]!.end

/** A closing mark with words of saying after it: `… the plan,” Lee said`. */
const closesSpeech = (tokens: readonly Token[], at: number, from: number): boolean =>
  at > from && tokens[at]!.text !== '“' && /^[,.?!]$/.test(tokens[at - 1]!.text)

function endsAtComma(lexicon: Lexicon, tokens: readonly Token[], comma: number): boolean {
  let at = comma + 1
  while (at < tokens.length && quote.test(tokens[at]!.text)) at++
  const next = tokens[at]
  if (!next) return true
  if (conditionOpeners.has(next.lower)) return false
  if (next.tag === 'ADP' && /^(?:which|whom)$/.test(tokens[at + 1]?.lower ?? '')) return true
  if (next.tag === 'CCONJ' && next.lower !== 'but') return opensClause(lexicon, tokens, at + 1)
  if (next.lower === 'but') return tokens[at + 1]?.lower !== 'only'
  if (/^(?:a|an|the|something)$/.test(next.lower) && isPoint(tokens, at)) return true
  return openers.has(next.lower) || opensClause(lexicon, tokens, at)
}

const points =
  /^(?:something|condition|demand|request|move|step|proposal|idea|claim|suggestion|offer|plan|call|measure|concession|term|deadline|figure|charge|plea|option|price|requirement)$/

/** "…, a condition the rebels brushed aside", "…, a step that Peru opposes": what was said, before somebody's answer to it. */
function isPoint(tokens: readonly Token[], from: number): boolean {
  let at = tokens[from]!.lower === 'something' ? from : from + 1
  while (at < from + 3 && tokens[at]?.tag === 'ADJ') at++
  const after = tokens[at + 1]
  return (
    points.test(tokens[at]?.lower ?? '') &&
    after !== undefined &&
    (/^(?:DET|PROPN|PRON)$/.test(after.tag) || /^(?:that|which)$/.test(after.lower))
  )
}

/** True when what follows is a clause of its own: a verb, or a subject with a verb before the next comma. */
function opensClause(lexicon: Lexicon, tokens: readonly Token[], start: number): boolean {
  let from = start
  while (tokens[from]?.tag === 'ADV' && !openers.has(tokens[from]!.lower)) from++
  const first = tokens[from]
  if (!first) return true
  if (subjects.has(first.lower) && first.tag === 'PRON') return true
  if (openers.has(first.lower)) return true
  if (first.tag === 'VERB' || first.tag === 'AUX') return !isModifier(tokens, from)
  if (verbs(lexicon).has(first.lower) && looksFinite(tokens, from)) return true
  for (let i = from + 1; i < Math.min(tokens.length, from + 14); i++) {
    const { tag, text, lower } = tokens[i]!
    if (text === ',' || stops.has(text) || lower === 'that' || lower === 'which' || lower === 'who') return false
    if (lower === 'to' && tokens[tokens[i + 1]?.tag === 'ADV' ? i + 2 : i + 1]?.tag === 'VERB') return false
    if (tag === 'AUX' || (tag === 'VERB' && !/(?:ing|ed|en)$/.test(lower))) return true
    if (tag === 'VERB' && /ed$/.test(lower) && /^(?:DET|SCONJ|PRON)$/.test(tokens[i + 1]?.tag ?? '')) return true
    if (/^(?:said|says|added|announced|reports|reported|writes|warned|warns)$/.test(lower)) return true
  }
  return false
}

/** "continued support": a participle that describes the noun after it. */
const isModifier = (tokens: readonly Token[], at: number): boolean =>
  /(?:ing|ed|en)$/.test(tokens[at]!.lower) &&
  /^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.tag ?? '') &&
  tokens[at + 1]!.tag !== 'PROPN'

/** A form that may be noun or verb ("demands") is a verb where an object follows. */
const looksFinite = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]
  return (
    next !== undefined && (/^(?:DET|SCONJ|PROPN)$/.test(next.tag) || /^(?:that|its|their|his|her)$/.test(next.lower))
  )
}
