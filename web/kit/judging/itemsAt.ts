import type { ArticlePage } from '../../../src/model/answers.ts'
import type { JudgedKind } from '../../../src/model/index.ts'
import { layerOf } from '../../../src/model/layers.ts'
import type { Found } from './values.ts'

interface Stretch {
  readonly start: number
  readonly end: number
}

/** The words by which a thing is known: its span; a statement's first content; the `if` of a condition. */
export function wordsOf(item: Found): Stretch & { readonly quote: string } {
  const { span, content, if: premise } = item as { span?: never; content?: never[]; if?: never }
  return (span ?? content?.[0] ?? premise) as unknown as Stretch & { quote: string }
}

/** The things of a kind that stand on exactly these words. */
export function itemsAt(
  { reading }: ArticlePage,
  kind: JudgedKind,
  { start, end }: Stretch,
  like: Readonly<Record<string, unknown>> = {},
): Found[] {
  const all = (reading?.[layerOf[kind]] ?? []) as unknown as readonly Found[]
  return all.filter((item) => {
    const words = wordsOf(item)
    const isThere = words !== undefined && words.start === start && words.end === end
    return isThere && Object.entries(like).every(([name, value]) => isLike(item[name], value))
  })
}

interface Meant {
  readonly kind: JudgedKind
  readonly span: Stretch
  readonly like?: Readonly<Record<string, unknown>> | undefined
}

/** What is meant by some words: where several things of the kind stand on them, those `like` what is told. */
export function meantAt(page: ArticlePage, { kind, span, like }: Meant): { found: Found[]; told: Meant['like'] } {
  const all = itemsAt(page, kind, span)
  const told = all.length > 1 ? like : undefined
  return { found: told ? itemsAt(page, kind, span, told) : all, told }
}

/** A reference may be given by its id alone. */
const isLike = (value: unknown, wanted: unknown): boolean =>
  JSON.stringify(value) === JSON.stringify(wanted) || (value as { id?: string } | null)?.id === wanted
