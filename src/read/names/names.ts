import { cut, type Name, type Ref, refOf } from '../../model/index.ts'
import { formatDay } from '../dates/calendar.ts'
import { namedPublication, statedPublication } from '../dates/publication.ts'
import { type Draft, stage } from '../draft.ts'
import { asPassages } from './asPassages.ts'
import type { Atom } from './atoms.ts'
import { authorsOf } from './authors.ts'
import type { PersonMention } from './bearers.ts'
import { capitalsOf, withCapitals } from './capitals.ts'
import { type Cues, cues as cuesOf } from './cues.ts'
import { editionEnd } from './editions.ts'
import { type Gazetteer, gazetteer } from './gazetteer.ts'
import { withEntries } from './matchAt.ts'
import { memberships } from './membership.ts'
import { type Meaning, meaningOf } from './metonyms.ts'
import { inferredOfficials, type Officials } from './officials.ts'
import { ownNames } from './ownNames.ts'
import { joinPeople } from './people.ts'
import { roleOf } from './roles.ts'
import { type Hit, markKnown, type Row, rowOf, textOf } from './rows.ts'

/** sentences → people, states, places, outlets …, joined within the article. */
export const names = stage({
  name: 'names',
  needs: ['article', 'lexicon', 'dateHint', 'masthead', 'sentences'],
  adds: ['names'],
  run: ({ article, lexicon, dateHint, masthead, sentences }) => {
    const { text } = article
    const { outlet, author, credits } = masthead
    const known = gazetteer(lexicon)
    const cues = cuesOf(lexicon)
    const first = sentences.map((sentence) => rowOf(sentence, known.known, cues))
    const own = ownNames(first, outlet === null ? credits : [outlet, ...credits], cues)
    const entries = [...own, ...authorsOf(author, own, cues)]
    const all = withEntries(known.known, entries)
    // Only rows in which one of the article's own names may begin are read again.
    const begins = new Set(entries.map(({ keys }) => keys[0]))
    const small = new Set(entries.flatMap(({ keys, shapes }) => (shapes[0] === 'lower' ? [keys[0]] : [])))
    const mayBegin = ({ key, capital, shape }: Atom): boolean =>
      (capital || shape === 'number' || (small.size > 0 && small.has(key))) && begins.has(key)
    const marked = first.map((row) => (row.atoms.some(mayBegin) ? markKnown(row, all, cues) : row))
    const officials = inferredOfficials(marked, cues)
    const rows = withCapitals(marked, capitalsOf(marked, entries, officials, cues), cues)
    const found = rows.flatMap((row) => mentionsOf(row, officials, cues))
    return {
      names: withMemberships(
        joined(found, { known, text, day: dayOf({ article, dateHint, masthead }) }),
        asPassages(text, sentences),
        cues,
      ),
    }
  },
})

/** A name found, before people are joined. */
interface Found {
  readonly start: number
  readonly end: number
  readonly meaning: Meaning
  readonly of: Ref | null
  readonly person: PersonMention | null
}

function mentionsOf(row: Row, officials: Officials, cues: Cues): Found[] {
  const found: Found[] = []
  const { long } = row
  const inLong = (hit: Hit): boolean => long.some(({ from, to }) => hit.to > from && hit.from < to)
  for (const { from, to, kind, of, entity: known } of long) {
    const [start, end] = [row.atoms[from]!.start, row.atoms[to - 1]!.end]
    const state = kind === 'state' && of !== null
    const entity = state ? of : (known ?? refOf(kind, textOf(row, from, to).replace(/^The /, '')))
    found.push({ start, end, meaning: { kind, entity, because: null }, of: state ? null : of, person: null })
  }
  let done = 0
  for (const hit of row.hits) {
    if (hit.from < done || inLong(hit) || isLanguage(row, hit)) continue
    found.push(hit.entry.kind === 'person' ? personAt(row, hit, officials, cues) : thingAt(row, hit, cues))
    if (hit.entry.kind === 'outlet') done = editionEnd(row, hit)
  }
  return found.sort((a, b) => a.start - b.start)
}

