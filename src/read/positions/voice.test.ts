import { describe, expect, test } from 'vitest'
import { readText } from '../../../test/kit/reading.ts'

const told = (text: string) => readText(text).positions.map((p) => `${p.party.name} ${p.stance} ‹${p.span.quote}›`)

const frame = (body: string) =>
  `The dam talks, from inside\n\nInterview: Hana Brock\n3 May 2031\n\n${body}\n\nOsman Tarig is the irrigation minister of Sudan.\n`

describe('an interview', () => {
  test('answers after "A:" are the words of whoever is interviewed', () => {
    const text = frame(
      'Q: Will you sign in June?\n\nA: We want a fixed share of the river water.\n\nQ: And the fund?\n\nA: We will not accept a fund without dates.',
    )
    expect(told(text)).toEqual([
      'Sudan seeks ‹We want a fixed share of the river water›',
      'Sudan refuses ‹We will not accept a fund without dates›',
    ])
  })

  test('answers without marks stand behind a question', () => {
    const text = frame(
      'Will you sign in June?\n\nWe want a fixed share of the river water.\n\nWhat about the dam?\n\nThe dam must wait.',
    )
    expect(told(text)).toContain('Sudan seeks ‹We want a fixed share of the river water›')
    expect(told(text)).toContain('Sudan demands ‹The dam must wait›')
  })

  test('who asks wants nothing', () => {
    const text = frame(
      'Q: We hear that we must wait for a treaty. Why?\n\nA: Rain.\n\nQ: Should we want a dam?\n\nA: Ask me later.',
    )
    expect(told(text)).toEqual([])
  })
})

describe('a letter', () => {
  const letter = (head: string) =>
    `${head}\n\nDear members,\n\nThe talks went on. We are asking for a pay rise of six per cent.\n`

  test('its "we" is the body that signs it', () => {
    expect(told(letter('News for the wards\n\nNurses and Midwives United, 3 March 2030'))).toEqual([
      'Nurses and Midwives United demands ‹We are asking for a pay rise of six per cent›',
    ])
  })

  test('nobody is guessed where no body is named', () => {
    expect(told(letter('News for the wards'))).toEqual([])
  })
})

test('the "we" of any other article is nobody at the table', () => {
  expect(told('A column\n\nThe talks went on in Peru. We want a ceasefire. We must not accept the tariffs.\n')).toEqual(
    [],
  )
})
