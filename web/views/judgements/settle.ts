import type { AgreementAnswer } from '../../../src/model/answers.ts'
import type { Judgement, JudgementDraft } from '../../../src/model/judgement.ts'

export type Disagreement = AgreementAnswer['disagreements'][number]

/**
 * The judgement that decides between codings: one of them, said for the dossier, with all of them as what it settles.
 * `null` where the log does not show the entries of the chosen coding.
 */
export function settling({ codings }: Disagreement, who: string, log: readonly Judgement[]): JudgementDraft | null {
  const chosen = codings.find((coding) => coding.who === who)
  const entry = log.findLast(({ id }) => chosen?.entries.includes(id))
  const settles = codings.flatMap(({ entries }) => entries)
  switch (entry?.verb) {
    case 'accept':
    case 'reject':
      return { verb: entry.verb, target: entry.target, settles }
    case 'correct':
      return { verb: 'correct', target: entry.target, to: entry.to, settles }
    case 'add':
      return { verb: 'add', item: entry.item, settles }
    default:
      return null
  }
}
