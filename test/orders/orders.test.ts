import { describe, expect, test } from 'vitest'
import { readText } from '../kit/reading.ts'

/*
 * The same thing told in another order is the same thing: a day, a place or an aside ahead of the sentence takes nobody's place,
 * and whoever acts may be a name, a pair, a list, an office or a body, with or without what is set beside it.
 */

const sentence = (words: string): string =>
  `${words[0]!.toUpperCase()}${words.slice(1)}.`.replace(/,+\s*,/g, ',').replace(/\s+,/g, ',')

/** Every way to tell what somebody does in Bergen on 12 March 2031. */
const scenes: Readonly<Record<string, (deed: string) => string>> = {
  'at the end': (deed) => `${deed} in Bergen on 12 March`,
  'the day ahead': (deed) => `On 12 March, ${deed} in Bergen`,
  'the day ahead, no comma': (deed) => `On 12 March ${deed} in Bergen`,
  'the day with its year': (deed) => `On March 12, 2031, ${deed} in Bergen`,
  'the place ahead': (deed) => `In Bergen, ${deed} on 12 March`,
  'both ahead': (deed) => `In Bergen on 12 March, ${deed}`,
  'a source ahead': (deed) => `According to officials, ${deed} in Bergen on 12 March`,
  'behind "where"': (deed) => `Reporters waited in Bergen, where ${deed} on 12 March`,
}

const pairs: Readonly<Record<string, string[]>> = {
  'Norway and Peru': ['Norway', 'Peru'],
  'Norway, Peru and Chile': ['Norway', 'Peru', 'Chile'],
  'President Luis Ortega of Peru and Prime Minister Rosa Vidal of Chile': ['Luis Ortega', 'Rosa Vidal'],
  'Peruvian President Luis Ortega and his Chilean counterpart, Rosa Vidal,': ['Luis Ortega', 'Rosa Vidal'],
  'President Luis Ortega, together with Rosa Vidal,': ['Luis Ortega', 'Rosa Vidal'],
  'the foreign ministers of Norway and Peru': ['Norway', 'Peru'],
  'delegations from Norway and Peru': ['Norway', 'Peru'],
  "the Harbour Workers' Union and Dorn Rail": ["Harbour Workers' Union", 'Dorn Rail'],
}

describe.each(Object.entries(scenes))('a meeting with %s', (_, scene) => {
  test.each(Object.entries(pairs))('%s', (who, names) => {
    const deeds = ['met', 'held talks', 'are to meet', 'signed an agreement on the canal']
    for (const deed of deeds.filter((one) => one !== 'are to meet' || !who.includes('together'))) {
      const told = readText(sentence(scene(`${who} ${deed}`)), '2031-03-14').events.map(
        ({ when, place, actors, recipients }) =>
          [when?.value, place?.name, ...[...actors, ...recipients].map(({ name }) => name)].join(' '),
      )
      const all = expect.stringMatching(new RegExp(`^2031-03-12 Bergen.*${names.join('.*')}`))
      expect(told).toContainEqual(all)
    }
  })
})

const openings: Readonly<Record<string, (words: string) => string>> = {
  'nothing ahead': (words) => words,
  'a day': (words) => `On Wednesday, ${words}`,
  'a day, no comma': (words) => `On 12 March ${words}`,
  'a place': (words) => `In Bergen, ${words}`,
  'a time': (words) => `After weeks of silence, ${words}`,
  'another deed': (words) => `While Norway waited, ${words}`,
}

const speakers = [
  'Luis Ortega',
  'Luis Ortega, the president of Peru,',
  "Peru's president, Luis Ortega,",
  'the Peruvian foreign minister',
  'Ann Lee, an analyst at the Bergen Institute,',
  'a spokeswoman for the Dock Union',
  'two diplomats familiar with the talks',
]

describe.each(Object.entries(openings))('what is said, with %s ahead', (_, opening) => {
  test.each(speakers)('%s', (who) => {
    const { statements } = readText(sentence(opening(`${who} said that the talks had failed`)))
    const told = statements.map(({ source, content }) => `${source[0]?.quote} | ${content[0]?.quote}`.toLowerCase())
    expect(told).toContain(`${who.replace(/,$/, '')} | that the talks had failed`.toLowerCase())
  })
})

const wishes: Readonly<Record<string, string>> = {
  'Peru rejected the ceasefire plan': 'Peru refuses',
  'Luis Ortega, the president of Peru, rejected the ceasefire plan': 'Peru refuses',
  'Peruvian negotiators are calling for a ceasefire': 'Peru demands',
  'the rebels of the Salt Front demand a ceasefire': 'Salt Front demands',
  'Peru and Chile demand the release of all prisoners': 'Chile demands',
  'the Dock Union is ready to resume the talks': 'Dock Union open',
}

describe.each([...Object.entries(openings), ['a report', (words: string) => `Officials said that ${words}`] as const])(
  'what is wanted, with %s ahead',
  (_, opening) => {
    test.each(Object.entries(wishes))('%s', (words, expected) => {
      const { positions } = readText(`The talks on the border and the ceasefire go on. ${sentence(opening(words))}`)
      expect(positions.map(({ party, stance }) => `${party.name} ${stance}`)).toContain(expected)
    })
  },
)
