import type { Ref } from '../../model/index.ts'
import type { Sentence } from '../draft.ts'
import { namesIn } from '../names/namesIn.ts'
import { type Company, isDay } from './company.ts'
import type { Found } from './found.ts'
import type { Needed } from './needed.ts'

const asksWhen =
  /^(?:and |so |but )?when\b[^?]*\b(?:meet|met|see each other|sit down|reconvene|talk|talks|round|session|meeting|negotiations?|summit)\b[^?]*\?$/i

/** An answer that is no sentence is not longer than so many words. */
const longest = 12

/** "When do you meet next? On 12 November in Ganja.": the meeting that the question is about, on the day of the answer. */
export function answersWhen({ sentences, names, dates, published }: Needed, company: Company): Found[] {
  const found: Found[] = []
  for (const [i, sentence] of sentences.entries()) {
    const asked = sentences[i - 1]
    if (
      !asked ||
      sentence.tokens.length > longest ||
      asked.tokens.length > 40 ||
      !asksWhen.test(asked.text.trim()) ||
      hasVerb(sentence)
    )
      continue
    const date = dates.find(
      ({ kind, span }) => kind === 'date' && span.start >= sentence.start && span.end <= sentence.end,
    )
    if (!date || !isDay(date.when.value)) continue
    const place: Ref | null = namesIn(names, sentence).find(({ kind }) => kind === 'place')?.entity ?? null
    const isAhead = published !== null && date.when.value > published.value
    found.push({
      type: 'CONSULT',
      start: sentence.start,
      end: sentence.end,
      actors: company.negotiators(sentence.start),
      recipients: [],
      place,
      when: date.when,
      status: isAhead ? 'announced' : 'held',
      weak: false,
      statement: null,
      sentence: sentence.index,
      rule: 'answer-when',
    })
  }
  return found
}

const hasVerb = ({ tokens }: Sentence): boolean => tokens.some(({ tag }) => tag === 'VERB' || tag === 'AUX')
