import { describe, expect, test } from 'vitest'
import { read } from '../../src/read/index.ts'
import { articleOf, lexicon } from '../kit/reading.ts'

const reading = (sentence: string) => read(articleOf(`Talks\n\n14 March 2031\n\n${sentence}`), { lexicon })

/** What stands in a relative clause without commas does nothing outside of it. */
const subjects = [
  ['The minister who met Carlos Ortega', 'Ortega'],
  ['The union that Norway recognised last year', 'Norway'],
  ['The envoy whom Norway sent to Lima', 'Peru'],
  ['The party that governs Peru', 'Peru'],
  ['The ministers who met in Oslo', 'Norway'],
  ['The group which Norway has armed', 'Norway'],
  ['Anyone who met Ann Lee', 'Lee'],
  ['A spokesman for the company that Norway hired', 'Norway'],
] as const
const deeds = [
  'rejected the truce.',
  'demanded a new contract.',
  'refused to sign the truce.',
  'wants a truce.',
] as const

describe('who wants it, behind a relative clause', () => {
  test.each(subjects.flatMap(([subject, other]) => deeds.map((deed) => [`${subject} ${deed}`, other] as const)))(
    '%s',
    (sentence, other) => {
      const holders = reading(sentence).positions.map(({ party }) => party.name)
      expect(holders.filter((name) => name.includes(other))).toEqual([])
    },
  )

  test.each([
    ['The union that Norway recognised last year rejected the truce.', 'the union'],
    ['The rebels that Chile had armed demanded a truce.', 'rebels'],
    ['The ministers who met in Oslo agreed on a truce.', 'ministers'],
  ])('%s', (sentence, holder) => expect(reading(sentence).positions.map(({ party }) => party.name)).toEqual([holder]))

  test.each([
    ['Ann Lee said in a note that Norway rejected the truce.', 'Norway'],
    ['Norway rejects the truce that Chile wants.', 'Norway'],
    ['Ann Lee told the minister who met her that Norway rejects the truce.', 'Norway'],
  ])('as before: %s', (sentence, holder) =>
    expect(reading(sentence).positions.map(({ party }) => party.name)).toContain(holder),
  )
})

describe('who says so, behind a relative clause', () => {
  test.each(subjects.map(([subject, other]) => [`${subject} said the talks had failed.`, other] as const))(
    '%s',
    (sentence, other) => {
      const said = reading(sentence).statements.find(({ content }) =>
        content.some(({ quote }) => quote === 'the talks had failed'),
      )
      expect(said).toBeDefined()
      expect(said?.speaker?.name ?? '').not.toContain(other)
    },
  )
})

describe('who does it, behind a relative clause', () => {
  test.each([
    ['The minister who met Carlos Ortega signed the treaty on Monday.', 'Ortega'],
    ['The rebels that Chile had armed attacked the port of Lima on Monday.', 'Chile'],
    ['The envoy whom Norway sent to Lima met the rebels on Monday.', 'Norway'],
  ])('%s', (sentence, other) => {
    const doing = reading(sentence)
      .events.filter(({ when }) => when?.value === '2031-03-10')
      .flatMap(({ actors }) => actors.map(({ name }) => name))
    expect(doing.filter((name) => name.includes(other))).toEqual([])
  })
})

describe('who says so, behind an aside', () => {
  test.each([
    ['Peru, whom Norway had invited, said the talks had failed.', 'Peru'],
    ['Peru, not Norway, said the talks had failed.', 'Peru'],
    ['Peru – a partner of Norway – said the talks had failed.', 'Peru'],
    ['Ann Lee — who met Carl Dorn — said the talks had failed.', 'Ann Lee'],
  ])('%s', (sentence, speaker) =>
    expect(reading(sentence).statements.map((one) => one.speaker?.name)).toEqual([speaker]),
  )
})

describe('who does it, behind an aside', () => {
  test.each([
    ['Peru (which Norway supports) signed the treaty in Bergen on 10 March.', 'Peru'],
    ['Peru – a partner of Norway – signed the treaty in Bergen on 10 March.', 'Peru'],
    ['Peru, a long-time partner of President Luis Ortega, signed the treaty in Bergen on 10 March.', 'Peru'],
    ['Responding to the Harbour Front, Peru signed the treaty in Bergen on 10 March.', 'Peru'],
    ['After meeting the Harbour Front, Peru signed the treaty in Bergen on 10 March.', 'Peru'],
  ])('%s', (sentence, actor) => {
    const [event] = reading(sentence).events.filter(({ when }) => when?.value === '2031-03-10')
    expect(event?.actors.map(({ name }) => name)).toEqual([actor])
  })
})
