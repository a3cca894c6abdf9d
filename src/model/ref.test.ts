import { expect, test } from 'vitest'
import { refOf, slug } from './ref.ts'

test.each([
  ['Norland', 'norland'],
  ['Ilse van der Haas', 'ilse-van-der-haas'],
  ['Group of 77', 'group-of-77'],
  ['Łódź', 'łodz'],
  ["Cote d'Ivoire", 'cote-divoire'],
  ['Jean–Luc  Müller-Oss', 'jean-luc-muller-oss'],
  ['  Halm ', 'halm'],
  ['北京', '北京'],
  ['!?', 'x'],
  ['', 'x'],
])('the slug of "%s" is "%s"', (name, expected) => expect(slug(name)).toBe(expected))

test('a reference has the kind, the slug and the name as it is', () => {
  expect(refOf('state', 'Upper Volta')).toEqual({ id: 'state:upper-volta', name: 'Upper Volta' })
})
