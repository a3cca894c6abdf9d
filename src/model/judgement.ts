import * as z from 'zod'
import type { layerOf } from './layers.ts'
import type { Reading } from './reading.ts'
import { type Evidence, evidence, Span } from './span.ts'
import { Statement } from './statement.ts'

/** What can be judged in an article, by the kind of thing that was found. */
export const JudgedKind = z.enum([
  'statement',
  'position',
  'figure',
  'event',
  'proposal',
  'condition',
  'name',
  'date',
  'term',
  'doubt',
])
export type JudgedKind = z.infer<typeof JudgedKind>

export { layerOf } from './layers.ts'
/** Which list holds which kind. */
export type Layers = typeof layerOf

/** One thing of a kind, as a reading lists it. */
export type Found<K extends JudgedKind = JudgedKind> = Reading[Layers[K]][number]

/** The words by which a thing is known: its span; a statement's first content span; the `if` of a condition. */
export function spanOf(item: Found): Span {
  const { span, content, if: premise } = item as { span?: Span; content?: Span[]; if?: Span }
  const words = span ?? content?.[0] ?? premise
  if (!words) throw new RangeError('this thing has no words')
  return words
}

/** Nothing that can be judged is nested as deep as this; what is would only serve to break a program. */
const deepest = 8
const isShallow = (value: unknown, depth = 0): boolean =>
  value === null ||
  typeof value !== 'object' ||
  (depth < deepest && Object.values(value).every((inner) => isShallow(inner, depth + 1)))
const fields = z.record(z.string(), z.unknown()).refine((value) => isShallow(value), 'it is nested too deeply')

/**
 * One thing found in one article, named by its kind and its words. Where several things of a kind stand on the same
 * words, `like` gives fields of the one that is meant (`{ "issue": "territory" }`).
 */
export const Target = Span.extend({
  kind: JudgedKind,
  article: z.string(),
  like: fields.optional(),
}).describe('One thing found in one article: its kind and its words.')
export type Target = z.infer<typeof Target>

/**
 * The target that names a thing of an article. `among` are the things of that kind in the article: where others stand on
 * the same words, the target says in which fields it differs from them.
 */
export function targetOf(kind: JudgedKind, article: string, item: Found, among: readonly Found[] = []): Target {
  const span = spanOf(item)
  const rivals = among.filter((one) => one !== item && isSameStretch(spanOf(one), span))
  const fields = Object.entries(item).filter(
    ([field, value]) => !ofOneReading.has(field) && rivals.some((one) => differs(one, field, value)),
  )
  return { kind, ...evidence(article, span), ...(fields.length > 0 ? { like: Object.fromEntries(fields) } : {}) }
}

/** Fields that mean nothing outside of one reading. */
const ofOneReading = new Set(['id', 'rule', 'judged', 'holder', 'statement', 'within'])
const isSameStretch = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end
const differs = (other: Found, field: string, value: unknown): boolean =>
  JSON.stringify((other as Record<string, unknown>)[field]) !== JSON.stringify(value)

/** Something that was missed: its kind, article and words, and whatever fields of that kind are known. */
export const AddedItem = z
  .looseObject({ kind: JudgedKind, article: z.string(), span: Span })
  .refine((value) => isShallow(value), 'it is nested too deeply')
  .describe('Something that was missed: kind, article, words, and the fields of that kind that are known.')
export type AddedItem = z.infer<typeof AddedItem>

/** A cell of the table. */
export const CellName = z.object({ party: z.string().min(1), issue: z.string().min(1) })
export type CellName = z.infer<typeof CellName>

const two = z.tuple([z.string().min(1), z.string().min(1)])
const name = <V extends string>(verb: V) => ({ verb: z.literal(verb) })

/** What each verb says, besides who, when and why. */
const said = {
  accept: { ...name('accept'), target: Target },
  reject: { ...name('reject'), target: Target },
  correct: { ...name('correct'), target: Target, to: fields },
  add: { ...name('add'), item: AddedItem },
  join: { ...name('join'), identities: two },
  split: { ...name('split'), identity: z.string().min(1), forms: z.array(z.string().min(1)).min(1) },
  'keep-apart': { ...name('keep-apart'), identities: two },
  comment: {
    ...name('comment'),
    /** Exactly one of the three is what the comment is about. */
    target: Target.optional(),
    identity: z.string().min(1).optional(),
    cell: CellName.optional(),
    text: z.string().trim().min(1).max(10_000),
  },
  undo: { ...name('undo'), of: z.string().min(1) },
  redo: { ...name('redo'), of: z.string().min(1) },
}

