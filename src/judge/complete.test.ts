import { describe, expect, it, test } from 'vitest'
import { entryOf, ref, said } from '../../test/kit/case.ts'
import { codeOf, judging, on } from '../../test/kit/judging.ts'
import { Fault, type JudgementDraft } from '../model/index.ts'
import { historyOf } from './history.ts'

const text = 'Ada Brock said the north lock stays shut. Norland wants the toll. Ada Brock left.'
const entry = entryOf(text, {
  day: '2031-01-02',
  names: { 'Ada Brock': 'person:Ada Brock', Norland: 'state:Norland' },
  statements: [{ by: 'person:Ada Brock', says: 'the north lock stays shut', source: 'Ada Brock', cue: 'said' }],
  positions: [
    { on: 'the north lock stays shut', party: 'state:Norland', issue: 'navigation', stance: 'refuses', holder: 's1' },
    { on: 'Norland wants the toll', party: 'state:Norland', issue: 'tariffs', stance: 'seeks' },
  ],
})
const toll = on(entry, 'position', 'Norland wants the toll')
const lock = on(entry, 'position', 'the north lock stays shut')
const { start, end, quote } = toll
const adding = (fields: object, span: object = { start, end, quote }) =>
  ({ verb: 'add', item: { kind: 'position', article: entry.article.id, span, ...fields } }) as JudgementDraft
const whole = { party: ref('state:Sudmark'), issue: 'tariffs', stance: 'refuses' }
const correct = (to: Record<string, unknown>): JudgementDraft => ({ verb: 'correct', target: toll, to })

describe('a judgement is refused', () => {
  const cases: [string, JudgementDraft, string, RegExp][] = [
    ['words at other offsets', { verb: 'accept', target: { ...toll, start: 1 } }, 'judgement-span', /42–64/],
    [
      'words that stand nowhere',
      { verb: 'accept', target: { ...toll, quote: 'Norland wants the ferry' } },
      'judgement-span',
      /copy them/,
    ],
    ['offsets beyond the end', { verb: 'accept', target: { ...toll, end: 9999 } }, 'judgement-span', /42–64/],
    ['an empty stretch', { verb: 'accept', target: { ...toll, end: start, quote: '' } }, 'judgement-span', /mark some/],
    ['nothing of that kind', { verb: 'reject', target: { ...toll, kind: 'event' } }, 'judgement-target', /add/],
    [
      'a part of the words',
      { verb: 'reject', target: on(entry, 'position', 'the toll') },
      'judgement-target',
      /near it there is one on 42–64/,
    ],
    [
      'a field that is not like it',
      { verb: 'reject', target: { ...toll, like: { stance: 'offers' } } },
      'judgement-target',
      /42–64/,
    ],
    ['a stance that there is not', correct({ stance: 'likes' }), 'judgement-invalid', /reference/],
    ['a field that there is not', correct({ stances: 'open' }), 'judgement-invalid', /choose among span, party/],
    ['an id of its own', correct({ id: 'p9' }), 'judgement-invalid', /choose among/],
    ['a mark of its own', correct({ judged: 'accepted' }), 'judgement-invalid', /choose among/],
    ['nothing', correct({}), 'judgement-invalid', /name the fields/],
    ['null where there must be something', correct({ party: null }), 'judgement-invalid', /reference/],
    [
      'a party without a kind',
      correct({ party: { id: 'Norland', name: 'Norland' } }),
      'judgement-invalid',
      /kind:name/,
    ],
    ['a day that no calendar writes', correct({ when: said('last May') }), 'judgement-invalid', /EDTF/],
    [
      'a span within a field that does not hold',
      correct({ when: { ...said('2031'), span: { start: 0, end: 3, quote: 'Bob' } } }),
      'judgement-span',
      /copy them/,
    ],
    ['a statement that there is not', correct({ holder: 's9' }), 'judgement-invalid', /null/],
    ['an addition without a party', adding({ issue: 'tariffs', stance: 'open' }), 'judgement-invalid', /reference/],
    ['an addition on other words', adding(whole, { start: 3, end: 6, quote: 'xyz' }), 'judgement-span', /copy/],
    [
      'an addition that is there',
      adding({ party: ref('state:Norland'), issue: 'tariffs', stance: 'seeks' }),
      'judgement-repeats',
      /accept it/,
    ],
    [
      'a figure without a value',
      { verb: 'add', item: { kind: 'figure', article: entry.article.id, span: { start, end, quote } } },
      'judgement-invalid',
      /vague/,
    ],
    [
      'a figure upside down',
      {
        verb: 'add',
        item: { kind: 'figure', article: entry.article.id, span: { start, end, quote }, low: 3, high: 2 },
      },
      'judgement-invalid',
      /exchange/,
    ],
    [
      'an identity that there is not',
      { verb: 'join', identities: ['person:ada-brock', 'person:a-brock'] },
      'identity-unknown',
      /perhaps person:ada-brock/,
    ],
    [
      'one identity twice',
      { verb: 'join', identities: ['state:norland', 'state:norland'] },
      'judgement-invalid',
      /two different/,
    ],
    [
      'a form that there is not',
      { verb: 'split', identity: 'state:norland', forms: ['Norway'] },
      'judgement-invalid',
      /choose among Norland/,
    ],
    [
      'all forms',
      { verb: 'split', identity: 'state:norland', forms: ['Norland'] },
      'judgement-invalid',
      /at least one/,
    ],
    ['a comment on nothing', { verb: 'comment', text: 'hm' }, 'judgement-invalid', /exactly one/],
    [
      'a comment on two things',
      { verb: 'comment', text: 'hm', identity: 'state:norland', target: toll },
      'judgement-invalid',
      /exactly one/,
    ],
    [
      'a comment on a cell of no party',
      { verb: 'comment', text: 'hm', cell: { party: 'state:x', issue: 'tariffs' } },
      'judgement-invalid',
      /state:norland/,
    ],
    ['undo of nothing', { verb: 'undo', of: '7' }, 'judgement-unknown', /parley judgements/],
    [
      'a decision between what is no coding',
      { verb: 'reject', target: toll, settles: ['1'] },
      'judgement-unknown',
      /parley/,
    ],
  ]
  test.each(cases)('%s', async (_, draft, code, hint) => {
    const desk = judging([entry])
    const fault = await desk.judge(draft).catch((error: unknown) => error as Fault)
    expect(fault).toBeInstanceOf(Fault)
    expect(fault).toMatchObject({ code, hint: expect.stringMatching(hint) })
    expect(desk.log).toEqual([])
  })
})

