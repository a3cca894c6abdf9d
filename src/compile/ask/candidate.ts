import type { Answer, EventType, Evidence, FigureGroup, Layer, Ref, Stance, When } from '../../model/index.ts'

/** Something of the case that may answer a question, with what a question may ask of it. */
export interface Candidate {
  readonly kind: Answer['kind']
  readonly parties: readonly Ref[]
  /** Ids of whoever it is about: the parties, the people who speak for them, whose words it is. */
  readonly about: ReadonlySet<string>
  readonly issue: string | null
  readonly stance: Answer['stance']
  readonly firmness: Answer['firmness']
  readonly status: string | null
  readonly speaker: Ref | null
  readonly layer: Layer
  readonly when: When | null
  readonly place: Ref | null
  readonly type: EventType | null
  readonly unit: FigureGroup['unit']
  readonly topic: FigureGroup['topic'] | null
  readonly plan: string | null
  /** Of a figure: the positions in whose words it stands. */
  readonly held: readonly { readonly party: string; readonly issue: string; readonly stance: Stance }[]
  /** Words that belong to it besides those of its sentences: what a figure counts, what a plan is called. */
  readonly words: string
  readonly evidence: readonly Evidence[]
}

/** A candidate of which nothing is known. */
export const blank = {
  parties: [],
  about: new Set<string>(),
  issue: null,
  stance: null,
  firmness: null,
  status: null,
  speaker: null,
  layer: 'reported',
  when: null,
  place: null,
  type: null,
  unit: null,
  topic: null,
  plan: null,
  held: [],
  words: '',
} as const satisfies Partial<Candidate>

/** Ids of those who are known. */
export const ids = (refs: readonly (Ref | null)[]): Set<string> => new Set(refs.flatMap((ref) => (ref ? [ref.id] : [])))
/** A span in one word. */
export const key = ({ article, start, end }: Evidence): string => `${article} ${start} ${end}`
