import { describe, expect, test } from 'vitest'
import { articleOf, lexicon } from '../../../test/kit/reading.ts'
import { read } from '../../read/index.ts'
import { compile } from '../index.ts'

const text =
  'NATO Secretary General Jens Stoltenberg spoke at the NATO summit in Vilnius, which opened this week.\n' +
  'Norwegian President Ana Brell will meet Danish President Jon Karst in Oslo on Friday.\n' +
  'Norway demands control of the whole strait, Ana Brell said.'
const article = { ...articleOf(text), path: 'wire.txt' }
const entry = { article, reading: read(article, { lexicon }) }

describe('an article whose month of publication is all that is known', () => {
  const dossier = compile([entry], { lexicon, case: 'strait', asOf: null })

  test('it is read as of the month', () => expect(entry.reading.article.published?.value).toBe('2023-07'))
  test('the digest names the month and no day', () => {
    const sentences = dossier.digest.map(({ sentence }) => sentence).join('\n')
    expect(sentences).toContain('July 2023')
    expect(sentences).not.toMatch(/\d July 2023/)
  })
  test('offices are held as of the month', () =>
    expect(dossier.identities.flatMap(({ speaksFor }) => speaksFor.map(({ from, to }) => [from, to]))).toContainEqual([
      '2023-07',
      '2023-07',
    ]))
  test('what is given no time of its own has that of publication, and says so', () =>
    expect(dossier.timeline.map(({ when }) => when?.value)).toContain('2023-07'))
})