describe('undo and redo', () => {
  it('take turns, and each only where it can', async () => {
    const desk = judging([entry])
    await desk.judge({ verb: 'reject', target: toll })
    expect(await codeOf(desk.judge({ verb: 'redo', of: '1' }))).toBe('judgement-in-force')
    await desk.judge({ verb: 'undo', of: '1' })
    expect(await codeOf(desk.judge({ verb: 'undo', of: '1' }))).toBe('judgement-not-in-force')
    await desk.judge({ verb: 'redo', of: '1' })
    await desk.judge({ verb: 'undo', of: '3' })
    expect(desk.reading().positions).toHaveLength(2)
    expect(await codeOf(desk.judge({ verb: 'undo', of: '3' }))).toBe('judgement-not-in-force')
  })
  it('say which entry stands in the way', async () => {
    const desk = judging([entry])
    await desk.judge({ verb: 'reject', target: toll })
    await desk.judge({ verb: 'undo', of: '1' })
    await expect(desk.judge({ verb: 'undo', of: '1' })).rejects.toMatchObject({
      message: 'entry 1 is not in force: entry 2 undid it',
      hint: 'redo 1 to bring it back, or undo 2',
    })
  })
})

describe('an entry records', () => {
  it('what was there before, with all earlier judgements, and what the reader had found', async () => {
    const desk = judging([entry])
    await desk.judge(correct({ stance: 'demands' }))
    const second = await desk.judge(correct({ stance: 'refuses' }), 'Ben')
    expect(second).toMatchObject({
      id: '2',
      who: 'Ben',
      before: { stance: 'demands', judged: 'corrected' },
      found: { stance: 'seeks' },
    })
  })
  it('nothing before what was added or rejected', async () => {
    const desk = judging([entry])
    expect((await desk.judge(adding(whole))).before).toBeNull()
    await desk.judge({ verb: 'reject', target: lock })
    expect((await desk.judge({ verb: 'accept', target: lock })).before).toBeNull()
  })
  it('the identities as they were', async () => {
    const desk = judging([entry])
    const joined = await desk.judge({ verb: 'join', identities: ['state:norland', 'person:ada-brock'] })
    expect(joined.before).toMatchObject([
      { id: 'state:norland' },
      { id: 'person:ada-brock', forms: [{ form: 'Ada Brock' }] },
    ])
    const apart = await desk.judge({ verb: 'keep-apart', identities: ['person:ada-brock', 'state:norland'] })
    expect(apart.before).toMatchObject([{ forms: [{ form: 'Ada Brock' }, { form: 'Norland' }] }])
  })
  it('the statements that it refers to', async () => {
    const desk = judging([entry])
    const done = await desk.judge(correct({ holder: 's1' }))
    expect(done.statements).toMatchObject({ s1: { content: [{ quote: 'the north lock stays shut' }] } })
  })
  it('what an undo took back', async () => {
    const desk = judging([entry])
    await desk.judge({ verb: 'reject', target: toll, why: 'a joke' })
    expect((await desk.judge({ verb: 'undo', of: '1' })).before).toMatchObject({ verb: 'reject', why: 'a joke' })
  })
  it('a comment, which changes nothing', async () => {
    const desk = judging([entry])
    const bare = JSON.stringify(desk.dossier())
    await desk.judge({ verb: 'comment', target: toll, text: 'who says so?' })
    await desk.judge({ verb: 'comment', identity: 'state:norland', text: 'the new state' })
    const cell = await desk.judge({ verb: 'comment', cell: { party: 'state:norland', issue: 'tariffs' }, text: 'thin' })
    expect(cell.before).toMatchObject([{ stance: 'seeks' }])
    expect(JSON.stringify(desk.dossier())).toBe(bare)
  })
})

