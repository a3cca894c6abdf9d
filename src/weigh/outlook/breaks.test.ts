import { expect, test } from 'vitest'
import { Conflict } from '../../model/index.ts'
import { weigh } from './weigh.ts'

const changes = (prefers: readonly string[]): string[] => {
  const conflict = Conflict.parse({
    parties: [
      { name: 'Norland', options: ['opens the port'], prefers },
      { name: 'Sudria', options: ['pays the toll'], prefers: ['pays the toll if opens the port'] },
    ],
  })
  return [...new Set(weigh(conflict).breaks.map(({ party, change }) => `${party} ${change}`))]
}

test('the contrary of "not A" is A', () => {
  expect(changes(['not opens the port'])).toContain('Norland now wants “opens the port”')
})

test('the contrary of anything longer is said to be just that', () => {
  expect(changes(['not opens the port if pays the toll']).join('\n')).not.toContain('now wants')
  expect(changes(['pays the toll', 'not opens the port']).join('\n')).not.toContain('now wants “pays')
})
