import type { Lexicon, Ref } from '../../model/index.ts'

type Words = Lexicon['comparing']
type Contraries = Words['contraries']

/** What a party could do, in words. */
interface Doing {
  readonly party: Ref
  readonly name: string
}

/** Words of content that two options must share to be about one thing. */
const SHARED = 2

/**
 * Patterns of options that cannot both be taken: one party doing something further and doing it no more ("continue to
 * provide military aid", "stop its military aid"). One `Y`, `N` or `-` per option, in order.
 */
export function impossible(options: readonly Doing[], words: Words): string[] {
  return options.flatMap((one, i) =>
    options.slice(i + 1).flatMap((other, k) => {
      if (one.party.id !== other.party.id || !isContrary(one, other, words)) return []
      return [options.map((_, at) => (at === i || at === i + 1 + k ? 'Y' : '-')).join('')]
    }),
  )
}

function isContrary(one: Doing, other: Doing, { contraries, functionWords }: Words): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const turned = contraries.some(
    ({ further, nomore }) => (has(a, further) && has(b, nomore)) || (has(b, further) && has(a, nomore)),
  )
  const shared = [...a].filter((word) => b.has(word) && !functionWords.includes(word) && !isSaid(word, contraries))
  return turned && shared.length >= SHARED
}

const has = (words: ReadonlySet<string>, any: readonly string[]): boolean => any.some((word) => words.has(word))

const isSaid = (word: string, contraries: Contraries): boolean =>
  contraries.some(({ further, nomore }) => further.includes(word) || nomore.includes(word))

/** The words of an option, without those of the party's name. */
function wordsOf({ party, name }: Doing): Set<string> {
  const own = new Set(party.name.toLowerCase().split(/\s+/))
  return new Set((name.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !own.has(word)))
}

/** An agreement without what cannot be: of two options that exclude each other the later one is not taken. */
export function possible(agreement: string, patterns: readonly string[]): string {
  return patterns.reduce((taken, pattern) => {
    const excluded = [...pattern].flatMap((mark, at) => (mark === 'Y' && taken[at] === 'Y' ? [at] : []))
    const at = excluded.at(-1)
    return excluded.length < 2 || at === undefined ? taken : `${taken.slice(0, at)}N${taken.slice(at + 1)}`
  }, agreement)
}
