import { describe, expect, test } from 'vitest'
import { readText } from '../../../test/kit/reading.ts'

/** `source → cue → content` of each statement. */
const said = (text: string) =>
  readText(text).statements.map(({ source, cue, content }) =>
    [source, cue, content].map((part) => part.map(({ quote }) => quote).join(' … ')).join(' → '),
  )

const contains = (text: string, found: string) => expect(said(text)).toContain(found)
const lacks = (text: string, found: string) => expect(said(text).join('\n')).not.toContain(found)

describe('where the source ends', () => {
  test.each([
    [
      'According to Vale Wire, the draft sets a ceiling of 40 boats, a review every year, and a fee on nets.',
      'Vale Wire → According to → the draft sets a ceiling of 40 boats, a review every year, and a fee on nets',
    ],
    [
      'According to The Harbour Gazette, the union wants a rise of 9 percent, not 5.',
      'The Harbour Gazette → According to → the union wants a rise of 9 percent, not 5',
    ],
    [
      'According to our colleague Ann Lee, the Colonel controls up to 800 people.',
      'our colleague Ann Lee → According to → the Colonel controls up to 800 people',
    ],
    [
      'According to Ann Lee, the envoy to Orland, the port is shut.',
      'Ann Lee, the envoy to Orland → According to → the port is shut',
    ],
    ['Its pact is, in the words of Ann Lee, “a divorce”.', 'Ann Lee → in the words of → Its pact is … “a divorce”'],
    ['The fund would pay according to need, the bank said.', 'the bank → said → The fund would pay according to need'],
  ])('%s', contains)

  test.each([
    [
      'An official who requested anonymity said on the phone, “Fish is fish.”',
      'An official who requested anonymity → said → “Fish is fish.”',
    ],
    [
      'A diplomat who asked not to be named said that the talks had collapsed.',
      'A diplomat who asked not to be named → said → that the talks had collapsed',
    ],
    [
      'Two people who attended the meeting said the levy was dead.',
      'Two people who attended the meeting → said → the levy was dead',
    ],
    ['A farmer who lost his herd said: “Nobody came.”', 'A farmer who lost his herd → said → “Nobody came.”'],
    ['A minister who opposed the plan said it would fail.', 'who → opposed → the plan'],
    ['It was Ms. Orr who said that it was late.', 'who → said → that it was late'],
    ['“We get only interest,” Chairman Mo Sang-cheol said.', 'Chairman Mo Sang-cheol → said → “We get only interest,”'],
    [
      'The firm favours a cap, a marked-up copy seen by Vale Wire showed.',
      'a marked-up copy seen by Vale Wire → showed → The firm favours a cap',
    ],
    [
      'Ann Orr, head of the mission, who leads the team, drew a line, saying that it was late.',
      'Ann Orr, head of the mission, who leads the team → saying → that it was late',
    ],
  ])('%s', contains)

  test.each([
    ['Those who fear the union said too much.', 'Those who fear the union →'],
    ['He named the men who have lost, claiming that it was late.', 'who have →'],
  ])('%s', lacks)
})

describe('the saying behind or amid its words', () => {
  test.each([
    ['In the union’s view this is no offer at all.', 'the union → view → this is no offer at all'],
    ['In Norway’s opinion the quota belongs to the coast.', 'Norway → opinion → the quota belongs to the coast'],
    ['Every ship would be boarded, the admiral threatened.', 'the admiral → threatened → Every ship would be boarded'],
    [
      'Not a single job would be lost, the company pledged on Monday.',
      'the company → pledged → Not a single job would be lost',
    ],
    [
      'If the embargo ends, the port would open, Orr promised.',
      'Orr → promised → If the embargo ends, the port would open',
    ],
    ['Not one cent would be paid, she told reporters travelling with her.', 'she → told → Not one cent would be paid'],
    [
      'The talks were going nowhere, he told journalists gathered outside the hall.',
      'he → told → The talks were going nowhere',
    ],
    [
      'One does not trade land for gas, it was said in the ministry.',
      'the ministry → was said → One does not trade land for gas',
    ],
    [
      'A second round would follow in May, it was announced in Oslo.',
      ' → was announced → A second round would follow in May',
    ],
    ['The levy, argues the minister, would cost jobs.', 'the minister → argues → The levy … would cost jobs'],
    [
      'The subject of the meeting, writes the paper, was a truce of 45 days.',
      'the paper → writes → The subject of the meeting … was a truce of 45 days',
    ],
    [
      'Until the rebels hand over the guns, he repeats, no truck will pass.',
      'he → repeats → Until the rebels hand over the guns … no truck will pass',
    ],
    [
      'The plant is out of order, the Vale Post has learned.',
      'the Vale Post → has learned → The plant is out of order',
    ],
    ['In the morning he’s saying the carriers may stay.', 'he → ’s saying → the carriers may stay'],
  ])('%s', contains)

  test.each([
    ['Ann Orr, a senator, said the interview, conducted in May, was poor.', 'the interview → said'],
    ['It rained all day, it was cold in Oslo.', '→'],
    ['Let nobody say that we run from the table.', 'nobody →'],
    ['Invading a neighbour, unprovoked, is as unequivocal a breach as there is.', '→'],
  ])('%s', lacks)
})

