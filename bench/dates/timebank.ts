import type { DateMention } from '../../src/model/index.ts'
import { asTimex, sameValue } from './asTimex.ts'
import { readDates } from './readDates.ts'
import { type Share, type TimedText, type Timex, timedTexts } from './timeml.ts'

/** Found, there and right, counted as TempEval-3 does: a span is right where the two touch, a value where it is the same. */
interface Row {
  there: number
  found: number
  touching: number
  exact: number
  value: number
}

/** One gold expression and what was found for it, one found where there is none. */
export interface Compared {
  readonly text: TimedText
  readonly gold: Timex | null
  readonly found: Found | null
  readonly right: boolean
}

/** A mention as TIMEX3 has it: a stretch between two ends that have words of their own is two. */
type Found = DateMention

const types = ['DATE', 'TIME', 'DURATION', 'SET'] as const
/** "now", "recently": TIMEX3 marks them, EDTF cannot hold them, Parley leaves them alone. */
const isReference = ({ value }: Timex): boolean => /_REF$/.test(value)

/** Span and value F1 over TimeBank and AQUAINT, by share and by kind. */
export function timebankBench(): void {
  const texts = timedTexts()
  if (texts.length === 0) {
    console.log('not measured: TimeBank and AQUAINT are not there')
    return
  }
  const all = compareAll(texts)
  console.log(
    'In-text TIMEX3 of TimeBank and AQUAINT, scored as TempEval-3 task A does (spans that touch; of those the value).\n' +
      '"references" are "now", "recently" and the like (PRESENT_REF …), which Parley does not take for dates: they count\n' +
      'as missed under "all" and are left out under "datable". Published, on TempEval-3\'s own test set, not run here:\n' +
      'HeidelTime span .903, value .776; SUTime span .903, value .674.\n',
  )
  for (const share of ['held', 'set aside first', 'development'] as const satisfies Share[]) {
    const part = all.filter(({ text }) => text.share === share)
    const documents = new Set(part.map(({ text }) => text.name)).size
    console.log(`### ${share}: ${documents} documents\n`)
    print('all', part)
    print(
      'datable',
      part.filter(({ gold }) => !gold || !isReference(gold)),
    )
    for (const type of types)
      print(
        type,
        part.filter((one) => typeOf(one) === type && !(one.gold && isReference(one.gold))),
      )
    const references = part.filter(({ gold }) => gold && isReference(gold))
    console.log(`references   there ${references.length}, found ${references.filter(({ found }) => found).length}\n`)
  }
}

const kinds: Readonly<Record<DateMention['kind'], string>> = {
  date: 'DATE',
  time: 'TIME',
  duration: 'DURATION',
  set: 'SET',
}
const typeOf = ({ gold, found }: Compared): string => gold?.type ?? (found ? kinds[found.kind] : '')

function print(name: string, part: readonly Compared[]): void {
  const row: Row = { there: 0, found: 0, touching: 0, exact: 0, value: 0 }
  for (const { gold, found, right } of part) {
    if (gold) row.there++
    if (found) row.found++
    if (!gold || !found) continue
    row.touching++
    if (gold.start === found.span.start && gold.end === found.span.end) row.exact++
    if (right) row.value++
  }
  const f1 = (n: number): string =>
    row.there + row.found === 0 ? '  –  ' : ((2 * n) / (row.there + row.found)).toFixed(3)
  const share = (of: number): string => (of === 0 ? '  –  ' : (row.touching / of).toFixed(3))
  console.log(
    `${name.padEnd(12)} there ${String(row.there).padStart(4)}  found ${String(row.found).padStart(4)}  span P ${share(row.found)} R ${share(row.there)} F1 ${f1(row.touching)}  exact span F1 ${f1(row.exact)}  value F1 ${f1(row.value)}`,
  )
}

/** Each gold expression beside the one mention that was found for it. */
export const compareAll = (texts: readonly TimedText[]): Compared[] =>
  texts.flatMap((text) => compare(text, readDates(text.text, text.published).flatMap(endsOf)))

/** "from May 3 to June 5": TIMEX3 has no stretches and marks both ends. */
function endsOf(mention: DateMention): Found[] {
  const { span, when, rule } = mention
  const [first, last] = when.value.split('/')
  const cutAt = /^(between-|length-range)/.test(rule)
    ? /\s+(?:to|and|until|till|through|or)\s+|\s*[-–—]\s*/i.exec(span.quote)
    : null
  if (!cutAt || first === undefined || last === undefined) return [mention]
  const lead = /^(?:from|between)\s+/i.exec(span.quote)?.[0].length ?? 0
  const end = (start: number, stop: number, value: string): Found => ({
    ...mention,
    span: { start: span.start + start, end: span.start + stop, quote: span.quote.slice(start, stop) },
    when: { ...when, value },
  })
  return [end(lead, cutAt.index, first), end(cutAt.index + cutAt[0].length, span.quote.length, last)]
}

function compare(text: TimedText, found: readonly DateMention[]): Compared[] {
  const free = new Set(found)
  const pairs: Compared[] = text.gold.map((gold) => {
    const touching = [...free].filter(({ span }) => span.start < gold.end && gold.start < span.end)
    const isRight = (mention: DateMention): boolean => asTimex(mention).some((value) => sameValue(value, gold.value))
    const best = touching.find(isRight) ?? touching[0] ?? null
    if (best) free.delete(best)
    return { text, gold, found: best, right: best !== null && isRight(best) }
  })
  return [...pairs, ...[...free].map((mention) => ({ text, gold: null, found: mention, right: false }))]
}
