import { describe, expect, test } from 'vitest'
import { marked, readText } from '../../../test/kit/reading.ts'

const namesOf = (text: string) => readText(text).names
/** `form = usual name` for every name whose form is not its usual name. */
const joins = (text: string) =>
  namesOf(text).flatMap(({ name, entity }) => (entity && entity.name !== name ? [`${name} = ${entity.name}`] : []))
const kinds = (text: string) => namesOf(text).map(({ name, kind }) => `${name}: ${kind}`)
const roles = (text: string) =>
  namesOf(text).flatMap(({ name, role, of }) => (role ? [`${name}: ${role} (${of?.name ?? '-'})`] : []))

describe('bodies that say what they are', () => {
  test.each([
    ['The ‹Harbour Pilots Against Night Shifts› (‹HPANS›) met. ‹HPANS› will strike.'],
    ['The ‹Committee to Save the Upper Wharf› (‹CSUW›) sued.'],
    ['The port is run by ‹Orland Quays, Inc›. of the north.'],
    ['The ferries of ‹Sund Lines S.A.› stay in port. ‹Sund Lines› said nothing.'],
    ['A stake in ‹Tarvogaz› was sold; ‹Tarvogaz› sells gas.'],
    ['‹Norvik Motoren› is a carmaker. Workers of ‹Norvik Motoren› left.'],
    ['The ‹93rd Mechanized Brigade› left. The ‹93rd› lost ten men.'],
    ['The ‹Orland Unified School District› shut its schools.'],
    ['The directors of ‹Bresko Holding› declined, and ‹Bresko›’s shareholders agreed.'],
    ['Shareholders in ‹Palvera› voted, and ‹Palvera› employs thousands.'],
    ['He moved to ‹Houston› ‹TX› 77002.'],
    // Near misses.
    ['The Gross Domestic Product (GDP) fell.'],
    ['Parties signed the Comprehensive Gear Ban Treaty (CGBT).'],
    ['It was the 93rd time, and the 93rd anniversary too.'],
    ['Ask your local Acting Deputy (AND).'],
    ['They have a stake in peace.'],
    ['Workers of the yard left, and teachers of the town came.'],
    ['Limited time is left, and national parks are shut.'],
    ['Cheap hotels were full in ‹Rome›.'],
  ])('%s', (source) => {
    const { text, words } = marked(source)
    expect(namesOf(text).map(({ name }) => name.replace(/^The /, ''))).toEqual(words)
  })
})

describe('who is who within one article', () => {
  test.each([
    ['Minister Moussa Garba Adamou spoke. Garba said so.', ['Garba = Moussa Garba Adamou']],
    ['Envoy Lourival Bastos Teixeira spoke. “We wait,” Bastos said.', ['Bastos = Lourival Bastos Teixeira']],
    ['His mother, Yevha Butkova, spoke. Ms. Butkova wept. Mr. Butkova left.', ['Butkova = Yevha Butkova']],
    ['Envoy Ann Tarr spoke. Ms. Tarr wept. Mrs. Tarr left.', ['Tarr = Ann Tarr', 'Tarr = Ann Tarr']],
    ['Minister Tomas Bastos Pinho met envoy Rui Bastos Prado. Bastos said so.', []],
    ['Envoy Mirela Tavran spoke. Ms Tavran left.', ['Tavran = Mirela Tavran']],
    ['Envoy Mirela Tavran spoke. “We wait,” Tavran’s aide said.', ['Tavran = Mirela Tavran']],
    ['Mediator Oleg van der Haas spoke. Van der Haas left.', ['Van der Haas = Oleg van der Haas']],
    ['Prime Minister José Ibarra-Luna spoke. Ibarra-Luna left.', ['Ibarra-Luna = José Ibarra-Luna']],
    ['Ann M. Orley spoke. Later Ann Orley left.', ['Ann Orley = Ann M. Orley']],
    [
      'Minister Ruth Calder met aides. Mrs. Calder smiled, and Calder left.',
      ['Calder = Ruth Calder', 'Calder = Ruth Calder'],
    ],
    ['The Institute for Grain Research spoke. The Institute left.', ['Institute = Institute for Grain Research']],
    ['Harbour Workers’ Union chief Ann Lee spoke. The union waits.', []],
    ['Ann Lee met Bo Lee. Both left.', []],
    ['Peter Hansen met Ruth Hanson. Hansen left.', ['Hansen = Peter Hansen']],
    ['The town of Orley waits. Envoy Tamsin Orley spoke.', []],
    [
      'President Ann Vale spoke. Vale said that Bo Tarn would come. Tarn said no.',
      ['Vale = Ann Vale', 'Tarn = Bo Tarn'],
    ],
  ])('%s', (text, expected) => expect(joins(text)).toEqual(expected))
})

describe('titles and offices', () => {
  test.each([
    ['Kenya’s deputy foreign minister, Ann Orley, spoke.', ['Ann Orley: Kenya’s deputy foreign minister (Kenya)']],
    ['Ann Orley, Kenya’s deputy foreign minister, spoke.', ['Ann Orley: Kenya’s deputy foreign minister (Kenya)']],
    ['Former Kenyan president Ann Orley spoke.', ['Ann Orley: Former Kenyan president (-)']],
    ['The Kenyan chief negotiator Ann Orley spoke.', ['Ann Orley: Kenyan chief negotiator (Kenya)']],
    ['Ann Orley, who leads the delegation, spoke.', []],
    ['General Ann Orley spoke.', ['Ann Orley: General (-)']],
    ['Kenya and President Ann Orley of Norway met.', ['Ann Orley: President (Norway)']],
    ['The president met Ann Orley.', []],
    ['Union leader Ann Orley spoke.', ['Ann Orley: Union leader (-)']],
    [
      'The Norwegian climate minister Ann Orley and her Kenyan counterpart Bo Tarn met.',
      ['Ann Orley: Norwegian climate minister (Norway)', 'Bo Tarn: Kenyan counterpart (Kenya)'],
    ],
  ])('%s', (text, expected) => expect(roles(text)).toEqual(expected))
})

