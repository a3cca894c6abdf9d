import { brokenSpans, type Judgement, wordsOf } from '../model/index.ts'
import { inForce } from './force.ts'

/**
 * What is wrong with a log of judgements, in words; empty when nothing is. Every entry must refer to earlier entries
 * only, undo must have met what was in force and redo what was not, and words must stand in the articles that the
 * case holds (an article that it does not hold is no damage: such judgements are orphans).
 */
export function logProblems(log: readonly Judgement[], texts: ReadonlyMap<string, string>): string[] {
  const problems: string[] = []
  log.forEach((entry, index) => {
    const say = (problem: string): void => void problems.push(`judgement ${entry.id}: ${problem}`)
    const earlier = log.slice(0, index)
    const find = (id: string) => earlier.find((one) => one.id === id)
    if (entry.verb === 'undo' || entry.verb === 'redo') {
      if (!find(entry.of)) say(`there is no earlier entry ${entry.of}`)
      else if (inForce(earlier).has(entry.of) !== (entry.verb === 'undo'))
        say(`entry ${entry.of} was ${entry.verb === 'undo' ? 'not in force' : 'in force'} then`)
    }
    if (entry.added !== undefined && find(entry.added)?.verb !== 'add')
      say(`no earlier entry ${entry.added} added anything`)
    for (const id of entry.settles ?? []) if (!find(id)) say(`there is no earlier entry ${id}`)
    const text = texts.get(wordsOf(entry)?.article ?? '')
    const { before, ...own } = entry // what an undo records belongs to another article
    const [broken] = text === undefined ? [] : brokenSpans(own, text)
    if (broken) say(`the words at ${broken.start}–${broken.end} do not hold`)
  })
  return problems
}