describe('single quotation marks', () => {
  test.each([
    ['‘We will not sign,’ Marrow said.', 'Marrow → said → ‘We will not sign,’'],
    ["'We will not sign,' Ilse Marrow said.", "Ilse Marrow → said → 'We will not sign,'"],
    [
      '‘We stay with the workers,’ Ilse Marrow, the minister, said.',
      'Ilse Marrow, the minister → said → ‘We stay with the workers,’',
    ],
    ['The dockers’ leader said the strike would go on.', 'The dockers’ leader → said → the strike would go on'],
    [
      'The dockers’ leader, Bo Ek, said the strike would go on.',
      'The dockers’ leader, Bo Ek → said → the strike would go on',
    ],
  ])('%s', contains)
})

describe('quotations without a verb of saying', () => {
  test.each([
    [
      '“We have time,” fumed Lusia Fa’alogo-Berg, who was there.',
      'Lusia Fa’alogo-Berg, who was there → fumed → “We have time,”',
    ],
    ['Ngaro shrugged: “We have time.”', 'Ngaro → shrugged → “We have time.”'],
    [
      'Asked about a truce, Ann Orr gave the answer of the North: “Let them talk.”',
      'Ann Orr → gave → “Let them talk.”',
    ],
    ['Its director sees it differently: “The law is on our side.”', 'Its director → sees → “The law is on our side.”'],
    ['The minister was blunt: “There is no money left.”', 'The minister → was blunt → “There is no money left.”'],
    [
      '“Not one litre,” General Bo Lind was quoted as saying by the radio.',
      'General Bo Lind → was quoted as saying → “Not one litre,”',
    ],
    [
      '“There is no money,” the envoy Ulla Berg is quoted by the agency.',
      'the envoy Ulla Berg → is quoted → “There is no money,”',
    ],
    ['“We hold the town,” the paper quoted Bo Lind as saying.', 'Bo Lind → saying → “We hold the town,”'],
    [
      'Oslo can live with it, an adviser said on Monday. The third point was “an insult in a polite envelope”.',
      'an adviser → said → The third point was “an insult in a polite envelope”',
    ],
  ])('%s', contains)

  test.each([
    ['He shrugged: the war was over.', '→'],
    ['The book was a success: “The Long War” sold 3,000 copies.', '→'],
    ['He held up a sign: “No War For Oil Here.”', '→'],
    ['He has two names: “Boss” and “Chief”.', '→'],
    [
      'Oslo can live with it, an adviser said. The army calls it “an insult in a polite envelope”.',
      'an adviser → said → The army',
    ],
    ['Oslo can live with it, an adviser said. Its song is “Winds”.', 'an adviser → said → Its song'],
  ])('%s', lacks)
})

describe('what is denied or called something', () => {
  test.each([
    [
      'Artillery hit the station of Tarn. Orland denies it to this day.',
      'Orland → denies → Artillery hit the station of Tarn',
    ],
    [
      'The union alleges that guards beat two pickets. The company has denied it.',
      'The company → has denied → that guards beat two pickets',
    ],
    [
      'The Front says the army shelled a clinic. The army disputes this.',
      'The army → disputes → the army shelled a clinic',
    ],
    [
      'The war has killed 9,000 people, a figure that Orland disputes.',
      'Orland → disputes → The war has killed 9,000 people',
    ],
    ['The soldiers fired first, a claim the army denies.', 'the army → denies → The soldiers fired first'],
    ['He took bribes, an allegation that he rejects.', 'he → rejects → He took bribes'],
    ['The company disputes that number and says the sum was less.', 'The company → disputes → that number'],
    ['The company disputes that number and says the sum was less.', 'The company → says → the sum was less'],
    ['She asked for an apology, a step that Oslo rejected as “theatre”.', 'Oslo → rejected → a step … as “theatre”'],
    [
      'He offered a bonus, something the union describes as blackmail.',
      'the union → describes → something … as blackmail',
    ],
    ['He left with what the envoy called a bag of air.', 'the envoy → called → a bag of air'],
    ['The envoy described it to journalists as “a small window”.', 'The envoy → described → “a small window”'],
    ['They asked for more; Orr brushed this off as “a fairy tale”.', 'Orr → brushed this off → “a fairy tale”'],
    [
      'He reiterated the position that no troops would enter.',
      'He → reiterated → the position that no troops would enter',
    ],
    ['The League is willing to back the pact but shrinks from the levy.', 'The League → is willing → to back the pact'],
    ['Santiago counts “about 90 martyrs.”', 'Santiago → counts → “about 90 martyrs.”'],
  ])('%s', contains)

  test.each([
    ['Is it true? Orland denies it.', 'denies →'],
    ['The unit is commanded by Colonel Lind.', '→'],
    ['They left early, regarding the gold as lost.', 'regarding →'],
    ['There was something Brahim denied.', 'something'],
    ['He worked as a teacher, a job that he denies himself now.', 'denies →'],
    ['The group counted about 1,000 members.', 'counted →'],
  ])('%s', lacks)
})

test.each([
  ['The daily “Vale Post” threw the first stone. It claimed that it was late.', 'Vale Post'],
  [
    'Minister Bo Lind left. Ann Orr, the envoy, said that it was late. Bo Lind himself would not go into it. “I am a postman,” he joked.',
    'Bo Lind',
  ],
])('who it is: %s', (text, name) => expect(readText(text).statements.at(-1)?.speaker?.name).toBe(name))
