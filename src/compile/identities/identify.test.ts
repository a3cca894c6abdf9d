import { describe, expect, it, test } from 'vitest'
import { entryOf, ref } from '../../../test/kit/case.ts'
import { lexicon } from '../../../test/kit/reading.ts'
import { compile } from '../compile.ts'
import type { Verdict } from './unite.ts'

let serial = 0
/** An article that mentions people in these forms; `Form=Name` where a form belongs to another name. */
function naming(...mentions: string[]) {
  serial++
  const forms = mentions.map((mention) => mention.split('=') as [string, string?])
  const names = Object.fromEntries(forms.map(([form, as = form]) => [form, { entity: ref(`person:${as}`) }]))
  return entryOf(`${serial}. ${forms.map(([form]) => form).join(' met ')}.`, { names, day: '2031-01-01' })
}

type Short = [verb: 'join' | 'keep-apart', a: string, b: string] | [verb: 'split', identity: string, ...forms: string[]]
const verdictsOf = (all: readonly Short[]): Verdict[] =>
  all.map(([verb, one, ...others], index) => {
    const signed = { id: String(index + 1), at: '2031-02-01T09:00:00Z', who: 'Ada', why: null, before: null }
    return verb === 'split'
      ? { ...signed, verb, identity: `person:${one}`, forms: others }
      : { ...signed, verb, identities: [`person:${one}`, `person:${others[0]}`] }
  })
const dossier = (entries: ReturnType<typeof naming>[], ...all: Short[]) =>
  compile(entries, { case: 'test', lexicon, verdicts: verdictsOf(all) })
const people = (entries: ReturnType<typeof naming>[], ...all: Short[]) =>
  dossier(entries, ...all)
    .identities.map(({ id, forms }) => `${id.slice(7)}: ${forms.map(({ form }) => form).sort()}`)
    .sort()
const orphans = (entries: ReturnType<typeof naming>[], ...all: Short[]) =>
  (dossier(entries, ...all).orphans ?? []).map(({ judgement, why }) => `${judgement} ${why}`)

const strangers = [naming('Mara Quill'), naming('Tom Vell'), naming('Ivo Pelt')]
const spellings = [naming('Serhii Lovchenko'), naming('Sergei Lovchenko'), naming('Serhii Lovchenko')]
const bare = [naming('Mara Quill', 'Quill=Mara Quill'), naming('Quill=Mara Quill'), naming('Mara Quill')]

