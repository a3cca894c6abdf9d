import {
  cut,
  type DateMention,
  dayRange,
  type Event,
  type Lexicon,
  type Name,
  type Ref,
  refOf,
  type Statement,
} from '../../model/index.ts'
import { type Clause, clausesIn } from '../clauses/clauses.ts'
import { mendTags } from '../clauses/mendTags.ts'
import { fromLexicon, type Sentence, stage, type Token } from '../draft.ts'
import { namesIn } from '../names/namesIn.ts'
import { changeMeeting } from './changeMeeting.ts'
import { type Company, companyOf, isDay, once } from './company.ts'
import { eventWords } from './eventWords.ts'
import type { Found } from './found.ts'
import { joinMeeting } from './joinMeeting.ts'
import { holdsCue } from './matchCue.ts'
import { nounEvents } from './nounEvents.ts'
import { distinct, whoAll } from './participants.ts'
import { joinSame } from './sameEvent.ts'
import type { Before, Scene } from './scene.ts'
import { verbEvent } from './verbEvents.ts'

/** sentences, names, dates → who did what to whom, where and when; one entry for each event that the article tells. */
export const events = stage({
  name: 'events',
  needs: ['article', 'furniture', 'lexicon', 'sentences', 'names', 'published', 'dates', 'statements'],
  adds: ['events'],
  run: (draft) => {
    const { text } = draft.article
    const company = companyOf(text, draft.names)
    const found = joinSame(findEvents(draft, company), company.partyOf)
      .sort((a, b) => a.start - b.start || a.end - b.end)
      .map((event) => withParties(event, draft.names, company))
      .map((event) => atDateline(event, draft))
    return {
      events: found.map(
        ({ start, end, sentence, weak, ...event }, i): Event => ({
          id: `e${i + 1}`,
          span: cut(text, start, end),
          ...event,
          actors: [...event.actors],
          recipients: [...event.recipients],
        }),
      ),
    }
  },
})

const none: readonly Clause[] = []

type Needed = Pick<
  import('../draft.ts').Draft,
  'article' | 'furniture' | 'lexicon' | 'sentences' | 'names' | 'published' | 'dates' | 'statements'
>

/** Every mention of an event in the running text, in order, before mentions of the same one are joined. */
export function findEvents(
  { lexicon, sentences, names, published, dates, statements }: Needed,
  company: Company,
): Found[] {
  const words = eventWords(lexicon)
  const stateOf = owners(lexicon)
  const capitalOf = (state: string): Ref | null => {
    const city = lexicon.states.states[state]?.capital?.[0]
    return city ? refOf('place', city) : null
  }
  const found: Found[] = []
  const { first, last } = published ? dayRange(published.value) : { first: null, last: null }
  let person: () => Ref | null = () => null
  let before: () => Before = nobody
  let paragraphDate: { paragraph: number; date: DateMention } | null = null
  let lastDay: DateMention | null = null
  let [dateAt, contentAt] = [0, 0]
  for (const sentence of sentences) {
    if (sentence.role !== 'body' || sentence.tokens.length > 400) continue
    const here = namesIn(names, sentence)
    while (dateAt < dates.length && dates[dateAt]!.span.end <= sentence.start) dateAt++
    const days: DateMention[] = []
    for (let i = dateAt; i < dates.length && dates[i]!.span.start < sentence.end; i++) days.push(dates[i]!)
    while (contentAt < statements.length && isBefore(statements[contentAt]!, sentence)) contentAt++
    const asks = !sentence.text.endsWith('?') && holdsCue(words, sentence.tokens)
    if (here.length === 0 && !asks) {
      if (!opensWithPronoun(sentence)) before = nobody
      continue
    }
    const said = saidIn(statements, contentAt, sentence)
    const tokens = asks ? mendTags(sentence.tokens, here) : sentence.tokens
    const clauses = asks ? clausesIn(tokens) : none
    const scene: Scene = {
      words,
      sentence,
      tokens,
      clauses,
      names: here,
      dates: days,
      statements: said,
      stateOf,
      person,
      before,
      company,
      capitalOf,
      published: first && first === last ? first : (last ?? first),
      paragraphDate:
        (lastDay || paragraphDate) && /\bsame (?:day|date)\b/.test(sentence.text)
          ? (lastDay ?? paragraphDate!.date)
          : paragraphDate?.paragraph === sentence.paragraph
            ? paragraphDate.date
            : null,
      dayUnread: days.length === 0 && /\bthe \d{1,2}(?:st|nd|rd|th)\b/.test(sentence.text),
      conditional: clauses.some(({ mark }) => mark === 'if' || mark === 'unless'),
    }
    const told = found.length
    if (asks) eventsOf(scene, found)
    if (here.length > 0) person = once(() => subjectPerson(tokens, here))
    if (here.length > 0) before = once(() => beforeOf(scene, found.slice(told, told + 4)))
    else if (!opensWithPronoun(sentence)) before = nobody
    const dated = days.filter(({ kind, when }) => kind === 'date' && isDay(when.value))
    lastDay = dated.length === 1 ? dated[0]! : null
    const lead = days.find(({ kind, span }) => kind === 'date' && span.start - sentence.start < 40)
    if (lead) paragraphDate = { paragraph: sentence.paragraph, date: lead }
  }
  return found
}

