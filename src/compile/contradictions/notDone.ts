import { fromLexicon, type Lexicon, type Ref, type Span, type Statement } from '../../model/index.ts'
import type { Ground } from '../ground/ground.ts'
import { once } from '../ground/memo.ts'
import type { Paper } from '../ground/paper.ts'
import { stemOf } from '../ground/stem.ts'
import { type Known, namesWithin } from './spot.ts'

/** What somebody says was not done, or is still as it was. */
export interface NotDone {
  readonly paper: Paper
  readonly statement: Statement
  readonly speaker: Ref
  readonly day: string
  readonly claim: Span
  /** The stems of what was not done: "have not left" → leave, withdraw, vacate …; "remain" → the same. */
  readonly deeds: ReadonlySet<string>
  /** Whose being there is told, where that is all: "Norland troops remain in Tarn" → troops; `null` of other claims. */
  readonly staying: ReadonlySet<string> | null
  readonly names: readonly Known[]
  readonly words: ReadonlySet<string>
  /** The stems of what it tells of, names left out: "has not signed any agreement with Norland" → sign, agreement. */
  readonly things: readonly string[]
}

/** What the parties of an article say was not done, or is as it was. */
export const notDoneIn = once((paper: Paper, ground: Ground): NotDone[] => {
  const { lexicon, vocabulary } = ground
  const { day } = paper
  if (day === null) return []
  const stem = stemOf(lexicon)
  return paper.reading.statements.flatMap((statement) => {
    const { speaker } = statement
    return statement.denial || speaker === null
      ? []
      : statement.content.flatMap((claim): NotDone[] => {
          const deeds = deedsIn(claim.quote, lexicon)
          if (deeds.size === 0) return []
          const names = namesWithin(paper, claim.start, claim.end)
          const words = new Set(vocabulary.words(claim.quote).map(stem))
          const staying = STILL.test(claim.quote) ? stayingOf(claim.quote, ground) : null
          const things = vocabulary.content(claim.quote.replace(CAPITALISED, ' ')).map(stem)
          return [{ paper, statement, speaker, day, claim, deeds, staying, names, words, things }]
        })
  })
})

const CAPITALISED = /\p{Lu}[\p{L}’'-]*/gu
const NOT =
  /\b(?:ha(?:s|ve|d)|did|was|were)(?: not|n['’]t) (?:(?:yet|even|in fact|actually|been|all|fully) )*(\p{Ll}+)/u
const NEVER = /\bnever (\p{Ll}+)/u
const NONE = /^(?:No|no) (?:such )?\p{Ll}+(?: \p{Ll}+)? (?:was|were|had been|has been|have been) (\p{Ll}+)/u
const STILL =
  /\b(?:remain(?:s|ed)? (?=in\b|at\b|on\b)|(?:is|are|was|were) still (?=in\b|at\b|on\b)|still (?:holds?|held|occup(?:y|ies|ied)) )/u

/** Empty where words tell of nothing that was not done, or only suppose it. */
function deedsIn(quote: string, lexicon: Lexicon): ReadonlySet<string> {
  if (/\b(?:if|unless|until|whether|would|could|might)\b/u.test(quote)) return NOTHING
  const stem = stemOf(lexicon)
  const alike = alikeTo(lexicon)
  if (STILL.test(quote)) return alike.leaving
  const verb = (NOT.exec(quote) ?? NEVER.exec(quote) ?? NONE.exec(quote))?.[1]
  return verb === undefined ? NOTHING : new Set([stem(verb), ...(alike.of.get(stem(verb)) ?? [])])
}

/** What stands before "remain in Tarn", as stems; all armed forces where it names some. */
function stayingOf(quote: string, { vocabulary, lexicon }: Ground): ReadonlySet<string> {
  const stem = stemOf(lexicon)
  const { forces } = alikeTo(lexicon)
  const subject = vocabulary.content(quote.slice(0, quote.search(STILL))).map(stem)
  return subject.some((word) => forces.has(word)) ? forces : new Set(subject)
}

const NOTHING: ReadonlySet<string> = new Set()

/** By stem, the verbs that stand for the same in `contraries`; those against “remain”; and nouns for armed forces. */
const alikeTo = fromLexicon((lexicon: Lexicon) => {
  const stem = stemOf(lexicon)
  const sides = lexicon.comparing.contraries.flatMap(({ further, nomore }) => [further, nomore])
  const groups = sides.map((words) => new Set(words.map(stem)))
  const of = new Map(groups.flatMap((group) => [...group].map((word) => [word, group] as const)))
  const staying = lexicon.comparing.contraries.find(({ further }) => further.includes('remain'))
  const leaving: ReadonlySet<string> = new Set(staying?.nomore.map(stem))
  return { of, leaving, forces: new Set(lexicon.events.armed.map(stem)) }
})
