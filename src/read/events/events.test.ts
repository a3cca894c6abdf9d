import { describe, expect, test } from 'vitest'
import { articleOf, lexicon } from '../../../test/kit/reading.ts'
import { cut, type Event, type Name, type NameKind, refOf, runStages } from '../../model/index.ts'
import { dates } from '../dates/dates.ts'
import type { Draft, ReadStage } from '../draft.ts'
import { lines } from '../lines/lines.ts'
import { sentences } from '../sentences/sentences.ts'
import { events } from './events.ts'

const kinds: Record<string, NameKind> = { p: 'person', s: 'state', c: 'place', o: 'organisation', x: 'outlet' }

/** Reads "{p:Ann Lee} met {s:Norwegian=Norway} envoys" with exactly the names that are marked in it. */
function eventsIn(source: string): Event[] {
  const names: Name[] = []
  let text = ''
  for (const part of source.split(/(\{[pscox]:[^}]*\})/)) {
    const mark = /^\{([pscox]):([^=}]*)(?:=([^}]*))?\}$/.exec(part)
    const start = text.length
    text += mark ? mark[2] : part
    if (!mark) continue
    const kind = kinds[mark[1] as string] as NameKind
    const form = mark[2] as string
    const span = { start, end: text.length, quote: form }
    names.push({ span, name: form, entity: refOf(kind, mark[3] ?? form), kind, role: null, of: null, because: null })
  }
  const known = names.map((name) => ({ ...name, span: cut(text, name.span.start, name.span.end) }))
  const article = articleOf(text, { published: '2024-03-20' })
  const given = {
    article,
    lexicon,
    dateHint: null,
    doubts: [],
    furniture: [],
    names: known,
    statements: [],
    quotations: [],
  }
  const masthead = {
    title: null,
    outlet: null,
    author: null,
    url: null,
    original: null,
    published: null,
    credits: [],
    opinion: false,
  }
  const stages: ReadStage[] = [lines, sentences, dates, events]
  return runStages(stages, { ...given, masthead } as unknown as Draft, { text }).events as Event[]
}

/** "CONSULT held: Ann Lee, Jo Park > Norway @ Oslo # 2024-03-14", one line for each event. */
const told = (source: string): string[] =>
  eventsIn(source).map(({ type, status, actors, recipients, place, when }) => {
    const list = (refs: readonly { name: string }[]) => refs.map(({ name }) => name).join(', ')
    const parts = [`${type} ${status}: ${list(actors)}`]
    if (recipients.length > 0) parts.push(`> ${list(recipients)}`)
    if (place) parts.push(`@ ${place.name}`)
    if (when) parts.push(`# ${when.value}`)
    return parts.join(' ')
  })

