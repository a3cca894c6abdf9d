import { expect, it } from 'vitest'
import { articleOf, lexicon } from '../../../test/kit/reading.ts'
import { read } from '../pipeline.ts'
import type { Tagged } from '../positions/trained/tagged.ts'

/** ‹if› and [then] of one tagged condition → the conditions that are read. */
function conditionsOf(source: string, sure = 0.9): string[] {
  const bare = (words: string) => words.replace(/[‹›[\]]/g, '')
  const text = bare(source)
  const at = (open: string, close: string) => ({
    start: bare(source.slice(0, source.indexOf(open))).length,
    end: bare(source.slice(0, source.indexOf(close))).length,
  })
  const tagged: Tagged = {
    positions: [],
    conditions: [{ if: at('‹', '›'), then: at('[', ']'), sure }],
    least: { position: 0.6, condition: 0.6, stance: 0.9 },
  }
  const { conditions } = read(articleOf(text), { lexicon, statements: { by: 'trained', attributions: [], tagged } })
  return conditions.map((one) => `${one.if.quote} → ${one.then.quote} (${one.rule})`)
}

it.each([
  ['‹A written date› is the price of [their signature].', 0.9, ['A written date → their signature (trained)']],
  ['‹A written date› is the price of [their signature].', 0.4, []],
  ['[Peru will sign] if ‹Chile pays the fees›.', 0.9, ['Chile pays the fees → Peru will sign (if)']],
  ['‹Dates first.› It rained all day. [A signature later.]', 0.9, []],
])('%s, sure %f', (source, sure, expected) => expect(conditionsOf(source, sure)).toEqual(expected))
