import { isCelsius } from './celsius.ts'
import { thingAt, type Unit } from './countOf.ts'
import type { Known } from './known.ts'
import { moneyAt } from './money.ts'
import { ofPhraseAt } from './nouns.ts'
import { phraseAt } from './phrases.ts'
import type { Extent, Scan } from './quantity.ts'
import type { Word } from './words.ts'

/** What stands after the number: a currency, a share, a measure, a length of time, a thing; `null` when it is no figure. */
export function unitAt(scan: Scan, span: Extent, currency: string | null): Unit | null {
  const { words, known } = scan
  const { next } = span
  if (currency)
    return {
      to: next + (words[next]?.text === currency ? 1 : 0),
      unit: currency,
      family: 'money',
      counted: null,
      rule: 'money',
    }
  const hyphen = words[next]?.text === '-' && words[next]?.glued ? 1 : 0
  const after = next + hyphen
  const money = moneyAt(words, after, known)
  if (money) return money
  const percent = percentAt(scan, after)
  if (percent) return percent
  if (span.amount.scale >= 1e6 && /^pounds?$/.test(words[after]?.lower ?? ''))
    return { to: after + 1, unit: 'GBP', family: 'money', counted: null, rule: 'money' }
  const measure = measureAt(scan, after, hyphen === 1)
  if (measure) return measure
  const time = phraseAt(known.time, words, after)
  if (time && !(words[after]?.lower === 'second' && !hyphen))
    return { to: after + time.length, unit: time.value, family: 'time', counted: null, rule: 'duration' }
  if (hyphen) return compoundAt(scan, after)
  return thingAt(scan, span)
}

function percentAt({ words, known, tagAt }: Scan, at: number): Unit | null {
  const percent = phraseAt(known.percent, words, at)
  if (!percent) return null
  const of = ofPhraseAt(words, at + percent.length, tagAt, known)
  const points = words[at + 1]?.lower.startsWith('point') === true && percent.length === 2
  return {
    to: of && words[of.from]?.lower === 'of' ? of.to : at + percent.length,
    unit: points ? 'percentage points' : 'percent',
    family: 'percent',
    counted: of,
    rule: 'share',
  }
}

const isExtent = (words: readonly Word[], at: number): boolean =>
  /^(?:deep|high|long|tall|wide|thick|away|apart|from|above|below|two|three|[0-9]+)$/.test(
    words[at + 1]?.lower ?? '',
  ) || /^(?:within|about|over|under|averages|nearly|almost|some)$/.test(words[at - 2]?.lower ?? '')

function measureAt({ words, known, tagAt }: Scan, at: number, hyphen: boolean): Unit | null {
  const word = words[at]
  if (!word) return null
  const measure = phraseAt(known.measures, words, at) ?? signAt(words, at, known)
  if (!measure) return bracketedAt(words, at, known)
  // "on her own two feet", "three feet of ice are not frozen in a day": in words, feet measure beside a dimension only.
  if (measure.value === 'feet' && !hyphen && words[at - 1]?.digits === false && !isExtent(words, at)) return null
  if (known.loose.has(measure.value) && !isMeant(words, at)) return null
  // "5 m people": millions.
  if (word.lower === 'm' && !word.glued && /^\p{L}{2}/u.test(words[at + 1]?.text ?? '')) return null
  const of = hyphen ? null : ofPhraseAt(words, at + measure.length, tagAt, known)
  const counted = of && words[of.from]?.lower === 'of' ? of : null
  return { to: at + measure.length, unit: measure.value, family: 'measure', counted, rule: 'measure' }
}

/** "10 m", and `10 " long`, inches where a dimension follows. */
function signAt(words: readonly Word[], at: number, known: Known): { value: string; length: number } | null {
  if (!words[at - 1]?.digits) return null
  if (words[at]?.text === 'm') return { value: 'm', length: 1 }
  if (isCelsius(words, at - 1)) return { value: '°C', length: 1 }
  const inches = /^["”″]$/.test(words[at]?.text ?? '') && known.dimensions.has(words[at + 1]?.lower ?? '')
  return inches ? { value: 'inches', length: 1 } : null
}

const [opening, closing] = ['([{<', ')]}>']

/** "20 (kg)", "20 [kg]". */
function bracketedAt(words: readonly Word[], at: number, known: Known): Unit | null {
  const mark = words[at]?.text ?? ''
  const bracket = mark.length === 1 ? opening.indexOf(mark) : -1
  const measure = bracket < 0 ? null : phraseAt(known.measures, words, at + 1)
  if (!measure || words[at + 1 + measure.length]?.text !== closing[bracket]) return null
  return { to: at + 2 + measure.length, unit: measure.value, family: 'measure', counted: null, rule: 'measure' }
}

/** "16-bit", "1/2 cup": words that mostly are no unit ("two cups were won") measure in small letters behind digits. */
const isMeant = (words: readonly Word[], at: number): boolean => {
  const number = words[at - 1]?.text === '-' ? words[at - 2] : words[at - 1]
  return number?.digits === true && !/^\p{Lu}/u.test((words[at] as Word).text)
}

/** "four-point plan": of things joined by a hyphen only points are counted. */
function compoundAt({ words }: Scan, at: number): Unit | null {
  // "voted 9-3"
  if (words[at]?.digits)
    return { to: at - 1, unit: null, family: 'bare', counted: null, rule: 'bare-number', weak: true }
  if (words[at]?.lower !== 'point') return null
  return { to: at + 1, unit: 'points', family: 'points', counted: null, rule: 'points' }
}
