import { expect, test } from 'vitest'
import { readText } from '../../../test/kit/reading.ts'

const doubtsOf = (text: string) =>
  readText(text).doubts.map(({ rule, span, reading }) => `${rule}: ${span.quote} → ${reading}`)

const pair =
  'Kenya and Norway met. Kenya asked Norway for time. Kenyan envoys met Norwegian envoys. Kenya waits; Norway waits. Norway agreed.'

test.each([
  [`Kenyan-Bolivian Negotiations Resume\n\n${pair}`, ['strange-pair: Kenyan-Bolivian Negotiations → Kenya–Norway']],
  [
    'Iran agreed. Iran and Oman met; Iranian envoys met Omani envoys. Oman hosts Iran. The Iraq-Oman talks go on.',
    ['strange-pair: Iraq-Oman talks → Iran–Oman'],
  ],
  ['The Kremin spokesman Dmitry Peskov said nothing. Russia waits.', ['near-name: Kremin → Kremlin']],
  ['Envoy Pavel Morozkin arrived. Mr Morozken said nothing.', ['other-spelling: Morozken → Pavel Morozkin']],
  ['U.S. special envoy Steven Witlow said that he would travel.', ['sounds-like: Steven Witlow → Steve Witkoff']],
  [
    'The American delegation was led by the Central Committee of the Communist Party. Intelligence Director Burns spoke.',
    ['confused-phrase: Central Committee of the Communist Party → CIA'],
  ],
  [
    'Talks resumed at noon, and nobody knew for how long.\n\nEnvoys waited in the Hall of Reeds, whose doors\n\nImage caption: Boats on the river on May 2.\n\nwere kept shut until the evening bell rang.',
    ['interrupted-sentence: Envoys waited in the Hall of Reeds, whose doors → null'],
  ],
  [
    'They met the head of the Central Union of Beekeepers State Guard Service, Rufo Maldano, at noon.',
    ['doubled-body: head of the Central Union of Beekeepers State Guard Service → head of the State Guard Service'],
  ],
])('%s', (text, expected) => expect(doubtsOf(text)).toEqual(expect.arrayContaining(expected)))

test.each([
  `Kenya-Norway Negotiations Resume\n\n${pair}`,
  `Kenyan-Bolivian Negotiations Resume\n\n${pair} Bolivia is content.`,
  `${pair} He compared it with the Peru-Chile war of old.`,
  'The Kremlin spokesman Dmitry Peskov said nothing.',
  'Aleksei Navalny was tried. Navalny’s aides left.',
  'U.S. special envoy Ruth Calder said that she would travel.',
  'Steve Witkoff met U.S. special envoy Steven Witlow.',
  'The Central Committee of the Communist Party met in Beijing, China.',
  'They crossed into the West Bank near Jericho.',
  'Olena Zelenska spoke. Mrs Zelenska thanked Volodymyr Zelensky.',
  'The Long Road to the Hall of Reeds\n\nImage caption: Boats on the river on May 2.\n\nWere they kept waiting? Nobody knows.',
  'They met the head of the Ministry of Waters Planning Office at noon.',
  'They met the head of the Central Union of Beekeepers at noon.',
])('no doubt: %s', (text) => expect(doubtsOf(text)).toEqual([]))
