import * as z from 'zod'
import { EventStatus, EventType } from './event.ts'
import { Bound, Topic } from './figure.ts'
import { Judged } from './judged.ts'
import { Orphan } from './judgement.ts'
import { LikenessPart } from './likeness/likeness.ts'
import { Firmness, Stance } from './position.ts'
import { NameKind, Ref } from './ref.ts'
import { Evidence } from './span.ts'
import { Layer } from './statement.ts'
import { When } from './when.ts'

/** Why words were believed: spans with their articles. Empty only where a value is about absence, and then it says so. */
const evidence = z.array(Evidence)

/** An article as the dossier lists it. `origin` is the id of the group of copies that it belongs to. */
export const DossierArticle = z.object({
  id: z.string(),
  path: z.string(),
  outlet: Ref.nullable(),
  title: z.string().nullable(),
  /** Where it stands on the web, when the article says so. */
  url: z.string().nullable().optional(),
  published: When.nullable(),
  language: z.string(),
  genre: z.string(),
  credits: z.array(z.string()),
  words: z.int(),
  origin: z.string(),
})
export type DossierArticle = z.infer<typeof DossierArticle>

/** How likely two identities are the same, said rather than acted on. */
export const IdentityLink = z.object({
  to: z.string(),
  verdict: z.enum(['same', 'possibly-same', 'different']),
  reason: z.string(),
  /** The signs for and against it, name by name and beside the names; absent where no names were compared. */
  parts: z.array(LikenessPart).optional(),
  evidence,
  /** `accepted` where an analyst followed the proposal, `corrected` where not, `added` where there was none. */
  judged: Judged.optional(),
})
export type IdentityLink = z.infer<typeof IdentityLink>

/** One person, state, outlet … across all articles of the case. */
export const Identity = z.object({
  id: z.string(),
  name: z.string(),
  kind: NameKind,
  forms: z.array(z.object({ form: z.string(), count: z.int() })),
  speaksFor: z.array(
    z.object({ party: Ref, role: z.string(), from: z.string().nullable(), to: z.string().nullable() }),
  ),
  links: z.array(IdentityLink),
  /** `corrected` where an analyst joined it, split it or kept it apart. */
  judged: Judged.optional(),
})
export type Identity = z.infer<typeof Identity>

/** An amount that a position states: in the base unit, an open side `null`. */
export const CellAmount = z.object({
  low: z.number().nullable(),
  high: z.number().nullable(),
  bound: Bound,
  unit: z.string(),
  per: z.string().nullable(),
})
export type CellAmount = z.infer<typeof CellAmount>

/** One position in a cell of the table, with whose words it stands on. */
export const Cell = z.object({
  stance: Stance,
  firmness: Firmness,
  toward: z.string(),
  layer: Layer,
  when: When.nullable(),
  holder: Ref.nullable(),
  /** The amounts that it states, each with its unit; absent where it states none. */
  amounts: z.array(CellAmount).optional(),
  evidence,
  /** Set only where everything behind the cell has been judged. */
  judged: Judged.optional(),
})
export type Cell = z.infer<typeof Cell>

/** A change of a party's stance on an issue between two dates. */
export const Move = z.object({ from: Stance, to: Stance, when: When.nullable(), evidence })
export type Move = z.infer<typeof Move>

/** One party on one issue: cells in order of time, the latest last. */
export const TableRow = z.object({ party: Ref, issue: z.string(), cells: z.array(Cell), moves: z.array(Move) })
export type TableRow = z.infer<typeof TableRow>

/** How far two parties stand apart on an issue: 0 together, 1 opposed, `null` where the press does not say. */
export const Distance = z.object({
  issue: z.string(),
  parties: z.tuple([Ref, Ref]),
  gap: z.number().min(0).max(1).nullable(),
  direction: z.enum(['closing', 'widening', 'still', 'unknown']),
  because: z.string(),
  evidence,
})
export type Distance = z.infer<typeof Distance>

/** One event as all articles tell it: `reports` articles, `origins` independent ones. */
export const TimelineEntry = z.object({
  id: z.string(),
  type: EventType,
  status: EventStatus,
  when: When.nullable(),
  place: Ref.nullable(),
  actors: z.array(Ref),
  recipients: z.array(Ref),
  reports: z.int(),
  origins: z.int(),
  evidence,
  judged: Judged.optional(),
})
export type TimelineEntry = z.infer<typeof TimelineEntry>

export const FigureEntry = z.object({
  low: z.number().nullable(),
  high: z.number().nullable(),
  bound: Bound,
  who: Ref.nullable(),
  disputedBy: z.array(Ref),
  evidence,
  judged: Judged.optional(),
})
export type FigureEntry = z.infer<typeof FigureEntry>

/** An editor's arithmetic: what was expected from the other figures, what stands in the text. */
export const AuditCheck = z.object({
  check: z.string(),
  expected: z.number(),
  found: z.number(),
  holds: z.boolean(),
  /** The sum as an editor would write it beside the text: “45 percent” of “$900 million”. */
  working: z.string().optional(),
  evidence,
})
export type AuditCheck = z.infer<typeof AuditCheck>

