import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { Dossier } from '../../src/model/index.ts'
import { parley } from '../kit/environment.ts'
import { type Check, compare } from './expected.ts'

let dossier: Dossier
let checks: Check[]
beforeAll(async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'parley-straits-')), 'straits.parley')
  expect((await parley(['read', 'examples/straits/articles', '--case', path])).status).toBe(0)
  dossier = Dossier.parse(JSON.parse((await parley(['dossier', '--case', path, '--format', 'json'])).out))
  checks = compare(dossier)
})

const missing = (section: string) =>
  checks.filter((check) => check.section === section && !check.met).map(({ what }) => what)
const met = (section: string) => checks.filter((check) => check.section === section && check.met).length

describe('the example, against what a careful reader found in it', () => {
  test.each([
    'figures',
    'audits',
    'proposals',
    'conditions',
    'contradictions',
    'copies',
    'denied meetings',
    'moves',
    'versions',
  ])('every one of the %s is found', (section) => {
    expect(met(section)).toBeGreaterThan(0)
    expect(missing(section)).toEqual([])
  })

  // How many of those that a careful reader found the reader finds today (npm run bench -- example names the others).
  // These numbers may be raised; a change that lowers one makes the reader worse.
  test.each([
    ['positions', 33],
    ['events', 11],
    ['doubts', 4],
    ['names', 29],
  ])('of the %s at least %i', (section, least) =>
    expect(met(section), missing(section).join('\n')).toBeGreaterThanOrEqual(least),
  )

  // A reading that nobody has listed is either false or has to be looked at and listed in expected.yaml.
  test('nothing stands in the table that is unlisted or false', () => expect(missing('table')).toEqual([]))

  test('the secret meeting is reported, denied and disputed, and nobody is believed', () => {
    const about = dossier.contradictions.find(({ about }) => about.includes('Casteldoro'))
    expect(about?.sides).toHaveLength(2)
    expect(about?.sides.every(({ evidence }) => evidence.length > 0)).toBe(true)
  })

  test('a story in four outlets is one origin', () => {
    const wire = dossier.articles.filter(({ path }) => /03-13-|03-14-/.test(path))
    expect(wire).toHaveLength(4)
    expect(new Set(wire.map(({ origin }) => origin)).size).toBe(1)
  })

  test('no claim has more origins than articles, and no outlet is a party', () => {
    expect(dossier.origins.filter(({ articles, independent }) => independent > articles)).toEqual([])
    expect(dossier.parties.filter(({ id }) => id.startsWith('outlet:'))).toEqual([])
  })

  test('every sentence of the digest stands on words', () => {
    expect(dossier.digest.length).toBeGreaterThan(15)
    expect(dossier.digest.filter(({ evidence }) => evidence.length === 0)).toEqual([])
  })
})
