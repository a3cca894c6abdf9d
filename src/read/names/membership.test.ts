import { describe, expect, test } from 'vitest'
import { readText } from '../../../test/kit/reading.ts'

/** For whom Selma Orvik speaks by the article. */
const bodyOf = (text: string): string | undefined =>
  readText(text).names.find(({ kind, name }) => kind === 'person' && /Orvik/.test(name))?.of?.name

describe('for whom somebody without an office of state speaks', () => {
  test.each([
    ['Selma Orvik said no. The talks are dead, said Orvik of the Quayside Dockers Union.', 'Quayside Dockers Union'],
    ['The talks are dead, said Selma Orvik of the aid charity Open Hands Alliance.', 'Open Hands Alliance'],
    ['Selma Orvik, who speaks for the Low Shore Alliance, asked for a pause.', 'Low Shore Alliance'],
    [
      'Selma Orvik said no. Orvik, speaking on behalf of the Low Shore Alliance, asked for a pause.',
      'Low Shore Alliance',
    ],
    [
      'Selma Orvik said no. Orvik of Peru, speaking on behalf of the Low Shore Alliance, asked for a pause.',
      'Low Shore Alliance',
    ],
    ['Selma Orvik, deputy head of the Tarv Pilots Association, asked for a pause.', 'Tarv Pilots Association'],
    ['Selma Orvik, chief executive of the Tarv Rail Company, asked for a pause.', 'Tarv Rail Company'],
    ['The Tarv Liberation Front, led by Selma Orvik, asked for a pause.', 'Tarv Liberation Front'],
    ['For the European Union, lead negotiator Selma Orvik called the paper unbalanced.', 'European Union'],
    [
      'For the Tarv Liberation Front the list is the point. There will be no list without them, said its spokeswoman, Selma Orvik.',
      'Tarv Liberation Front',
    ],
    [
      'The Tarv Liberation Front met on Monday. It went on. The front will not sign, its delegate, Dr. Selma Orvik, wrote.',
      'Tarv Liberation Front',
    ],
    ['The Peruvian central bank declined, its governor Selma Orvik said.', 'Peru'],
    ['It was the Norwegians who refused, their envoy Selma Orvik said.', 'Norway'],
    ['The Tarv Rail Company has tabled 6 per cent. Chief executive Selma Orvik called it final.', 'Tarv Rail Company'],
    ['Dock Union leader Selma Orvik said no.', 'Dock Union'],
    ['The Dock Union leader, Selma Orvik, said no.', 'Dock Union'],
    ['Harbour Lines spokeswoman Selma Orvik said no.', 'Harbour Lines'],
    ['Harbour Lines chief executive Selma Orvik said no.', 'Harbour Lines'],
    ["The Dock Union's Selma Orvik said no.", 'Dock Union'],
    ['The Dock Union’s chief negotiator, Selma Orvik, said no.', 'Dock Union'],
    ["Selma Orvik, the Dock Union's chief negotiator, said no.", 'Dock Union'],
    ['The Dock Union general secretary Dr Selma Orvik said no.', 'Dock Union'],
  ])('%s', (text, body) => expect(bodyOf(text)).toBe(body))

  test.each([
    ['who was that once', 'Selma Orvik, former head of the Tarv Pilots Association, asked for a pause.'],
    ['who teaches there', 'The talks are dead, said Orvik of the Tarv University.'],
    ['who writes for it', 'Selma Orvik, a researcher at the Low Shore Alliance, doubts it.'],
    ['who is one of many', 'Selma Orvik, a member of the Low Shore Alliance, doubts it.'],
    ['who led against it', 'The Tarv Rail Company was fined. On its head, Selma Orvik said, hangs a sword.'],
    ['who stands in the next sentence', 'It was told by the Low Shore Alliance. Selma Orvik doubts it.'],
    ['who speaks to it', 'Selma Orvik told the Low Shore Alliance to wait.'],
    ['with two firms before', 'The Tarv Rail Company met the Dorn Ferry Company. Chief executive Selma Orvik left.'],
    ['who was that once, told before the name', 'Former Dock Union leader Selma Orvik said no.'],
    ['who was that once, told behind the name', "Selma Orvik, the Dock Union's former leader, said no."],
    ['who is one of its many', 'Dock Union member Selma Orvik said no.'],
    ['who only studies it', 'Dock Union economist Selma Orvik said no.'],
    ['who governs a town', 'Oslo mayor Selma Orvik said no.'],
    ['who writes from a state for a paper', "One of the paper's correspondents in Peru, Selma Orvik, heard it."],
    ['in a town', 'Peru waits. Marseille, in the words of its envoy Selma Orvik, waits too.'],
  ])('nobody for somebody %s', (_, text) => expect(bodyOf(text)).toBeUndefined())

  test('keeps the state of a minister whose host is chair this year', () => {
    const { names } = readText(
      "Foreign Minister Selma Orvik of Peru flew in. At the meeting held by Chile, this year's chair of the G20, Orvik said no.",
    )
    expect(new Set(names.filter(({ kind }) => kind === 'person').map(({ of }) => of?.name))).toEqual(new Set(['Peru']))
  })

  test('says why', () => {
    const [name] = readText('Selma Orvik, who speaks for the Low Shore Alliance, asked for a pause.').names
    expect(name).toMatchObject({
      of: { name: 'Low Shore Alliance' },
      because: '“Selma Orvik, who speaks for the Low Shore Alliance”: for Low Shore Alliance',
    })
  })
})