describe('meetings, talks, visits and calls', () => {
  test.each([
    [
      '{p:Carl Dorn} will travel to {c:Riga} to negotiate with {p:Ilya Maret}.',
      'CONSULT announced: Carl Dorn > Ilya Maret @ Riga',
    ],
    [
      '{p:Carl Dorn} is scheduled to meet with {p:Ilya Maret} in {c:Riga} on 14 April 2024.',
      'CONSULT announced: Carl Dorn > Ilya Maret @ Riga # 2024-04-14',
    ],
    ['In {c:Lugano}, {p:Carl Dorn} will meet with {p:Ann Lee}.', 'CONSULT announced: Carl Dorn > Ann Lee @ Lugano'],
    [
      '{p:Ann Lee} arrived in {c:Lugano} to meet with {p:Carl Dorn}.',
      'CONSULT announced: Ann Lee > Carl Dorn @ Lugano',
    ],
    ['{p:Carl Dorn} spoke by phone with {p:Ann Lee} on Monday.', 'CONSULT held: Carl Dorn > Ann Lee # 2024-03-18'],
    ['{p:Carl Dorn} met {p:Ann Lee} in {c:Oslo} on 3 March.', 'CONSULT held: Carl Dorn > Ann Lee @ Oslo # 2024-03-03'],
    [
      'The summit between {p:Carl Dorn} and {p:Ann Lee} took place in {c:Oslo}.',
      'CONSULT held: Carl Dorn, Ann Lee @ Oslo',
    ],
    ['Talks between {s:Norway} and {s:Chile} were held in {c:Oslo}.', 'CONSULT held: Norway, Chile @ Oslo'],
    [
      'The {s:Norwegian=Norway} and {s:Chilean=Chile} delegations held secret talks in {c:Ankara}.',
      'CONSULT held: Norway, Chile @ Ankara',
    ],
    ['{s:Norway} and {s:Chile} held a third round of negotiations in {c:Oslo}.', 'CONSULT held: Norway, Chile @ Oslo'],
    [
      "{s:Norway}'s envoy, {p:Ann Lee}, met {s:Chile}'s prosecutor, {p:Carl Dorn}.",
      'CONSULT held: Ann Lee > Carl Dorn',
    ],
    [
      '{p:Carl Dorn} is expected in {c:Oslo} on 9 April 2024 for talks with {p:Ann Lee}.',
      'CONSULT announced: Carl Dorn > Ann Lee @ Oslo # 2024-04-09',
    ],
    [
      '{p:Ann Lee} arrived in {c:Oslo}, as planned since March, to attend a fair and to meet {p:Carl Dorn}.',
      'CONSULT announced: Ann Lee > Carl Dorn @ Oslo',
    ],
    ['{p:Ann Lee}, who met {p:Carl Dorn} in {c:Oslo}, left early.', 'CONSULT held: Ann Lee > Carl Dorn @ Oslo'],
    ['{p:Ann Lee} was received by {p:Carl Dorn} in {c:Oslo}.', 'CONSULT held: Carl Dorn > Ann Lee @ Oslo'],
    [
      '{p:Ann Lee} left on Monday, hours before {s:Norway} and {s:Chile} met in {c:Oslo}.',
      'CONSULT held: Norway, Chile @ Oslo # 2024-03-18',
    ],
    [
      '{p:Ann Lee} left on Monday, days before {s:Norway} and {s:Chile} met in {c:Oslo}.',
      'CONSULT held: Norway, Chile @ Oslo',
    ],
    [
      'On Monday, hours after {s:Norway} and {s:Chile} met in {c:Oslo}, {p:Ann Lee} left.',
      'CONSULT held: Norway, Chile @ Oslo # 2024-03-18',
    ],
    [
      'Talks between {s:Norway} and {s:Chile} are to resume in {c:Oslo} on 9 April 2024.',
      'CONSULT announced: Norway, Chile @ Oslo # 2024-04-09',
    ],
    [
      'Talks between {s:Norway} and {s:Chile} were due to open in {c:Oslo} on 9 April 2024.',
      'CONSULT announced: Norway, Chile @ Oslo # 2024-04-09',
    ],
    ['Negotiators for {s:Norway} and {s:Chile} met in {c:Oslo}.', 'CONSULT held: Norway, Chile @ Oslo'],
    ['{p:Ann Lee} came back from {c:Oslo} on 3 March.', 'CONSULT held: Ann Lee @ Oslo # 2024-03-03'],
    ['{p:Ann Lee} is to see {p:Carl Dorn} on 9 April 2024.', 'CONSULT announced: Ann Lee > Carl Dorn # 2024-04-09'],
    ['{p:Ann Lee} is due in {c:Oslo} on 9 April 2024.', 'CONSULT announced: Ann Lee @ Oslo # 2024-04-09'],
    [
      '{s:Norway} on Monday handed the ambassadors of {s:Chile} and {s:Peru} a plan.',
      'CONSULT held: Norway > Chile, Peru # 2024-03-18',
    ],
    [
      'Talks between {s:Norway} and {s:Chile} resume in {c:Oslo} on 9 April 2024.',
      'CONSULT announced: Norway, Chile @ Oslo # 2024-04-09',
    ],
    ['{p:Ann Lee} visited {c:Oslo} on 3 March.', 'CONSULT held: Ann Lee @ Oslo # 2024-03-03'],
  ])('%s', (source, expected) => expect(told(source)).toEqual(expected === null ? [] : [expected]))

  test('somebody who took part in "the meeting" joins the meeting told before', () => {
    expect(
      told(
        '{p:Carl Dorn} had met with {p:Ann Lee} in {c:Oslo}, and {p:Jan Kort}, an in-law, also participated in the meeting.',
      ),
    ).toEqual(['CONSULT held: Carl Dorn, Jan Kort > Ann Lee @ Oslo'])
  })

  test('a meeting told twice is one event', () => {
    expect(
      told(
        '{p:Carl Dorn} will meet {p:Ann Lee} in {c:Oslo}. The summit between {p:Carl Dorn} and {p:Ann Lee} comes at a hard time.',
      ),
    ).toEqual(['CONSULT announced: Carl Dorn > Ann Lee @ Oslo'])
  })
})

