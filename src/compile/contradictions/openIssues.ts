import { type Contradiction, cut, fromLexicon } from '../../model/index.ts'
import { from, type Ground, holderOf } from '../ground/ground.ts'
import { once } from '../ground/memo.ts'
import type { Paper } from '../ground/paper.ts'
import { groupsOf, unionOf } from '../ground/union.ts'
import { type Held, sidesOf } from './sides.ts'
import { isNear, placesOf } from './spot.ts'

interface Count {
  readonly paper: Paper
  readonly count: number
  readonly held: Held
}

/** Counts of one stage of the talks appear within these days of each other. */
const NEAR = 7

/**
 * How many issues are said to be left: "one final issue" here, "two questions remain" there. Only in statements, only
 * with a word that makes them open ones (see the lexicon), and only from articles of the same days.
 */
export function openIssues(ground: Ground): Contradiction[] {
  const counts = countsOf(ground)
  const union = unionOf(counts.length)
  counts.forEach((one, x) => {
    counts.slice(x + 1).forEach((other, y) => {
      if (isSameStage(one, other)) union.join(x, x + 1 + y)
    })
  })
  return groupsOf(counts, union)
    .filter((group) => new Set(group.map(({ count }) => count)).size > 1)
    .map((group) => ({
      about: 'how many issues are still open',
      sides: sidesOf(
        ground,
        group.map(({ held }) => held),
      ),
    }))
}

const phraseOf = fromLexicon(
  ({
    comparing: {
      openIssues: { nouns, qualifiers },
    },
  }) => {
    const open = `(?:${qualifiers.join('|')})`
    return new RegExp(
      `\\b([\\p{L}\\d]+) (?:(?:single|key|major|big|main|more) )?(?:${open} (?:(?:[\\p{L}-]+) )?(?:${nouns.join('|')})|(?:${nouns.join('|')}) (?:(?:are|is|still|were|was) )*${open})\\b`,
      'iu',
    )
  },
)

const countsOf = (ground: Ground): Count[] => ground.papers.flatMap((paper) => countsIn(paper, ground))

const countsIn = once((paper: Paper, ground: Ground): Count[] => {
  const phrase = phraseOf(ground.lexicon)
  const places = placesOf(paper, ground.lexicon, 'open')
  if (places.length === 0) return []
  return paper.reading.statements.flatMap((statement) =>
    statement.content.flatMap((span) => {
      if (!places.some((place) => span.start <= place && place < span.end)) return []
      const found = phrase.exec(span.quote)
      const count = found && ground.vocabulary.number((found[1] as string).toLowerCase())
      if (!found || !count || count > 20) return []
      const start = span.start + found.index
      const words = cut(paper.article.text, start, start + found[0].length)
      const holder = holderOf(ground, paper, statement.id)
      return [{ paper, count, held: { key: String(count), claim: span.quote, holder, evidence: from(paper, words) } }]
    }),
  )
})

const isSameStage = (a: Count, b: Count): boolean => isNear(a.paper, b.paper, NEAR)
