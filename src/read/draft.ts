import type {
  Article,
  Card,
  Condition,
  Criticism,
  DateMention,
  Doubt,
  Event,
  Figure,
  Furniture,
  FurnitureKind,
  Lexicon,
  Name,
  Position,
  Proposal,
  Statement,
  Term,
  When,
} from '../model/index.ts'
import { type AnyStage, stage as declare } from '../model/index.ts'
import type { Attribution } from './attribution/attribute.ts'
import type { Tagged } from './positions/trained/tagged.ts'

/** A line of the text, without its line break. `start === end` for an empty one. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Lines that belong together: one line where each line is a paragraph, several where the text is hard-wrapped. */
export interface Paragraph {
  readonly start: number
  readonly end: number
  /** Index of the first line, and of the line after the last. */
  readonly lines: readonly [number, number]
}

/**
 * A word or a mark. `tag` is a Universal part-of-speech tag; `lower` is the form in lower case with straight quotes.
 * Tokens of one `kind` above 0 are alike but for their place; of one of kind 0 nothing is known (see `onceAKind`).
 */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly lemma: string
  readonly tag: string
  readonly kind: number
}

/** A sentence, a heading or an item of a list, without the white space around it and without the item's number. */
export interface Sentence {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly tokens: readonly Token[]
  /** Index of its paragraph. */
  readonly paragraph: number
  /** Number of its passage: what the text says in one go, wherever its paragraphs are cut (see `passagesOf`). */
  readonly passage: number
  /** `heading`: a short line of its own without a full stop. `furniture`: not in the running text, see `furniture`. */
  readonly role: 'body' | 'heading' | 'furniture'
  readonly furniture: FurnitureKind | null
  /** The number of a list item ("2." or "(b)" → 2), `null` elsewhere. */
  readonly item: number | null
}

/** A stretch between quotation marks. `start`–`end` has the marks, `inner` what stands between them. */
export interface Quotation {
  readonly start: number
  readonly end: number
  readonly inner: { readonly start: number; readonly end: number }
  /** 0 for an outer quotation, 1 for one inside it. */
  readonly depth: number
  /** False when the closing mark is missing or stands in a later paragraph. */
  readonly closed: boolean
  /** Index of the quotation in the paragraph before that this one goes on with. */
  readonly continues?: number
}

/** What the lines at the top and the foot of an article say of it. Every value is as it stands, or `null`. */
export interface Masthead {
  readonly title: string | null
  readonly outlet: string | null
  readonly author: string | null
  readonly url: string | null
  readonly original: string | null
  readonly published: When | null
  /** Outlets credited in the lines around the text ("Credited from: …", "Source: …"), as they stand. */
  readonly credits: readonly string[]
  readonly opinion: boolean
}

/**
 * The layers of a reading while it is made. A stage names the layers that it needs and those it adds; nothing is
 * changed once it is there. What ends in the `Reading` has spans; the layers above it count offsets only.
 */
export interface Draft {
  readonly article: Article
  readonly lexicon: Lexicon
  /** The publication date that the user gave for articles without one, `YYYY-MM-DD`. */
  readonly dateHint: string | null
  /** What the trained reader or an annotator found; `null` where the rules read alone. */
  readonly attributions: {
    readonly by: 'trained' | 'annotator'
    readonly found: readonly Attribution[]
    /** Positions that were tagged beside them; the rules weigh them. */
    readonly tagged?: Tagged | null
  } | null
  readonly lines: readonly Line[]
  readonly paragraphs: readonly Paragraph[]
  readonly masthead: Masthead
  readonly furniture: readonly Furniture[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  readonly names: readonly Name[]
  /** When the article was published: declared, said in the text, given by the user, or inferred. */
  readonly published: When | null
  readonly dates: readonly DateMention[]
  readonly statements: readonly Statement[]
  readonly figures: readonly Figure[]
  readonly events: readonly Event[]
  readonly positions: readonly Position[]
  readonly proposals: readonly Proposal[]
  readonly conditions: readonly Condition[]
  readonly terms: readonly Term[]
  readonly criticisms: readonly Criticism[]
  readonly doubts: readonly Doubt[]
  readonly card: Card
}

/** What every reading starts from. Later layers are absent until a stage adds them. */
export type FirstDraft = Pick<Draft, 'article' | 'lexicon' | 'dateHint' | 'attributions' | 'doubts'>

/** Declares a stage of the reader. */
export const stage = declare<Draft>()
export type ReadStage = AnyStage<Draft>

export { fromLexicon } from '../model/index.ts'