/** Talks told at the head of a report that names no other place were where the report is from. */
function atDateline(event: Found, { furniture, names, sentences, article }: Needed): Found {
  const dateline = furniture.find(({ kind }) => kind === 'dateline')
  if (!dateline || event.place || event.type !== 'CONSULT' || event.status === 'announced') return event
  const lead = sentences.find(({ role, start }) => role === 'body' && start >= dateline.span.end - 2)
  const words = article.text.slice(event.start, event.end)
  if (lead?.index !== event.sentence || !/\b(?:talks|negotiations|summit|conference)\b/.test(words)) return event
  return { ...event, place: namesIn(names, dateline.span).find(({ kind }) => kind === 'place')?.entity ?? null }
}

/** Adds the state for which a participant acts, where the words of the event name it: "Norway's envoy, Ann Lee". */
function withParties(event: Found, names: readonly Name[], { partyOf }: Company): Found {
  const people = [...event.actors, ...event.recipients]
  if (!people.some(({ id }) => partyOf.has(id))) return event
  const known = new Set(people.map(({ id }) => id))
  const here = new Set(namesIn(names, event).flatMap(({ entity }) => (entity ? [entity.id] : [])))
  const add = (all: readonly Ref[]): Ref[] =>
    all.flatMap((ref) => {
      const party = partyOf.get(ref.id)
      if (!party || known.has(party.id) || !here.has(party.id)) return [ref]
      known.add(party.id)
      return [ref, party]
    })
  const [actors, recipients] = [add(event.actors), add(event.recipients)]
  return known.size === new Set(people.map(({ id }) => id)).size ? event : { ...event, actors, recipients }
}

const nobody = (): Before => ({ subject: [], met: [] })

const opensWithPronoun = ({ tokens }: Sentence): boolean => tokens[0]?.tag === 'PRON' && tokens[0].lower !== 'there'

/** What a sentence leaves behind for "it" and "they" in the next one. */
function beforeOf(scene: Scene, told: readonly Found[]): Before {
  const tokens = scene.tokens
  const [first] = clausesIn(tokens)
  const named = first?.subject.every(({ head }) => tokens[head]!.tag !== 'PRON') ?? false
  const meeting = told.find(
    ({ type, actors, recipients }) => type === 'CONSULT' && actors.length + recipients.length > 1,
  )
  return {
    subject: first && named ? whoAll(scene, first.subject, 'acts') : [],
    met: meeting ? distinct([...meeting.actors, ...meeting.recipients]) : [],
  }
}

/** The statements, of the forty from `from` on, whose content reaches into a sentence. */
function saidIn(statements: readonly Statement[], from: number, { start, end }: Sentence): Statement[] {
  const found: Statement[] = []
  for (let i = from; i < statements.length && i < from + 40; i++) {
    for (const content of statements[i]!.content) {
      if (content.start >= end || content.end <= start) continue
      found.push(statements[i]!)
      break
    }
  }
  return found
}

function isBefore({ content }: Statement, { start }: Sentence): boolean {
  for (const { end } of content) if (end > start) return false
  return true
}

function eventsOf(scene: Scene, found: Found[]): void {
  for (const clause of scene.clauses) {
    const changed = changeMeeting(scene, clause, found)
    if (changed) {
      if (changed.at < found.length) found[changed.at] = changed.event
      else found.push(changed.event)
      continue
    }
    const joins = joinMeeting(scene, clause, found)
    if (joins) {
      const meeting = found[joins.at]!
      const known = [...meeting.actors, ...meeting.recipients]
      const more = joins.with.filter(({ id }) => !known.some((other) => other.id === id))
      found[joins.at] = { ...meeting, actors: distinct([...meeting.actors, ...more]) }
      continue
    }
    const event = goesToMeet(scene, clause) ? null : verbEvent(scene, clause)
    if (event) found.push(event)
    for (const each of nounEvents(scene, clause)) found.push(each)
  }
}

/** "arrived in Lugano to meet Lee": the meeting is told, and the way there with it. */
const goesToMeet = (scene: Scene, { lemma, index }: Clause): boolean =>
  scene.words.motion.has(lemma) &&
  scene.clauses.some((next) => next.governor === index && verbEvent(scene, next)?.type === 'CONSULT')

/** The one person who is the subject of a sentence: whom "he" or "she" means in the next. */
function subjectPerson(tokens: readonly Token[], names: readonly Name[]): Ref | null {
  if (!names.some(({ kind, entity }) => kind === 'person' && entity !== null)) return null
  const people = new Map<string, Ref>()
  for (const { subject } of clausesIn(tokens)) {
    for (const phrase of subject) {
      const inside: Name[] = namesIn(names, { start: tokens[phrase.from]!.start, end: tokens[phrase.to - 1]!.end })
      for (const { kind, entity } of inside) if (kind === 'person' && entity) people.set(entity.id, entity)
    }
  }
  return people.size === 1 ? ([...people.values()][0] ?? null) : null
}

/** Which state a city lies in, by the lexicon: capitals, and places listed under the name of a state. */
const owners = fromLexicon(({ states, places }: Lexicon) => {
  const known = new Map<string, Ref>()
  for (const [state, { capital = [] }] of Object.entries(states.states)) {
    for (const city of capital) known.set(city.toLowerCase(), refOf('state', state))
  }
  for (const [group, list] of Object.entries(places.places)) {
    if (!(group in states.states)) continue
    for (const forms of list) for (const form of forms.split('|')) known.set(form.toLowerCase(), refOf('state', group))
  }
  return (place: string): Ref | null => known.get(place.toLowerCase()) ?? null
})
