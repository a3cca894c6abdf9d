import type { ArticlePage } from '../../../src/model/answers.ts'
import type { JudgedKind } from '../../../src/model/index.ts'
import { layerOf } from '../../../src/model/layers.ts'
import { wordsOf } from '../../kit/judging/itemsAt.ts'
import type { Found } from '../../kit/judging/values.ts'
import { layers } from './layers.ts'

/** A stretch of the text by its offsets. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** One thing that was found: what it is, the words it is known by, and every stretch that it covers. */
export interface Thing {
  readonly key: string
  readonly kind: JudgedKind
  readonly item: Found
  readonly words: Stretch & { readonly quote: string }
  readonly stretches: readonly Stretch[]
}

type Reading = NonNullable<ArticlePage['reading']>

/** Everything of some kinds that was found in an article, in the order of the text. */
export function thingsOf(reading: Reading, kinds: ReadonlySet<JudgedKind>): Thing[] {
  const order = new Map(layers.map(({ kind }, n) => [kind, n]))
  const things = [...kinds].flatMap((kind) =>
    (reading[layerOf[kind]] as unknown as readonly Found[]).flatMap((item, n): Thing[] => {
      const words = wordsOf(item)
      if (!words) return []
      return [
        { key: `${kind} ${words.start}-${words.end} ${n}`, kind, item, words, stretches: stretchesOf(item, words) },
      ]
    }),
  )
  return things.sort(
    (a, b) =>
      a.words.start - b.words.start || b.words.end - a.words.end || (order.get(a.kind) ?? 0) - (order.get(b.kind) ?? 0),
  )
}

/** A statement may be told in several pieces; a condition has two halves. */
function stretchesOf(item: Found, words: Stretch): Stretch[] {
  const { content, then } = item as { content?: Stretch[]; then?: Stretch }
  if (content) return content
  return then ? [words, then] : [words]
}

const onSameWords = (things: readonly Thing[], { start, end }: Stretch, kind: string | null): Thing[] =>
  things.filter(({ words, kind: of }) => words.start === start && words.end === end && (kind === null || of === kind))

/**
 * The thing that an address means: on exactly these words, of this kind where it says one, and of several the `nth`,
 * counted from 0. Where there is none of that kind, any on these words.
 */
export function thingAt(
  things: readonly Thing[],
  at: Stretch | null,
  { kind = null, nth = 0 }: { readonly kind?: string | null; readonly nth?: number } = {},
): Thing | null {
  if (!at) return null
  const there = onSameWords(things, at, kind)
  return there[nth] ?? there[0] ?? onSameWords(things, at, null)[0] ?? null
}

/** How many things of its kind stand on the same words before it. */
export const nthOf = (things: readonly Thing[], thing: Thing): number =>
  onSameWords(things, thing.words, thing.kind).indexOf(thing)

/** `146-154` → the stretch; `null` for anything else. */
export function stretchOf(written: string | null): Stretch | null {
  const m = /^(\d{1,9})-(\d{1,9})$/.exec(written ?? '')
  const [start, end] = [Number(m?.[1]), Number(m?.[2])]
  return m && start < end ? { start, end } : null
}
