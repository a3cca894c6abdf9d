import { expect, test } from 'vitest'
import * as z from 'zod'
import { plainProblem } from './plainProblem.ts'

const form = z.strictObject({
  name: z.string().min(1).max(3),
  rounds: z.int().min(1).default(1),
  parties: z.array(z.string()).min(2).optional(),
  worth: z.record(z.string(), z.number()).optional(),
  stance: z.enum(['seeks', 'refuses']).optional(),
})

test.each<[object, string]>([
  [{}, 'it is missing'],
  [{ name: 7 }, 'it is a number, and should be a text'],
  [{ name: null }, 'it is nothing, and should be a text'],
  [{ name: '' }, 'it is empty'],
  [{ name: 'abcd' }, 'it is too long: 3 at most'],
  [{ name: 'a', parties: ['x'] }, 'it is too short: 2 at least'],
  [{ name: 'a', parties: 'x' }, 'it is a text, and should be a list'],
  [{ name: 'a', worth: [1] }, 'it is a list, and should be a group of fields'],
  [{ name: 'a', rounds: '1' }, 'it is a text, and should be a number'],
  [{ name: 'a', stance: 'likes' }, 'it is none of seeks, refuses'],
  [{ name: 'a', nom: 1 }, 'Unrecognized key: "nom"'],
])('%j: %s', (value, words) => {
  expect(plainProblem(form.safeParse(value).error!.issues[0]!.message)).toBe(words)
})
