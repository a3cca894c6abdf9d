import { expect, test } from 'vitest'
import { entryOf, ref } from '../../../test/kit/case.ts'
import { codeOf, judging, on } from '../../../test/kit/judging.ts'
import { agreements, disagreements } from './agreement.ts'

const text =
  'Norland wants the north lock. Sudmark refuses the toll. Norland offers a pilot. Sudmark asks for dredging.'
const entry = entryOf(text, {
  day: '2031-01-02',
  positions: [
    { on: 'Norland wants the north lock', party: 'state:Norland', issue: 'navigation' },
    { on: 'Sudmark refuses the toll', party: 'state:Sudmark', issue: 'tariffs', stance: 'refuses' },
    { on: 'Norland offers a pilot', party: 'state:Norland', issue: 'staffing', stance: 'offers' },
  ],
})
const lock = on(entry, 'position', 'Norland wants the north lock')
const toll = on(entry, 'position', 'Sudmark refuses the toll')
const pilot = on(entry, 'position', 'Norland offers a pilot')
const dredging = { ...on(entry, 'position', 'Sudmark asks for dredging') }
const { start, end, quote } = dredging
const add = (stance: string) => ({
  verb: 'add' as const,
  item: {
    kind: 'position' as const,
    article: entry.article.id,
    span: { start, end, quote },
    party: ref('state:Sudmark'),
    issue: 'dredging',
    stance,
  },
  blind: true,
})

/** Ada and Ben code the same article, each without the other's help. */
async function coded() {
  const desk = judging([entry])
  await desk.judge({ verb: 'accept', target: lock, blind: true }, 'Ada')
  await desk.judge({ verb: 'accept', target: toll, blind: true }, 'Ada')
  await desk.judge({ verb: 'correct', target: pilot, to: { stance: 'seeks' }, blind: true }, 'Ada')
  await desk.judge(add('demands'), 'Ada')
  await desk.judge({ verb: 'accept', target: lock, blind: true }, 'Ben')
  await desk.judge({ verb: 'reject', target: toll, blind: true }, 'Ben')
  await desk.judge({ verb: 'accept', target: pilot, blind: true }, 'Ben')
  return desk
}

test('blind codings do not touch the dossier', async () => {
  const desk = await coded()
  expect(JSON.stringify(desk.dossier())).toBe(JSON.stringify(judging([entry]).dossier()))
})

test('agreement is told for each article and kind, and over all', async () => {
  const rows = agreements((await coded()).log)
  expect(rows.map(({ article, about, metric, units }) => [article === null, about, metric, units])).toEqual([
    [true, 'claim', 'nominal', 4],
    [true, 'stance', 'ordinal', 2],
    [true, 'firmness', 'ordinal', 2],
    [false, 'claim', 'nominal', 4],
    [false, 'stance', 'ordinal', 2],
    [false, 'firmness', 'ordinal', 2],
  ])
  const [claim, , firmness] = rows
  expect(claim).toMatchObject({ coders: ['Ada', 'Ben'], because: null })
  // Four units, one agreed: 8 values, of which "none" twice, the lock twice, four others once.
  expect(claim!.alpha).toBeCloseTo(1 - 6 / ((8 * 7 - 2 * 2) / 7), 10)
  expect(firmness).toMatchObject({ alpha: null, interval: null, because: expect.stringContaining('all judged alike') })
})

test('one coder alone has nobody to agree with', async () => {
  const desk = judging([entry])
  await desk.judge({ verb: 'accept', target: lock, blind: true }, 'Ada')
  expect(agreements(desk.log)).toEqual([])
})

test('what is undone does not count', async () => {
  const desk = await coded()
  for (const id of ['5', '6', '7']) await desk.judge({ verb: 'undo', of: id }, 'Ben')
  expect(agreements(desk.log)).toEqual([])
})

test('disagreements are listed, with what settles them', async () => {
  const desk = await coded()
  const open = () => disagreements(desk.log).map(({ words, settledBy }) => [words.quote, ...settledBy])
  expect(open()).toEqual([['Sudmark refuses the toll'], ['Norland offers a pilot'], ['Sudmark asks for dredging']])
  await desk.judge({ verb: 'reject', target: toll, settles: ['2', '6'], why: 'it is the harbour that says so' }, 'Cy')
  expect(open()).toEqual([['Sudmark refuses the toll', '8'], ['Norland offers a pilot'], ['Sudmark asks for dredging']])
  expect(desk.dossier().table.map(({ issue }) => issue)).toEqual(['navigation', 'staffing'])
  await desk.judge({ verb: 'undo', of: '8' }, 'Cy')
  expect(open()[0]).toEqual(['Sudmark refuses the toll'])
})

test('who says what stands beside the words', async () =>
  expect(disagreements((await coded()).log)[2]?.codings).toEqual([
    { who: 'Ada', claim: 'state:sudmark · dredging · demands', entries: ['4'] },
    { who: 'Ben', claim: null, entries: [] },
  ]))

test('additions of two coders on nearly the same words are one thing', async () => {
  const desk = await coded()
  const shorter = { start: start + 8, end, quote: quote.slice(8) }
  await desk.judge({ ...add('seeks'), item: { ...add('seeks').item, span: shorter } }, 'Ben')
  expect(disagreements(desk.log)[2]?.codings.map(({ claim }) => claim)).toEqual([
    'state:sudmark · dredging · demands',
    'state:sudmark · dredging · seeks',
  ])
})

test('a coder goes on from what they coded before; nobody else sees it', async () => {
  const desk = judging([entry])
  await desk.judge(add('demands'), 'Ada')
  const own = { verb: 'correct' as const, target: dredging, to: { stance: 'seeks' }, blind: true }
  expect(await codeOf(desk.judge(own, 'Ben'))).toBe('judgement-target')
  await desk.judge(own, 'Ada')
  await desk.judge({ verb: 'accept', target: toll, blind: true }, 'Ben')
  expect(disagreements(desk.log)[0]?.codings).toEqual([
    { who: 'Ada', claim: 'state:sudmark · dredging · seeks', entries: ['1', '2'] },
    { who: 'Ben', claim: null, entries: [] },
  ])
  expect(desk.dossier().table.map(({ issue }) => issue)).not.toContain('dredging')
})
