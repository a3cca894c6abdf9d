import type { EventType } from '../../model/index.ts'

/** Types whose passive, and whose day at the head of the sentence, tell of something done. */
export const deeds = new Set<EventType>([
  'CONSULT',
  'ASSAULT',
  'COERCE',
  'RETREAT',
  'MOBILIZE',
  'SANCTION',
  'PROTEST',
  'CONCEDE',
])

/** Types that are said of another deed: "refused to meet". */
export const aboutDeeds = new Set<EventType>(['AGREE', 'REJECT', 'THREATEN'])
