import type { Lexicon } from '../../model/index.ts'
import { fromLexicon, type Sentence, type Token } from '../draft.ts'
import { type Atom, atomsOf } from './atoms.ts'
import { type Lead, leadAt } from './lead.ts'
import type { DateLookup, DateRule, Meaning } from './meaning.ts'
import { rules } from './rules/rules.ts'
import { isPlanned, type Tense, tenseAt } from './tense.ts'
import { toldAhead } from './toldAhead.ts'

/** Words that one rule takes for a time, not yet placed. */
export interface Proposal {
  readonly start: number
  readonly end: number
  readonly rule: DateRule
  readonly meaning: Meaning
  readonly tense: Tense
  readonly lead: Lead | null
  readonly sentence: number
  readonly paragraph: number
}

const lookup = fromLexicon(
  ({ dateWords: w }): DateLookup => ({
    seasons: new Map(Object.entries(w.seasons)),
    units: new Map(
      Object.entries(w.units).flatMap(([word, unit]) => [[word, unit] as const, [`${word}s`, unit] as const]),
    ),
    sets: new Map([...Object.entries(w.sets), ...w.weekdays.map(([day]) => [`${day}s`, 'P1W'] as const)]),
    zones: new Map(Object.entries(w.zones)),
    laws: new Set(w.laws),
    dated: new Set(w.dated.flatMap((word) => [word, `${word.replace(/y$/, 'ie')}s`])),
    notYears: new Set(w.notYears),
    future: new Set(w.future),
    toFuture: new Set(w.toFuture),
    forFuture: new Set(w.forFuture),
    promised: new Set(w.promised),
    planned: new Set(w.planned),
    measured: new Set(w.measured),
    past: new Set(w.past),
    feasts: new Map(Object.entries(w.feasts)),
    beforeYears: new Set(w.beforeYears),
    putOff: new Set(w.putOff),
    timesOfToday: new Set(w.timesOfToday),
    amounts: new Set(w.amounts),
  }),
)

/** A digit, or a word that some rule needs; tested first, because most sentences hold neither. */
const opening = fromLexicon(({ dateWords: w }) => {
  const heads = [
    ...w.months.flat(),
    ...w.weekdays.flat(),
    ...w.parts,
    ...Object.keys({ ...w.seasons, ...w.units, ...w.days, ...w.sets, ...w.feasts, ...w.decades }),
  ]
  return new RegExp(`\\d|\\b(?:${heads.join('|')})s?\\b`, 'i')
})

/** Kinds of atoms without which no rule matches. */
const dateish = /[MmWYRZihdSUqVozPNJK/=]/

/** Everything in a sentence that can be a time, in order; where two cover the same words the longer one stays. */
export function propose(sentence: Sentence, lexicon: Lexicon): Proposal[] {
  if (!opening(lexicon).test(sentence.text)) return []
  const atoms = atomsOf(sentence.text, sentence.start, lexicon)
  const kinds = atoms.map(({ kind }) => kind).join('')
  if (!dateish.test(kinds)) return []
  const words = lookup(lexicon)
  const tagAt = tagsOf(sentence.tokens)
  const found: { rule: DateRule; meaning: Meaning; from: number; to: number }[] = []
  const present = presenceOf(kinds)
  for (const rule of rules) {
    if (!isPossible(rule, present)) continue
    // `exec` rather than `matchAll`, which copies the expression for every rule and sentence.
    rule.shape.lastIndex = 0
    for (let hit = rule.shape.exec(kinds); hit; hit = rule.shape.exec(kinds)) {
      const index = hit.index
      const to = index + hit[0].length
      const match = {
        atoms: atoms.slice(index, to),
        before: atoms[index - 1],
        beforeThat: atoms[index - 2],
        after: atoms[to],
        sentence: atoms,
        from: index,
        words,
        tagAt,
      }
      const meaning = rule.read(match)
      if (meaning) found.push({ rule, meaning: toldAhead(meaning, atoms, to, kinds), from: index, to })
    }
  }
  if (found.length === 0) return []
  return longestFirst(found, atoms.length).map(({ rule, meaning, from, to }) => {
    const { index, paragraph, furniture } = sentence
    // A caption tells in the present what its picture shows.
    const planned = furniture !== 'caption' && isPlanned(atoms, from, words)
    const tense = tenseOf(meaning, tenseAt(atoms, from, to, words), planned)
    const lead = leadAt(atoms, from, tense, words)
    return { ...stretchOf(atoms, from, to), rule, meaning, tense, lead, sentence: index, paragraph }
  })
}

/** Which kinds of atoms a sentence has, by the code of their letter. */
function presenceOf(kinds: string): Uint8Array {
  const present = new Uint8Array(128)
  for (let i = 0; i < kinds.length; i++) present[kinds.charCodeAt(i)] = 1
  return present
}

/** False where a kind is missing without which a rule's shape cannot match. */
function isPossible({ needs }: DateRule, present: Uint8Array): boolean {
  for (let i = 0; i < needs.length; i++) if (present[needs.charCodeAt(i)] === 1) return true
  return false
}

const tenseOf = (meaning: Meaning, said: Tense, planned: boolean): Tense =>
  said === 'unknown' && planned && isWeekday(meaning) ? 'future' : said

const isWeekday = (meaning: Meaning): boolean =>
  meaning.form === 'weekday' ||
  ((meaning.form === 'clock' || meaning.form === 'partOfDay') && meaning.of?.form === 'weekday')

function longestFirst<T extends { from: number; to: number }>(found: T[], length: number): T[] {
  const taken = new Uint8Array(length)
  const kept: T[] = []
  for (const one of [...found].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    if (taken.subarray(one.from, one.to).includes(1)) continue
    taken.fill(1, one.from, one.to)
    kept.push(one)
  }
  return kept.sort((a, b) => a.from - b.from)
}

/** The words between, without a leading article or preposition that only opened a shape. */
function stretchOf(atoms: readonly Atom[], from: number, to: number): { start: number; end: number } {
  return { start: (atoms[from] as Atom).start, end: (atoms[to - 1] as Atom).end }
}

function tagsOf(tokens: readonly Token[]): (offset: number) => string | null {
  let byStart: Map<number, string> | null = null
  return (offset) => {
    byStart ??= new Map(tokens.map(({ start, tag }) => [start, tag]))
    return byStart.get(offset) ?? null
  }
}
