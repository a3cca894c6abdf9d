import { logProblems } from '../judge/index.ts'
import { brokenSpans, Dossier, Reading } from '../model/index.ts'
import { judgementsOf } from './judgementLog.ts'
import type { Engine, Store } from './ports.ts'

/** What a check of a case found. `problems` is empty when all is well. */
export interface Verification {
  readonly articles: number
  readonly readings: number
  readonly spans: number
  readonly judgements: number
  readonly problems: readonly string[]
}

/** SHA-256, lower-case hex, of bytes, or of a text in UTF-8. */
export type Hash = (content: string | Uint8Array) => string

/** Checks a case: the file, every article's hash, every reading's shape and spans, the dossier's spans, and the log of judgements. */
export async function verify(store: Store, engine: Engine, hash: Hash): Promise<Verification> {
  const problems = [...(await store.damage())]
  if (problems.length > 0) return { articles: 0, readings: 0, spans: 0, judgements: 0, problems }
  const texts = new Map<string, string>()
  for (const { article } of await store.articles()) {
    texts.set(article.id, article.text)
    if (hash(article.text) !== article.id)
      problems.push(`article ${short(article.id)}: its text is not what was stored`)
  }
  const readings = await store.readings(engine.readerVersion)
  let spans = 0
  for (const { article, json } of readings) {
    const text = texts.get(article)
    if (text === undefined) problems.push(`reading of ${short(article)}: its article is missing`)
    else spans += checkReading(article, json, text, problems)
  }
  const dossier = await store.dossier(await store.state(engine.readerVersion, engine.compilerVersion))
  if (dossier) spans += checkDossier(dossier, texts, problems)
  const log = await judgementsOf(store)
  problems.push(...logProblems(log, texts))
  return { articles: texts.size, readings: readings.length, spans, judgements: log.length, problems }
}

function checkReading(article: string, json: string, text: string, problems: string[]): number {
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch {
    problems.push(`reading of ${short(article)}: not JSON`)
    return 0
  }
  const parsed = Reading.safeParse(data)
  if (!parsed.success)
    problems.push(`reading of ${short(article)}: ${parsed.error.issues[0]?.path.join('.')} has the wrong form`)
  const broken = brokenSpans(data, text)
  const [first] = broken
  if (first) {
    problems.push(
      `reading of ${short(article)}: ${broken.length} spans do not hold, the first at ${first.start}–${first.end}`,
    )
  }
  return json.split('"quote"').length - 1
}

/** Checks the evidence of a dossier against the texts; says how many spans there were. */
export function checkDossier(dossier: Dossier, texts: ReadonlyMap<string, string>, problems: string[]): number {
  let spans = 0
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item)
    else if (value !== null && typeof value === 'object') {
      const { article, start, end, quote } = value as {
        article?: unknown
        start?: unknown
        end?: unknown
        quote?: unknown
      }
      if (typeof article === 'string' && typeof start === 'number' && typeof end === 'number') {
        spans++
        const text = texts.get(article)
        if (text === undefined) problems.push(`dossier: evidence from ${short(article)}, which is missing`)
        else if (text.slice(start, end) !== quote)
          problems.push(`dossier: span ${start}–${end} of ${short(article)} does not hold`)
      }
      for (const item of Object.values(value)) visit(item)
    }
  }
  if (!Dossier.safeParse(dossier).success) problems.push('dossier: wrong form')
  visit(dossier)
  return spans
}

const short = (id: string): string => id.slice(0, 12)
