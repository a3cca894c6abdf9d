import type { Lexicon } from '../../model/index.ts'
import { fromLexicon, type Token } from '../draft.ts'
import { onceAKind } from '../onceAKind.ts'

/** A place where a condition opens: tokens `from`–`to` are the words that open it. */
export interface Opener {
  readonly from: number
  readonly to: number
  readonly kind: 'conjunction' | 'phrase' | 'inverted' | 'temporal' | 'until'
  /** True for "unless", "without": the span keeps them. */
  readonly negative: boolean
  /** Its words, joined by hyphens. */
  readonly name: string
}

interface Row {
  readonly words: readonly string[]
  readonly kind: 'conjunction' | 'phrase' | 'temporal' | 'until'
  readonly negative: boolean
}

/** Which form without an opener a word may belong to: one bit for each. */
export const [ANY_WOULD, OTHERWISE, CONDITION_IS, PRESUPPOSES, ACROSS] = [1, 2, 4, 8, 16]
const anyAct = /^(?:any|another|further|single|new|failure|refusal)$/
/** Words with which a form opens that stands at the beginning of a sentence. */
const opensForm = /^(?:no|for|you|they|we|i|either|whoever|any(?:one|body)|every(?:one|body))$/

/** The words of `lexicon/conditions.yaml`, ready for look-up: openers by their first word, the longest first. */
export const conditionWords = fromLexicon(({ conditions }: Lexicon) => {
  const rows = new Map<string, Row[]>()
  const negative = new Set(conditions.negative)
  const add =
    (kind: Row['kind']) =>
    (row: string): void => {
      const words = row.split(' ')
      const list = rows.get(words[0] as string) ?? []
      list.push({ words, kind, negative: negative.has(row) })
      rows.set(
        words[0] as string,
        list.sort((a, b) => b.words.length - a.words.length),
      )
    }
  conditions.openers.forEach(add('conjunction'))
  conditions.phrases.forEach(add('phrase'))
  conditions.temporal.forEach(add('temporal'))
  conditions.until.forEach(add('until'))
  const inverted = new Set(conditions.inverted)
  return {
    rows,
    notAfter: new Set(conditions.notAfter),
    onlyBeforeIf: new Set(conditions.onlyBeforeIf),
    hanging: new Set(conditions.hanging),
    notBefore: conditions.notBefore.map((row) => row.split(' ')),
    notices: conditions.notices.map((row) => row.split(' ')),
    then: conditions.then.map((row) => row.split(' ')),
    inverted,
    mayOpen: onceAKind(({ lower }) => rows.has(lower) || inverted.has(lower)),
    outcomes: new Set(conditions.outcomes),
    acts: new Set(conditions.acts),
    formsFrom: onceAKind(({ lower }) => {
      const acts = anyAct.test(lower) ? ANY_WOULD : 0
      const other = lower === 'otherwise' || lower === 'if' ? OTHERWISE : 0
      const prices = conditions.prices.includes(lower) ? CONDITION_IS : 0
      const across = /^(?:if|unless|should)$/.test(lower) ? ACROSS : 0
      return acts | other | prices | across | (conditions.requires.includes(lower) ? PRESUPPOSES : 0)
    }),
    mayOpenForm: onceAKind(({ lower, lemma, tag }) => (tag === 'VERB' && lower === lemma) || opensForm.test(lower)),
    prices: new Set(conditions.prices),
    requires: new Set(conditions.requires),
  }
})

/** The words of `lexicon/conditions.yaml`, ready to be matched. */
export type ConditionWords = ReturnType<typeof conditionWords>

const matches = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, i) => tokens[at + i]?.lower === word)

/** How many words of one of `rows` stand at a token; 0 for none. */
export const lengthAt = (tokens: readonly Token[], at: number, rows: readonly (readonly string[])[]): number =>
  rows.find((words) => matches(tokens, at, words))?.length ?? 0

/** Every place in a sentence where a condition opens, in order; what only looks like one is left out. */
export function openersIn(tokens: readonly Token[], words: ConditionWords): Opener[] {
  const found: Opener[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!words.mayOpen(tokens[at]!)) continue
    const row = words.rows.get(tokens[at]!.lower)?.find((candidate) => matches(tokens, at, candidate.words))
    const to = at + (row?.words.length ?? 1)
    if (row && isReal(tokens, at, to, words)) {
      found.push({ from: at, to, kind: row.kind, negative: row.negative, name: row.words.join('-') })
    } else if (!row && words.inverted.has(tokens[at]!.lower) && isInverted(tokens, at)) {
      found.push({ from: at, to: at + 1, kind: 'inverted', negative: false, name: `inverted-${tokens[at]!.lower}` })
    }
    if (row) at = to - 1
  }
  return found
}

/** Not "even if", "asked if", "if any"; not "asked by reporters if" either, up to five words back. */
function isReal(tokens: readonly Token[], from: number, to: number, words: ConditionWords): boolean {
  // "If not" points back; "as long as not a single prisoner is home" says what it is about.
  const isSaid = to > from + 1 && tokens[to]?.lower === 'not'
  if (!isSaid && lengthAt(tokens, to, words.notBefore) > 0) return false
  const before = tokens[from - 1]
  const isIf = tokens[from]!.lower === 'if'
  const keeps = (word: string) => words.notAfter.has(word) && (isIf || !words.onlyBeforeIf.has(word))
  if (before && (keeps(before.lower) || keeps(before.lemma))) return false
  if (!isIf) return true
  for (let at = from - 2; at >= Math.max(0, from - 6); at--) {
    const token = tokens[at]!
    if (token.tag === 'PUNCT') return true
    if (token.lemma === 'ask' || token.lemma === 'wonder') return false
    if (token.tag === 'VERB') return true
  }
  return true
}

const opensSegment = /^(?:[;:,“"«‘(—–]|but|and|that)$/

/** "Should Iran refuse, …": an auxiliary where a clause begins, before a noun. */
function isInverted(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (before && !opensSegment.test(before.lower)) return false
  if (tokens[at]!.tag !== 'AUX' && tokens[at]!.tag !== 'VERB') return false
  return (
    next !== undefined &&
    (next.tag === 'PROPN' || next.tag === 'DET' || next.tag === 'NOUN' || next.tag === 'PRON' || next.tag === 'ADJ')
  )
}

/** Words of what will or would be, and of what will not. */
export const modal = /^(?:will|would|could|can|may|might|must|'ll|wo|shall|ready|prepared|willing)$/
export const denying = /^(?:not|n't|no|never|neither|nobody|nothing|refuses?|refused|cannot)$/
