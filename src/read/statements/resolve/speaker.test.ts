import { expect, test } from 'vitest'
import { readText } from '../../../../test/kit/reading.ts'

/** The speaker of the last statement of a text. */
const lastSpeaker = (text: string) => readText(text).statements.at(-1)?.speaker?.name

test.each([
  [
    'who spoke goes on speaking',
    'Norwegian Foreign Minister Arne Lund said that talks would go on. “We offer thirty boats,” he said.',
    'Arne Lund',
  ],
  [
    'whoever refuses in between does not',
    'Swedish President Olof Berg was there. Norwegian Foreign Minister Arne Lund said that talks would go on. Berg ruled out any cut. “We offer thirty boats,” he said.',
    'Arne Lund',
  ],
  [
    'whoever is brought in right before does, whatever the verb',
    'Norwegian Foreign Minister Arne Lund said that talks would go on. The Swedish president, Olof Berg, ruled out any cut. “We offer thirty boats,” he said.',
    'Olof Berg',
  ],
  [
    'also where nobody knows whether the name is a man’s or a woman’s',
    'Norwegian Foreign Minister Arne Lund said that talks would go on. Its chief negotiator, Sigrun Vell, denied it. “Nobody has asked us,” she said.',
    'Sigrun Vell',
  ],
  [
    'not who is brought in behind the verb',
    'Norwegian Foreign Minister Arne Lund said that talks would go on. The ministry received the Swedish president, Olof Berg. “We offer thirty boats,” he said.',
    'Arne Lund',
  ],
  [
    'nor in the paragraph before',
    'Norwegian Foreign Minister Arne Lund said that talks would go on. The Swedish president, Olof Berg, was late.\n\n“We offer thirty boats,” he said.',
    'Arne Lund',
  ],
  [
    'nor a man for "she"',
    'Norwegian Foreign Minister Anna Lund said that talks would go on. The Swedish president, Mr Berg, was late. “We offer thirty boats,” she said.',
    'Anna Lund',
  ],
  [
    'whoever speaks in between does',
    'Norwegian Foreign Minister Arne Lund said that talks would go on. Swedish President Olof Berg said that he was glad. “We offer thirty boats,” he said.',
    'Olof Berg',
  ],
  [
    'who opens the sentence comes first',
    'Norwegian Foreign Minister Arne Lund said that talks would go on. Swedish President Olof Berg was late, but he said that he was glad.',
    'Olof Berg',
  ],
  [
    '"he" is no woman',
    'Norwegian Foreign Minister Arne Lund met reporters. Swedish President Ingrid Berg said that talks would go on. “We agree,” he said.',
    'Arne Lund',
  ],
  [
    'who is quoted speaks, whatever the verb',
    'Norwegian Foreign Minister Arne Lund said that talks would go on. Swedish President Olof Berg spoke of “a long road”. He said that he was glad.',
    'Olof Berg',
  ],
  [
    '"she" is no "Mr"',
    'Swedish President Ingrid Berg met reporters. Mr Lund said that talks would go on. “We agree,” she said.',
    'Ingrid Berg',
  ],
])('%s', (_, text, speaker) => expect(lastSpeaker(text)).toBe(speaker))

test('a pronoun says whom it was taken for, and why', () => {
  const { statements } = readText(
    'Norwegian Foreign Minister Arne Lund said that talks would go on. “We agree,” he said.',
  )
  expect(statements.at(-1)?.because).toMatch(/“he”: the last speaker named, Arne Lund/)
})

/** Whom the last statement is taken to speak for. */
const lastParty = (text: string) => readText(text).statements.at(-1)?.speaksFor?.name

