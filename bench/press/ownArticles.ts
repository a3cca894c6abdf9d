import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadLexicon } from '../../src/engine/loadLexicon.ts'
import { loadTrained } from '../../src/engine/trained.ts'
import type { Position } from '../../src/model/index.ts'
import { isAtStake, ownText, read, readTrained } from '../../src/read/index.ts'
import { articleOf } from '../../test/kit/article.ts'
import { type Find, newTally } from './tally.ts'

interface Answers {
  readonly meta: { readonly published: string | null }
  readonly positions: readonly {
    readonly stance: Position['stance']
    readonly evidence: string
    readonly nth?: number
  }[]
}

/**
 * Positions in the articles of our own whose answers name whoever holds one by the nearest mention ("she"), which the shared
 * scorer cannot match: stretches and stances, with what is found and not marked.
 */
export async function ownArticles(): Promise<void> {
  console.log(
    '### Positions in articles of our own with every position marked (touched by half; then with the stance)\n',
  )
  const { lexicon } = loadLexicon()
  const trained = await loadTrained(undefined, join('models', 'positions'))
  for (const half of ['written', 'unread']) {
    const folder = join('test', 'press', half)
    const tally = newTally()
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.gold.json'))) {
      const text = readFileSync(join(folder, file.replace('.gold.json', '.txt')), 'utf8')
      const { meta, positions } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Answers
      const own = ownText(text, lexicon).text
      const tagger = isAtStake(own) ? (trained.tagger ?? null) : null
      const { attributions, tagged } = await readTrained(own, { ...trained, tagger })
      const statements = { by: 'trained' as const, attributions, tagged }
      const found = read(articleOf(text), { lexicon, date: meta.published, statements }).positions
      tally.add(
        positions.map((one) => marked(text, one)),
        found.map(({ span: { start, end }, stance, rule }) => ({ start, end, stance, rule })),
      )
    }
    console.log(tally.told(half))
  }
  console.log('')
}

function marked(text: string, { evidence, stance, nth = 1 }: Answers['positions'][number]): Find {
  let start = text.indexOf(evidence)
  for (let more = 1; more < nth; more++) start = text.indexOf(evidence, start + 1)
  return { start, end: start + evidence.length, stance, rule: 'hand' }
}
