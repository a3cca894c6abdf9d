import { expect, test } from 'vitest'
import { refOf } from '../../model/index.ts'
import { blameTally, blameWords } from './blame.ts'

const [by, target] = [refOf('state', 'Norvania'), refOf('state', 'Sud\u202emark')]

test('names both, safe to show', () => expect(blameWords({ by, target })).not.toContain('\u202e'))

test.each([
  [{ direct: 2, indirect: 0, articles: 3, origins: 2 }, '3 articles, 2 independent'],
  [{ direct: 0, indirect: 1, articles: 1, origins: 1 }, '1 article, 1 independent; through others only'],
  [{ direct: 2, indirect: 1, articles: 3, origins: 2 }, '3 articles, 2 independent; through others in 1'],
])('%j', (counts, words) => expect(blameTally({ by, target, ...counts, evidence: [] })).toBe(words))
