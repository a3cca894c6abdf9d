import { type Answers, Fault } from '../model/index.ts'
import type { Style } from '../present/index.ts'
import { dossierOf, judgedEntries } from './buildDossier.ts'
import type { Engine, Store } from './ports.ts'

export interface CaseQuestion {
  readonly store: Store
  readonly engine: Engine
  readonly question: string
  /** Only what was published up to this day (`YYYY-MM-DD`); `null` for everything. */
  readonly asOf: string | null
}

/** A question is a sentence or two; what is longer is something else. */
const longest = 1000

/**
 * Answers a question to a case in words of its articles, or says that the case does not say. Writes nothing.
 *
 * @throws Fault `question-unusable` for one that is empty or longer than 1,000 characters.
 */
export async function askCase({ store, engine, question, asOf }: CaseQuestion): Promise<Answers> {
  const plain = question.replace(/\s+/g, ' ').trim()
  if (plain === '') throw new Fault('question-unusable', { problem: 'the question is empty' })
  if (plain.length > longest)
    throw new Fault('question-unusable', { problem: `the question has ${plain.length} characters` })
  const dossier = await dossierOf({ store, engine, asOf })
  const { entries } = await judgedEntries(store, engine)
  const { ask } = await import('../compile/index.ts')
  return ask(plain, { dossier, entries, lexicon: engine.lexicon })
}

/** Answers as text for a terminal. */
export async function answersAsText(answers: Answers, style: Style): Promise<string> {
  const { answersText } = await import('../present/index.ts')
  return answersText(answers, style)
}
