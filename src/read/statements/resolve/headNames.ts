import type { Name } from '../../../model/index.ts'
import type { Stretch } from '../candidate.ts'

/**
 * The names that the source stands for, leaving out those that only describe it ("Kremlin spokesman X", "X's aides",
 * "a spokesman for X"). `inside` are the names in the source, in order; several come back for "X and Y".
 */
export function headNames(all: readonly Name[], source: Stretch, text: string): readonly Name[] {
  const whole = text.slice(source.start, source.end)
  // Who is named in brackets, or in what is only told of them, does not speak: "The minister who met Lee".
  const aside = whole.search(/\(|(?<!\() (?:who|whom|which|that) /)
  const words = aside > 0 ? whole.slice(0, aside) : whole
  const inside = all
    .filter(({ span }) => span.start < source.start + words.length)
    .filter((name) => !isSurname(name, source, text))
  const list = isList(words)
  const comma = list ? -1 : words.search(/[,(–—]/)
  const main = inside.filter(
    ({ span }) =>
      !(span.end < source.end && isPossessor(span.end, text)) && !hangsOnPreposition(text, source, span.start),
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

/** "Michael German": the people's name is somebody's family name here. */
function isSurname({ because, span }: Name, { start }: Stretch, text: string): boolean {
  if (!/^demonym/.test(because ?? '')) return false
  const before = /(\p{Lu}\p{Ll}+)\s$/u.exec(text.slice(Math.max(start, span.start - 20), span.start))?.[1]
  return (
    before !== undefined && !/^(?:The|An|Some|Many|Most|Both|Former|Senior|Two|Three|Several|All|But|And)$/.test(before)
  )
}

const isPossessor = (end: number, text: string): boolean => /^['’]s?\s/.test(text.slice(end, end + 3))

/** "A and B", "A, B and C" where each part is short; not "A, the envoy of B and C". */
function isList(words: string): boolean {
  if (/, (?:who|whose|the|a|an|his|her|their|its) /.test(words)) return false
  return / and /.test(words)
}

/** "The lawyer for the American singer X", "the widow of the late minister X": somebody of X's, not X. */
const servants =
  /\b(?:lawyers?|attorneys?|spokes\w+|aides?|advis[eo]rs?|representatives?|envoys?|emissar\w+|supporters?|critics?|allies|relatives?|friends?|wife|widow|husband|mother|father|brother|sister|daughter|son|family|colleagues?|members?)\s(?:for|to|of|with)\s(?:[\p{L}.'’-]+\s){0,6}$/u

/** "The Secretary of Trade X", "the Chief of Staff X": an office and its holder; not "the secretary of President X". */
const officeBefore =
  /\b(?:[Ss]ecretary|[Mm]inister|[Cc]hief|[Cc]ommissioner|[Dd]irector|[Cc]hair(?:man|woman)?|[Gg]overnor|[Ss]peaker|[Hh]ead)\s(?:of|for)\s(?:the\s)?(?!(?:President|Prime|Premier|Minister|Secretary|King|Queen|Prince|Princess|Chancellor|General|Governor|Senator|Pope|Judge|Justice|Mrs?|Ms|Dr|Sir|Lord|Lady)\b)\p{Lu}\p{Ll}+\s$/u

/** "a spokesman for X", "the secretary at X": X is whom they speak for. */
function hangsOnPreposition(text: string, { start }: Stretch, at: number): boolean {
  const lead = text.slice(Math.max(start, at - 90), at)
  if (servants.test(lead)) return true
  if (officeBefore.test(lead)) return false
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
  /^\s*(?:$|[,(–—])/.test(text.slice(end, sourceEnd))
const endsItem = (text: string, end: number): boolean => /^\s*(?:,|and\b)/.test(text.slice(end, end + 8))
