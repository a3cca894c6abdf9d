import { type DateMention, dayRange, type Lexicon, type Ref, refOf, type When } from '../../model/index.ts'
import { type Clause, clausesIn } from '../clauses/clauses.ts'
import { mendTags } from '../clauses/mendTags.ts'
import type { Sentence } from '../draft.ts'
import { namesIn } from '../names/namesIn.ts'
import { wordsFor } from './atWork.ts'
import { beforeOf, nobody, opensWithPronoun, subjectPerson } from './before.ts'
import { type Company, isDay, once } from './company.ts'
import { eventsOf } from './eventsOf.ts'
import { eventWords } from './eventWords.ts'
import type { Found } from './found.ts'
import { holdsCue } from './matchCue.ts'
import type { Needed } from './needed.ts'
import { owners } from './owners.ts'
import { isBefore, saidIn } from './saidIn.ts'
import type { Before, Scene } from './scene.ts'
import { dayOf, type ToldDay, toldAfter } from './toldDay.ts'
import { statusByDay } from './whereAndWhen.ts'

/** A sentence longer than this is a table or a list gone wrong. */
const longest = 400

/** Every mention of an event in the running text, in order, before mentions of the same one are joined. */
export function findEvents(draft: Needed, company: Company): Found[] {
  const { lexicon, sentences, names, dates, statements } = draft
  const fixed = fixedOf(draft)
  const found: Found[] = []
  let person: () => Ref | null = () => null
  let before: () => Before = nobody
  let told: ToldDay = { paragraph: -1, passage: -1, ofParagraph: null, last: null, entry: false }
  let [dateAt, contentAt] = [0, 0]
  for (const sentence of sentences) {
    const isCaption = sentence.furniture === 'caption'
    if (!(sentence.role === 'body' || isCaption || isQuestion(sentence)) || sentence.tokens.length > longest) continue
    const here = namesIn(names, sentence)
    while (dateAt < dates.length && dates[dateAt]!.span.end <= sentence.start) dateAt++
    const days = daysIn(dates, dateAt, sentence)
    while (contentAt < statements.length && isBefore(statements[contentAt]!, sentence)) contentAt++
    const asks = days.some(isDated) || (!sentence.text.endsWith('?') && holdsCue(eventWords(lexicon), sentence.tokens))
    if (here.length === 0 && !asks) {
      if (!opensWithPronoun(sentence)) before = nobody
      continue
    }
    const tokens = asks ? mendTags(sentence.tokens, here) : sentence.tokens
    const clauses = asks ? clausesIn(tokens) : none
    const said = asks ? saidIn(statements, contentAt, sentence) : []
    const day = asks ? dayOf(sentence, days, told) : unread
    // Written out: objects put together by spreading are slow to look things up in.
    const scene: Scene = {
      words: fixed.words,
      sentence,
      tokens,
      clauses,
      names: here,
      dates: days,
      statements: said,
      stateOf: fixed.stateOf,
      person,
      before,
      company,
      capitalOf: fixed.capitalOf,
      published: fixed.published,
      publishedFrom: fixed.publishedFrom,
      paragraphDate: day.paragraphDate,
      dayUnread: day.dayUnread,
      entry: day.entry,
      conditional: clauses.some(isCondition),
    }
    const sofar = found.length
    // A caption stands between two sentences that know nothing of it.
    if (isCaption) {
      found.push(...captionEvents(scene))
      continue
    }
    if (asks) eventsOf(scene, found)
    if (here.length > 0) person = once(() => subjectPerson(tokens, here))
    if (here.length > 0) before = once(() => beforeOf(scene, found.slice(sofar, sofar + 4)))
    else if (!opensWithPronoun(sentence)) before = nobody
    told = toldAfter(sentence, days, told)
  }
  return found
}

/** A question of an interview stands as a heading. */
const isQuestion = ({ role, text }: Sentence): boolean => role === 'heading' && text.endsWith('?')

/** What a caption tells by itself: who did what on a day. Its present tense is that of the picture. */
function captionEvents(scene: Scene): Found[] {
  if (!scene.dates.some(isDated)) return []
  const told: Found[] = []
  eventsOf(scene, told)
  return told
    .filter(({ when, actors, recipients }) => when && isDay(when.value) && actors.length + recipients.length > 0)
    .map((event) => (statusByDay(scene, event.when) === 'held' ? { ...event, status: 'held' } : event))
}

const isDated = ({ kind }: DateMention): boolean => kind === 'date'

const none: readonly Clause[] = []
const unread = { paragraphDate: null, dayUnread: false, entry: false }
const isCondition = ({ mark }: Clause): boolean => mark === 'if' || mark === 'unless'

/** What every sentence of an article shares. */
function fixedOf({ lexicon, published, sentences }: Needed) {
  const capitalOf = (state: string): Ref | null => capitalIn(lexicon, state)
  const worked = published?.certainty === 'inferred' ? dayRange(published.value).first : null
  return {
    words: wordsFor(eventWords(lexicon), sentences),
    stateOf: owners(lexicon),
    capitalOf,
    published: dayOfPublication(published),
    publishedFrom: worked,
  }
}

function capitalIn({ states }: Lexicon, state: string): Ref | null {
  const city = states.states[state]?.capital?.[0]
  return city ? refOf('place', city) : null
}

function dayOfPublication(published: When | null): string | null {
  const { first, last } = published ? dayRange(published.value) : { first: null, last: null }
  return first && first === last ? first : (last ?? first)
}

function daysIn(dates: readonly DateMention[], from: number, { end }: Sentence): DateMention[] {
  const days: DateMention[] = []
  for (let i = from; i < dates.length && dates[i]!.span.start < end; i++) days.push(dayOnly(dates[i]!))
  return days
}

/** "at midnight on 27 February", "on Sunday night": of an hour or a part of a day, the day. */
function dayOnly(date: DateMention): DateMention {
  const { kind, when } = date
  if (kind !== 'time' || !/^\d{4}-\d\d-\d\d(?:T|$)/.test(when.value)) return date
  return { ...date, kind: 'date', when: { ...when, value: when.value.slice(0, 10) } }
}
