import type { DossierDoubt, DossierTerm, Ref } from '../../model/index.ts'
import { from, type Ground, tidyEvidence, tidyRefs } from '../ground/ground.ts'
import { markOf } from '../ground/judged.ts'
import { once, onceOfAll } from '../ground/memo.ts'
import { compare, type Paper } from '../ground/paper.ts'
import { bucketsOf } from '../ground/union.ts'

/** Loaded terms across the case, the most frequent first: how often in the author's voice, how often quoted, by whom. */
export function terms(ground: Ground): DossierTerm[] {
  const all = ground.papers.flatMap((paper) => usesIn(paper))
  return [...bucketsOf(all, ({ key }) => key).values()]
    .map((uses) => termOf(uses, ground))
    .sort((a, b) => b.author + b.quoted - (a.author + a.quoted) || compare(a.term, b.term) || compare(a.gloss, b.gloss))
}

interface Use {
  readonly paper: Paper
  readonly term: Paper['reading']['terms'][number]
  readonly key: string
}

const usesIn = once((paper: Paper): readonly Use[] =>
  paper.reading.terms.map((term) => ({ paper, term, key: `${term.span.quote.toLowerCase()} ${term.gloss}` })),
)

const termOf = onceOfAll((uses: readonly Use[], ground: Ground): DossierTerm => {
  const { term } = uses[0] as Use
  return {
    term: term.span.quote.toLowerCase(),
    gloss: term.gloss,
    author: uses.filter(({ term: { voice } }) => voice === 'author').length,
    quoted: uses.filter(({ term: { voice } }) => voice === 'quoted').length,
    outlets: tidyRefs(uses.map(({ paper }) => outletOf(ground, paper)).filter((ref): ref is Ref => ref !== null)),
    evidence: tidyEvidence(
      ground,
      uses.map(({ paper, term: { span } }) => from(paper, span)),
    ),
    ...markOf(uses.map((use) => use.term)),
  }
})

const outletOf = (ground: Ground, { outlet }: Paper): Ref | null => outlet && ground.who(outlet)

/** What is unclear or damaged, the same doubt once with every place; in order of the articles. */
export function doubts(ground: Ground): DossierDoubt[] {
  const all = ground.papers.flatMap((paper) => paper.reading.doubts.map((doubt) => ({ paper, doubt })))
  const keyOf = ({ doubt: { rule, message, reading, span } }: (typeof all)[number]) =>
    [rule, message, reading, span.quote].join('\0')
  return [...bucketsOf(all, keyOf).values()].map((same) => {
    const { rule, message, reading } = (same[0] as (typeof same)[number]).doubt
    const spans = same.map(({ paper, doubt: { span } }) => from(paper, span))
    const judged = markOf(same.map(({ doubt }) => doubt))
    return { rule, message, reading, evidence: tidyEvidence(ground, spans), ...judged }
  })
}
