import { expect, test } from 'vitest'
import { entryOf, groundOf, ref } from '../../../test/kit/case.ts'
import { lexicon } from '../../../test/kit/reading.ts'
import { mentionedIn, unofficialWords } from './census.ts'
import { type Mentioned, tally } from './tally.ts'

const office = (role: string) => ({ entity: ref('person:Mara Quill'), of: ref('state:Norland'), role })
/** Many articles that name one person, by two names, some with her office. */
const all: Mentioned[] = Array.from({ length: 700 }, (_, n) => {
  const words = n % 3 === 0 ? 'Mara Quill' : 'Quill'
  const meant = n % 5 === 0 ? office(n % 2 === 0 ? 'envoy' : 'Envoy') : { entity: ref('person:Mara Quill') }
  const entry = entryOf(`${words} spoke, ${n}.`, {
    names: { [words]: meant },
    ...(n % 7 > 0 ? { day: `2031-0${1 + (n % 6)}-01` } : {}),
  })
  const [paper] = groundOf([entry]).papers
  return mentionedIn(paper!, unofficialWords(lexicon)).find((one) => one.ref.id === 'person:mara-quill')!
})
const plain = ({ names, kinds, forms, offices, ...others }: ReturnType<typeof tally>) => ({
  ...others,
  ...{ names: [...names], kinds: [...kinds], forms: [...forms], offices: [...offices.values()] },
})

test('many mentions add up to what they are one after the other', () => {
  const one = tally(all.slice(0, 199))
  expect(plain(one)).toMatchObject({
    mentions: 199,
    forms: [
      ['Mara Quill', 67],
      ['Quill', 132],
    ],
    offices: [{ role: 'envoy', count: 40, from: '2031-01-01', to: '2031-06-01' }],
  })
  const many = tally(all)
  expect(plain(many)).toMatchObject({
    mentions: 700,
    forms: [
      ['Mara Quill', 234],
      ['Quill', 466],
    ],
    offices: [{ role: 'envoy', count: 140, from: '2031-01-01', to: '2031-06-01' }],
  })
  expect(many.papers).toEqual(all.map(({ paper }) => paper.id))
  expect(many.evidence).toEqual(one.evidence)
  expect(many.evidence).toHaveLength(3)
})

test('one in the middle counts wherever it comes', () => {
  const without = all.filter((_, at) => at !== 350)
  tally(all)
  expect(tally(without).mentions).toBe(699)
  expect(plain(tally(all))).toEqual(plain(tally([...all])))
  expect(tally(without).papers).toEqual(without.map(({ paper }) => paper.id))
})
