import type { Draft } from '../draft.ts'

/** What of the draft the events are told from. */
export type Needed = Pick<
  Draft,
  'article' | 'furniture' | 'lexicon' | 'sentences' | 'names' | 'published' | 'dates' | 'statements'
>
