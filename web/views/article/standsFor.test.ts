import { expect, it } from 'vitest'
import type { TableRow } from '../../../src/model/index.ts'
import { standsFor } from './standsFor.ts'

const [norway, denmark, lee] = [
  { id: 'state:norway', name: 'Norway' },
  { id: 'state:denmark', name: 'Denmark' },
  { id: 'person:ann-lee', name: 'Ann Lee' },
]
const at = (start: number) => ({ article: 'a', start, end: start + 4, quote: 'half' })
const row = (party: TableRow['party'], issue: string, ...evidence: ReturnType<typeof at>[]): TableRow =>
  ({ party, issue, cells: [{ evidence }], moves: [] }) as unknown as TableRow
const table = [row(norway, 'tolls', at(0), at(10)), row(norway, 'talks', at(20)), row(denmark, 'tolls', at(10))]
const under = (start: number, issue: string, article = 'a') =>
  standsFor({ table }, article)({ party: lee, issue, span: at(start) })

it.each([
  ['under the state whose row holds the words', under(0, 'tolls'), norway],
  ['under whoever holds it where two rows hold the words', under(10, 'tolls'), lee],
  ['under whoever holds it where the row is of another issue', under(20, 'tolls'), lee],
  ['under whoever holds it in another article', under(0, 'tolls', 'b'), lee],
])('a position stands %s', (_, found, party) => expect(found).toEqual(party))