/**
 * `blind`: one of several independent codings: it counts for agreement and does not touch the dossier.
 * `settles`: the blind entries between which this one decides.
 */
const asked = {
  why: z.string().trim().max(2_000).nullish(),
  blind: z.boolean().optional(),
  settles: z.array(z.string().min(1)).optional(),
}

/** What somebody wants to enter into the log; who and when are added by the program. */
export const JudgementDraft = z
  .discriminatedUnion('verb', [
    z.object({ ...said.accept, ...asked }),
    z.object({ ...said.reject, ...asked }),
    z.object({ ...said.correct, ...asked }),
    z.object({ ...said.add, ...asked }),
    z.object({ ...said.join, ...asked }),
    z.object({ ...said.split, ...asked }),
    z.object({ ...said['keep-apart'], ...asked }),
    z.object({ ...said.comment, ...asked }),
    z.object({ ...said.undo, ...asked }),
    z.object({ ...said.redo, ...asked }),
  ])
  .describe('A judgement to be entered: a verb and what it is about.')
export type JudgementDraft = z.infer<typeof JudgementDraft>

const entered = {
  /** The place in the log; the first entry is 1. */
  id: z.string().regex(/^[1-9]\d*$/),
  at: z.iso.datetime(),
  who: z.string().min(1),
  why: z.string().nullable(),
  /** What stood there when this was entered, with all earlier judgements; `null` where nothing did. */
  before: z.unknown(),
  /** What the reader had found there, without any judgement; `null` for what was added by hand. */
  found: z.unknown().optional(),
  /** The entry that added what this one judges. */
  added: z.string().optional(),
  /** The statements that its fields refer to, as they were: the ids belong to the reading of that day. */
  statements: z.record(z.string(), Statement).optional(),
  blind: z.boolean().optional(),
  settles: z.array(z.string()).optional(),
}

/** One entry of a case's log of judgements. The log only grows; taking back is another entry. */
export const Judgement = z
  .discriminatedUnion('verb', [
    z.object({ ...entered, ...said.accept }),
    z.object({ ...entered, ...said.reject }),
    z.object({ ...entered, ...said.correct }),
    z.object({ ...entered, ...said.add }),
    z.object({ ...entered, ...said.join }),
    z.object({ ...entered, ...said.split }),
    z.object({ ...entered, ...said['keep-apart'] }),
    z.object({ ...entered, ...said.comment }),
    z.object({ ...entered, ...said.undo }),
    z.object({ ...entered, ...said.redo }),
  ])
  .describe('An entry of the log: who judged what, when, why, and what was there before.')
export type Judgement = z.infer<typeof Judgement>
export type JudgementVerb = Judgement['verb']

/** An entry with one of some verbs. */
export type JudgementOf<V extends JudgementVerb> = Extract<Judgement, { verb: V }>

/** A judgement that the readings of today do not bear out: listed, with the reason, and never lost. */
export const Orphan = z.object({
  judgement: z.string(),
  why: z.string(),
  /** True where what was judged stands nevertheless, as it was judged. */
  stands: z.boolean(),
})
export type Orphan = z.infer<typeof Orphan>

/** The words that an entry is about; `null` for identities, cells, undo and redo. */
export function wordsOf(judgement: Judgement): (Evidence & { kind: JudgedKind }) | null {
  if (judgement.verb === 'add') {
    const { kind, article, span } = judgement.item
    return { kind, ...evidence(article, span) }
  }
  const target = 'target' in judgement ? judgement.target : undefined
  return target ? { kind: target.kind, ...evidence(target.article, target) } : null
}

/** How far coders agree on one thing in one article (`article: null`: in all). */
export const Agreement = z.object({
  article: z.string().nullable(),
  kind: JudgedKind,
  /** What was compared: the whole claim, or one scale of it. */
  about: z.enum(['claim', 'stance', 'firmness']),
  metric: z.enum(['nominal', 'ordinal']),
  coders: z.array(z.string()),
  /** Things that two coders or more have judged. */
  units: z.int(),
  /** Krippendorff's alpha: 1 perfect, 0 as good as chance; `null` where it is not defined, and `because` says why. */
  alpha: z.number().nullable(),
  /** The middle 95 % of a bootstrap over the units. */
  interval: z.tuple([z.number(), z.number()]).nullable(),
  because: z.string().nullable(),
})
export type Agreement = z.infer<typeof Agreement>
