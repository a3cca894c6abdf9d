import type { Condition } from '../../model/index.ts'
import type { Ground } from '../ground/ground.ts'
import { once } from '../ground/memo.ts'
import type { Paper } from '../ground/paper.ts'
import { watching } from './watching.ts'
import { type Word, wordsIn } from './words.ts'

/** A condition as one article has it, and what a report must have to tell of the same. Follows from the article alone. */
export interface Posed {
  readonly paper: Paper
  readonly condition: Condition
  /** The words of its if-part. */
  readonly words: string
  /** Those of them that are asked for: names, and what says something by itself. */
  readonly told: readonly Word[]
  /** The stems that are no names. */
  readonly stems: readonly string[]
  /** Each of them with its opposites: one of these stands in a report that is near. */
  readonly near: readonly (readonly string[])[]
  /** So many of the groups of `near` at least. */
  readonly least: number
  readonly passive: boolean
  readonly negated: boolean
  readonly counted: boolean
  /** False where it says too little to be recognised: of "they" or "such weapons", or in a word or two. */
  readonly watched: boolean
}

/** "If they agree" can be met by anything: a name and one word are too little to watch. */
const LEAST = 2
const vague =
  /^(?:he|she|it|they|this|that|these|those|there|all|everything|things|one|anyone|somebody|someone|nobody|nothing|without|until)$/
const pointing = /^(?:such|similar|i|you|we)$/
/** A form of "be", with which the one to whom it is done stands first. */
export const passive = /^(?:is|are|was|were|be|been|being|gets|got)$/

/** Share of what is asked for that a report must have, where that is more than three; all of three. */
const COVERED = 0.8
export const leastOf = (length: number): number => (length <= 3 ? length : Math.ceil(length * COVERED))

export const posedIn = once(
  (paper: Paper, { vocabulary, lexicon }: Pick<Ground, 'vocabulary' | 'lexicon'>): Posed[] => {
    const lists = watching(lexicon)
    const isTold = ({ word, entity }: Word): boolean =>
      entity !== null || (!vocabulary.isNegation(word) && !lists.aside.has(word) && vocabulary.content(word).length > 0)
    return paper.reading.conditions.map((condition): Posed => {
      const all = wordsIn(paper, condition.if, lexicon)
      const told = all.filter(isTold)
      const stems = [...new Set(told.filter(({ entity }) => !entity).map(({ stem }) => stem))]
      const names = new Set(told.flatMap(({ entity }) => entity?.id ?? []))
      const whole = stems.length + names.size
      const opening = all.find(({ word }) => !lists.aside.has(word))
      return {
        paper,
        condition,
        words: vocabulary.words(condition.if.quote).join(' '),
        told,
        stems,
        near: stems.map((one) => [one, ...(lists.opposites.get(one) ?? [])]),
        least: stems.length - (whole - leastOf(whole)),
        passive: all.some(({ word }) => passive.test(word)),
        negated: all.filter(({ word }) => vocabulary.isNegation(word)).length % 2 === 1,
        counted: all.some(({ word }) => vocabulary.number(word) !== null),
        watched:
          stems.length >= LEAST && !vague.test(opening?.word ?? '') && !all.some(({ word }) => pointing.test(word)),
      }
    })
  },
)
