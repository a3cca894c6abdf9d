import { expect, test } from 'vitest'
import type { Reading } from '../model/index.ts'
import { loadLexicon } from './loadLexicon.ts'
import { readAll } from './readAll.ts'
import { warmUp } from './warmUp.ts'

test('every stage finds something in the article that is read before the first', async () => {
  const [result] = await readAll(warmUp, loadLexicon().lexicon)
  const reading = JSON.parse(result && 'json' in result ? result.json : '{}') as Reading
  const { names, statements, dates, figures, events, positions, proposals, conditions } = reading
  for (const found of [names, statements, dates, figures, events, positions, proposals, conditions])
    expect(found.length).toBeGreaterThan(0)
})
