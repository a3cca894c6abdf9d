import { asCodedBy, complete, effective, type Judgeable, type JudgedEntry, judgeReading } from '../judge/index.ts'
import {
  type Dossier,
  Fault,
  type Judgement,
  JudgementDraft,
  type Orphan,
  plainProblem,
  type Reading,
} from '../model/index.ts'
import { dossierOf } from './buildDossier.ts'
import { judgementsOf } from './judgementLog.ts'
import type { Engine, NewJudgement, Store, StoredArticle } from './ports.ts'

/** Where judgements are entered: the case, what reads it, and its dossier from memory where one is kept. */
export interface Bench {
  readonly store: Store
  readonly engine: Engine
  readonly dossier?: () => Promise<Judgeable & Pick<Dossier, 'orphans'>>
}

/** Who enters a judgement, and when: an ISO instant in UTC, from the clock of the caller. */
export interface Signature {
  readonly who: string
  readonly at: string
}

/** How often an entry is checked anew because another process entered one meanwhile. */
const attempts = 5

/**
 * Checks a draft against the case as it stands and appends it to the log, in one transaction. Undo and redo are
 * entries too.
 *
 * @throws Fault `judgement-…`, `identity-unknown` or `article-unknown` when the draft does not fit the case; nothing
 *   is written then. `case-locked` when other processes keep writing.
 */
export async function judge(bench: Bench, draft: unknown, { who, at }: Signature): Promise<Judgement> {
  const checked = draftOf(draft)
  const name = signerOf(who)
  for (let attempt = 0; attempt < attempts; attempt++) {
    const log = await judgementsOf(bench.store)
    const entry = await complete(checked, {
      log,
      who: name,
      entry: (article) => entryOf(bench, article),
      dossier: bench.dossier ?? (() => dossierOf({ ...bench, asOf: null })),
    })
    const signed: NewJudgement = { at, who: name, ...entry }
    const added = await bench.store.addJudgement(signed, log.length)
    if (added) return added
  }
  throw new Fault('case-locked', { path: bench.store.name })
}

/** Takes back an entry that is in force. */
export const undo = (bench: Bench, of: string, signature: Signature): Promise<Judgement> =>
  judge(bench, { verb: 'undo', of }, signature)

/** Brings back an entry that was undone. */
export const redo = (bench: Bench, of: string, signature: Signature): Promise<Judgement> =>
  judge(bench, { verb: 'redo', of }, signature)

/** @throws Fault `judgement-invalid` naming the place and what was expected there. */
function draftOf(draft: unknown): JudgementDraft {
  const parsed = JudgementDraft.safeParse(draft)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new Fault('judgement-invalid', {
    place: issue && issue.path.length > 0 ? issue.path.map(String).join('.') : 'the judgement',
    problem: issue ? plainProblem(issue.message) : 'it has the wrong form',
    way: 'docs/reference.md shows the form of each judgement',
  })
}

function signerOf(who: string): string {
  const name = who.trim()
  if (name !== '' && name.length <= 100 && !/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(name)) return name
  throw new Fault('judgement-invalid', {
    place: 'who',
    problem: name === '' ? 'nobody signs' : 'the name is too long, or holds control characters',
    way: 'give a name of up to 100 letters',
  })
}

/** An article with its reading, before anybody judged it. @throws Fault `article-unknown`. */
async function entryOf({ store, engine }: Bench, id: string): Promise<JudgedEntry & { stored: StoredArticle }> {
  const [stored] = await store.articlesById([id])
  if (!stored) throw new Fault('article-unknown', { article: id.slice(0, 80) })
  const json = (await store.reading(engine.readerVersion, id)) ?? (await readNow(stored, engine))
  return { article: stored.article, reading: JSON.parse(json) as Reading, stored }
}

async function readNow(stored: StoredArticle, engine: Engine): Promise<string> {
  const [result] = await engine.read([stored])
  if (result && 'json' in result) return result.json
  throw new Fault('reading-failed', { path: stored.article.path, problem: result?.problem ?? 'nothing came back' })
}

/** One article with its reading as analysts have judged it. */
export interface JudgedArticle {
  readonly stored: StoredArticle
  readonly reading: Reading
  readonly orphans: readonly Orphan[]
}

/**
 * With `coder` it is the article as that coder works on it: their own blind codings count, those of others do not show.
 *
 * @throws Fault `article-unknown`, `reading-failed`.
 */
export async function judgedArticle(bench: Bench, id: string, coder: string | null = null): Promise<JudgedArticle> {
  const [entry, all] = [await entryOf(bench, id), await judgementsOf(bench.store)]
  const log = coder === null ? all : asCodedBy(all, coder)
  const { reading, orphans } = judgeReading(entry, effective(log))
  return { stored: entry.stored, reading, orphans }
}
