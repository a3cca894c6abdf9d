import { expect, test } from 'vitest'
import { lexicon } from '../../../test/kit/reading.ts'
import { refOf } from '../../model/index.ts'
import { impossible, possible } from './impossible.ts'

const [north, south] = [refOf('state', 'North'), refOf('state', 'South')]
const patterns = (...names: string[]) =>
  impossible(
    names.map((name) => ({ party: name.startsWith('South') ? south : north, name })),
    lexicon.comparing,
  )

test.each<[string, string[], string[]]>([
  [
    'to go on with and to stop',
    ['North is willing to stop its military aid', 'North: Europe will continue to provide military aid'],
    ['YY'],
  ],
  ['only the two', ['North pays', 'North keeps its fishing licences', 'North cuts the fishing licences'], ['-YY']],
  ['two parties', ['North continues its military aid', 'South stops its military aid'], []],
  ['two things', ['North continues its military aid', 'North stops the grain exports'], []],
  ['twice the same', ['North stops its military aid', 'North reduces its military aid'], []],
  ['one word in common', ['North continues talks', 'North stops talks of war'], []],
])('%s', (_, names, expected) => expect(patterns(...names)).toEqual(expected))

test.each([
  ['YYY', ['-YY'], 'YYN'],
  ['YYN', ['-YY'], 'YYN'],
  ['YYY', [], 'YYY'],
])('agreement %s without %j is %s', (agreement, patterns, expected) =>
  expect(possible(agreement, patterns)).toBe(expected),
)
