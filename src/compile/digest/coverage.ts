import type { Ground } from '../ground/ground.ts'
import { type Drafted, openingOf } from './draft.ts'

/** On how much all of this rests: articles, outlets, independent ones. Nothing for an empty case. */
export function coverage(ground: Ground): Drafted[] {
  const { papers } = ground
  if (papers.length === 0) return []
  const outlets = new Set(papers.flatMap(({ outlet }) => (outlet ? [ground.who(outlet).id] : [])))
  const independent = new Set(papers.map(({ id }) => ground.originOf(id))).size
  const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`
  const sources = outlets.size > 0 ? ` from ${count(outlets.size, 'outlet')}` : ''
  const share = independent === papers.length ? '' : `, ${independent} of them independent of each other`
  return [
    {
      body: `This rests on ${count(papers.length, 'article')}${sources}${share}`,
      evidence: papers.map((paper) => openingOf(paper)),
      counted: true,
    },
  ]
}
