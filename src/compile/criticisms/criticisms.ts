import { type DossierCriticism, fromLexicon, type Ref } from '../../model/index.ts'
import { from, type Ground, tidyEvidence } from '../ground/ground.ts'
import { once, onceOfAll } from '../ground/memo.ts'
import { compare, type Paper } from '../ground/paper.ts'
import { bucketsOf } from '../ground/union.ts'
import { isSurelySaid } from './isSurelySaid.ts'

interface Told {
  readonly paper: Paper
  readonly by: Ref
  readonly target: Ref
  readonly manner: 'direct' | 'indirect'
  readonly evidence: DossierCriticism['evidence'][number]
}

/**
 * Which party blames which, most origins first. People are folded into the party for which they speak; only what
 * somebody says counts, not what the article itself finds, and only where the words name the one who is blamed and are
 * plainly words of blame: a report of a deed is none, whoever gives it. What "he" says counts where who that is can hardly
 * be doubted.
 */
export function criticisms(ground: Ground): DossierCriticism[] {
  const told = ground.papers.flatMap((paper) => toldIn(paper, ground))
  return [...bucketsOf(told, ({ by, target }) => `${by.id} ${target.id}`).values()]
    .map((all) => criticismOf(all, ground))
    .sort((a, b) => b.origins - a.origins || compare(a.by.id, b.by.id) || compare(a.target.id, b.target.id))
}

const criticismOf = onceOfAll((all: readonly Told[], ground: Ground): DossierCriticism => {
  const [{ by, target }] = all as [Told]
  const origins = (some: readonly Told[]) => new Set(some.map(({ paper }) => ground.originOf(paper.id))).size
  return {
    by,
    target,
    direct: origins(all.filter(({ manner }) => manner === 'direct')),
    indirect: origins(all.filter(({ manner }) => manner === 'indirect')),
    articles: new Set(all.map(({ paper }) => paper.id)).size,
    origins: origins(all),
    evidence: tidyEvidence(
      ground,
      all.map(({ evidence }) => evidence),
    ),
  }
})

const eventNames = fromLexicon(({ comparing }): ReadonlySet<string> => new Set(comparing.eventNames))

const toldIn = once((paper: Paper, ground: Ground): readonly Told[] =>
  (paper.reading.criticisms ?? []).flatMap(({ by, target, because, manner, plain, span, holder, words }): Told[] => {
    if (!plain || by === null || target === null || because !== null || by.id.startsWith('outlet:')) return []
    if (!isSurelySaid(paper, holder)) return []
    if (words.every(({ quote }) => eventNames(ground.lexicon).has(quote.toLowerCase()))) return []
    const [one, other] = [ground.partyOf(by), ground.partyOf(target)]
    return one.id === other.id ? [] : [{ paper, by: one, target: other, manner, evidence: from(paper, span) }]
  }),
)
