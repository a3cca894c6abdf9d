import { fromLexicon, type Lexicon } from '../../model/index.ts'
import type { Ground } from '../ground/ground.ts'
import type { Paper } from '../ground/paper.ts'
import { stemOf } from '../ground/stem.ts'
import type { Report } from './reports.ts'

/** What a condition asks for: parties by their id, everything else by its stem, in the order of the words. */
export interface Asked {
  readonly keys: readonly string[]
  /** Those of them that are no names, and each with what is its opposite: one of these stands in a report that is near. */
  readonly stems: readonly string[]
  readonly near: readonly (readonly string[])[]
  /** Words of the names, and the party or place that they stand for: not every article knows that Tarn is a place. */
  readonly aliases: ReadonlyMap<string, string>
  readonly passive: boolean
  readonly negated: boolean
  readonly counted: boolean
  /** False where it says too little to be recognised: of "they" or "such weapons", or in a word or two. */
  readonly watched: boolean
}

interface Token {
  readonly word: string
  readonly key: string
  readonly name: boolean
  /** It says the opposite of what was asked for: "rejected", where it was to be ratified. */
  readonly opposite?: true
}

/** "If they agree" can be met by anything: a name and one word are too little to watch. */
const LEAST = 2
const vague =
  /^(?:he|she|it|they|this|that|these|those|there|all|everything|things|one|anyone|somebody|someone|nobody|nothing|without|until)$/

/** Share of the keys that a report must have, where there are more than three; all of three. */
const COVERED = 0.8
/** Words before and behind the words that meet a condition that may take them back. */
const [BEFORE, BEHIND] = [8, 3]

export function askedBy(ground: Ground, paper: Paper, { start, end }: { start: number; end: number }): Asked {
  const lists = watching(ground.lexicon)
  const stem = stemOf(ground.lexicon)
  const tokens = tokensOf(ground, paper, start, end)
  const told = tokens.filter(({ word, name }) => name || isContent(ground, word, lists.aside))
  const [opening] = tokens.filter(({ word }) => !lists.aside.has(word))
  const stems = [...new Set(told.filter(({ name }) => !name).map(({ key }) => key))]
  return {
    keys: [...new Set(told.map(({ key }) => key))],
    stems,
    near: stems.map((one) => [one, ...(lists.opposites.get(one) ?? [])]),
    aliases: new Map(
      told.flatMap(({ word, key, name }) => (name && word.length > 3 ? [[stem(word), key] as const] : [])),
    ),
    passive: tokens.some(({ word }) => passive.test(word)),
    negated: tokens.filter(({ word }) => ground.vocabulary.isNegation(word)).length % 2 === 1,
    counted: tokens.some(({ word }) => ground.vocabulary.number(word) !== null),
    watched:
      stems.length >= LEAST &&
      !vague.test(opening?.word ?? '') &&
      !tokens.some(({ word }) => /^(?:such|similar|i|you|we)$/.test(word)),
  }
}

/** How many keys a report must have to say the same. */
export const leastOf = ({ length }: readonly unknown[]): number => (length <= 3 ? length : Math.ceil(length * COVERED))

/**
 * Whether a report tells that what was asked for has come about, or that it has not; `null` where it tells of neither:
 * somebody else does it, it is only begun, promised or demanded, or done in part ("40 prisoners" of "the prisoners").
 */