test.each([
  ['The Pelagic Alliance met. The alliance said that it was late.', 'Pelagic Alliance'],
  ['The Chamber of Inland Trade met. The chamber said that it was late.', 'Chamber of Inland Trade'],
  // Near misses.
  ['The Pelagic Alliance met the Coastal Alliance. The alliance said that it was late.', undefined],
  ['The European Union met. The union said that it was late.', undefined],
  ['The chamber said that it was late. The Chamber of Inland Trade met.', undefined],
  ['The Pelagic Alliance met. An alliance said that it was late.', undefined],
])('a body by the last word of its name: %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker))

test.each([
  ['Norway is willing to pay. Its negotiator Ann Orr said that it was late.', 'Norway'],
  [
    'The Pelagic Alliance, which speaks for 62 boats, is furious. Its chair, Callum Ross, said that it was late.',
    'Pelagic Alliance',
  ],
  ['On May 3 Norway asked for ten boats; on June 4, its envoy Ann Orr said that it was late.', 'Norway'],
  ['On May 3 Norway asked for ten boats, its envoy Ann Orr said that it was late.', 'Norway'],
  ['The Scottish Pelagic Alliance said that it was late.', 'Scottish Pelagic Alliance'],
  ['The Scottish Navy said that it was late.', 'Scotland'],
  ['Norway’s fisheries minister, Ann Orr, said that it was late.', 'Norway'],
  ['Norway is willing to pay. Its weather ruined Ann Orr, who said that it was late.', undefined],
])('for whom: %s', (text, party) => expect(lastParty(text)).toBe(party))

test.each([
  [
    'who holds an office and has no name goes on',
    'Ann Lund said that it was late.\n\nNorway’s deputy minister has asked everybody to leave. There would be a “hard fight”, he said.',
    undefined,
  ],
  [
    'not where somebody with a name stands between',
    'Norway’s deputy minister has asked everybody to leave. Envoy Bo Ek was late. There would be a “hard fight”, he said.',
    'Bo Ek',
  ],
  [
    'nor in another paragraph',
    'Bo Ek said that it was late. He was sad. Norway’s deputy minister has asked everybody to leave.\n\n“It is hard,” he said.',
    'Bo Ek',
  ],
  [
    'who is heard as "he" all along is heard still',
    `Bo Ek said that it was late. ${'He said that nothing had been agreed on and that nobody would leave before the night was over in the valley. '.repeat(10)}“We wait,” he added.`,
    'Bo Ek',
  ],
  [
    'who "who" names is the last one',
    'Ann Lund said that it was late. The plan was backed by Bo Ek, who said that it was good. “We wait,” he said.',
    'Bo Ek',
  ],
  [
    'a ministry of a state opens the sentence before',
    'The UK’s Ministry of Defence is worried. It says that it is late.',
    'Ministry of Defence',
  ],
  [
    'who was called an official long before is not "the official"',
    `Bo Ek, an official in Vale, left. ${'Nothing was agreed on and nobody would leave before the night was over in the whole of the valley. '.repeat(4)}The official said that it was late.`,
    undefined,
  ],
])('%s', (_, text, speaker) => expect(lastSpeaker(text)).toBe(speaker))

test.each([
  ['The head of Norway’s network agency, Bo Ek, said that it was late.', 'Norway'],
  ['A spokesman for Norway’s southern forces, Bo Ek, said that it was late.', 'Norway'],
  ['Officials in the Norwegian city of Tarn said that it was late.', 'Norway'],
  // Near misses.
  ['A former head of the Norwegian army said that it was late.', undefined],
  ['The leader of the Norwegian community said that it was late.', undefined],
  ['The head of Norway’s biggest bakery, Bo Ek, said that it was late.', undefined],
])('an office tells for whom: %s', (text, party) => expect(lastParty(text)).toBe(party))

/** Who heard the last statement. */
const lastHearer = (text: string) => readText(text).statements.at(-1)?.to?.name

test.each([
  ['Bo Ek told Reuters that it was late.', 'Reuters'],
  ['Bo Ek told Norwegian officials that it was late.', 'Norway'],
  // Near misses.
  ['Bo Ek told a conference in Singapore that it was late.', undefined],
  ['Bo Ek told Norwegian state television that it was late.', undefined],
])('who hears it: %s', (text, hearer) => expect(lastHearer(text)).toBe(hearer))

test.each([
  [
    'whom a question names',
    'Envoy Bo Ek came. Envoy Arne Lund said that it was late.\n\nWhat did Ek say about the truce?\n\nHe said that it was near.',
    'Bo Ek',
  ],
  [
    'not where the question names two',
    'Envoy Bo Ek came. Envoy Arne Lund said that it was late.\n\nWhat did Ek say to Lund?\n\nHe said that it was near.',
    'Arne Lund',
  ],
  [
    'nor whom it only mentions',
    'Envoy Bo Ek came. Envoy Arne Lund said that it was late.\n\nWho will follow Ek?\n\nHe said that it was near.',
    'Arne Lund',
  ],
])('%s', (_, text, speaker) => expect(lastSpeaker(text)).toBe(speaker))

test('whom somebody spoke for at first, that person speaks for later', () =>
  expect(
    lastParty(
      'The Pelagic Alliance is furious. Its chair, Callum Ross, said that it was late. The boats left. “It is over,” Ross said.',
    ),
  ).toBe('Pelagic Alliance'))

test.each([
  [
    'a long quotation does not hide whom it belongs to',
    `Envoy Bo Ek came.\n\n“${'We said so, and nobody heard it in the whole of the valley. '.repeat(9)}” he said.`,
    'Bo Ek',
  ],
  [
    'who wrote the article is not "he"',
    'Boats stay out\n\nBy Orvo Tann\n\nThe ferrymen sat in the hall on Monday and talked. “We wait,” he said.',
    undefined,
  ],
  ['"he" is no Zakharkova', 'Envoy Bo Ek met Envoy Orla Zakharkova. “We wait,” he said.', 'Bo Ek'],
  [
    'the minister is the one who spoke before',
    'Minister Bo Ek said that it was late. Overall, the prime minister argued, it was. He said “we wait”.',
    'Bo Ek',
  ],
])('%s', (_, text, speaker) => expect(lastSpeaker(text)).toBe(speaker))

test.each([
  ['Norwegian Secretary of Trade Anna Lund said that talks would go on.', 'Anna Lund'],
  ['The Chief of Staff Arne Lund said that talks would go on.', 'Arne Lund'],
  ['Norwegian Minister for the Treasury Anna Lund said that talks would go on.', 'Anna Lund'],
  // near misses: somebody of theirs
  ['The secretary of President Arne Lund said that talks would go on.', undefined],
  ['A spokesman for Minister Arne Lund said that talks would go on.', undefined],
  ['The head of Mr Arne Lund’s office said that talks would go on.', undefined],
])('an office with its area, and who holds it: %s', (text, name) => expect(lastSpeaker(text)).toBe(name))
