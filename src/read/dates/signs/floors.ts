import type { Lexicon } from '../../../model/index.ts'
import { fromLexicon } from '../../draft.ts'
import { dayNumber } from '../calendar.ts'
import type { Proposal } from '../propose.ts'
import { anyOf } from './patterns.ts'
import type { Sign } from './sign.ts'
import { stretchOf } from './stretches.ts'

/**
 * What an article names at all was there before it: "Russia's invasion of Ukraine", "the Taliban takeover". Only words by
 * which a conflict has been called once in the lexicon count; a year of grace, because what is feared is named before it comes.
 */
const floors = fromLexicon(({ dateSigns: { conflicts } }) =>
  Object.entries(conflicts).flatMap(([name, { of, begun }]) =>
    Object.entries(begun).flatMap(([day, called]) => {
      const others = Object.entries(begun).flatMap(([other, words]) => (other === day ? [] : words))
      const own = called.filter((word) => !others.includes(word))
      if (own.length === 0) return []
      const [noun, place] = [anyOf(own), anyOf(of)]
      const verb = own.includes('invasion') ? `|${anyOf(['invaded'])}\\s+${place}` : ''
      const pattern = new RegExp(`${noun}\\s+(?:of|in|against)\\s+${place}|${place}(?:['’]s)?\\s+${noun}${verb}`, 'u')
      return [{ name, pattern, from: stretchOf(day)[0] - 366, day: day.slice(0, 10) }]
    }),
  ),
)

/** The last year that the text tells as past: it was not written before. `[]` for none. */
export function yearFloor(proposals: readonly Proposal[]): Sign[] {
  let last: { readonly year: number; readonly start: number; readonly end: number } | null = null
  for (const { meaning, tense, lead, start, end } of proposals) {
    if (tense !== 'past' && lead !== 'since') continue
    const year = 'year' in meaning && meaning.form !== 'decade' ? meaning.year : null
    if (year !== null && (last === null || year > last.year)) last = { year, start, end }
  }
  if (last === null) return []
  const days = [dayNumber({ year: last.year, month: 1, day: 1 }), Number.POSITIVE_INFINITY] as const
  return [{ start: last.start, end: last.end, readings: [{ days, ground: `not before ${last.year}` }] }]
}

/** Signs that an article was not written before something; never enough by themselves. */
export function floorSigns(text: string, lexicon: Lexicon): Sign[] {
  return floors(lexicon).flatMap(({ name, pattern, from, day }) => {
    const hit = pattern.exec(text)
    if (!hit) return []
    const end = hit.index + hit[0].length
    return [
      {
        start: hit.index,
        end,
        readings: [{ days: [from, Number.POSITIVE_INFINITY] as const, ground: `${name}, ${day}` }],
      },
    ]
  })
}