export function meets(ground: Ground, asked: Asked, { paper, span }: Report): 'met' | 'not-met' | null {
  const lists = watching(ground.lexicon)
  const tokens = tokensOf(ground, paper, span.start, span.end).map((token) =>
    againstAsked(token, asked, lists.opposites),
  )
  const found = windowOf(tokens, asked)
  if (!found) return null
  const { from, to } = found
  const clause = tokens.slice(clauseStart(tokens, from), Math.min(tokens.length, to + BEHIND))
  const inside = tokens.slice(from, to)
  const [first] = asked.keys
  const turned = inside.some(({ word }) => passive.test(word))
  if (!asked.passive && !turned && inside[0]!.key !== first) return null
  // Whoever else is named between the first word and the last does it, or says so.
  if (inside.some(({ name, key }) => name && !asked.keys.includes(key))) return null
  if (clause.some(({ word, key }) => lists.notYet.has(word) && !asked.stems.includes(key))) return null
  if (!isDone(ground, tokens, found, asked) || (!asked.counted && isPart(ground, tokens, from, to))) return null
  const negations = clause.filter(
    ({ word, opposite }) => opposite || ground.vocabulary.isNegation(word) || lists.failed.has(word),
  ).length
  return (negations % 2 === 1) === asked.negated ? 'met' : 'not-met'
}

/** A word that says the opposite of one that was asked for stands for that. */
function againstAsked(token: Token, asked: Asked, opposites: ReadonlyMap<string, ReadonlySet<string>>): Token {
  const { stems, aliases } = asked
  if (token.name || stems.includes(token.key)) return token
  const named = aliases.get(token.key)
  if (named !== undefined) return { ...token, key: named }
  const key = stems.find((stem) => opposites.get(stem)?.has(token.key))
  return key === undefined ? token : { ...token, key, opposite: true }
}

/** The shortest stretch of words with enough of the keys, and not many others. */
function windowOf(tokens: readonly Token[], { keys }: Asked): Stretch | null {
  const wanted = new Set(keys)
  const least = leastOf(keys)
  let best: Stretch | null = null
  for (let from = 0; from < tokens.length; from++) {
    if (!wanted.has(tokens[from]!.key)) continue
    const seen = new Set<string>()
    for (let to = from; to < Math.min(tokens.length, from + keys.length * 3 + 6); to++) {
      if (/^[;:]$/.test(tokens[to]!.word)) break
      if (wanted.has(tokens[to]!.key)) seen.add(tokens[to]!.key)
      if (seen.size < least) continue
      if (best === null || to + 1 - from < best.to - best.from) best = { from, to: to + 1 }
      break
    }
  }
  return best
}

/**
 * One of the words that were asked for is a verb that tells of something done: "were released", "has withdrawn", "Norland
 * ratified", "Norland's parliament rejected", "did not raise", "refused to release". In "weapons delivered by", "the delivered weapons" it is none.
 */
function isDone(ground: Ground, tokens: readonly Token[], { from, to }: Stretch, { keys }: Asked): boolean {
  const pasts = irregularPasts(ground.lexicon)
  return tokens.slice(from, to).some(({ word, key, name, opposite }, i) => {
    if (name || !keys.includes(key)) return false
    const lead = tokens.slice(Math.max(0, from + i - 4), from + i)
    const aux = lead.findLastIndex((one) => auxiliary.test(one.word))
    const near =
      aux >= 0 && lead.length - aux <= 3 && lead.slice(aux + 1).every((one) => !one.name && !/^[,;:.]$/.test(one.word))
    if (near && lead.slice(aux).some((one) => isDenial(ground, one.word))) return true
    if (lead.slice(-2).some((one) => isDenial(ground, one.word)) && lead.at(-1)?.word === 'to') return true
    const past = word.endsWith('ed') || pasts.has(word)
    // "Norland troops remain"; "Norland withdraws its troops", as a heading tells it.
    const heading =
      lead.at(-1)?.name === true && /[^s]s$/.test(word) && opensObject.test(tokens[from + i + 1]?.word ?? '')
    if (!past) return heading || (opposite === true && isActor(lead, keys[0]))
    return near || isActor(lead, keys[0])
  })
}

const isDenial = ({ vocabulary, lexicon }: Ground, word: string): boolean =>
  vocabulary.isNegation(word) || watching(lexicon).failed.has(word)

const opensObject = /^(?:the|an?|its|their|his|her|all|from|to|on)$/