describe('a decision between codings', () => {
  it('must be about the same words, and not blind itself', async () => {
    const desk = judging([entry])
    await desk.judge({ verb: 'accept', target: toll, blind: true }, 'Ben')
    expect(await codeOf(desk.judge({ verb: 'reject', target: lock, settles: ['1'] }))).toBe('judgement-invalid')
    expect(await codeOf(desk.judge({ verb: 'reject', target: toll, settles: ['1'], blind: true }))).toBe(
      'judgement-invalid',
    )
    await desk.judge({ verb: 'reject', target: toll, settles: ['1'] })
    expect(await codeOf(desk.judge({ verb: 'reject', target: toll, settles: ['2'] }))).toBe('judgement-invalid')
  })
  it('lets a coder add the same thing once only', async () => {
    const desk = judging([entry])
    const blind = { ...adding(whole), blind: true } as JudgementDraft
    await desk.judge(blind, 'Ada')
    expect(await codeOf(desk.judge(blind, 'Ada'))).toBe('judgement-repeats')
    expect(await codeOf(desk.judge(blind, 'Ben'))).toBe('no fault')
  })
})

describe('the history of a cell', () => {
  const tolls = { party: 'state:norland', issue: 'tariffs' }
  const historyFor = async (...drafts: JudgementDraft[]) => {
    const desk = judging([entry])
    for (const draft of drafts) await desk.judge(draft)
    return historyOf(desk.log, tolls, desk.dossier()).map(({ id, verb }) => `${id} ${verb}`)
  }
  test.each<[string, JudgementDraft[], string[]]>([
    ['nothing', [], []],
    ['its evidence', [{ verb: 'accept', target: toll }], ['1 accept']],
    ['other evidence', [{ verb: 'accept', target: lock }], []],
    ['what is there no more', [{ verb: 'reject', target: toll }], ['1 reject']],
    ['what went to another issue', [correct({ issue: 'fees' })], ['1 correct']],
    ['what came from another issue', [{ verb: 'correct', target: lock, to: { issue: 'tariffs' } }], ['1 correct']],
    [
      'undo of it',
      [
        { verb: 'reject', target: toll },
        { verb: 'undo', of: '1' },
        { verb: 'undo', of: '2' },
      ],
      ['1 reject', '2 undo', '3 undo'],
    ],
    [
      'undo of something else',
      [
        { verb: 'reject', target: lock },
        { verb: 'undo', of: '1' },
      ],
      [],
    ],
    ['its party joined', [{ verb: 'join', identities: ['person:ada-brock', 'state:norland'] }], ['1 join']],
    ['a comment on it', [{ verb: 'comment', cell: tolls, text: 'thin' }], ['1 comment']],
    ['a comment on another', [{ verb: 'comment', cell: { ...tolls, issue: 'navigation' }, text: 'thin' }], []],
  ])('%s', async (_, drafts, expected) => expect(await historyFor(...drafts)).toEqual(expected))
})
