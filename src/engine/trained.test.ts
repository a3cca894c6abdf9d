import { expect, test } from 'vitest'
import { attribute, readTrained } from '../read/index.ts'
import { positionsFolder, readiness, weightsFolder } from './readiness.ts'
import { loadTrained } from './trained.ts'

test('what is missing of the weights is a reason for the rules to stand in', () => {
  expect(readiness([weightsFolder(), 'no/such/folder'])).toEqual({ problem: 'its weights are missing' })
})

test('both weights are part of the version of a reading', () => {
  const [one, both] = [readiness([weightsFolder()]), readiness([weightsFolder(), positionsFolder()])]
  expect(one).toHaveProperty('version')
  expect(both).toEqual({ version: expect.stringMatching(/^[0-9a-f]{12}-[0-9a-f]{12}$/) })
})

const text =
  'The talks went on in Lima. The union said it would not lift the boycott before Friday. “We will not,” Ann Orne said 👩‍🚀.'

test('the weights of the product tag a plain refusal, and leave attributions as they are', async () => {
  const trained = await loadTrained(weightsFolder(), positionsFolder())
  const { attributions, tagged } = await readTrained(text, trained)
  const refusals = tagged!.positions.filter(({ stance }) => stance === 'refuses')
  const words = refusals.map(({ evidence }) => text.slice(evidence.start, evidence.end))
  expect(words.some((said) => said.includes('not lift the boycott'))).toBe(true)
  expect(await attribute(text, { ...trained, tagger: null })).toEqual(attributions)
})
