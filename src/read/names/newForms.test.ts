import { describe, expect, test } from 'vitest'
import { readText } from '../../../test/kit/reading.ts'

const namesOf = (text: string) => readText(text).names
const tell = (text: string) =>
  namesOf(text).map(
    ({ name, kind, entity }) => `${kind} ${name}${entity && entity.name !== name ? ` = ${entity.name}` : ''}`,
  )

describe('people without a title right at their name', () => {
  test.each([
    ['The talks were chaired by Norway’s Ingvara Tveitanen.', 'person Ingvara Tveitanen'],
    [
      'The text of Peru’s Leandrio Echegar Pintosa was read. Echegar Pintosa left.',
      'person Echegar Pintosa = Leandrio Echegar Pintosa',
    ],
    ['Presidents Almazbo Toktosun and Shohrukho Nazarzad spoke.', 'person Shohrukho Nazarzad'],
    ['The ministers Orvo Tannik, Ilkar Bremmel and Josk Ekberin signed.', 'person Josk Ekberin'],
    [
      'It was late. (Reporting by Orvo Tannik in Oslo and Ilkar Bremmel in Rome; editing by Josk Ekberin)',
      'person Ilkar Bremmel',
    ],
    ['Producer: Orvo Ilkar Tannik.', 'person Orvo Ilkar Tannik'],
    ['Kenya sent a deputy foreign minister, Orvo Tannik, to Oslo.', 'person Orvo Tannik'],
    ['A researcher of the Reed Coast Institute, Orvo Tannik, said so.', 'person Orvo Tannik'],
    ['Kenya’s Minister of Inland Waters, Orvo Tannik, sat there.', 'person Orvo Tannik'],
    ['Tokwel Labijan of Kenya, speaking for the coast, agreed.', 'person Tokwel Labijan'],
    ['The crane drivers, under Babyk Kallarin, left.', 'person Babyk Kallarin'],
    ['The envoy Ann Orley-Finn spoke.', 'person Ann Orley-Finn'],
    ['The envoy Ann Orley-Prince spoke.', 'person Ann Orley-Prince'],
    // Words of the language, places and bodies.
    ['They fear Norway’s Iron Dome.', null],
    ['They praised Kenya’s Green Valley.', null],
    ['It was led by Second Front.', null],
    ['The head of the Reed Coast Institute, Norway and Kenya met.', null],
    ['Presidents met in Oslo and Orvellin Tannikor.', null],
  ])('%s → %s', (text, expected) => {
    if (expected === null) expect(tell(text).filter((told) => told.startsWith('person'))).toEqual([])
    else expect(tell(text)).toContain(expected)
  })
})

describe('syllables and names of fathers', () => {
  test.each([
    ['The envoy Kang Do-yeol spoke. Kang left.', ['person Kang Do-yeol', 'person Kang = Kang Do-yeol']],
    ['The envoy Hyo-beom Kimra spoke.', ['person Hyo-beom Kimra']],
    ['The envoy Pyeon Ji-hun spoke.', ['person Pyeon Ji-hun']],
    ['The committee is led by Gulnar Seyit-kyzy.', ['person Gulnar Seyit-kyzy']],
    ['Officials of Kyiv-led groups left.', ['state Kyiv = Ukraine']],
    ['Officials met Ann Lee-backed men.', ['person Ann Lee']],
    ['He is in a New York-based band.', ['place New York']],
  ])('%s', (text, expected) => expect(tell(text)).toEqual(expected))
})

describe('one person under parts of a name', () => {
  test.each([
    ['The envoy Hisham Abd al-Barro spoke. Abd al-Barro left.', 'person Abd al-Barro = Hisham Abd al-Barro'],
    ['The envoy Siraju Moideen is here. Siraju, what is new?', 'person Siraju = Siraju Moideen'],
    [
      'The leader V. S. Thankap Chettiar spoke.\n\nTHANKAP: Eleven is no number.',
      'person THANKAP = V. S. Thankap Chettiar',
    ],
    ['Envoy Gleb Ostrovo-Linde left. Ostrovo-Lime said no.', 'person Ostrovo-Lime = Gleb Ostrovo-Linde'],
    ['Envoy Pavel Boroshinikoff left. Voroshnikov said no.', 'person Voroshnikov = Pavel Boroshinikoff'],
  ])('%s', (text, expected) => expect(tell(text)).toContain(expected))
  test.each([
    ['Envoy Gleb Ostrovo-Linde left. Ann Ostrovo-Kern said no.'],
    ['Envoy Pavel Boroshin left. Voroshka said no.'],
    ['Envoy Hisham Abd al-Barro spoke. Envoy Karim al-Barro left.'],
  ])('two: %s', (text) => expect(namesOf(text).filter(({ because }) => because?.startsWith('taken for'))).toEqual([]))
})

