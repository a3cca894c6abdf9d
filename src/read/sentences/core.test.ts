import { expect, test } from 'vitest'
import model from 'wink-eng-lite-web-model'
import { makeCore } from './core.ts'

test('it is the core that the package itself makes', () => {
  expect(makeCore()).toEqual((model.core as () => unknown)())
})

test('each is made anew: what one meets the other does not know', () => {
  const [one, other] = [makeCore(), makeCore()] as { features: { lexeme: { list: string[] } } }[]
  const before = other!.features.lexeme.list.length
  one!.features.lexeme.list.push('burble')
  expect(other!.features.lexeme.list).toHaveLength(before)
})