/** "In English", "English-language": a language, not a people. */
function isLanguage(row: Row, { from, to, entry }: Hit): boolean {
  if (entry.sort !== 'demonym') return false
  const [before, after] = [row.atoms[from - 1]?.key, row.atoms[to]]
  if (before === 'non' || ['language', 'speaking', 'version'].includes(after?.key ?? '')) return true
  if (before !== 'in' && before !== 'into') return false
  // "in Norwegian and in French"
  const goesOn = after?.key === 'and' || after?.key === 'or'
  return after === undefined || after.gap !== ' ' || (goesOn && row.atoms[to + 1]?.key === 'in')
}

function thingAt(row: Row, hit: Hit, cues: Cues): Found {
  const start = row.atoms[hit.from]!.start
  const next = row.atoms[hit.to]
  const { sort, of, entity } = hit.entry
  if (next && cues.regimes.has(next.key) && next.gap === ' ' && of && ['capital', 'demonym', 'state'].includes(sort)) {
    const because = `"${textOf(row, hit.from, hit.to + 1)}" names the government of ${of.name}`
    return { start, end: next.end, meaning: { kind: 'group', entity: of, because }, of: null, person: null }
  }
  const meaning = meaningOf(row, hit, cues)
  const owner = sort === 'organisation' && of && of.id !== entity.id ? of : null
  const end = hit.entry.kind === 'outlet' ? editionEnd(row, hit) : hit.to
  return { start, end: row.atoms[end - 1]!.end, meaning, of: owner, person: null }
}

function personAt(row: Row, hit: Hit, officials: Officials, cues: Cues): Found {
  const [start, end] = [row.atoms[hit.from]!.start, row.atoms[hit.to - 1]!.end]
  const { entry } = hit
  const role = roleOf(row, hit.from, hit.to, cues)
  const person: PersonMention = {
    start,
    text: textOf(row, hit.from, hit.to),
    keys: entry.keys,
    lone: entry.sort === 'surname' || entry.keys.length < 2,
    known: entry.person ? { ref: entry.entity, person: entry.person } : null,
    role: role ? row.sentence.text.slice(role.start - row.sentence.start, role.end - row.sentence.start) : null,
    alone: role !== null && cues.titles.ownVoice.has(row.atoms.findLast(({ end }) => end <= role.end)?.key ?? ''),
    of: role?.of ?? (role ? officials.get(entry.keys.at(-1)!) : null) ?? null,
  }
  return { start, end, meaning: { kind: 'person', entity: entry.entity, because: null }, of: null, person }
}

/** The day on which the article says that it was published. */
function dayOf(said: Pick<Draft, 'article' | 'dateHint' | 'masthead'>): string | null {
  const day = (statedPublication(said) ?? namedPublication(said, []))?.day
  return day ? formatDay(day) : null
}

interface Joining {
  readonly known: Gazetteer
  readonly text: string
  readonly day: string | null
}

function joined(found: readonly Found[], { known, text, day }: Joining): Name[] {
  const people = found.flatMap(({ person }) => (person ? [person] : []))
  const refs = joinPeople(people, known, day)
  let at = 0
  return found.map(({ start, end, meaning, of, person }) => {
    const span = cut(text, start, end)
    if (person === null) {
      return {
        span,
        name: span.quote,
        entity: meaning.entity,
        kind: meaning.kind,
        role: null,
        of,
        because: meaning.because,
      }
    }
    const { ref, of: party, because } = refs[at++]!
    return { span, name: span.quote, entity: ref, kind: 'person', role: person.role, of: party, because }
  })
}

/** People with the body for which the words beside their name let them speak. */
function withMemberships(all: Name[], text: string, cues: Cues): Name[] {
  const told = memberships(all, text, cues)
  if (told.size === 0) return all
  return all.map((name) => {
    const found = name.kind === 'person' && name.entity && !name.of ? told.get(name.entity.id) : undefined
    return found ? { ...name, of: found.of, because: name.because ?? found.because } : name
  })
}
