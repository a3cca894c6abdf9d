import type { Tool } from '../tool.ts'
import { ask } from './ask.ts'
import { evidence } from './evidence.ts'
import { figures } from './figures.ts'
import { search } from './search.ts'
import { table } from './table.ts'
import { timeline } from './timeline.ts'
import { weigh } from './weigh.ts'

/** The questions that an assistant may put to a case. Each answers with spans; none writes. */
export const tools: readonly Tool[] = [search, table, evidence, timeline, figures, ask, weigh]