describe('seats, capitals and adjectives', () => {
  test.each([
    ['The Kremlin refused, and the White House agreed.', ['Kremlin = Russia', 'White House = United States']],
    ['Downing Street said that it would wait.', ['Downing Street = United Kingdom']],
    ['Nairobi rejected the offer and Oslo accepted it.', ['Nairobi = Kenya', 'Oslo = Norway']],
    ['Talks between Nairobi and Oslo broke down.', ['Nairobi = Kenya', 'Oslo = Norway']],
    ['Nairobi’s position has not changed.', ['Nairobi = Kenya']],
    ['Kenyan envoys met Norwegians.', ['Kenyan = Kenya', 'Norwegians = Norway']],
    ['The British and French sides agreed.', ['British = United Kingdom', 'French = France']],
    // The town itself, and what is no people.
    ['The mayor of Nairobi spoke.', []],
    ['They met in Oslo on Monday.', []],
    ['Flights from Nairobi to Oslo were late.', []],
    ['The text is in Norwegian and in French.', []],
    ['The French-language paper is read by many.', []],
    ['An Oslo court refused.', []],
    ['Residents of Nairobi waited.', []],
  ])('%s', (text, expected) => expect(joins(text)).toEqual(expected))
})

describe('kinds', () => {
  test.each([
    ['Shells fell on the village of Dorvik near Tarnsund.', ['Dorvik: place', 'Tarnsund: place']],
    [
      'The newspaper Quay Lantern said that the gas company Tarvogaz had paid.',
      ['Quay Lantern: outlet', 'Tarvogaz: organisation'],
    ],
    ['The River Orle and Lake Tarn are low.', ['River Orle: place', 'Lake Tarn: place']],
    [
      'President Ann Vale of Varnland and Varnland’s foreign minister met.',
      ['Ann Vale: person', 'Varnland: state', 'Varnland: state'],
    ],
    ['The Dockers’ Federation struck.', ['Dockers’ Federation: organisation']],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected))
})

describe('places, editions and seats', () => {
  test.each([
    ['In Inates men fell. The army took Inates, Tongo Tongo and Banibangou.', 'Tongo Tongo: place'],
    ['In Inates men fell. The army took Inates, Tongo Tongo and Banibangou.', 'Banibangou: place'],
    ['Skippers block Peterley harbour.', 'Peterley: place'],
    ['The wells of Banibang are dry.', 'Banibang: place'],
    ['“If they sign,” Ann Lee told BBC Scotland, “it shuts.”', 'BBC Scotland: outlet'],
    ['He spoke to BBC Persian.', 'BBC Persian: outlet'],
    ['She told the Guardian that it was late.', 'Guardian: outlet'],
    ['Brussels fears that a quarrel could sink it.', 'Brussels: organisation'],
    ['Brussels has proposed a quota.', 'Brussels: organisation'],
    ['They met in Brussels.', 'Brussels: place'],
    ['Among the guests was the Guardian’s food and wine editor, Dan Ross.', 'Guardian: outlet'],
    ['Roscosmos said so.', 'Roscosmos: organisation'],
    ['Prof Jan Orne said so.', 'Jan Orne: person'],
    ['The Baltic fleet left.', 'Baltic: place'],
    ['The Canadian Senate met.', 'Canadian Senate: organisation'],
    ['Norvik fears that it is late. Kyiv fears that it is too.', 'Kyiv: state'],
  ])('%s → %s', (text, kind) => expect(kinds(text)).toContain(kind))

  test.each([
    ['Germany would deliver 16 Tarnak bridge-layer tanks.', 'Tarnak'],
    ['In the town of Inates, Orvell reports that men fell.', 'Orvell'],
    ['In Inates men fell. Inates and Orvell said so, and Orvell left.', 'Orvell: place'],
    ['The BBC Scotland office was shut.', 'BBC Scotland'],
    ['Guardian angels came.', 'Guardian'],
    ['It banned Kate Green and Josie Pagany, Norway’s foreign ministry said.', 'Josie Pagany: place'],
    ['Turkey may still block the Nordic drive to join.', 'Nordic'],
  ])('%s: no %s', (text, name) => expect(kinds(text).filter((kind) => kind.startsWith(name))).toEqual([]))
})

const partiesOf = (text: string) =>
  namesOf(text).flatMap(({ name, kind, of }) => (kind === 'person' ? [`${name}: ${of?.name ?? '-'}`] : []))

describe('what somebody works on is nobody they speak for', () => {
  test.each([
    ['Ann Orley, the director of Kenya studies at the Tarn Institute, left.', 'Ann Orley: -'],
    ['Ann Orley, head of Kenyan affairs at the Tarn Institute, left.', 'Ann Orley: -'],
    ['Ann Orley, director of Kenya at the Tarn Institute, left.', 'Ann Orley: -'],
    // Near misses.
    ['Ann Orley, head of Kenyan military intelligence, left.', 'Ann Orley: Kenya'],
    ['The director of Kenya’s spy agency, Ann Orley, left.', 'Ann Orley: Kenya'],
    ['Kenya’s foreign affairs minister, Ann Orley, left.', 'Ann Orley: Kenya'],
  ])('%s', (text, party) => expect(partiesOf(text)).toContain(party))
})
