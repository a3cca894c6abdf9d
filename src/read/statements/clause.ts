import type { Scene } from './candidate.ts'
import { cueAt } from './cue.ts'
import { isDateWord, isMonth, isPronoun, isQuoteMark, phraseEnd } from './phrase.ts'

/** A content is never looked for further away than this many tokens: keeps the cost linear in a text without full stops. */
const widest = 300

const cutters = new Set(['while', 'whereas', 'although', 'though', 'whilst'])
const clauseWords = new Set([
  'that',
  'whether',
  'how',
  'why',
  'what',
  'if',
  'when',
  'where',
  'who',
  'which',
  'whoever',
  'whatever',
])

/** True for a word that opens a clause of content ("that", "whether", "how"). */
export const opensClause = (word: string | undefined): boolean => word !== undefined && clauseWords.has(word)

/** The tokens of the quotation that token `at` stands in, or of the whole sentence. */
export function regionOf({ tokens, quote }: Scene, at: number): { from: number; to: number } {
  const id = quote[at]
  if (id === undefined || id < 0) return { from: 0, to: tokens.length }
  let [from, to] = [at, at + 1]
  while (from > 0 && quote[from - 1] === id && at - from < widest) from--
  while (to < tokens.length && quote[to] === id && to - at < widest) to++
  if (isQuoteMark(tokens[from])) from++
  while (to - 1 > at && isQuoteMark(tokens[to - 1])) to--
  return { from, to }
}

/**
 * Where the content ends (exclusive) that starts at token `from`: at the end of the sentence or quotation, or before
 * ", according to …", ", adding that …", ", while …", ", as X put it", ", X said". The final full stop is left out.
 */
export function clauseEnd(scene: Scene, from: number, ceiling: number): number {
  const { tokens, quote } = scene
  const high = Math.min(ceiling, from + widest)
  let depth = 0
  for (let i = from; i < high; i++) {
    const token = tokens[i]!
    if (token.text === '(') depth++
    else if (token.text === ')') {
      if (depth === 0) return i
      depth--
    }
    const outside = quote[i] === -1 || quote[i] === quote[from]
    if (i === from || depth > 0) continue
    if (token.text === ';' && outside) return i
    if (outside && (token.lower === 'and' || token.lower === 'but')) {
      if (goesOnSaying(scene, i, high) || otherSays(scene, i, high)) return trimEnd(scene, from, i)
    }
    if ((token.text === ',' || isQuoteMark(token)) && endsContent(scene, i + 1, from, high))
      return token.text === ',' ? i : i + 1
    if (outside && token.lower === 'according' && tokens[i + 1]?.lower === 'to') return i
    if (outside && token.lower === 'while' && tokens[i + 1]?.tag === 'VERB') return i
  }
  return trimEnd(scene, from, high)
}

/** Leaves out a final full stop (also before a closing mark there is one: that stays, the mark being part of the quotation). */
function trimEnd({ tokens }: Scene, from: number, to: number): number {
  let end = to
  while (end > from && /^(?:[.,;:]|[–—-])$/.test(tokens[end - 1]?.text ?? '')) end--
  return end
}

/** True when what follows a comma is no longer content. */
function endsContent(scene: Scene, next: number, from: number, high: number): boolean {
  const { tokens, quote } = scene
  const token = tokens[next]
  if (!token || next >= high) return false
  if (quote[next] !== -1 && quote[next] !== quote[from]) return false
  if (token.lower === 'according' || cutters.has(token.lower)) return true
  if (token.lower === 'as') return isAsCue(scene, next)
  if (token.lower === 'with') return isWithCue(scene, next)
  if (token.lower.endsWith('ing') || token.tag === 'ADV') {
    const at = token.tag === 'ADV' ? next + 1 : next
    const cue = tokens[at]?.lower.endsWith('ing') ? cueAt(scene, at) : null
    return (
      cue?.participle === true &&
      /^(?:say|tell|report|admit|ask|demand|deny)$/.test(cue.verb.class) &&
      cue.verb.base !== 'include'
    )
  }
  return isTrailing(scene, next, high)
}

/** "… and added that", "…, but she insisted": the same speaker goes on with another verb of saying. */
function goesOnSaying(scene: Scene, at: number, high: number): boolean {
  const { tokens } = scene
  let next = at + 1
  if (/^(?:he|she|they)$/.test(tokens[next]?.lower ?? '')) next++
  for (let i = next; i < Math.min(high, next + 4); i++) {
    const cue = cueAt(scene, i)
    if (cue) {
      const { form, verb, modal, passive, infinitive } = cue
      if (cue.group.from !== next || form === 'ing' || form === 'base' || modal || passive || infinitive || verb.weak)
        return false
      return /^(?:say|tell|report|admit|ask|criticize|deny)$/.test(verb.class) || /^(?:urge|call)/.test(verb.base)
    }
    if (tokens[i]?.tag !== 'ADV' && tokens[i]?.tag !== 'AUX') return false
  }
  return false
}

