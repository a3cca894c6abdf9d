import type { Lexicon, Name } from '../../model/index.ts'
import { type Sentence, stage } from '../draft.ts'
import { decideOrder } from './decideOrder.ts'
import { inferPublication } from './inferPublication.ts'
import { placeAll } from './placeAll.ts'
import { type Proposal, propose } from './propose.ts'
import { namedPublication, type Publication, statedPublication } from './publication.ts'
import { inferFromSigns, type Signed } from './signs/inferFromSigns.ts'
import { stretchOf } from './signs/stretches.ts'

/**
 * sentences, masthead → expressions of time, and when the article was published.
 *
 * Values are EDTF (ISO 8601-2), levels 0–1, with these choices: "early", "mid" and "late" are thirds of a year or
 * month, "beginning" and "end" quarters; a week is its Monday to Sunday; a season is its months in the north; what
 * cannot be told is `X` ("XXXX-01-22": January 22 of a year that the text does not tell; "XXXX-XX-XX": a weekday of an
 * undated article). EDTF has no durations and sets: theirs are ISO 8601 durations ("P4Y"), a set's is its period.
 */
export const dates = stage({
  name: 'dates',
  needs: ['article', 'lexicon', 'dateHint', 'masthead', 'sentences', 'names'],
  adds: ['dates', 'published'],
  appends: ['doubts'],
  run: (draft) => {
    const { article, lexicon, names } = draft
    const sentences = draft.sentences.filter(isRead)
    const proposals = outsideNames(
      sentences.flatMap((sentence) => propose(sentence, lexicon)),
      names,
    )
    const publication =
      statedPublication(draft) ??
      namedPublication(draft, proposals) ??
      unstatedPublication({ text: article.text, sentences, names, proposals }, lexicon)
    const { found, doubts } = placeAll(decideOrder(proposals, publication), publication, article.text)
    return { dates: found, published: publication.when, doubts }
  },
})

/** By the days that the text tells, and by what it tells as present; signs that those days refute do not count. */
function unstatedPublication(read: Omit<Signed, 'bounds'>, lexicon: Lexicon): Publication {
  const bounded = inferPublication(read.proposals, read.text)
  const dated = inferFromSigns({ ...read, bounds: stretchOf(bounded.when?.value ?? '../..') }, lexicon)
  return dated ? { when: dated.when, day: null, loose: true, within: dated.within } : bounded
}

/** Captions and titles are dated too; lists of other articles are not about this one. */
const isRead = ({ furniture }: Sentence): boolean =>
  furniture === null || furniture === 'caption' || furniture === 'title'

/** Leaves out what is part of a name: the "Sunday Times", the "July 5 Front", the "Accord of 1994". */
function outsideNames(proposals: readonly Proposal[], names: readonly Name[]): Proposal[] {
  const whole = names.filter(({ kind }) => kind === 'outlet' || kind === 'law' || kind === 'group' || kind === 'person')
  let at = 0
  return proposals.filter(({ start, end }) => {
    while (at < whole.length && (whole[at] as Name).span.end <= start) at++
    const name = whole[at]?.span
    return !name || !(name.start <= start && end <= name.end)
  })
}
