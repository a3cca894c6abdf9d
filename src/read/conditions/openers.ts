import type { Lexicon } from '../../model/index.ts'
import { fromLexicon, type Token } from '../draft.ts'
import { type Inflect, inflection } from '../inflection/inflect.ts'
import { onceAKind } from '../onceAKind.ts'
import { isInverted, isLate } from './inverted.ts'

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
export const [ANY_WOULD, OTHERWISE, CONDITION_IS, PRESUPPOSES, ACROSS, FIRST, SAID, TIED, CONDITIONS, ONLY] = [
  1, 2, 4, 8, 16, 32, 64, 128, 256, 512,
]
const anyAct = /^(?:any|another|further|single|new|failure|refusal)$/
/** Words with which a form opens that stands at the beginning of a sentence. */
const opensForm = /^(?:no|for|you|they|we|i|either|whoever|any(?:one|body)|every(?:one|body))$/

/** The words of `lexicon/conditions.yaml`, ready for look-up: openers by their first word, the longest first. */
export const conditionWords = fromLexicon((lexicon: Lexicon) => {
  const { conditions } = lexicon
  const inflect = inflection(lexicon)
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
    mayOpen: onceAKind(({ lower }) => rows.has(lower) || /^(?:when|after)$/.test(lower) || inverted.has(lower)),
    outcomes: new Set(conditions.outcomes),
    acts: new Set(conditions.acts),
    formsFrom: onceAKind(({ lower }) => {
      const acts = anyAct.test(lower) ? ANY_WOULD : 0
      const other = lower === 'otherwise' || lower === 'if' ? OTHERWISE : 0
      const prices = conditions.prices.includes(lower) ? CONDITION_IS : 0
      const across = /^(?:if|unless|should)$/.test(lower) ? ACROSS : 0
      const first = lower === 'before' ? FIRST : 0
      const said = rows.has(lower) ? SAID : 0
      const tied = /^(?:tie|link)(?:s|d|ed)?$/.test(lower) ? TIED : 0
      const only = lower === 'only' ? ONLY : 0
      const several = /(?:conditions|requirements|prerequisites)$/.test(lower) ? CONDITIONS : 0
      return (
        only |
        several |
        tied |
        first |
        said |
        acts |
        other |
        prices |
        across |
        (conditions.requires.includes(lower) ? PRESUPPOSES : 0)
      )
    }),
    mayOpenForm: onceAKind(({ lower, lemma, tag }) => (tag === 'VERB' && lower === lemma) || opensForm.test(lower)),
    prices: new Set(conditions.prices),
    says: spelled(conditions.says, inflect),
    refusals: new Set(conditions.refusals),
    staying: new Set(conditions.staying),
    pressed: new Set(conditions.pressed),
    passes: new Set(conditions.passing),
    /** How many words of a verb of refusing, or of asking, stand at a token; 0 for none. */
    refusalAt: verbAt(conditions.refusing, inflect),
    demandAt: verbAt(conditions.demanding, inflect),
    /** The opener whose words stand at a token. */
    openerAt: (tokens: readonly Token[], at: number): Row | undefined =>
      rows.get(tokens[at]?.lower ?? '')?.find((row) => matches(tokens, at, row.words)),
    requires: new Set(conditions.requires),
  }
})

/** The words of `lexicon/conditions.yaml`, ready to be matched. */
export type ConditionWords = ReturnType<typeof conditionWords>

/** Every spelling of verbs but "-ing". */
const spelled = (verbs: readonly string[], inflect: Inflect): ReadonlySet<string> =>
  new Set(verbs.flatMap((verb) => inflect(verb).flatMap(([word, form]) => (form === 'ing' ? [] : [word]))))

/** Finds verbs of one word or more ("rule out") by any spelling of the first. */
function verbAt(verbs: readonly string[], inflect: Inflect): (tokens: readonly Token[], at: number) => number {
  const rows = new Map<string, string[][]>()
  for (const verb of verbs) {
    const [head = '', ...rest] = verb.split(' ')
    for (const [word] of inflect(head)) rows.set(word, [...(rows.get(word) ?? []), rest])
  }
  return (tokens, at) => {
    const rest = rows.get(tokens[at]!.lower)?.find((row) => matches(tokens, at + 1, row))
    return rest ? rest.length + 1 : 0
  }
}

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
    } else if (!row && words.inverted.has(tokens[at]!.lower) && (isInverted(tokens, at) || isLate(tokens, at))) {
      found.push({ from: at, to: at + 1, kind: 'inverted', negative: false, name: `inverted-${tokens[at]!.lower}` })
    } else if (!row && isOnly(tokens, at))
      found.push({ from: at, to: at + 1, kind: 'temporal', negative: false, name: `only-${tokens[at]!.lower}` })
    if (row) at = to - 1
  }
  return found
}

/** "Will only pay when parliament has voted": "only" stands by the verb. */
function isOnly(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:when|after)$/.test(tokens[at]!.lower)) return false
  // "At a time when".
  if (/^(?:time|times|moment|day|days|year|years|week|point|period|soon|shortly)$/.test(tokens[at - 1]?.lower ?? ''))
    return false
  for (let i = at - 2; i >= Math.max(1, at - 14); i--) {
    if (/^[,;:“”"]$/.test(tokens[i]!.text)) return false
    if (tokens[i]!.lower === 'only') return modal.test(tokens[i - 1]!.lower)
  }
  return false
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

/** "Will", "ready", "is to": what will or would be. */
export const isOutcome = (tokens: readonly Token[], at: number): boolean =>
  modal.test(tokens[at]!.lower) || (tokens[at]!.lower === 'to' && /^(?:is|are)$/.test(tokens[at - 1]?.lower ?? ''))

/** Words of what will or would be, and of what will not. */
export const modal = /^(?:will|would|could|can|may|might|must|'ll|wo|shall|ready|prepared|willing)$/
export const denying = /^(?:not|n't|no|nor|never|neither|nobody|nothing|refuses?|refused|cannot)$/
