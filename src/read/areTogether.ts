import type { Sentence } from './draft.ts'

type Place = Pick<Sentence, 'paragraph' | 'passage'>

/** True where one sentence may lean on the other: in one paragraph, or in one passage of several (see `passagesOf`). */
export const areTogether = (a: Place, b: Place): boolean => a.paragraph === b.paragraph || a.passage === b.passage
