import { type Contradiction, cut } from '../../model/index.ts'
import { from, type Ground, holderOf } from '../ground/ground.ts'
import { sentenceAt } from '../ground/sentences.ts'
import { type Held, sidesOf } from './sides.ts'
import { type Spot, sayerOf, sentenceEvidence, spotsOf } from './spot.ts'

/**
 * One article that sets a claim and its denial side by side: what one source says, and in the next sentence that it was
 * "nothing of the kind". Both must be said by somebody, and not by the same.
 */
export function opposites(ground: Ground): Contradiction[] {
  return spotsOf(ground, 'opposite').flatMap((spot) => {
    const before = claimBefore(ground, spot)
    if (!before) return []
    const evidence = sentenceEvidence(spot)
    const denied: Held = { key: 'no', claim: evidence.quote, holder: sayerOf(ground, spot), evidence }
    if (denied.holder?.id === before.holder?.id) return [] // nobody known is nobody else
    return [{ about: 'what was agreed or said', sides: sidesOf(ground, [before, denied]) }]
  })
}

function claimBefore(ground: Ground, { paper, bounds }: Spot): Held | null {
  const sentence = paper.sentences[sentenceAt(paper.sentences, bounds.start) - 1]
  if (!sentence || paper.article.text.slice(sentence.end, bounds.start).includes('\n')) return null
  const statement = paper.reading.statements.find(
    ({ content, denial }) =>
      !denial && content.some(({ start, end }) => start >= sentence.start && end <= sentence.end + 1),
  )
  if (!statement) return null
  const span = cut(paper.article.text, sentence.start, sentence.end)
  return { key: 'yes', claim: span.quote, holder: holderOf(ground, paper, statement.id), evidence: from(paper, span) }
}
