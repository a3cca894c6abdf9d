import { expect, test } from 'vitest'
import { lexicon } from '../../../test/kit/reading.ts'
import { inflection } from './inflect.ts'

const forms = (base: string) => inflection(lexicon)(base).map(([word, form]) => `${form} ${word}`)

test.each([
  ['demand', 'demands demanded demanded demanding'],
  ['refuse', 'refuses refused refused refusing'],
  ['reply', 'replies replied replied replying'],
  ['play', 'plays played played playing'],
  ['agree', 'agrees agreed agreed agreeing'],
  ['lie', 'lies lied lied lying'],
  ['drop', 'drops dropped dropped dropping'],
  ['rebut', 'rebuts rebutted rebutted rebutting'],
  ['veto', 'vetoes vetoed vetoed vetoing'],
  ['push', 'pushes pushed pushed pushing'],
  ['give', 'gives gave given giving'],
  ['put', 'puts put put putting'],
  ['begin', 'begins began begun beginning'],
  ['speak', 'speaks spoke spoken speaking'],
  ['feel', 'feels felt felt feeling'],
  ['cast', 'casts cast cast casting'],
  ['forget', 'forgets forgot forgotten forgetting'],
  ['quit', 'quits quit quit quitting'],
  ['have', 'has had had having'],
])('%s: %s', (base, expected) => {
  const [s, past, part, ing] = expected.split(' ')
  expect(forms(base)).toEqual([`base ${base}`, `s ${s}`, `past ${past}`, `part ${part}`, `ing ${ing}`])
})

test('a final l is doubled or not', () => {
  expect(forms('signal')).toEqual(expect.arrayContaining(['past signaled', 'past signalled', 'ing signalling']))
  expect(forms('reveal')).not.toContain('past revealled')
})

test('"be" has more forms than other verbs', () =>
  expect(forms('be')).toEqual(expect.arrayContaining(['s is', 'past were'])))

test('no verb is listed as irregular and as doubling', () => {
  const { irregular, doubling } = lexicon.verbs
  expect(doubling.filter((base) => base in irregular)).toEqual([])
})
