import {
  type Chain,
  fromLexicon,
  type Lexicon,
  type Name,
  type Reading,
  type Ref,
  type Span,
  type Statement,
} from '../../model/index.ts'
import { from, type Ground, reportedBy, sourcesOf } from '../ground/ground.ts'
import { once } from '../ground/memo.ts'
import type { Paper } from '../ground/paper.ts'
import { vocabularyOf } from '../ground/vocabulary.ts'

type Hop = Chain['hops'][number]

/**
 * The way of each statement from its speaker to the reader, outermost hop first: the article that prints it, from
 * where that took it over, through which translation, which outlet reported it, who said it. Only statements that came
 * through at least one more hand than their speaker and the article itself.
 */
export function chains(ground: Ground): Chain[] {
  return ground.papers.flatMap((paper) => chainsIn(paper, ground))
}

/** The statements of a reading that came through a leak, as their source or cue says: follows from the reading alone. */
export const leakedIn = once((reading: Reading, lexicon: Lexicon): ReadonlySet<Statement> => {
  const [{ words }, leaks] = [vocabularyOf(lexicon), leaksOf(lexicon)]
  return new Set(
    reading.statements.filter(({ source, cue }) =>
      words([...source, ...cue].map(({ quote }) => quote).join(' ')).some((word) => leaks.has(word)),
    ),
  )
})

const leaksOf = fromLexicon(({ comparing }): ReadonlySet<string> => new Set(comparing.leaks))

const chainsIn = once((paper: Paper, ground: Ground): Chain[] => {
  const around = hopsOfArticle(ground, paper)
  const leaked = leakedIn(paper.reading, ground.lexicon)
  return paper.reading.statements.flatMap((statement) => {
    const inside = [statement, ...reportedBy(paper, statement)].reverse()
    const hops = withoutEchoes([
      ...around,
      ...inside.flatMap((each) =>
        hopsOf(ground, { paper, leaked: leaked.has(each), innermost: each === statement }, each),
      ),
    ])
    return hops.length >= 2 && hops.some(({ ref }) => ref !== null)
      ? [{ statement: statement.id, article: paper.id, hops }]
      : []
  })
})

/** What the article says of its own origin. Words of the head that name it become the hop's span where they stand. */
function hopsOfArticle(ground: Ground, paper: Paper): Hop[] {
  const { original, translated, credits } = paper.reading.article
  const outlet = paper.outlet && ground.who(paper.outlet)
  const hops: Hop[] = []
  if (original !== null) {
    hops.push({ ref: outlet, how: 'republished', span: place(paper, original) })
  }
  if (translated !== null)
    hops.push({ ref: original === null ? outlet : null, how: 'translated', span: place(paper, translated.sign) })
  const single = credits.length === 1 ? (credits[0] as string) : null
  const credited =
    single === null
      ? undefined
      : paper.reading.names.find((name) => name.entity?.name === single && isInHead(paper, name))
  if (credited?.entity && credited.entity.id !== paper.outlet?.id) {
    hops.push({ ref: ground.who(credited.entity), how: 'reported', span: from(paper, credited.span) })
  }
  return hops
}

/** Credited for the article as a whole: in its byline, dateline or credit, not in a sentence that quotes one report. */
function isInHead({ reading }: Paper, { span }: Name): boolean {
  return reading.furniture.some(
    ({ kind, span: around }) => heads.has(kind) && around.start <= span.start && span.end <= around.end,
  )
}

const heads = new Set(['byline', 'dateline', 'credit'])

interface Within {
  readonly paper: Paper
  readonly leaked: boolean
  readonly innermost: boolean
}

function hopsOf(ground: Ground, { paper, leaked, innermost }: Within, statement: Statement): Hop[] {
  const span: Span | undefined = statement.source[0] ?? statement.cue[0]
  const named: (Ref | null)[] = sourcesOf(ground, paper, statement)
  return (named.length > 0 ? named : [null]).map((ref) => {
    const reported = !innermost || ref?.id.startsWith('outlet:')
    return { ref, how: leaked ? 'leaked' : reported ? 'reported' : 'said', span: span ? from(paper, span) : null }
  })
}

/** Somebody who reports their own words is one hop, not two. */
function withoutEchoes(hops: readonly Hop[]): Hop[] {
  return hops.filter(({ ref }, at) => ref === null || ref.id !== hops[at + 1]?.ref?.id)
}

function place({ id, article }: Paper, words: string): Hop['span'] {
  const start = words === '' ? -1 : article.text.indexOf(words)
  return start < 0 ? null : { article: id, start, end: start + words.length, quote: words }
}
