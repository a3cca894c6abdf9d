import { scalesAt } from './amount.ts'
import { thingAt, type Unit } from './countOf.ts'
import { ofPhraseAt } from './nouns.ts'
import { phraseAt } from './phrases.ts'
import type { Extent, Scan } from './quantity.ts'
import type { Word } from './words.ts'

/** What stands after the number: a currency, a share, a measure, a length of time, a thing; `null` when it is no figure. */
export function unitAt(scan: Scan, span: Extent, currency: string | null): Unit | null {
  const { words, known, tagAt } = scan
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
  const sign =
    words[after] && (known.symbols.get((words[after] as Word).lower) ?? known.codes.get((words[after] as Word).text))
  if (sign) {
    const { scale, next: to } = scalesAt(words, after + 1, known)
    return { to, unit: sign, family: 'money', counted: null, rule: 'money', times: scale }
  }
  const large = /^[MK](?=[A-Z]{3}$)/.exec(words[after]?.text ?? '')
  const code = large ? known.codes.get((words[after] as Word).text.slice(1)) : undefined
  if (large && code)
    return {
      to: after + 1,
      unit: code,
      family: 'money',
      counted: null,
      rule: 'money',
      times: large[0] === 'M' ? 1e6 : 1000,
    }
  const money = phraseAt(known.currencies, words, after)
  if (money && !(money.value === 'BRL' && words[after]?.lower === 'real'))
    return { to: after + money.length, unit: money.value, family: 'money', counted: null, rule: 'money' }
  const percent = phraseAt(known.percent, words, after)
  if (percent) {
    const of = ofPhraseAt(words, after + percent.length, tagAt, known)
    const points = words[after + 1]?.lower.startsWith('point') === true && percent.length === 2
    return {
      to: of && words[of.from]?.lower === 'of' ? of.to : after + percent.length,
      unit: points ? 'percentage points' : 'percent',
      family: 'percent',
      counted: of,
      rule: 'share',
    }
  }
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

const isExtent = (words: readonly Word[], at: number): boolean =>
  /^(?:deep|high|long|tall|wide|thick|away|apart|from|above|below|two|three|[0-9]+)$/.test(
    words[at + 1]?.lower ?? '',
  ) || /^(?:within|about|over|under|averages|nearly|almost|some)$/.test(words[at - 2]?.lower ?? '')

function measureAt({ words, known, tagAt }: Scan, at: number, hyphen: boolean): Unit | null {
  const word = words[at]
  const metres = word?.text === 'm' && words[at - 1]?.digits ? { value: 'm', length: 1 } : null
  const measure = phraseAt(known.measures, words, at) ?? metres
  if (!measure || !word) return null
  // "on her own two feet", "three feet of ice are not frozen in a day": in words, feet measure beside a dimension only.
  if (measure.value === 'feet' && !hyphen && words[at - 1]?.digits === false && !isExtent(words, at)) return null
  // "5 m people": millions.
  if (word.lower === 'm' && !word.glued && /^\p{L}{2}/u.test(words[at + 1]?.text ?? '')) return null
  const of = hyphen ? null : ofPhraseAt(words, at + measure.length, tagAt, known)
  const counted = of && words[of.from]?.lower === 'of' ? of : null
  return { to: at + measure.length, unit: measure.value, family: 'measure', counted, rule: 'measure' }
}

/** "four-point plan": of things joined by a hyphen only points are counted. */
function compoundAt({ words }: Scan, at: number): Unit | null {
  if (words[at]?.lower !== 'point') return null
  return { to: at + 1, unit: 'points', family: 'points', counted: null, rule: 'points' }
}
