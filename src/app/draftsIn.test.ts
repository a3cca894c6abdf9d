import { describe, expect, test } from 'vitest'
import { articleOf } from '../../test/kit/article.ts'
import { Fault } from '../model/index.ts'
import { draftsIn, located } from './draftsIn.ts'

describe('a file of judgements', () => {
  test.each([
    ['one', '{"verb":"undo","of":"1"}', ['entry 1']],
    ['an array', '[{"verb":"undo"},{"verb":"redo"}]', ['entry 1', 'entry 2']],
    ['one a line', '{"verb":"undo"}\n\n{"verb":"redo"}\r\n', ['line 1', 'line 3']],
    ['nothing', '', []],
  ])('holds %s', (_, text, places) => expect(draftsIn('x.json', text).map(({ place }) => place)).toEqual(places))

  test('that is no JSON is refused with its line', () =>
    expect(() => draftsIn('x.jsonl', '{"verb":"undo"}\n{"verb":')).toThrow('"x.jsonl", line 2: it is not JSON'))
})

const article = { ...articleOf('Norland wants the toll. Sudmark wants the lock.'), path: 'press/day-one.txt' }
const other = { ...articleOf('Nobody wants the lock.'), path: 'press/day-two.txt' }
const find = (target: object) => located({ verb: 'accept', target }, [article, other])
const codeOf = (task: () => unknown) => {
  try {
    return task()
  } catch (error) {
    return error instanceof Fault ? error.code : error
  }
}

describe('what a person may leave out', () => {
  const whole = { article: article.id, start: 0, end: 22, quote: 'Norland wants the toll' }
  test.each([
    ['offsets', { article: article.id, quote: 'Norland wants the toll' }],
    ['most of the id', { article: article.id.slice(0, 8), quote: 'Norland wants the toll' }],
    ['the id, for the file', { article: 'day-one.txt', quote: 'Norland wants the toll' }],
    ['the id, for the path', { article: 'press/day-one.txt', quote: 'Norland wants the toll' }],
    ['nothing', whole],
  ])('%s', (_, target) => expect(find(target)).toEqual({ verb: 'accept', target: whole }))

  test('offsets of spans within an addition, too', () =>
    expect(
      located(
        { verb: 'add', item: { article: 'day-one.txt', span: { quote: 'the toll' }, source: [{ quote: 'Norland' }] } },
        [article],
      ),
    ).toEqual({
      verb: 'add',
      item: {
        article: article.id,
        span: { start: 14, end: 22, quote: 'the toll' },
        source: [{ start: 0, end: 7, quote: 'Norland' }],
      },
    }))
  test('offsets of spans in a correction, too', () =>
    expect(located({ target: whole, to: { span: { quote: 'the toll' } } }, [article])).toMatchObject({
      to: { span: { start: 14, end: 22 } },
    }))

  test.each([
    ['words that stand twice', { article: 'day-one.txt', quote: 'wants the' }, 'judgement-span'],
    ['words that stand nowhere', { article: 'day-one.txt', quote: 'the ferry' }, 'judgement-span'],
    ['no words', { article: 'day-one.txt', quote: '' }, 'judgement-span'],
    ['no such article', { article: 'day-three.txt', quote: 'the toll' }, 'article-unknown'],
    ['an id that begins nowhere', { article: '0000000', quote: 'the toll' }, 'article-unknown'],
  ])('but not %s', (_, target, code) => expect(codeOf(() => find(target))).toBe(code))

  test.each([[null], ['x'], [{ verb: 'undo', of: '1' }], [{ verb: 'accept', target: { article: 7 } }]])(
    'what is about no article stays as it is: %j',
    (draft) => expect(located(draft, [article])).toBe(draft),
  )
})
