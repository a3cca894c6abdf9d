import { type Criticism, cut, type Ref, type Span } from '../../model/index.ts'
import { coveringOf, innermost } from '../covering.ts'
import { type Sentence, stage } from '../draft.ts'
import { type Blamed, type Blaming, blamedIn, type Mention } from './blamed.ts'
import { heldIn } from './heldIn.ts'
import { mentionsOf } from './mentions.ts'
import { mutualIn } from './mutual.ts'
import { type Sign, signsIn } from './signs.ts'

const WEIGHT: Readonly<Record<Sign['kind'], number>> = {
  grave: 2,
  bad: 1,
  violent: 2,
  failing: 1,
  stopping: 2,
  regret: 1,
  proxies: 1,
  acts: 0,
  sparing: -2,
  kind: -1,
}
/** Points of blame that make a sentence a criticism. */
const ENOUGH = 2
/** Points that make a party the one blamed. */
const SURE = 2
/** Points of blame without a party, where no word of it is grave. */
const ALONE = 3
const BEFORE = 'the party blamed before'
/** No sentence of the press has more words and marks; what has would cost too much. */
const LONGEST = 400
/** For how many sentences "it" and what has no doer still mean the party blamed last. */
const CARRIED = 3

/** sentences, names, statements → who is blamed, in whose words. */
export const criticisms = stage({
  name: 'criticisms',
  needs: ['article', 'lexicon', 'sentences', 'quotations', 'names', 'statements'],
  adds: ['criticisms'],
  run: ({ article: { text }, lexicon, sentences, quotations, names, statements }) => {
    const found: Criticism[] = []
    const memory = memoryOf()
    const mentions = mentionsOf(lexicon, names)
    const held = heldIn(statements)
    const quoted = coveringOf(quotations, ({ inner }) => [inner])
    for (const sentence of sentences) {
      if (sentence.role !== 'body' || sentence.tokens.length > LONGEST) continue
      const signs = signsIn(lexicon)(sentence.tokens)
      if (!signs.some(({ kind }) => WEIGHT[kind] > 0)) continue
      const holder = held(sentence)
      const by = holder?.speaksFor ?? holder?.speaker ?? null
      const named = mentions(sentence)
      const one = criticismIn({ sentence, signs, mentions: named, memory, self: by?.id ?? null })
      const both = mutualIn(sentence.tokens, named)
      if (!one && !both) continue
      const span = cut(text, sentence.start, sentence.end)
      const wordsOf = (some: readonly Sign[]) =>
        some.map(({ from, to }) => cut(text, sentence.tokens[from]!.start, sentence.tokens[to - 1]!.end))
      const words = wordsOf(signs.filter(({ kind }) => WEIGHT[kind] > 0))
      const grave = wordsOf(signs.filter(({ kind }) => kind === 'grave'))
      const isQuoted =
        holder !== null && grave.some((word) => isIn(holder.content, word) && innermost(quoted, word) !== null)
      for (const { manner, target, because, accuser, accused, accuses, rule } of both
        ? eachOther(both)
        : one
          ? [one]
          : [])
        found.push({
          id: `k${found.length + 1}`,
          span,
          words,
          manner,
          target,
          because,
          by: accuser ?? by,
          holder: holder?.id ?? null,
          plain:
            !isSupposed(sentence) && (accuses ? accused?.id === target?.id && (accuser ?? holder) !== null : isQuoted),
          rule,
        })
    }
    return { criticisms: found }
  },
})

/** "If they fall into the trap, …": of what is only supposed nobody is blamed. */
const isSupposed = ({ tokens }: Sentence): boolean =>
  /^(?:if|should|unless|were|had)$/.test(tokens.find(({ tag }) => tag !== 'PUNCT')?.lower ?? '')

const isIn = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some((span) => span.start <= start && end <= span.end)

/** Each of two blames the other. */
const eachOther = ([one, other]: readonly [Ref, Ref]): Found[] =>
  [
    { accuser: one, target: other, accused: other },
    { accuser: other, target: one, accused: one },
  ].map((pair) => ({ ...pair, manner: 'direct', because: null, accuses: true, rule: 'each-other' }))

