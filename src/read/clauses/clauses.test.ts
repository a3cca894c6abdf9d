import { describe, expect, test } from 'vitest'
import { tokenize } from '../sentences/tokenize.ts'
import { clausesIn } from './clauses.ts'

/** "subject | verb | object | adjuncts" for each clause, in order. */
function outline(text: string): string[] {
  const tokens = tokenize(text, 0, text.length)
  const words = ({ from, to }: { from: number; to: number }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end)
  return clausesIn(tokens).map(({ subject, lemma, complement, adjuncts }) =>
    [
      subject.map(words).join(' + '),
      lemma,
      complement.map(words).join(' + '),
      adjuncts.map((phrase) => `${phrase.prep} ${words(phrase)}`).join(' + '),
    ].join(' | '),
  )
}

describe('who does what to whom', () => {
  test.each([
    ['Iran attacked Iraq.', ['Iran | attack | Iraq | ']],
    ['In Lugano, Dorn will meet with Maret.', ['Dorn | meet |  | in Lugano + with Maret']],
    ['The president of Norway met Dorn.', ['The president of Norway | meet | Dorn | ']],
    ['Norway and Chile signed a treaty.', ['Norway + Chile | sign | a treaty | ']],
    ['Dorn met Maret and signed a paper.', ['Dorn | meet | Maret | ', 'Dorn | sign | a paper | ']],
    ['Dorn met Maret, and Lee called Park.', ['Dorn | meet | Maret | ', 'Lee | call | Park | ']],
    ['Dorn met Maret; Lee called Park.', ['Dorn | meet | Maret | ', 'Lee | call | Park | ']],
    ['Dorn will travel to Riga to meet Maret.', ['Dorn | travel |  | to Riga', 'Dorn | meet | Maret | ']],
    ['Norway urged Chile to sign the treaty.', ['Norway | urge | Chile | ', 'Chile | sign | the treaty | ']],
    ['Dorn said that Iran attacked Iraq.', ['Dorn | say |  | ', 'Iran | attack | Iraq | ']],
    ['Dorn said Iran attacked Iraq.', ['Dorn | say |  | ', 'Iran | attack | Iraq | ']],
    ['Dorn, the envoy of Norway, met Maret.', ['Dorn | meet | Maret | ']],
    ['Dorn, who met Maret in Riga, called Lee.', ['Dorn | meet | Maret | in Riga', 'Dorn | call | Lee | ']],
    ['Iraq was attacked by Iran.', ['Iraq | attack |  | by Iran']],
    [
      'Envoys held for a month by the rebels walked home.',
      ['Envoys | hold |  | for a month + by the rebels', 'Envoys | walk |  | '],
    ],
    ['Norway acted on the text signed by Chile.', ['Norway | act |  | on the text', 'the text | sign |  | by Chile']],
    ['Norway – a partner of Chile – met Park.', ['Norway | meet | Park | ']],
    ['The minister who met Lee called Park.', ['The minister | meet | Lee | ', 'The minister | call | Park | ']],
    ['The union that Norway backed called Park.', ['Norway | back |  | ', 'The union | call | Park | ']],
    ['The envoy whom Norway sent to Lima met Park.', ['Norway | send |  | to Lima', 'The envoy | meet | Park | ']],
    [
      'A spokesman for the union that represents Lima met Park.',
      ['the union | represent | Lima | for the union', 'A spokesman | meet | Park | for the union'],
    ],
    [
      'He said in a note that the troops deployed in Lima met Park.',
      ['He | say |  | in a note', 'the troops | deploy |  | in Lima', 'the troops | meet | Park | '],
    ],
    ['The offensive that began in May failed.', ['The offensive | begin |  | in May', 'The offensive | fail |  | ']],
    ['Lee condemned Chile in a strongly worded letter.', ['Lee | condemn | Chile | in a strongly worded letter']],
    ['Under the terms, Norway freed ten fighters.', ['Norway | free | ten fighters | under the terms']],
    ['On 12 March, Lee and Dorn met in Riga.', ['Lee + Dorn | meet |  | on 12 March + in Riga']],
    ['In Riga, Lee, Dorn and Orne met.', ['Lee + Dorn + Orne | meet |  | in Riga']],
    ['On March 12, 2031, Lee and his host, Dorn, met.', ['Lee + his host | meet |  | on March 12, 2031']],
    ['According to aides, Lee, Dorn and Orne met.', ['Lee + Dorn + Orne | meet |  | according aides']],
    ['In Norway, Chile and Peru, envoys met.', ['envoys | meet |  | in Norway + in Chile + in Peru']],
    ['In Norway, Chile and Peru the envoys met.', ['the envoys | meet |  | in Norway + in Chile + in Peru']],
    ['Delegates from Norway, Chile and Peru met.', ['Delegates | meet |  | from Norway + from Chile + from Peru']],
    ['On 12 March delegates of Chile left.', ['delegates of Chile | leave |  | on 12 March']],
    ["The Dock Workers' Union left.", ["The Dock Workers' Union | leave |  | "]],
    ['On Tuesday police removed ten pickets.', ['police | remove | ten pickets | on Tuesday']],
    ['Dorn will travel to Riga next week.', ['Dorn | travel | next week | to Riga']],
    ['They held the planned talks in Riga.', ['They | hold | the planned talks | in Riga']],
  ])('%s', (text, expected) => expect(outline(text)).toEqual(expected))
})

describe('tense, voice and mood', () => {
  const read = (text: string) => {
    const { tense, modal, passive, negated, form } = clausesIn(tokenize(text, 0, text.length)).at(-1)!
    return [form, tense, modal, passive && 'passive', negated && 'negated'].filter(Boolean).join(' ')
  }
  test.each([
    ['Dorn met Lee.', 'finite past'],
    ['Dorn meets Lee.', 'finite present'],
    ['Dorn will meet Lee.', 'finite future'],
    ['Dorn could meet Lee.', 'finite present could'],
    ['Dorn has not met Lee.', 'finite past negated'],
    ['Dorn was met by Lee.', 'finite past passive'],
    ['Dorn is expected by Lee.', 'finite present passive'],
    ['Dorn wants to meet Lee.', 'infinitive present'],
    ['Dorn did not meet Lee.', 'finite past negated'],
    ['Dorn denied meeting Lee.', 'gerund present'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('nothing to find', () => {
  test.each(['', 'Peace talks in Riga.', '!!!'])('no clause: %s', (text) =>
    expect(clausesIn(tokenize(text, 0, text.length))).toEqual([]),
  )
})
