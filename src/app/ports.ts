import type { Complete } from '../judge/index.ts'
import type { Article, Codebook, Dossier, Fault, Judgement, Lexicon } from '../model/index.ts'
import type { Attribution } from '../read/index.ts'
import type { Desk } from './desk.ts'

/** An article of a case, with the publication date that the user gave for it. */
export interface StoredArticle {
  readonly article: Article
  readonly date: string | null
  /** Who says what, as an annotator marked it: read instead of what a reader would find; `null` gives up what was kept. */
  readonly attributions?: readonly Attribution[] | null
}

/** A reading as it is kept: JSON, so that it can cross threads and be stored without being taken apart. */
export interface StoredReading {
  readonly article: string
  readonly json: string
}

/** An article that the reader could not read, which is a mistake in the reader: it stays in the case, unread. */
export interface FailedReading {
  readonly article: string
  readonly problem: string
}

/** Articles that were new to a case, and those (new or not) whose statements an annotator has now marked otherwise. */
export interface Added {
  readonly added: number
  readonly marked: number
}

/** What to search for, in the language of SQLite's FTS5. */
export interface PassageQuery {
  /** The words asked for: these are marked. */
  readonly match: string
  /** What the passage must hold besides, unmarked; `null` for nothing. */
  readonly about: string | null
  /** Only in these articles; `null` for all. */
  readonly articles: readonly string[] | null
  readonly limit: number
  readonly offset: number
}

/** A paragraph (or a part of a long one) of an article, with the words in it that were asked for. */
export interface FoundPassage {
  readonly article: string
  readonly start: number
  readonly end: number
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

/** `create` makes the case where there is none; `change` writes to one that is there; `read` never writes. */
export type CaseMode = 'create' | 'change' | 'read'

/** An entry of the log that has no number yet. */
export type NewJudgement = Complete & Pick<Judgement, 'at' | 'who'>

/** Where a case is kept. Every write is one transaction; nothing stored is ever overwritten by bad input. */
export interface Store {
  /** The case's name: its file name without the ending. */
  readonly name: string
  /** How many articles came of these very bytes, gathered by this very code, without a fault; `null` when never. */
  known(source: string): Promise<number | null>
  /** Remembers that; `source` is a key made of both. */
  remember(source: string, articles: number): Promise<void>
  /**
   * Adds articles that are not there yet. What an annotator marked in an article replaces what was marked before; such
   * an article is unread again.
   */
  addArticles(articles: readonly StoredArticle[]): Promise<Added>
  /** Who read the articles of this case last; `null` when none is read. */
  reader(): Promise<Reader | null>
  /** The analyst's own codebook, with which this case is read; `null` when it has none. */
  codebook(): Promise<Codebook | null>
  /** Keeps a codebook, or with `null` goes back to the issues that come with Parley. */
  keepCodebook(codebook: Codebook | null): Promise<void>
  /** All articles, in order of id. */
  articles(): Promise<StoredArticle[]>
  /** Ids of articles without a reading by this version of the reader, in order of id. */
  unread(readerVersion: string): Promise<string[]>
  articlesById(ids: readonly string[]): Promise<StoredArticle[]>
  addReadings(readerVersion: string, readings: readonly StoredReading[]): Promise<void>
  /** Those of some articles, in no order; where there is none it is left out. */
  readingsOf(readerVersion: string, articles: readonly string[]): Promise<StoredReading[]>
  /**
   * Every article, in order of id, with a mark that changes whenever its reading by this version of the reader does;
   * `null` where there is none. Costs next to nothing to ask.
   */
  readingMarks(readerVersion: string): Promise<{ readonly article: string; readonly mark: string | null }[]>
  /** Readings by this version of the reader, in order of article id. */
  readings(readerVersion: string): Promise<StoredReading[]>
  /**
   * A hash of what a dossier is made of: the articles that are read, what annotators marked in them, and the versions of
   * reader and compiler.
   */
  state(readerVersion: string, compilerVersion: string): Promise<string>
  dossier(state: string): Promise<Dossier | null>
  /** True when the dossier of this state is stored. */
  holdsDossier(state: string): Promise<boolean>
  saveDossier(state: string, dossier: Dossier): Promise<void>
  /** The log of judgements, oldest entry first. Only entries that are new since the last time are fetched. */
  judgements(): Promise<readonly Judgement[]>
  /**
   * Appends an entry under the next ordinal, in one transaction. `null`, and nothing is written, when the log has grown
   * past `after` meanwhile: then the entry has to be checked anew.
   */
  addJudgement(entry: NewJudgement, after: number): Promise<Judgement | null>
  /** Changes whenever anybody has written to the case, this process or another. Costs next to nothing. */
  version(): Promise<string>
  /** The reading of one article by this version of the reader; `null` when there is none. */
  reading(readerVersion: string, article: string): Promise<string | null>
  /**
   * The passages that hold what is searched for, best first, and how many there are in all.
   *
   * @throws Fault `case-older` when the case was made before there was a search, and is open for reading only.
   */
  passages(query: PassageQuery): Promise<{ readonly total: number; readonly passages: readonly FoundPassage[] }>
  /** What is wrong with the file itself, in words; empty when nothing is. */
  damage(): Promise<string[]>
  close(): Promise<void>
}

/** Who reads the statements: the trained reader (slower, finds more), or the rules. */
export const readers = ['trained', 'rules'] as const
export type Reader = (typeof readers)[number]

/** What reads articles: in this thread or on all cores; the result does not depend on which. */
export interface Engine {
  /** The words that it reads with. Parsed when first asked for. */
  readonly lexicon: Lexicon
  /** Changes whenever the same bytes could give other articles. */
  readonly gathererVersion: string
  /** Changes whenever a reading could come out differently: a hash of the reader's code and of the lexicon. */
  readonly readerVersion: string
  /** Changes whenever a dossier could come out differently from the same readings. */
  readonly compilerVersion: string
  /** The analyst's own issues with which it reads; `null` without. */
  readonly codebook: Codebook | null
  /** From now on reads with these; what is being read comes out as it was begun. */
  readWith(codebook: Codebook | null): void
  /** An engine that reads with these on the same threads, which stay the first one's to close. */
  withCodebook(codebook: Codebook | null): Engine
  /** Says that many articles are coming, so that starting the threads and gathering go side by side. */
  prepare(): void
  /** Readings of these articles, in the same order. */
  read(articles: readonly StoredArticle[]): Promise<(StoredReading | FailedReading)[]>
  close(): Promise<void>
}

/** What came in from outside: the bytes of one source, or the reason why there are none. */
export type Incoming = { readonly path: string; readonly bytes: Uint8Array } | Fault

/** Where a desk can be reached over HTTP. */
export interface Address {
  readonly host: string
  /** 0 takes any port that is free. */
  readonly port: number
  /** What everybody has to bring; `null` where only this machine can come. */
  readonly token: string | null
  /** The folder of the built workbench; `null` where there is none. */
  readonly site: string | null
}

/** An open door: its address as a link, and what closes it. */
export interface OpenDoor {
  readonly url: string
  close(): Promise<void>
}

/**
 * Serves a desk over HTTP until it is closed.
 *
 * @throws Fault `host-needs-token`, `token-weak`, `port-in-use` (with a port that is free), `address-unusable`.
 */
export type Listen = (desk: Desk, address: Address, complain: (text: string) => void) => Promise<OpenDoor>

/** How far a long task has come. */
export type Progress = (done: number, total: number, what: string) => void