/** Whom the article has blamed so far. */
interface Memory {
  last: Ref | null
  at: number
  readonly counts: Map<string, { ref: Ref; n: number }>
}
const memoryOf = (): Memory => ({ last: null, at: -99, counts: new Map() })

interface Asked {
  readonly sentence: Sentence
  readonly signs: readonly Sign[]
  readonly mentions: readonly Mention[]
  readonly memory: Memory
  /** The party that speaks: it is not itself that it blames. */
  readonly self: string | null
}
interface Found {
  readonly manner: Criticism['manner']
  readonly target: Ref | null
  readonly because: string | null
  readonly rule: string
  readonly accuser: Ref | null
  readonly accused: Ref | null
  readonly accuses: boolean
}

function criticismIn({ sentence, signs, mentions, memory, self }: Asked): Found | null {
  let points = signs.reduce((sum, { kind }) => sum + WEIGHT[kind], 0)
  if (points < (signs.some(({ kind }) => kind === 'failing') ? 1 : ENOUGH)) return null
  const blaming: Blaming = { tokens: sentence.tokens, signs, mentions: mentions.filter(({ ref }) => ref.id !== self) }
  const { blamed, through, undone, accuser, accused, accuses } = blamedIn(blaming)
  const [best] = blamed.filter((one) => one.points >= SURE)
  // "Norland has done nothing": left undone by somebody who is named weighs as much as a deed.
  if (best && undone) points++
  if (points < ENOUGH) return null
  if (best && !through) {
    remember(memory, best.ref, sentence.index)
    return { manner: 'direct', target: best.ref, because: null, rule: 'their-deed', accuser, accused, accuses }
  }
  if (through || signs.some(({ kind }) => kind === 'proxies' || kind === 'violent')) {
    const linked = linkedIn(blaming) ?? best?.ref
    const carried = linked ?? carriedOn(memory, sentence.index) ?? mainly(memory)
    if (linked) remember(memory, linked, sentence.index)
    const because = linked || !carried ? null : BEFORE
    return { manner: 'indirect', target: carried, because, rule: 'through-others', accuser, accused, accuses }
  }
  if (points < ALONE && !signs.some(({ kind }) => kind === 'grave')) return null
  const alone = onlyOne(blamed)
  if (alone) {
    remember(memory, alone, sentence.index)
    return {
      manner: 'direct',
      target: alone,
      because: 'the only party named there',
      rule: 'only-one-named',
      accuser,
      accused,
      accuses,
    }
  }
  const carried = carriedOn(memory, sentence.index)
  if (carried) return { manner: 'direct', target: carried, because: BEFORE, rule: 'goes-on', accuser, accused, accuses }
  return { manner: 'direct', target: null, because: null, rule: 'nobody-named', accuser, accused, accuses }
}

/** The one party named that is not what something is done to. */
function onlyOne(blamed: readonly Blamed[]): Ref | null {
  const [one, other] = blamed.filter(({ points }) => points >= 0)
  return one && !other ? one.ref : null
}

function remember(memory: Memory, ref: Ref, at: number): void {
  memory.last = ref
  memory.at = at
  memory.counts.set(ref.id, { ref, n: (memory.counts.get(ref.id)?.n ?? 0) + 1 })
}

const carriedOn = ({ last, at }: Memory, index: number): Ref | null => (index - at <= CARRIED ? last : null)
const mainly = ({ counts }: Memory): Ref | null => [...counts.values()].sort((a, b) => b.n - a.n)[0]?.ref ?? null

/** For whom others act: "Norland-backed fighters", "pro-Norland militias", "groups supported by Norland". */
function linkedIn({ tokens, mentions }: Blaming): Ref | null {
  const one =
    mentions.find(({ linked }) => linked) ?? mentions.find(({ from }) => by.has(tokens[from - 1]?.lower ?? ''))
  return one?.ref ?? null
}

const by = new Set(['by'])
