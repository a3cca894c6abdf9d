import type { Token } from '../draft.ts'
import { isEnglish } from '../sentences/tagger.ts'

/** What the neighbours of a word that is tagged as a noun or an adjective show to be a verb: "Peru blockaded/ADJ the harbour". */
export function isVerb(tokens: readonly Token[], at: number): boolean {
  const { tag, lower } = tokens[at]!
  if (tag === 'ADJ') return isDeed(tokens, at) || isDenied(tokens, at)
  return unlisted.has(lower) || opensRelative(tokens, at) || isDoing(tokens, at) || isPlanning(tokens, at)
}

/** The base form of a verb that was tagged as something else. */
export const baseForm = (lower: string, lemma: string): string =>
  /(?:ed|ing)$/.test(lower) && lemma === lower
    ? infinitive(lower)
    : (unlisted.get(lower) ?? lemma).replace(/^(\p{L}{3,})s$/u, '$1')

/** Verbs of the press that the tagger takes for nouns, with their base forms. */
const unlisted: ReadonlyMap<string, string> = new Map([
  ['retook', 'retake'],
  ['retaken', 'retake'],
])

/** "blockaded" → "blockade", "meeting" → "meet", "walked" → "walk", "shipped" → "ship". */
const infinitive = (form: string): string => {
  const stem = form.replace(/(?:ed|ing)$/, '')
  const doubled = /([b-df-hj-np-tv-z])\1$/.test(stem) ? [stem.slice(0, -1)] : []
  return [`${stem}e`, stem, ...doubled].find(isEnglish) ?? form
}

/** "After meeting/NOUN the Front, Peru …", "stopped short of meeting Lee": what is done, before an article or a name. */
const isDoing = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower.endsWith('ing') &&
  ((/^(?:after|before|without|since)$/.test(tokens[at - 1]?.lower ?? '') &&
    (tokens[at + 1]?.tag === 'PROPN' || /^(?:an?|the|his|her|its|their)$/.test(tokens[at + 1]?.lower ?? ''))) ||
    (tokens[at - 1]?.lower === 'of' && tokens[at - 2]?.lower === 'short'))

/** "Ann Lee plans/NOUN to meet Park": with no other verb before the next comma that it could be the subject of. */
function isPlanning(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:plans?|hopes?|vows?|promises)$/.test(tokens[at]!.lower) || tokens[at + 1]?.lower !== 'to') return false
  if (tokens[at - 1]?.tag !== 'PROPN' && tokens[at - 1]?.tag !== 'NOUN') return false
  if (tokens[at + 2]?.tag !== 'VERB' || tokens.slice(0, at).some(({ tag }) => tag === 'VERB' || tag === 'AUX'))
    return false
  const end = tokens.findIndex(({ tag, lower }, i) => i > at && (tag === 'PUNCT' || /^(?:that|which|who)$/.test(lower)))
  const behind = tokens.slice(at + 3, end < 0 ? tokens.length : end)
  return !behind.some(
    ({ tag, lower }, i) => (tag === 'AUX' || tag === 'VERB') && behind[i - 1]?.lower !== 'to' && !lower.endsWith('ing'),
  )
}

/** "Peru blockaded/ADJ the harbour", "Peru liberated/ADJ Arica": between a name and its object stands a verb. */
const isDeed = (tokens: readonly Token[], at: number): boolean => {
  const [before, { lower }, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  if (!lower.endsWith('ed') || before?.tag !== 'PROPN') return false
  if (next?.tag === 'DET') return true
  return next?.tag === 'PROPN' && !/(?:an|ish|ese)$/.test(before.lower) && !describing.has(lower)
}

/** "Norway denied striking/ADJ the port". */
const isDenied = (tokens: readonly Token[], at: number): boolean =>
  /^den(?:y|ies|ied|ying)$/.test(tokens[at - 1]?.lower ?? '') &&
  tokens[at]!.lower.endsWith('ing') &&
  (tokens[at + 1]?.tag === 'DET' || tokens[at + 1]?.tag === 'PROPN')

const describing = new Set(
  'based controlled occupied backed united armed allied aligned sponsored supported'.split(' '),
)

/** "Egypt, which chairs/NOUN the summit": between a relative pronoun and its object stands a verb. */
const opensRelative = (tokens: readonly Token[], at: number): boolean =>
  /^(?:which|who)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at + 1]?.tag === 'DET'

/**
 * "Branch members vote/NOUN tomorrow", "The army shells/NOUN the port": in a sentence without a verb, the base form behind
 * several who do it, or a form in -s behind one, with its object or a preposition behind it. -1 where there is none.
 */
export function onlyVerb(tokens: readonly Token[]): number {
  if (tokens.at(-1)?.text !== '.') return -1
  return tokens.findIndex((token, at) => {
    const [before, next] = [tokens[at - 1], tokens[at + 1]]
    if (token.tag !== 'NOUN' || before === undefined || next === undefined) return false
    if (token.lower !== token.lemma && tokens[at + 2]?.tag !== 'PRON')
      return (
        doers.has(before.tag) &&
        before.lower === before.lemma &&
        (next.tag === 'DET' || (next.tag === 'ADP' && opens(tokens, at)))
      )
    if (token.lower.endsWith('s') && before.tag === 'PROPN' && next.tag === 'ADP' && tokens[at + 2]?.tag === 'PRON')
      return true
    return after.has(next.tag) && (isPlural(before) || isPair(tokens, at - 1))
  })
}

const isPlural = ({ tag, lower, lemma }: Token): boolean =>
  lower.endsWith('s') && ((tag === 'NOUN' && lower !== lemma) || (tag === 'PROPN' && lower.length > 5))

/** "Lee and Park", "the union and management": the one before is one of two. */
const isPair = (tokens: readonly Token[], at: number): boolean =>
  doers.has(tokens[at]!.tag) && tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'and')

/** "The parliament votes on …", "Its mandate lapses on …": behind a short subject at the head of its sentence or entry. */
function opens(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--)
    if (/^(?:the|its|their)$/.test(tokens[i]!.lower)) return i === 0 || tokens[i - 1]!.tag === 'PUNCT'
  return false
}

const doers = new Set(['NOUN', 'PROPN'])
const after = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'ADP', 'ADV', 'ADJ', 'NUM'])
