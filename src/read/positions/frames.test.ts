import { describe, expect, test } from 'vitest'
import { readText } from '../../../test/kit/reading.ts'

const told = (text: string) =>
  readText(`The talks in Oslo went on. ${text}`).positions.map((p) => `${p.party.name} ${p.stance} ${p.issue}`)

const said = (words: string) => `"${words}," Peruvian minister Ana Sol said.`
const nothing = (text: string) => told(text).filter((line) => line.startsWith('Peru'))

describe('a noun whose party is named behind it', () => {
  test.each([
    ['The ceasefire plan ran into opposition from Peru.', 'Peru refuses ceasefire'],
    ['Despite opposition from Peru, the ceasefire plan was put to a vote.', 'Peru refuses ceasefire'],
    ['The rejection of the ceasefire by Peru came as no surprise.', 'Peru refuses ceasefire'],
    ['The refusal of Peru to lift the tariffs came as no surprise.', 'Peru refuses tariffs'],
    ['There are calls from Peru for a ceasefire.', 'Peru demands ceasefire'],
    ['Calls by Peru for a ceasefire have gone unheard.', 'Peru demands ceasefire'],
    ['Demands from Peru that the tariffs be lifted were ignored.', 'Peru demands tariffs'],
    ['Chile is under pressure from Peru to lift its tariffs.', 'Peru demands tariffs'],
    ['An offer by Peru to lift the tariffs was ignored.', 'Peru offers tariffs'],
    ['The ceasefire has the backing of Peru.', 'Peru accepts ceasefire'],
    ["At Peru's request, the tariffs were put on the agenda.", 'Peru demands tariffs'],
    ['The tariffs were put on the agenda at the insistence of Peru.', 'Peru demands tariffs'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))

  test.each([
    'A demand for electricity from Peru rose.',
    'The ceasefire was agreed without support from Peru.',
    'The ceasefire needs the support of Peru.',
    'There was no opposition from Peru to the ceasefire.',
    'Opposition parties in Peru were told of the ceasefire.',
    'The resistance in Peru was crushed before the ceasefire.',
    'With its support of Peru, Chile made the ceasefire possible.',
  ])('nothing of Peru: %s', (text) => expect(nothing(text)).toEqual([]))
})

describe('negated before the subject', () => {
  test.each([
    ['Neither Peru nor Chile will accept the tariffs.', 'Peru refuses tariffs'],
    ['Neither Peru nor Chile accepts the tariffs.', 'Chile refuses tariffs'],
    ['Under no circumstances will Peru accept the tariffs.', 'Peru refuses tariffs'],
    ['Never will Peru accept the tariffs.', 'Peru refuses tariffs'],
    ['At no point did Peru accept the tariffs.', 'Peru refuses tariffs'],
    ['Nobody in Peru wants a ceasefire.', 'Peru refuses ceasefire'],
    ['Peru will hear of no ceasefire.', 'Peru refuses ceasefire'],
    // near misses
    ['Not only does Peru accept the tariffs, it raised its own.', 'Peru accepts tariffs'],
    ['No longer does Chile matter, and Peru accepts the tariffs.', 'Peru accepts tariffs'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))
})

describe('on terms that stand first', () => {
  test.each([
    ['If Chile withdraws, Peru will lift the tariffs.', 'Peru conditional tariffs'],
    ['Should Chile withdraw, Peru would lift the tariffs.', 'Peru conditional tariffs'],
    ['Unless Chile withdraws, Peru will not lift the tariffs.', 'Peru conditional tariffs'],
    ['Without a withdrawal, Peru will not lift the tariffs.', 'Peru conditional tariffs'],
    ['As long as Chile stays, Peru refuses to lift the tariffs.', 'Peru conditional tariffs'],
    [said('Any deal would depend on a ceasefire'), 'Peru conditional ceasefire'],
    [said('Peace is contingent on a ceasefire'), 'Peru demands ceasefire'],
    // near misses
    ['Without naming Chile, Peru refused to lift the tariffs.', 'Peru refuses tariffs'],
    ['If anything, Peru refuses the tariffs more firmly now.', 'Peru refuses tariffs'],
    ['On Monday, Peru refused to lift the tariffs.', 'Peru refuses tariffs'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))

  test('the condition belongs to the words behind it', () => {
    const [position] = readText('If Chile withdraws, Peru will lift the tariffs, its minister said.').positions
    expect(position?.span.quote).toBe('If Chile withdraws, Peru will lift the tariffs')
  })
})

describe('what is wanted stands elsewhere', () => {
  test.each([
    ['What Peru expects in return is lower tariffs.', 'Peru demands tariffs'],
    ['All that Peru wants is a ceasefire.', 'Peru seeks ceasefire'],
    ['What Peru cannot do without is a ceasefire.', 'Peru demands ceasefire'],
    ['What matters most to Peru is a ceasefire.', 'Peru seeks ceasefire'],
    ['Nothing short of a ceasefire will satisfy Peru.', 'Peru demands ceasefire'],
    [said('Nothing less than a ceasefire would do'), 'Peru demands ceasefire'],
    ["Peru's price is a ceasefire.", 'Peru demands ceasefire'],
    ['Peru sent a letter demanding a ceasefire.', 'Peru demands ceasefire'],
    ['A letter from Peru demanding a ceasefire was read out.', 'Peru demands ceasefire'],
    ['Peru signed a statement calling for a ceasefire.', 'Peru demands ceasefire'],
    ['Peru is among those demanding a ceasefire.', 'Peru demands ceasefire'],
    ['Peru wrote to Chile to demand a ceasefire.', 'Peru demands ceasefire'],
    ['Peru used the meeting to press for a ceasefire.', 'Peru demands ceasefire'],
    ['The ceasefire that Peru demands is far away.', 'Peru demands ceasefire'],
    ['Peru demanded that the ceasefire monitors be named.', 'Peru demands ceasefire'],
    ['Peru promised that no gun would be handed in before the ceasefire.', 'Peru refuses ceasefire'],
    ['Peru promised that soldiers would respect the ceasefire.', 'Peru offers ceasefire'],
    ['Peru would deliver no new weapons after June, its minister said.', 'Peru refuses military-aid'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))

  test.each([
    'What Peru knows is that the ceasefire holds.',
    'Nothing of the ceasefire was told to Peru.',
    'Peru failed to demand a ceasefire.',
    'Peru was told to demand a ceasefire.',
    'Peru told the council it was ready to vote.',
    'Peru expects the ceasefire to collapse.',
    'Peru requested anonymity for its envoy.',
    'The Peruvian minister asked not to be named at the ceasefire talks.',
    'Peru agreed to nothing of the kind at the ceasefire talks.',
  ])('nothing: %s', (text) => expect(nothing(text)).toEqual([]))
})

describe('said without naming oneself', () => {
  test.each([
    [said('It is time to lift the tariffs'), 'Peru demands tariffs'],
    [said('The time has come for a ceasefire'), 'Peru demands ceasefire'],
    [said('It is very important that the tariffs be lifted'), 'Peru demands tariffs'],
    [said('It is up to Chile to lift the tariffs'), 'Peru demands tariffs'],
    [said('It would be wrong to lift the tariffs'), 'Peru refuses tariffs'],
    [said('It makes no sense to lift the tariffs'), 'Peru refuses tariffs'],
    [said('This is not the time to lift the tariffs'), 'Peru refuses tariffs'],
    [said('No ceasefire'), 'Peru refuses ceasefire'],
    [said('No ceasefire, no deal'), 'Peru demands ceasefire'],
    [said('Yes to a ceasefire'), 'Peru accepts ceasefire'],
    [said('The tariffs cannot be made to hurt farmers'), 'Peru refuses tariffs'],
    [said('We do not need a ceasefire'), 'Peru refuses ceasefire'],
    [said('We have no intention of lifting the tariffs'), 'Peru refuses tariffs'],
    ['Peru said it would not obey the tariffs.', 'Peru refuses tariffs'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))

  test.each([
    'It is time to lift the tariffs.',
    'It would be wrong to lift the tariffs.',
    said('It is important to remember the ceasefire'),
    said('It is up to Chile to decide on the tariffs'),
    said('No problem with the microphones'),
    said('Millions depend on the tariffs'),
    said('There was a time to lift the tariffs'),
    'Peru said it would not comment on the tariffs.',
    said("We'd left the tariffs alone"),
  ])('nothing: %s', (text) => expect(nothing(text)).toEqual([]))
})

describe('a stance that has moved', () => {
  test.each([
    ["Peru's position on tariffs has softened.", 'Peru shifts tariffs'],
    [
      'The vote has changed the position of nobody, but has shifted the Peruvian line on tariffs.',
      'Peru shifts tariffs',
    ],
    ['Peru used to demand a ceasefire.', 'Peru shifts ceasefire'],
    ['Peru has stopped insisting on a ceasefire.', 'Peru shifts ceasefire'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))

  test.each(["Peru's position on tariffs has not changed.", "Peru's position on the ceasefire line was shelled."])(
    'nothing moved: %s',
    (text) => expect(nothing(text).filter((line) => line.includes('shifts'))).toEqual([]),
  )
})

describe('who it is', () => {
  test.each([
    ['Peruvian foreign minister Ana Sol came to Oslo. The minister demanded a ceasefire.', 'Peru demands ceasefire'],
    ['Peru came to Oslo. The delegation wants a ceasefire.', 'Peru seeks ceasefire'],
    ['In Lima, the government wants a ceasefire.', 'Peru seeks ceasefire'],
    ['Peru, three of whose sailors are held, rejects any ceasefire.', 'Peru refuses ceasefire'],
    ['Peru, having lost a third of its fleet, rejects the tariffs.', 'Peru refuses tariffs'],
    ["Peru's government, its foreign minister said, would not accept the tariffs.", 'Peru refuses tariffs'],
    ['Peru, rejecting the tariffs, walked out.', 'Peru refuses tariffs'],
    ['The meeting ended late on Tuesday after Peru turned its back on the tariffs.', 'Peru refuses tariffs'],
    ['There was a hint from Peru, which let it be known that it could accept a ceasefire.', 'Peru open ceasefire'],
    ['Chile regards itself as a friend and rejects the tariffs.', 'Chile refuses tariffs'],
    ['Aid groups are clamouring for a ceasefire.', 'aid groups demands ceasefire'],
    ['Pensions in Peru are the issue. Defence Minister Ann Lee rejects a referendum.', 'Peru refuses elections'],
    [
      'Envoys of the government of Peru and of Chile met. Defence Minister Ann Lee rejects a referendum.',
      'Peru refuses elections',
    ],
    ['Peru and Chile met. Defence Minister Ann Lee rejects a referendum.', 'Ann Lee refuses elections'],
    ['Pensions in Peru are the issue. Union leader Ann Lee rejects a referendum.', 'Ann Lee refuses elections'],
    ['Pensions in Peru are the issue. The government insists on a referendum.', 'Peru demands elections'],
    ['The government insists on a referendum.', 'the government demands elections'],
    ['The Small Islands Alliance met. The group rejects the tariffs.', 'Small Islands Alliance refuses tariffs'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))
})

describe('plain words of asking, giving and refusing', () => {
  test.each([
    ['is clamouring for lower tariffs', 'demands'],
    ['is putting pressure on Chile to lift its tariffs', 'demands'],
    ['told Chile to lift its tariffs', 'demands'],
    ['issued an ultimatum to Chile over its tariffs', 'demands'],
    ['needs to see the tariffs lifted', 'seeks'],
    ['has been trying to persuade Chile to lift its tariffs', 'seeks'],
    ['has earmarked $90 million for the ceasefire', 'offers'],
    ['assured Chile that the tariffs would be lifted', 'offers'],
    ['announced a unilateral ceasefire', 'offers'],
    ['invited Chile to ceasefire talks', 'offers'],
    ['jumped at the ceasefire', 'accepts'],
    ['reacted warmly to the ceasefire plan', 'accepts'],
    ['has resigned itself to the tariffs', 'accepts'],
    ['stopped short of ruling out a ceasefire', 'open'],
    ['refused to rule out a ceasefire', 'open'],
    ['is said to be considering a ceasefire', 'open'],
    ['could imagine a ceasefire', 'open'],
    ['criticised the ceasefire plan', 'refuses'],
    ['dismissed the ceasefire plan as a trap', 'refuses'],
    ['lodged an objection to the tariffs', 'refuses'],
    ['voiced reservations about a ceasefire', 'refuses'],
    ['does not support the ceasefire', 'refuses'],
    ['does not feel bound by the ceasefire', 'refuses'],
    ['does not see the need for a ceasefire', 'refuses'],
    ['suspended the ceasefire talks', 'refuses'],
    ['vowed to fight the tariffs', 'refuses'],
    ['reversed its decision on tariffs', 'shifts'],
    ['had a change of heart on tariffs', 'shifts'],
    ['made the lifting of tariffs conditional on a withdrawal', 'conditional'],
  ])('Peru %s', (words, stance) =>
    expect(told(`Peru ${words}.`).map((line) => line.split(' ').slice(0, 2).join(' '))).toContain(`Peru ${stance}`),
  )

  test.each([
    'told reporters the ceasefire was dead',
    'repeated its claim that the ceasefire was dead',
    'said no one had broken the ceasefire',
    'assured Chile that the ceasefire was dead',
    'was told of the ceasefire',
    'talked about the ceasefire',
  ])('nothing: Peru %s', (words) => expect(nothing(`Peru ${words}.`)).toEqual([]))
})
