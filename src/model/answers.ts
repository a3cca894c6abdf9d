import * as z from 'zod'
import { Chain, Dossier, DossierArticle, Move, TimelineEntry } from './dossier.ts'
import { Agreement, JudgedKind, Judgement, Orphan } from './judgement.ts'
import { Outlook } from './outlook.ts'
import { Reading } from './reading.ts'
import { Ref } from './ref.ts'
import { Evidence, Span } from './span.ts'

/** A case as it stands, in a few words. `state` changes whenever any answer about the case could. */
export const CaseCard = z.object({
  name: z.string(),
  /** The version of Parley that answers. */
  version: z.string(),
  articles: z.int(),
  asOf: z.string().nullable(),
  reader: z.string(),
  state: z.string(),
  /** True while something newer is being laid out: the state changes when it is there. */
  stale: z.boolean(),
  /** Whose judgements are entered here; `null` when nobody said. */
  judge: z.string().nullable(),
})
export type CaseCard = z.infer<typeof CaseCard>

/** What a briefing starts from: every move, what is announced, and how much of the press stands behind it. */
export const Briefing = z.object({
  moved: z.array(Move.extend({ party: Ref, issue: z.string() })),
  next: z.array(TimelineEntry),
  coverage: z.object({
    articles: z.int(),
    /** Groups of copies: what several articles took from one is counted once. */
    origins: z.int(),
    outlets: z.array(Ref),
    /** First and last day of publication, where any is known. */
    first: z.string().nullable(),
    last: z.string().nullable(),
    undated: z.int(),
  }),
})
export type Briefing = z.infer<typeof Briefing>

const head = { case: true, asOf: true } as const

/** The parts of a dossier, each an answer of its own, under the names of the contract. */
export const dossierParts = {
  digest: Dossier.pick({
    ...head,
    digest: true,
    withheld: true,
    contradictions: true,
    criticisms: true,
    issues: true,
    parties: true,
  })
    .extend(Briefing.shape)
    .describe('The digest, what moved, what is disputed, who blames whom, what comes next, what was withheld and why.'),
  table: Dossier.pick({ ...head, parties: true, issues: true, table: true, distances: true }).describe(
    'Each party on each issue: its stances in order of time, its moves, and the distances.',
  ),
  timeline: Dossier.pick({ ...head, timeline: true, proposals: true, conditions: true }).describe(
    'Every event once, with the proposals and the conditions.',
  ),
  figures: Dossier.pick({ ...head, figures: true }).describe('Who gives which numbers, and whether they fit.'),
  identities: Dossier.pick({ ...head, identities: true }).describe('Who is who: forms, offices, and links in doubt.'),
  sources: Dossier.pick({
    ...head,
    articles: true,
    chains: true,
    origins: true,
    terms: true,
    contradictions: true,
  }).describe('Through whose hands a statement came, who copies whom, and loaded terms by outlet.'),
  doubts: Dossier.pick({ ...head, doubts: true }).describe('What is unclear or damaged in the texts.'),
} as const
export type DossierPart = keyof typeof dossierParts
export type DossierPartOf<P extends DossierPart> = z.infer<(typeof dossierParts)[P]>

/** The articles of a case, in the dossier's order, or those that were asked for. */
export const ArticleList = z.object({ articles: z.array(DossierArticle) })
export type ArticleList = z.infer<typeof ArticleList>

/** One article with its text and everything that was found in it; every span counts into `text`. */
export const ArticlePage = z.object({
  id: z.string(),
  path: z.string(),
  text: z.string(),
  /** The publication date that was given with it, `YYYY-MM-DD`. */
  date: z.string().nullable(),
  /** `null` where it could not be read. */
  reading: Reading.nullable(),
  /** Through whose hands its statements came. */
  chains: z.array(Chain),
})
export type ArticlePage = z.infer<typeof ArticlePage>

/** The one shape of an error. */
export const ErrorRecord = z.object({ code: z.string(), message: z.string(), hint: z.string() })
export type ErrorRecord = z.infer<typeof ErrorRecord>
export const ErrorAnswer = z.object({ error: ErrorRecord })
export type ErrorAnswer = z.infer<typeof ErrorAnswer>

/** What came of adding articles. */
export const AddOutcome = z.object({
  /** Articles that were new to the case. */
  added: z.int(),
  /** Articles that it held already. */
  known: z.int(),
  /** Articles that were read now. */
  read: z.int(),
  /** What could not be read, each with its reason; everything else was still done. */
  faults: z.array(ErrorRecord),
})
export type AddOutcome = z.infer<typeof AddOutcome>

/** A passage that holds what was searched for: the sentence with most of it, and every word of it that is in the passage. */
export const SearchHit = z.object({
  article: z.string(),
  title: z.string().nullable(),
  outlet: Ref.nullable(),
  /** Day or range of publication, EDTF. */
  published: z.string().nullable(),
  paragraph: Span,
  sentence: Span,
  marks: z.array(Span),
})
export type SearchHit = z.infer<typeof SearchHit>

export const SearchAnswer = z.object({ query: z.string(), total: z.int(), hits: z.array(SearchHit) })
export type SearchAnswer = z.infer<typeof SearchAnswer>

/** What would hold, with the conflict that was weighed as YAML, to be changed and weighed again. */
export const OutlookAnswer = Outlook.extend({ draft: z.string() })
export type OutlookAnswer = z.infer<typeof OutlookAnswer>

/** The log of judgements, oldest first; ids of those in force; those that the readings of today do not bear out. */
export const JudgementLog = z.object({
  judgements: z.array(Judgement),
  inForce: z.array(z.string()),
  orphans: z.array(Orphan),
})
export type JudgementLog = z.infer<typeof JudgementLog>

/** How far coders agree, and every thing of which two of them say different things. */
export const AgreementAnswer = z.object({
  agreement: z.array(Agreement),
  disagreements: z.array(
    z.object({
      words: Evidence,
      kind: JudgedKind,
      /** What each says, in one line; `null` for one who says that there is no such thing. */
      codings: z.array(z.object({ who: z.string(), claim: z.string().nullable(), entries: z.array(z.string()) })),
      settledBy: z.array(z.string()),
    }),
  ),
})
export type AgreementAnswer = z.infer<typeof AgreementAnswer>

/** What is sent to every page that listens. */
export const LiveEvent = z.discriminatedUnion('event', [
  z.object({ event: z.literal('dossier'), data: z.object({ state: z.string() }) }),
  z.object({
    event: z.literal('progress'),
    data: z.object({ done: z.int(), total: z.int(), what: z.string() }),
  }),
  z.object({ event: z.literal('judgement'), data: z.object({ id: z.string() }) }),
])
export type LiveEvent = z.infer<typeof LiveEvent>
