import type { DateMention } from '../../model/index.ts'
import type { Sentence } from '../draft.ts'
import { isDay } from './company.ts'

/** The day that a paragraph opened with, as long as one passage of it goes on, and the only day of the sentence before. */
export interface ToldDay {
  readonly paragraph: number
  readonly passage: number
  readonly ofParagraph: DateMention | null
  readonly last: DateMention | null
  /** The paragraph is an entry of a chronology. */
  readonly entry: boolean
}

/** The day that the text before a sentence sets for it, and whether the sentence has one that could not be read. */
export function dayOf(sentence: Sentence, days: readonly DateMention[], { ofParagraph, last, ...told }: ToldDay) {
  const { text } = sentence
  const goesOn = isOfOne(told, sentence)
  const same =
    (last !== null || ofParagraph !== null) && /\bsame (?:day|date|morning|afternoon|evening|night)\b/.test(text)
  const set = goesOn ? ofParagraph : null
  return {
    paragraphDate: same ? (last ?? ofParagraph) : set,
    entry: opensEntry(sentence, days) || (told.entry && goesOn),
    dayUnread: days.length === 0 && /\bthe \d{1,2}(?:st|nd|rd|th)\b/.test(text),
  }
}

type Place = Pick<Sentence, 'paragraph' | 'passage'>

const isOfOne = (a: Place, b: Place): boolean => a.paragraph === b.paragraph && a.passage === b.passage

/** "March 3: …", "– 12 June 2030 – …": the day at the head of an entry, and a mark behind it. */
const opensEntry = ({ text, start }: Sentence, [first]: readonly DateMention[]): boolean =>
  first !== undefined &&
  first.kind === 'date' &&
  /^[\s*•–—-]*(?:\p{Lu}\p{L}+, )?(?:[Oo]n )?$/u.test(text.slice(0, Math.max(0, first.span.start - start))) &&
  /^(?:,? (?:in |at )?\p{Lu}\p{L}+)?\s*(?:[:：]|[–—]|-\s)/u.test(text.slice(first.span.end - start))

export function toldAfter(sentence: Sentence, days: readonly DateMention[], told: ToldDay): ToldDay {
  const { start, paragraph, passage } = sentence
  if (days.length === 0 && told.last === null) return told
  const dated = days.filter(({ kind, when }) => kind === 'date' && isDay(when.value))
  const last = dated.length === 1 ? dated[0]! : null
  const lead = days.find(({ kind, span }) => kind === 'date' && span.start - start < 40)
  if (!lead) return { ...told, last }
  const entry = opensEntry(sentence, days) || (told.entry && isOfOne(told, sentence))
  return { paragraph, passage, ofParagraph: lead, last, entry }
}