/** A name right before, or with a noun or two of its own: "Norland", "Norland's parliament", "Norland troops have". */
function isActor(lead: readonly Token[], first: string | undefined): boolean {
  const at = lead.findLastIndex(({ name, key }) => name || key === first)
  const between = at < 0 ? [] : lead.slice(at + 1)
  return (
    at >= 0 &&
    between.length <= 2 &&
    between.every(({ word }) => !/^(?:[,;:.]|to|of|in|on|by|with|for|from|and|or|the|a|an|that)$/.test(word))
  )
}

const auxiliary =
  /^(?:is|are|was|were|be|been|being|has|have|had|did|does|do|not|never|hasn't|haven't|hadn't|didn't|wasn't|weren't|isn't|aren't)$/

interface Stretch {
  readonly from: number
  readonly to: number
}

function clauseStart(tokens: readonly Token[], from: number): number {
  let at = from
  while (at > Math.max(0, from - BEFORE) && !/^[,;:.]$/.test(tokens[at - 1]!.word)) at--
  return at
}

/** "Released 40 prisoners" where the prisoners were asked for; "its 3,000 troops" are all of them. */
const isPart = ({ vocabulary }: Ground, tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.some(
    ({ word }, i) =>
      i >= from - 2 &&
      i < to &&
      (vocabulary.number(word.replaceAll(',', '')) !== null ||
        /^(?:some|several|part|half|most|dozens|hundreds|thousands|partially|partly)$/.test(word)) &&
      !/^(?:all|its|the|their|his|her|on|in|at|since|by)$/.test(tokens[i - 1]?.word ?? ''),
  )

const passive = /^(?:is|are|was|were|be|been|being|gets|got)$/

function isContent({ vocabulary }: Ground, word: string, aside: ReadonlySet<string>): boolean {
  return !vocabulary.isNegation(word) && !aside.has(word) && vocabulary.content(word).length > 0
}

const irregularPasts = fromLexicon(({ verbs }: Lexicon) => new Set(Object.values(verbs.irregular).flat()))

const watching = fromLexicon((lexicon: Lexicon) => {
  const { watching: w, contraries } = lexicon.comparing
  const stem = stemOf(lexicon)
  const opposites = new Map<string, Set<string>>()
  const oppose = (these: readonly string[], those: readonly string[]): void => {
    for (const one of these) {
      const known = opposites.get(stem(one)) ?? new Set()
      for (const other of those) known.add(stem(other))
      opposites.set(stem(one), known)
    }
  }
  for (const [these, those] of [[w.takes, w.rejects], ...contraries.map((c) => [c.further, c.nomore])] as const) {
    oppose(these!, those!)
    oppose(those!, these!)
  }
  return { notYet: new Set(w.notYet), failed: new Set(w.failed), aside: new Set(w.aside), opposites }
})

const WORD = /[\p{L}\p{N}]+(?:['’.,-]?[\p{L}\p{N}]+)*|[,;:.]/gu

/** The words and marks of a stretch; a name is one, by the party that it stands for. */
function tokensOf(ground: Ground, { article: { text }, reading }: Paper, start: number, end: number): Token[] {
  const stem = stemOf(ground.lexicon)
  const names = reading.names.filter(({ span, entity }) => entity && span.start < end && span.end > start)
  const tokens: Token[] = []
  let done = -1
  for (const { 0: form, index } of text.slice(start, end).matchAll(WORD)) {
    const at = start + index
    if (at < done) continue
    const name = names.find(({ span }) => (done <= span.start || at < done) && span.start <= at && at < span.end)
    const word = form.toLowerCase().replaceAll('’', "'").replace(/'s$/, '')
    if (!name?.entity) tokens.push({ word, key: stem(word), name: false })
    else {
      // "Norwegian troops" are Norway and troops.
      const own = /^[^\p{Ll}]*[\p{L}\p{N}'’.-]+(?:\s+\P{Ll}[\p{L}\p{N}'’.-]*)*/u.exec(name.span.quote)?.[0].length
      done = name.span.start + (own ?? name.span.quote.length)
      tokens.push({ word, key: ground.partyOf(ground.who(name.entity)).id, name: true })
    }
  }
  return tokens
}
