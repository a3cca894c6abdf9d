import {
  type Article,
  cut,
  type Doubt,
  type Lexicon,
  type Placing,
  type Reading,
  recut,
  runStages,
} from '../model/index.ts'
import type { Attribution } from './attribution/attribute.ts'
import { card } from './card/card.ts'
import { conditions } from './conditions/conditions.ts'
import { criticisms } from './criticisms/criticisms.ts'
import { damage } from './damage/damage.ts'
import { wrongLetters } from './damage/wrongLetters.ts'
import { dates } from './dates/dates.ts'
import type { Draft, FirstDraft, ReadStage } from './draft.ts'
import { events } from './events/events.ts'
import { figures } from './figures/figures.ts'
import { lines } from './lines/lines.ts'
import { masthead } from './masthead/masthead.ts'
import { names } from './names/names.ts'
import { ownText } from './page/ownText.ts'
import { withPage } from './page/withPage.ts'
import { positions } from './positions/positions.ts'
import type { Tagged } from './positions/trained/tagged.ts'
import { proposals } from './proposals/proposals.ts'
import { quotations } from './quotations/quotations.ts'
import { sentences } from './sentences/sentences.ts'
import { statements } from './statements/statements.ts'
import { terms } from './terms/terms.ts'

/** The table of contents of the reader: each line a stage, what it needs → what it adds. */
export const pipeline: readonly ReadStage[] = [
  lines, // text → lines, paragraphs
  masthead, // lines → what the head and foot of the article say of it, and the furniture
  quotations, // paragraphs → stretches between quotation marks
  sentences, // paragraphs, furniture, quotations → sentences with their words
  names, // sentences → people, states, places, outlets …, joined within the article
  dates, // sentences, masthead → expressions of time, and when the article was published
  statements, // sentences, quotations, names → who said what
  figures, // sentences, dates → numbers with unit, bound, subject
  events, // sentences, names, dates → who did what to whom
  proposals, // sentences, names → plans, point by point
  positions, // sentences, names, statements, proposals → who wants what
  conditions, // sentences → if … then …
  terms, // sentences → loaded words, with whose voice uses them
  criticisms, // sentences, names, statements → who is blamed, in whose words
  damage, // names → what translation or haste has damaged, doubted with a proposed reading
  card, // masthead, names, dates → what the article says of itself
]

/** Layers of offsets: every span is made of them and checked where it is made. */
const withoutSpans = ['lines', 'paragraphs', 'sentences', 'quotations'] as const

/** What the reader is told besides the article. */
export interface ReadOptions {
  readonly lexicon: Lexicon
  /** Publication date (`YYYY-MM-DD`) for an article that has none. */
  readonly date?: string | null
  /**
   * What the trained reader found, by its offsets in the plain copy of the text (see `attribute`); what an annotator marked
   * in the text itself, and nothing else;
   * or the rules, where `because` says why they stand in for the trained reader. Default: the rules, asked for.
   */
  readonly statements?:
    | {
        readonly by: 'trained' | 'annotator'
        readonly attributions: readonly Attribution[]
        /** Positions that the trained reader tagged in the same pass (see `readTrained`). */
        readonly tagged?: Tagged | null
      }
    | { readonly by: 'rules'; readonly because: string | null }
}

/**
 * Reads one article: everything in it that Parley can find, each with the words it stands on.
 * A pure function of the article, the lexicon and the date.
 *
 * @throws Fault `span-broken` when a stage made a span that does not hold (a mistake in Parley).
 */
export function read(article: Article, options: ReadOptions): Reading {
  const { lexicon, date = null, statements: who = { by: 'rules', because: null } } = options
  const { text, page, toText, toCopy } = ownText(article.text, lexicon)
  const first: FirstDraft = {
    article: text === article.text ? article : { ...article, text },
    lexicon,
    dateHint: date,
    attributions: who.by === 'rules' ? null : { by: who.by, found: inCopy(who, toCopy), tagged: who.tagged ?? null },
    doubts: who.by === 'rules' && who.because !== null ? [standIn({ ...article, text }, who.because)] : [],
  }
  const draft = runStages(pipeline, first as Draft, { text, withoutSpans })
  const { card, furniture, names, statements, dates, figures, events } = draft
  const { positions, proposals, conditions, terms, criticisms, doubts } = draft
  const reading: Reading = {
    article: card,
    furniture: [...furniture],
    names: [...names],
    statements: [...statements],
    dates: [...dates],
    figures: [...figures],
    events: [...events],
    positions: [...positions],
    proposals: [...proposals],
    conditions: [...conditions],
    terms: [...terms],
    criticisms: [...criticisms],
    doubts: [...doubts],
  }
  return inText(
    text === article.text ? reading : withPage(recut(reading, article.text, toText), article.text, page),
    article.text,
  )
}

/** Adds what only the text itself can tell, since its plain copy is mended; doubts in the order of the text. */
function inText(reading: Reading, text: string): Reading {
  const doubts = [...reading.doubts, ...wrongLetters(text)]
  return { ...reading, doubts: doubts.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end) }
}

/** Attributions by their offsets in the plain copy: networks read it, annotators read the text. */
function inCopy({ by, attributions }: Others, toCopy: Placing): readonly Attribution[] {
  if (by === 'trained') return attributions
  return attributions.map(({ source, cue, content }) => ({
    source: source.map(toCopy),
    cue: cue.map(toCopy),
    content: content.map(toCopy),
  }))
}

type Others = Extract<ReadOptions['statements'], { readonly by: 'trained' | 'annotator' }>

/** The rules stood in for the trained reader: said at the article's first line, since it is true of the whole. */
function standIn({ text }: Article, because: string): Doubt {
  const start = text.search(/\S/)
  const end = Math.min(text.length, ...[text.indexOf('\n', start), start + 80].filter((at) => at > start))
  const message = `the statements were found by rules, which find fewer: the trained reader could not read (${because})`
  return { span: cut(text, Math.max(0, start), Math.max(0, end)), rule: 'reader-fallback', message, reading: null }
}