describe('force and its end', () => {
  test.each([
    [
      '{s:Norwegian=Norway} forces shelled the port of {c:Arica} on 3 March.',
      'ASSAULT held: Norway @ Arica # 2024-03-03',
    ],
    ['{s:Norwegian=Norway} forces shelled and tried to storm the port of {c:Arica}.', 'ASSAULT held: Norway @ Arica'],
    [
      'After heavy {s:Norwegian=Norway} strikes, which left homes in {c:Kyiv} dark, {s:Chile} sent help.',
      'ASSAULT held: Norway > Ukraine @ Kyiv',
    ],
    ['{s:Norwegian=Norway} troops entered {c:Arica} in September 2023.', 'ASSAULT held: Norway @ Arica # 2023-09'],
    ['{s:Chile} was attacked by {s:Norwegian=Norway} drones.', 'ASSAULT held: Norway > Chile'],
    ['Heavy {s:Norwegian=Norway} missile strikes on {s:Chile} killed twelve people.', 'ASSAULT held: Norway > Chile'],
    ['{s:Norway} withdrew its troops from {c:Arica}.', 'RETREAT held: Norway @ Arica'],
    ['{s:Norway} deployed 4,000 soldiers in {c:Arica}.', 'MOBILIZE held: Norway @ Arica'],
    ['{s:Norway} imposed sanctions on {s:Chile}.', 'SANCTION held: Norway > Chile'],
    ['{s:Norway} accused {s:Chile} of bad faith.', 'ACCUSE held: Norway > Chile'],
    ['{s:Norway} and {s:Chile} signed a treaty in {c:Oslo}.', 'SUPPORT held: Norway, Chile @ Oslo'],
    ['{s:Norway} threatened to attack {s:Chile}.', 'THREATEN held: Norway > Chile'],
    ['{p:Carl Dorn} refused to meet with {p:Ann Lee}.', 'REJECT held: Carl Dorn > Ann Lee'],
    ['{p:Ann Lee} returned to {c:Oslo}.', null],
    ['{s:Norway} gave {s:Chile} 31 tanks.', 'AID held: Norway > Chile'],
    ['A shell struck a market in {c:Arica} on 3 March.', 'ASSAULT held:  @ Arica # 2024-03-03'],
    [
      'Nine people were hurt on 3 March when a shell struck a market in {c:Arica}.',
      'ASSAULT held:  @ Arica # 2024-03-03',
    ],
    ['An ambush near {c:Arica} on 3 March was blamed on {s:Norway}.', 'ASSAULT alleged: Norway @ Arica # 2024-03-03'],
    ['{s:Norway} switched the line off on 3 March.', 'SANCTION held: Norway # 2024-03-03'],
  ])('%s', (source, expected) => expect(told(source)).toEqual(expected === null ? [] : [expected]))
})

