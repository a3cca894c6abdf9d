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
])('%s', (text, expected) => expect(doubtsOf(text)).toEqual(expect.arrayContaining(expected)))

test.each([
  `Kenya-Norway Negotiations Resume\n\n${pair}`,
  `Kenyan-Bolivian Negotiations Resume\n\n${pair} Bolivia is content.`,
  `${pair} He compared it with the Peru-Chile war of old.`,
  'The Kremlin spokesman Dmitry Peskov said nothing.',
  'Aleksei Navalny was tried. Navalny’s aides left.',
  'U.S. special envoy Ruth Calder said that she would travel.',
  'Steve Witkoff met U.S. special envoy Steven Witlow.',
  'The Central Committee of the Communist Party of China met in Beijing.',
  'They crossed into the West Bank near Jericho.',
  'Olena Zelenska spoke. Mrs Zelenska thanked Volodymyr Zelensky.',
])('no doubt: %s', (text) => expect(doubtsOf(text)).toEqual([]))
