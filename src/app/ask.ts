import { type Answers, Fault } from '../model/index.ts'
import type { Style } from '../present/index.ts'
import { caseOf, type DossierQuestion } from './buildDossier.ts'

export interface CaseQuestion extends DossierQuestion {
  readonly question: string
}

/** A question is a sentence or two; what is longer is something else. */
const longest = 1000

/** The question in one line. @throws Fault `question-unusable` for one that is empty or longer than 1,000 characters. */
export function plainQuestion(question: string): string {
  const plain = question.replace(/\s+/g, ' ').trim()
  if (plain === '') throw new Fault('question-unusable', { problem: 'the question is empty' })
  if (plain.length > longest)
    throw new Fault('question-unusable', { problem: `the question has ${plain.length} characters` })
  return plain
}

/**
 * Answers a question to a case in words of its articles, or says that the case does not say. Writes nothing.
 *
 * @throws Fault `question-unusable`.
 */
export async function askCase({ question, ...of }: CaseQuestion): Promise<Answers> {
  const plain = plainQuestion(question)
  const { ask } = await import('../compile/index.ts')
  return ask(plain, { ...(await caseOf(of)), lexicon: of.engine.lexicon })
}

/** Answers as text for a terminal. */
export async function answersAsText(answers: Answers, style: Style): Promise<string> {
  const { answersText } = await import('../present/index.ts')
  return answersText(answers, style)
}