describe('when it was', () => {
  test.each([
    [
      'A ceasefire between {s:Norway} and {s:Chile} took effect at midnight on 27 February.',
      'CONCEDE held: Norway, Chile # 2024-02-27',
    ],
    ['{s:Norway} extended sanctions against {s:Chile} until May 2026.', 'SANCTION held: Norway > Chile'],
    ['{s:Norway} imposed sanctions on {s:Chile} on 3 March.', 'SANCTION held: Norway > Chile # 2024-03-03'],
    ['The {o:Dockers Union} called a strike for 9 April 2024.', 'PROTEST announced: Dockers Union # 2024-04-09'],
  ])('%s', (source, event) => expect(told(source)).toContain(event))
})

describe('a strike in an article about work', () => {
  const work = 'Wages are low. Employers offered overtime. Workers of the {o:Dockers Union} want a shorter shift. '
  test('is a stoppage', () =>
    expect(told(`${work}A strike is set to begin in {c:Oslo} on 9 April 2024.`)).toContain(
      'PROTEST announced:  @ Oslo # 2024-04-09',
    ))
  test('from the air is none', () =>
    expect(told(`${work}An air strike hit {c:Oslo} on 3 March.`)).toContain(
      'ASSAULT held:  > Norway @ Oslo # 2024-03-03',
    ))
  test('with missiles is none', () =>
    expect(told(`${work}A missile strike on {c:Oslo} on 3 March killed two.`)).toContain(
      'ASSAULT held:  > Norway @ Oslo # 2024-03-03',
    ))
  test('elsewhere is an attack', () =>
    expect(told('A strike hit {c:Oslo} on 3 March.')).toContain('ASSAULT held:  > Norway @ Oslo # 2024-03-03'))
})

describe('what is not said to have happened', () => {
  test.each([
    ['{p:Carl Dorn} denied meeting with {p:Ann Lee}.', ['CONSULT denied: Carl Dorn, Ann Lee']],
    ['{p:Carl Dorn} denied meeting {p:Ann Lee}.', ['CONSULT denied: Carl Dorn > Ann Lee']],
    ['{s:Norway} denied that its army shelled {s:Chile}.', ['ASSAULT denied: Norway > Chile']],
    ['{p:Carl Dorn} allegedly met {p:Ann Lee}.', ['CONSULT alleged: Carl Dorn > Ann Lee']],
    ['{s:Norway} cancelled the meeting of ministers on 3 March.', ['CONSULT cancelled: Norway # 2024-03-03']],
    ['Talks between {s:Norway} and {s:Chile} were called off.', ['CONSULT cancelled: Norway, Chile']],
    [
      '{p:Carl Dorn} will meet {p:Ann Lee} in {c:Oslo}. The meeting will not take place.',
      ['CONSULT cancelled: Carl Dorn > Ann Lee @ Oslo'],
    ],
    [
      '{p:Carl Dorn} will meet {p:Ann Lee} in {c:Oslo}. {s:Norway} called it off on Monday.',
      ['CONSULT cancelled: Carl Dorn > Ann Lee @ Oslo'],
    ],
    ['{s:Norway} confirmed that {p:Carl Dorn} met {p:Ann Lee}.', ['CONSULT confirmed: Carl Dorn > Ann Lee']],
  ])('%s', (source, expected) => expect(told(source)).toEqual(expected))
})

describe('one side with a name is enough for strong words', () => {
  test.each([
    ['{p:Ann Lee} condemned the exchange.', 'ACCUSE held: Ann Lee'],
    ['{s:Norway} freed fourteen fighters.', 'CONCEDE held: Norway'],
    ['{s:Norway} offered to mediate between them.', 'AGREE held: Norway'],
    ['{p:Carl Dorn} was arrested on 3 March.', 'COERCE held:  > Carl Dorn # 2024-03-03'],
    ['{p:Carl Dorn} agreed to reopen the border.', 'AGREE held: Carl Dorn'],
    ['{s:Norway} has suspended imports of fish.', 'SANCTION held: Norway'],
    ['Under the terms, {s:Norway} lifted a blockade of the port.', 'CONCEDE held: Norway'],
  ])('%s', (source, expected) => expect(told(source)).toEqual([expected]))
})

