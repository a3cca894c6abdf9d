import type { EventType } from '../../model/index.ts'

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

export const aboutDeeds = new Set<EventType>(['AGREE', 'REJECT', 'THREATEN'])
