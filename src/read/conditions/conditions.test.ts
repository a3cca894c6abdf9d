import { describe, expect, test } from 'vitest'
import { articleOf, lexicon, marked } from '../../../test/kit/reading.ts'
import { type Condition, cut, runStages, type Statement } from '../../model/index.ts'
import type { Draft } from '../draft.ts'
import { lines } from '../lines/lines.ts'
import { quotations } from '../quotations/quotations.ts'
import { sentences } from '../sentences/sentences.ts'
import { conditions } from './conditions.ts'

function conditionsIn(text: string, statements: readonly Statement[] = []): readonly Condition[] {
  const given = { article: articleOf(text), lexicon, dateHint: null, doubts: [], furniture: [], statements }
  return runStages([lines, quotations, sentences, conditions], given as unknown as Draft, { text }).conditions
}

const parts = (text: string): string[] => conditionsIn(text).flatMap((c) => [c.if, c.then].map(({ quote }) => quote))

describe('if-part first', () => {
  test.each([
    'If ‹Norway withdraws its troops›, ‹Chile will reopen the border›.',
    'If ‹Norway withdraws its troops›, then ‹Chile will reopen the border›.',
    'If ‹Norway withdraws› then ‹Chile will pay›.',
    'However, if ‹the union walks out›, ‹the port will close within a day›.',
    '"If ‹both sides want it›, ‹we will get it done›," the envoy said.',
    'As long as ‹Norway keeps its word›, ‹the lake stays open›.',
    '‹Unless Norway pays›, ‹Chile will leave the talks›.',
    'Provided that ‹the money arrives›, ‹the ferry will sail in May›.',
    'Should ‹Norway refuse›, ‹Chile would turn to the court›.',
    'Had ‹Norway not refused›, ‹Chile would have signed›.',
    'In the event of ‹an attack›, ‹Chile would close its ports›.',
    '‹Without a deal on wages›, ‹the strike will go on›.',
    'If ‹Norway, Chile and Peru agree›, ‹the fund could open in June›.',
    'If ‹Norway cuts its aid›, ‹Chile may accept "land for peace"›.',
    'If ‹somebody takes our land, our homes, our lives›, ‹we will fight›.',
    'If ‹Norway had not signed, paid, and left›, ‹they would have waited›.',
    'If ‹Norway pays›, ‹Chile, the host, will sign›.',
    'Once ‹Norway has paid›, ‹Chile will sign›.',
    'Only when ‹the last soldier has left› ‹will Norway sign›.',
    'In exchange for ‹the pilots›, ‹Norway would free the crew›.',
    '‹Until Norway pays›, ‹Chile will not sign›.',
    'If ‹the line fails›, ‹so does the deal›.',
    'If ‹the line fails›, so ‹the deal will fail›.',
    'In the meantime, if ‹Norway pays›, ‹Chile will sign›.',
    'Judging from all this, if ‹Norway had not signed, paid its share, and left›, ‹they would have waited›.',
    'The port, if ‹Norway pays›, ‹will open›.',
    'On Tuesday, Norway, if ‹Chile pays›, ‹will sign›.',
  ])('%s', (source) => {
    const { text, words } = marked(source)
    expect(parts(text)).toEqual(words)
  })
})

describe('then-part first', () => {
  test.each([
    ['‹Chile will reopen the border› if ‹Norway withdraws its troops›.'],
    ['‹Chile will sign› only if ‹Norway withdraws›.'],
    ['‹Chile would not sign› ‹unless Norway paid first›.'],
    ['The envoy said that ‹Chile would sign› if ‹Norway paid›.'],
    ['The envoy said ‹Chile would sign› if ‹Norway paid›.'],
    ['‹Chile is ready to sign› on condition that ‹Norway pays›.'],
    ['‹The loan will be paid› as long as ‹reforms go on›, the bank said.'],
    ['‹Chile would pay a third› provided ‹the bank agrees›.'],
    ['‹Chile will join› as soon as ‹Norway has paid›.'],
    ['‹Chile will not sign› ‹until Norway pays›.'],
    ['‹Norway cannot leave› ‹without losing face›.'],
    ['‹Chile would free the crew› in return for ‹the pilots›.'],
    ['‹Chile could live with the clause›, on one condition: that ‹Norway pays›.'],
  ])('%s', (source) => {
    const { text, words } = marked(source)
    const [then, when] = words
    expect(parts(text)).toEqual([when, then])
  })
})

test('two conditions in one sentence are two', () => {
  const { text, words } = marked(
    'If ‹Norway cuts its subsidy›, ‹Chile may have to settle for less›; but if ‹the money keeps coming›, ‹the company will be forced to yield›.',
  )
  expect(parts(text)).toEqual(words)
})

test('the holder is the statement whose content holds the condition', () => {
  const text = 'Lee said Chile would sign if Norway paid.'
  const content = [cut(text, 9, 40)]
  const said = { id: 's7', content, source: [], cue: [] } as unknown as Statement
  expect(conditionsIn(text, [said])[0]?.holder).toBe('s7')
  expect(conditionsIn(text)[0]?.holder).toBeNull()
})

test('who is only named in a part of it is not the holder', () => {
  const text = 'If Norway is willing to pay, Chile would sign.'
  const said = { id: 's7', content: [cut(text, 18, 45)], source: [cut(text, 3, 9)], cue: [] } as unknown as Statement
  expect(conditionsIn(text, [said])[0]?.holder).toBeNull()
})

describe('near misses are no conditions', () => {
  test.each([
    'The envoy asked if Chile would sign.',
    'Reporters wondered if the talks had failed.',
    'Asked by reporters if Chile would sign, the envoy smiled.',
    'He acted as if nothing had happened.',
    'Even if Norway pays, Chile will not sign.',
    'Few gains, if any, were made.',
    'Hundreds, if not thousands, marched.',
    'What if Chile refuses?',
    'If Chile refuses, who will pay?',
    'It is unclear if Chile will sign.',
    'They met without the press.',
    'Talks began without delay on Monday.',
    'Chile can leave the port without leaving the crews behind.',
    'Norway could pay without asking the parliament.',
    'Chile should sign the paper.',
    'Had it rained?',
    'The talks lasted as long as six hours.',
    'If you like the letter, sign up here.',
    'If necessary, call the envoy.',
    // told, not awaited
    'Once Norway had paid, Chile signed.',
    'Chile signed as soon as Norway had paid.',
    'Chile waited until Norway paid.',
    'Chile will sign until June.',
    'Chile has provided the ships that Norway needs.',
    'Chile may once again sign what Norway wants.',
    'At the moment Norway will pay.',
    'Chile freed the crew in return for the pilots.',
  ])('%s', (text) => expect(parts(text)).toEqual([]))
})