describe('an analyst’s verdict on identities', () => {
  test.each<[string, ReturnType<typeof naming>[], Short[], string[]]>([
    ['nothing judged', strangers, [], ['ivo-pelt: Ivo Pelt', 'mara-quill: Mara Quill', 'tom-vell: Tom Vell']],
    [
      'joined',
      strangers,
      [['join', 'mara-quill', 'tom-vell']],
      ['ivo-pelt: Ivo Pelt', 'mara-quill: Mara Quill,Tom Vell'],
    ],
    [
      'joined by way of a third',
      strangers,
      [
        ['join', 'mara-quill', 'tom-vell'],
        ['join', 'tom-vell', 'ivo-pelt'],
      ],
      ['mara-quill: Ivo Pelt,Mara Quill,Tom Vell'],
    ],
    ['spellings, joined by the names', spellings, [], ['serhii-lovchenko: Sergei Lovchenko,Serhii Lovchenko']],
    [
      'spellings, kept apart',
      spellings,
      [['keep-apart', 'serhii-lovchenko', 'sergei-lovchenko']],
      ['sergei-lovchenko: Sergei Lovchenko', 'serhii-lovchenko: Serhii Lovchenko'],
    ],
    [
      'spellings, one split off',
      spellings,
      [['split', 'serhii-lovchenko', 'Sergei Lovchenko']],
      ['sergei-lovchenko: Sergei Lovchenko', 'serhii-lovchenko: Serhii Lovchenko'],
    ],
    ['a form split off', bare, [['split', 'mara-quill', 'Quill']], ['mara-quill: Mara Quill', 'quill: Quill']],
    [
      'the full form split off, which cannot have the id that stays',
      bare,
      [['split', 'mara-quill', 'Mara Quill']],
      ['mara-quill-mara-quill: Mara Quill', 'mara-quill: Quill'],
    ],
    [
      'a form split off and joined to somebody else',
      [...bare, naming('Tom Vell')],
      [
        ['split', 'mara-quill', 'Quill'],
        ['join', 'quill', 'tom-vell'],
      ],
      ['mara-quill: Mara Quill', 'quill: Quill,Tom Vell'],
    ],
    [
      'the later of two that contradict each other holds',
      strangers,
      [
        ['join', 'mara-quill', 'tom-vell'],
        ['keep-apart', 'mara-quill', 'tom-vell'],
      ],
      ['ivo-pelt: Ivo Pelt', 'mara-quill: Mara Quill', 'tom-vell: Tom Vell'],
    ],
    [
      'kept apart, never joined by way of a third either',
      strangers,
      [
        ['join', 'mara-quill', 'tom-vell'],
        ['join', 'tom-vell', 'ivo-pelt'],
        ['keep-apart', 'mara-quill', 'ivo-pelt'],
      ],
      ['ivo-pelt: Ivo Pelt,Tom Vell', 'mara-quill: Mara Quill'],
    ],
  ])('%s', (_, entries, verdicts, expected) => expect(people(entries, ...verdicts)).toEqual(expected))

  test.each<[string, ReturnType<typeof naming>[], Short[], string[]]>([
    [
      'somebody whom no article names',
      strangers,
      [['join', 'mara-quill', 'nobody']],
      ['1 the case has no identity person:nobody'],
    ],
    [
      'a form that no article has',
      bare,
      [['split', 'mara-quill', 'M. Q.']],
      ['1 no article calls Mara Quill “M. Q.” any more'],
    ],
    ['a split of nobody', bare, [['split', 'nobody', 'Quill']], ['1 the case has no identity person:nobody']],
    [
      'a join that a later verdict overrules',
      strangers,
      [
        ['join', 'mara-quill', 'tom-vell'],
        ['keep-apart', 'tom-vell', 'mara-quill'],
      ],
      ['1 a later judgement keeps person:mara-quill and person:tom-vell apart'],
    ],
    ['nothing', strangers, [['join', 'mara-quill', 'tom-vell']], []],
  ])('lists what does not fit: %s', (_, entries, verdicts, expected) =>
    expect(orphans(entries, ...verdicts)).toEqual(expected),
  )

  const links = (entries: ReturnType<typeof naming>[], ...all: Short[]) =>
    dossier(entries, ...all).identities.flatMap((one) =>
      one.links.map(({ to, verdict, reason, judged }) => `${one.id} ${verdict} ${to} (${reason}; ${judged})`),
    )
  it('says who joined, and that the names had proposed nothing', () =>
    expect(links(strangers, ['join', 'mara-quill', 'tom-vell'])).toEqual([
      'person:mara-quill same person:tom-vell (joined by Ada; added)',
    ]))
  it('says that the names had proposed it', () =>
    expect(links(spellings, ['join', 'serhii-lovchenko', 'sergei-lovchenko'])).toEqual([
      'person:serhii-lovchenko same person:sergei-lovchenko (joined by Ada; accepted)',
    ]))
  it('says that the names had proposed the contrary, on both sides', () =>
    expect(links(spellings, ['keep-apart', 'serhii-lovchenko', 'sergei-lovchenko'])).toEqual([
      'person:serhii-lovchenko different person:sergei-lovchenko (kept apart by Ada; corrected)',
      'person:sergei-lovchenko different person:serhii-lovchenko (kept apart by Ada; corrected)',
    ]))
  it('marks the identities that were judged, and no others', () =>
    expect(
      dossier(strangers, ['join', 'mara-quill', 'tom-vell']).identities.map(({ id, judged }) => [id, judged]),
    ).toEqual([
      ['person:mara-quill', 'corrected'],
      ['person:ivo-pelt', undefined],
    ]))
  it('gives a split-off person what stands on his mentions alone', () => {
    const text = 'Mara Quill wants the lock. Later Quill refused the toll.'
    const entry = entryOf(text, {
      day: '2031-01-01',
      names: {
        'Mara Quill': { entity: ref('person:Mara Quill') },
        'Quill refused': { entity: ref('person:Mara Quill') },
      },
      positions: [
        { on: 'Mara Quill wants the lock', party: 'person:Mara Quill', issue: 'navigation' },
        { on: 'Quill refused the toll', party: 'person:Mara Quill', issue: 'tariffs' },
      ],
    })
    const rows = dossier([entry], ['split', 'mara-quill', 'Quill refused']).table
    expect(rows.map(({ party, issue }) => `${party.id} ${issue}`)).toEqual([
      'person:mara-quill navigation',
      'person:quill-refused tariffs',
    ])
  })
  it('gives a split-off person the positions that his statements tell', () => {
    const entry = entryOf('Mara Quill spoke. Quill said the toll must go.', {
      day: '2031-01-01',
      names: { 'Mara Quill': { entity: ref('person:Mara Quill') }, 'Quill said': { entity: ref('person:Mara Quill') } },
      statements: [{ by: 'person:Mara Quill', source: 'Quill said', says: 'the toll must go' }],
      positions: [{ on: 'the toll must go', party: 'person:Mara Quill', issue: 'tariffs', holder: 's1' }],
    })
    const [row] = dossier([entry], ['split', 'mara-quill', 'Quill said']).table
    expect([row?.party.id, row?.cells[0]?.holder?.id]).toEqual(['person:quill-said', 'person:quill-said'])
  })
})