/** "…, and in May a delegate admitted that": somebody else speaks from here on. */
function otherSays(scene: Scene, at: number, high: number): boolean {
  const { tokens } = scene
  if (tokens[at - 1]?.text !== ',') return false
  const from = skipAdjuncts(scene, at + 1, high)
  const end = isPronoun(tokens[from]) ? from : phraseEnd(scene, from, Math.min(high, from + 16))
  for (let i = end; i < end + 3 && end > from; i++) {
    const cue = cueAt(scene, i)
    if (!cue) continue
    const { form, verb, modal, passive, infinitive, group } = cue
    if (!/^(?:past|s)$/.test(form) || modal || passive || infinitive || verb.weak) return false
    return /^(?:say|tell|report|admit)$/.test(verb.class) && /^(?:that|:)$/.test(tokens[group.to]?.lower ?? '')
  }
  return false
}

/** "as reported by", "as X put it", "as the minister said". */
function isAsCue(scene: Scene, at: number): boolean {
  const direct = cueAt(scene, at + 1)
  if (direct && direct.form !== 'base' && direct.form !== 'ing' && !direct.verb.weak)
    return scene.tokens[direct.group.to]?.lower === 'by' || scene.tokens[direct.group.to]?.lower === 'in'
  const end = phraseEnd(scene, at + 1, at + 16)
  for (let i = end; i < end + 3 && end > at + 1; i++) {
    const cue = cueAt(scene, i)
    if (cue) return !cue.modal && !opensClause(scene.tokens[cue.group.to]?.lower) && !cue.verb.weak
  }
  return false
}

/** ", with X indicating that". */
function isWithCue(scene: Scene, at: number): boolean {
  const end = phraseEnd(scene, at + 1, at + 16)
  return end > at + 1 && cueAt(scene, end)?.participle === true
}

/** ", X said" or ", said X" at the end of a sentence. */
function isTrailing(scene: Scene, at: number, high: number): boolean {
  const { tokens } = scene
  const inverted = cueAt(scene, at)
  if (inverted?.verb.frames.has('invert') && /^(?:past|s)$/.test(inverted.form) && inverted.group.from === at) {
    const end = phraseEnd(scene, inverted.group.to, high)
    return end > inverted.group.to && /^[.,]?$/.test(tokens[end]?.text ?? '')
  }
  const end = phraseEnd(scene, at, Math.min(high, at + 20))
  if (end === at) return false
  for (let i = end; i < end + 3 && tokens[i]?.lower !== 'than'; i++) {
    const cue = cueAt(scene, i)
    if (!cue || cue.passive || cue.form === 'base' || cue.participle) continue
    if (!/^(?:say|tell|report|admit|think)$/.test(cue.verb.class) || cue.verb.weak) return false
    const rest = skipAdjuncts(scene, cue.group.to, high)
    return rest >= high || /^[.,;]$/.test(tokens[rest]?.text ?? '')
  }
  return false
}

const adjunctWords = new Set([
  'in',
  'during',
  'at',
  'on',
  'via',
  'through',
  'to',
  'after',
  'before',
  'from',
  'by',
  'last',
  'this',
  'earlier',
  'late',
  'early',
  'over',
  'ahead',
  'following',
  'outside',
  'near',
  'inside',
  'about',
  'of',
])

/**
 * Index after the adverbs, dates and prepositional phrases that start at token `at` ("on Tuesday in an interview with
 * CNBC"). The cost is bounded: at most six of them are skipped.
 */
export function skipAdjuncts(scene: Scene, at: number, high: number): number {
  const { tokens } = scene
  let i = at
  for (let round = 0; round < 6 && i < high; round++) {
    const token = tokens[i]!
    if (isDateWord(token) || (token.tag === 'ADV' && !opensClause(token.lower))) i++
    else if (isMonthDay(scene, i)) i += 2
    else if (i > at && token.text === ',' && /^\d{4}$/.test(tokens[i + 1]?.text ?? ''))
      i += tokens[i + 2]?.text === ',' ? 3 : 2
    else if (adjunctWords.has(token.lower) && tokens[i + 1] && !isQuoteMark(tokens[i + 1])) {
      const from =
        token.lower === 'last' || token.lower === 'this' || token.lower === 'late' || token.lower === 'early'
          ? i
          : i + 1
      const end = isDateWord(tokens[from]) ? from + 1 : phraseEnd(scene, from, high)
      if (end <= from) break
      i = end
    } else break
  }
  return i
}

function isMonthDay({ tokens }: Scene, i: number): boolean {
  return isMonth(tokens[i]) && tokens[i + 1]?.tag === 'NUM'
}

/** True when a clause starts at token `at`: a noun phrase and then, within a few words, a finite verb. */
export function startsClause(scene: Scene, at: number, high: number): boolean {
  const { tokens } = scene
  if (/^there$/.test(tokens[at]?.lower ?? '')) return true
  let end = phraseEnd(scene, at, high)
  if (end === at) return false
  for (let round = 0; round < 3 && tokens[end]?.tag === 'ADV'; round++) end++
  const token = tokens[end]
  if (!token || end >= high) return false
  if (token.tag === 'AUX' || /^(?:n't|'s|'re|'ll|'d|'ve|is|was|are|were|has|had|will)$/.test(token.lower)) return true
  return token.tag === 'VERB' && !token.lower.endsWith('ing')
}