describe('bodies', () => {
  test.each([
    ['Chairman Orvo Tannik of the Reed Coast Committee left.', 'organisation Reed Coast Committee'],
    [
      'The Reed and Sail Union met; so did the Peasants’ and Toilers’ Party of Kenya.',
      'organisation Peasants’ and Toilers’ Party of Kenya',
    ],
    ['TAMSIN: The Reed Exporters’ Forum met.', 'organisation Reed Exporters’ Forum'],
    ['They met at Kenya’s Reed Island.', 'place Reed Island'],
    ['They sued Kenya’s Tarvo Energy.', 'organisation Tarvo Energy'],
    ['They sued Kenya’s Defence Ministry.', 'organisation Kenya’s Defence Ministry'],
    ['The National Reed Guild left.', 'organisation National Reed Guild'],
    ['The Reed Coast Front, or RKFO, left. RKFO men fled.', 'organisation RKFO = Reed Coast Front'],
    ['The Reed Coast Front (French acronym RKFO) left.', 'organisation RKFO = Reed Coast Front'],
    ['Norvik Kolejna, known as NK, paid. NK waits.', 'organisation NK = Norvik Kolejna'],
    ['The Reed Pilots Association struck. RPA said so.', 'organisation RPA = Reed Pilots Association'],
    ['Tarvogaz Mining paid. Tarvogaz shares fell.', 'organisation Tarvogaz = Tarvogaz Mining'],
    ['Employers’ federation Sverkan said no. Sverkan’s offer stands.', 'organisation Sverkan'],
    [
      'The Congress of Maritime Trades met. The Congress said no.',
      'organisation Congress = Congress of Maritime Trades',
    ],
  ])('%s → %s', (text, expected) => expect(tell(text)).toContain(expected))
  test.each([
    ['The Reed Pilots Association and the Rail Police Agency met. RPA said so.', 'RPA'],
    ['The Gross Orley Product, known as GOP, fell.', 'Gross Orley Product'],
    ['The Orley gallery met the Orley Reed Union in Orley.', 'Orley gallery'],
  ])('%s: not %s', (text, name) =>
    expect(tell(text).filter((told) => told.startsWith(`organisation ${name} =`))).toEqual([]),
  )
})

describe('outlets', () => {
  test.each([
    ['The Kommunarka newspaper writes that it rains.', 'outlet Kommunarka'],
    ['She told the broadcaster Ala-Tor 24 so.', 'outlet Ala-Tor 24'],
    ['She told Kanal 7 so.', 'outlet Kanal 7'],
    ['Le Phare du Tarvo named nobody.', 'outlet Le Phare du Tarvo'],
    ['It cited Le Courrier des Reeds and Quay Gazette.', 'outlet Quay Gazette'],
    ['Translated from Persian by Quay Digest.', 'outlet Quay Digest'],
    ['The Quay Post writes so. The Post is sure.', 'outlet The Post = Quay Post'],
    ['The envoys of both sides met on Monday.\n\n© Tarvo Maeil, all rights reserved', 'outlet Tarvo Maeil'],
    ['TOVAR, Kenya, May 3, 2031 (TPA) - It rained, the Tovar Press Agency said.', 'outlet TPA = Tovar Press Agency'],
  ])('%s → %s', (text, expected) => expect(tell(text)).toContain(expected))
  test.each([
    ['The Kommunarka newspaper group fell.'],
    ['In a separate Tarvogram post, he left.'],
    ['They crossed the Kanal 7 times.'],
  ])('none: %s', (text) => expect(tell(text).filter((told) => told.startsWith('outlet'))).toEqual([]))
})

describe('places', () => {
  test.each([
    ['TOVARSK, 25 August — The envoys met. They left Tovarsk at night.', 'place TOVARSK = Tovarsk'],
    ['Rebels overran Tessarak on Monday.', 'place Tessarak'],
    ['The men took Tessarak in May and fled Tessarak in June.', 'place Tessarak'],
    ['They met at the wells at Zouark.', 'place Zouark'],
    ['They sit in Koro Torok prison.', 'place Koro Torok'],
    ['Talks failed at the desert post of Kouri Bougo.', 'place Kouri Bougo'],
    ['They met at the Teestal railway bridge.', 'place Teestal'],
  ])('%s → %s', (text, expected) => expect(tell(text)).toContain(expected))
  test.each([['Police captured Orlovan.'], ['He took Tarvo to court.'], ['The Tarvogaz railway workers left.']])(
    'none: %s',
    (text) => expect(tell(text).filter((told) => told.startsWith('place'))).toEqual([]),
  )
})
