import type { Evidence } from '../../../model/index.ts'
import { evidence } from '../../../model/index.ts'
import type { Archive } from '../archive.ts'
import { type Candidate, key } from '../candidate.ts'

export type Telling = Pick<Candidate, 'speaker' | 'layer'>

/** Whose words the first span stands in, and how near they are; the article's own where nobody else's. */
export function tellings(
  { readings, who }: Archive,
  of: 'events' | 'figures',
): (spans: readonly Evidence[]) => Telling {
  const known = new Map<string, Telling>()
  for (const [article, reading] of readings) {
    const statements = new Map(reading.statements.map((one) => [one.id, one]))
    for (const { span, statement: id } of reading[of]) {
      const statement = id === null ? undefined : statements.get(id)
      const speaker = statement?.speaker ? who(statement.speaker) : null
      if (statement) known.set(key(evidence(article, span)), { speaker, layer: statement.layer })
    }
  }
  return ([first]) => (first && known.get(key(first))) ?? { speaker: null, layer: 'reported' }
}
