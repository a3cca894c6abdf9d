import { expect, it } from 'vitest'
import { isTurn } from './turns.ts'

it.each([
  ['refuses', 'open'],
  ['refuses', 'accepts'],
  ['demands', 'conditional'],
  ['seeks', 'accepts'],
  ['offers', 'refuses'],
  ['accepts', 'conditional'],
] as const)('%s, then %s: it moved', (from, to) => expect(isTurn(from, to)).toBe(true))

it.each([
  ['offers', 'seeks'],
  ['seeks', 'offers'],
  ['accepts', 'demands'],
  ['open', 'demands'],
  ['conditional', 'seeks'],
  ['seeks', 'conditional'],
  ['shifts', 'demands'],
] as const)('%s, then %s: no move', (from, to) => expect(isTurn(from, to)).toBe(false))