/** Figures that speak of the same thing, with who says each. */
export const FigureGroup = z.object({
  topic: Topic,
  subject: Ref.nullable(),
  unit: z.string().nullable(),
  of: z.string().nullable(),
  period: When.nullable(),
  per: z.string().nullable(),
  entries: z.array(FigureEntry),
  verdict: z.enum(['single', 'agrees', 'differs', 'not-comparable']),
  audit: z.array(AuditCheck),
})
export type FigureGroup = z.infer<typeof FigureGroup>

/** A plan as all articles tell it, with how it differs from the version before. */
export const DossierProposal = z.object({
  id: z.string(),
  by: Ref,
  name: z.string(),
  when: When.nullable(),
  points: z.array(z.object({ n: z.int(), issue: z.string(), evidence })),
  reactions: z.array(z.object({ by: Ref, stance: Stance, evidence })),
  /** The earlier version that this one revises, and what changed against it. */
  revises: z.string().nullable(),
  changes: z.array(z.object({ change: z.enum(['added', 'dropped', 'changed']), evidence })),
  evidence,
  judged: Judged.optional(),
})
export type DossierProposal = z.infer<typeof DossierProposal>

export const DossierCondition = z.object({
  if: Evidence,
  then: Evidence,
  holder: Ref.nullable(),
  status: z.enum(['met', 'not-met', 'unknown']),
  evidence,
  judged: Judged.optional(),
})
export type DossierCondition = z.infer<typeof DossierCondition>

/** The way of a statement to the reader, outermost hop first. */
export const Chain = z.object({
  statement: z.string(),
  article: z.string(),
  hops: z.array(
    z.object({
      ref: Ref.nullable(),
      how: z.enum(['said', 'leaked', 'reported', 'translated', 'republished']),
      span: Evidence.nullable(),
    }),
  ),
})
export type Chain = z.infer<typeof Chain>

/** One claim: in how many articles, from how many independent origins. */
export const Origin = z.object({ claim: z.string(), articles: z.int(), independent: z.int(), evidence })
export type Origin = z.infer<typeof Origin>

/** The same thing told differently. Both sides are printed, neither is chosen. */
export const Contradiction = z.object({
  about: z.string(),
  sides: z.array(z.object({ claim: z.string(), holders: z.array(Ref), evidence })),
})
export type Contradiction = z.infer<typeof Contradiction>

/** One party blames another: in how many articles, from how many independent origins, directly or through others. */
export const DossierCriticism = z.object({
  by: Ref,
  target: Ref,
  direct: z.int(),
  indirect: z.int(),
  articles: z.int(),
  origins: z.int(),
  evidence,
})
export type DossierCriticism = z.infer<typeof DossierCriticism>

/** A loaded term across the case: who uses it, in whose voice. */
export const DossierTerm = z.object({
  term: z.string(),
  gloss: z.string(),
  author: z.int(),
  quoted: z.int(),
  outlets: z.array(Ref),
  evidence,
  judged: Judged.optional(),
})
export type DossierTerm = z.infer<typeof DossierTerm>

export const DossierDoubt = z.object({
  rule: z.string(),
  message: z.string(),
  reading: z.string().nullable(),
  evidence,
  judged: Judged.optional(),
})
export type DossierDoubt = z.infer<typeof DossierDoubt>

/** What a sentence of the digest tells. */
export const DigestPart = z.enum(['wants', 'moved', 'disputed', 'sums', 'plans', 'ahead', 'names', 'coverage'])
export type DigestPart = z.infer<typeof DigestPart>

/** One sentence of the digest, composed from the spans that it cites. */
export const DigestSentence = z.object({
  sentence: z.string(),
  credits: z.array(z.string()),
  evidence,
  part: DigestPart.optional(),
})
export type DigestSentence = z.infer<typeof DigestSentence>

/** An issue of the case. `proposed`: the codebook lacks it; so many independent articles and parties speak of it, in these words. */
export const DossierIssue = z.object({
  id: z.string(),
  name: z.string(),
  proposed: z
    .object({ articles: z.int().positive(), parties: z.int().positive(), evidence: z.array(Evidence) })
    .optional(),
})
export type DossierIssue = z.infer<typeof DossierIssue>

/** Everything that a case holds, laid out. A pure function of its articles, readings and judgements. */
export const Dossier = z.object({
  case: z.string(),
  /** The last day on which anything in the case was published: nothing here was knowable later. */
  asOf: z.string().nullable(),
  articles: z.array(DossierArticle),
  identities: z.array(Identity),
  issues: z.array(DossierIssue),
  parties: z.array(Ref),
  table: z.array(TableRow),
  distances: z.array(Distance),
  timeline: z.array(TimelineEntry),
  figures: z.array(FigureGroup),
  proposals: z.array(DossierProposal),
  conditions: z.array(DossierCondition),
  chains: z.array(Chain),
  origins: z.array(Origin),
  contradictions: z.array(Contradiction),
  terms: z.array(DossierTerm),
  /** Who blames whom; left out where nobody does. */
  criticisms: z.array(DossierCriticism).optional(),
  doubts: z.array(DossierDoubt),
  digest: z.array(DigestSentence),
  withheld: z.array(z.object({ sentence: z.string(), why: z.string() })),
  /** Judgements that today's readings do not bear out; left out where there are none. */
  orphans: z.array(Orphan).optional(),
})
export type Dossier = z.infer<typeof Dossier>
