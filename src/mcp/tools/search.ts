import * as z from 'zod'
import { SearchAnswer } from '../../model/index.ts'
import { day, inOrder, limit, offset, party } from '../inputs.ts'
import { tool } from '../tool.ts'
import { daysTurned } from './daysTurned.ts'

/** Full-text search. */
export const search = tool({
  name: 'search',
  title: 'Search the articles',
  description: 'Full-text search: passages that hold the words, each with its best sentence and the words found.',
  input: z.object({
    query: z
      .string()
      .min(1)
      .max(500)
      .describe(
        'Words; "quoted phrases" stand together, word* takes every ending, -word leaves out, OR asks for either.',
      ),
    party,
    outlet: z.string().min(1).max(200).optional().describe('An outlet, by name or id.'),
    from: day.describe('First day of publication.'),
    to: day.describe('Last day of publication.'),
    limit,
    offset,
  }),
  output: SearchAnswer.extend({ left: z.int() }),
  run: async (
    counter,
    { query, party: about = null, outlet = null, from = null, to = null, limit: most, offset: skip },
  ) => {
    if (!inOrder({ from: from ?? undefined, to: to ?? undefined })) throw daysTurned('search')
    const found = await counter.search({ q: query, party: about, outlet, from, to, limit: most, offset: skip })
    return { ...found, left: Math.max(0, found.total - skip - found.hits.length) }
  },
})
