import type { Name } from '../../../model/index.ts'
import type { Stretch } from '../candidate.ts'

/**
 * The names that the source stands for, leaving out those that only describe it ("Kremlin spokesman X", "X's aides",
 * "a spokesman for X"). `inside` are the names in the source, in order; several come back for "X and Y".
 */
export function headNames(inside: readonly Name[], source: Stretch, text: string): readonly Name[] {
  const words = text.slice(source.start, source.end)
  const list = isList(words)
  const comma = list ? -1 : words.search(/[,(]/)
  const main = inside.filter(
    ({ span }) => !isPossessor(span.end, text) && !hangsOnPreposition(text, source, span.start),
  )
  const head = main.filter(({ span }) => comma < 0 || span.start < source.start + comma)
  const people = head.filter(({ kind }) => kind === 'person')
  if (people.length > 0) return people
  const titled =
    comma < 0 ? [] : main.filter(({ span, kind }) => kind === 'person' && followsComma(text, source, span.start))
  if (titled.length > 0) return titled.slice(0, 1)
  return head.filter(
    ({ span, kind }) =>
      kind !== 'place' && (endsThere(text, span.end, source.end) || (list && endsItem(text, span.end))),
  )
}

const isPossessor = (end: number, text: string): boolean => /^['’]s?\s/.test(text.slice(end, end + 3))

/** "A and B", "A, B and C" where each part is short; not "A, the envoy of B and C". */
function isList(words: string): boolean {
  if (/, (?:who|whose|the|a|an|his|her|their|its) /.test(words)) return false
  return / and /.test(words)
}

/** "a spokesman for X", "the secretary at X": X is whom they speak for. */
function hangsOnPreposition(text: string, { start }: Stretch, at: number): boolean {
  return /\s(?:at|for|of|from|in|with|to|by|on|near|inside)\s+(?:the\s+)?(?:\p{Lu}[\p{L}.]+\s+)?$/u.test(
    text.slice(Math.max(start, at - 40), at),
  )
}

/** "The Swiss president, X": the name right after the comma. */
function followsComma(text: string, { start }: Stretch, at: number): boolean {
  return /,\s+(?:\p{Lu}[\p{L}.]{0,8}\s+)?$/u.test(text.slice(Math.max(start, at - 14), at))
}

/** A name at the end of the source or before its apposition heads it; one before another noun only describes it. */
const endsThere = (text: string, end: number, sourceEnd: number): boolean =>
  /^\s*(?:$|[,(])/.test(text.slice(end, sourceEnd))
const endsItem = (text: string, end: number): boolean => /^\s*(?:,|and\b)/.test(text.slice(end, end + 8))