describe('who is meant without a name', () => {
  test.each([
    ['{s:Norway} said that it would deploy troops in {c:Arica}.', ['MOBILIZE announced: Norway @ Arica']],
    [
      '{p:Carl Dorn} met {p:Ann Lee} in {c:Oslo}. They agreed to reopen the border.',
      ['CONSULT held: Carl Dorn > Ann Lee @ Oslo', 'AGREE held: Carl Dorn, Ann Lee'],
    ],
    [
      '{p:Carl Dorn} phoned {p:Ann Lee} and {p:Jan Kort} and urged them to settle.',
      ['CONSULT held: Carl Dorn > Ann Lee, Jan Kort', 'REQUEST held: Carl Dorn > Ann Lee, Jan Kort'],
    ],
    [
      'The {s:Chilean=Chile} army said nothing. The army shelled {c:Arica} on 3 March.',
      ['ASSAULT held: Chile @ Arica # 2024-03-03'],
    ],
    ['The {s:Norwegian=Norway} union condemned the arrests.', []],
    ['{s:Norway}, its army in the north of {c:Arica}, attacked {s:Chile}.', ['ASSAULT held: Norway > Chile']],
    [
      '{s:Norway} blamed {s:Chile} for the attack. {p:Ann Lee}, its foreign minister, met {p:Carl Dorn} in {c:Oslo}.',
      ['ACCUSE held: Norway > Chile', 'CONSULT held: Ann Lee > Carl Dorn @ Oslo'],
    ],
  ])('%s', (source, expected) => expect(told(source)).toEqual(expected))
})

test('a list in which one phrase explains the next is read, even where a pronoun ends it', () => {
  expect(() => told("{s:Chile}'s envoy, proposed minister, ministers, they spoke to the minister…")).not.toThrow()
})

describe('near misses tell of no event', () => {
  test.each([
    '{s:Norway} released a report on 3 March.',
    '{p:Ann Lee} accepted an interview.',
    'The aim of {s:Norway} is to attack {s:Chile}.',
    '{s:Norway} has pledged nothing to {s:Chile}.',
    '{p:Ann Lee} condemned.',
    '{p:Ann Lee} might condemn the exchange.',
    '{p:Carl Dorn} could meet {p:Ann Lee}.',
    '{p:Carl Dorn} hopes to meet {p:Ann Lee}.',
    'If {p:Carl Dorn} meets {p:Ann Lee}, prices will fall.',
    'Will {p:Carl Dorn} meet {p:Ann Lee}?',
    'Did {p:Carl Dorn} meet {p:Ann Lee}?',
    '{p:Carl Dorn} has not met {p:Ann Lee}.',
    '{p:Carl Dorn} spoke of a possible meeting with {p:Ann Lee}.',
    '{s:Norway} called for talks between {s:Chile} and {s:Peru}.',
    '{p:Carl Dorn} should call {p:Ann Lee}.',
    '{s:Norway} supports {s:Chile}.',
    '{s:Norway} is one of the few states not to have imposed sanctions on {s:Chile}.',
    '{p:Ann Lee} received a letter in {c:Oslo}.',
    '{p:Ann Lee} could see no way out on 3 March.',
    'The meeting took all of 3 March.',
    '{s:Norway} met the target.',
    'Officials are flying to {s:Norway}, {s:Chile} and {s:Peru}.',
    'It is one of the few that chose not to have met {s:Norway}.',
    '{s:Norway} entered the contest against {s:Chile}.',
    '{p:Carl Dorn} expected {p:Ann Lee} in {c:Oslo}.',
    '{s:Norway} will deliver no weapons to {s:Chile}.',
    '{p:Carl Dorn} gave the {s:Chilean=Chile} army sixty days.',
    'The demands of {s:Norway} met with silence.',
    '{p:Carl Dorn} wants to visit {c:Oslo}.',
    '{s:Norway} threatened to attack.',
  ])('%s', (source) => expect(told(source)).toEqual([]))
})
