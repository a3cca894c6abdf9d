import { type CaseEntry, compile } from '../../src/compile/index.ts'
import { complete, judgeReadings } from '../../src/judge/index.ts'
import { type Dossier, Fault, Judgement, JudgementDraft, type Reading, type Target } from '../../src/model/index.ts'
import { lexicon } from './reading.ts'

/** A case in memory at which tests judge: the real checks, the real log, the real compiler; no file. */
export function judging(first: readonly CaseEntry[], past: readonly Judgement[] = []) {
  let entries = [...first]
  const log: Judgement[] = [...past]
  const dossier = (): Dossier => {
    const judged = judgeReadings(entries, log)
    const { orphans = [], ...compiled } = compile(judged.entries, {
      case: 'test',
      lexicon,
      verdicts: judged.identities,
    })
    const all = [...judged.orphans, ...orphans]
    return all.length > 0 ? { ...compiled, orphans: all } : compiled
  }
  return {
    log: log as readonly Judgement[],
    dossier,
    /** Enters a draft as a store would: as JSON. */
    judge: async (draft: JudgementDraft, who = 'Ada'): Promise<Judgement> => {
      const done = await complete(JudgementDraft.parse(draft), {
        log,
        who,
        entry: async (article) => entries.find((entry) => entry.article.id === article)!,
        dossier: async () => dossier(),
      })
      const id = String(log.length + 1)
      const entry = Judgement.parse(JSON.parse(JSON.stringify({ id, at: '2031-03-01T12:00:00Z', who, ...done })))
      log.push(entry)
      return entry
    },
    /** What the readings are with all judgements, and what no longer fits. */
    judged: () => judgeReadings(entries, log),
    reading: (index = 0): Reading => judgeReadings(entries, log).entries[index]!.reading,
    /** A new version of the reader has read the articles. */
    readAnew: (next: readonly CaseEntry[]): void => {
      entries = [...next]
    },
  }
}

/** The target of a thing of a kind on some words of an article: their first occurrence. */
export function on({ article }: CaseEntry, kind: Target['kind'], quote: string, like?: Target['like']): Target {
  const start = article.text.indexOf(quote)
  if (start < 0) throw new Error(`“${quote}” does not stand in the text`)
  return { kind, article: article.id, start, end: start + quote.length, quote, ...(like ? { like } : {}) }
}

/** The code of the fault that a task ends with; `no fault` when there is none. */
export async function codeOf(task: Promise<unknown>): Promise<string> {
  try {
    await task
  } catch (error) {
    return error instanceof Fault ? error.code : String(error)
  }
  return 'no fault'
}
