import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { loadLexicon } from '../../src/engine/loadLexicon.ts'
import { loadTrained } from '../../src/engine/trained.ts'
import type { Position } from '../../src/model/index.ts'
import { ownText, read, readTrained } from '../../src/read/index.ts'
import { articleOf } from '../../test/kit/article.ts'
import { type Labelled, labelled } from '../../train/positions/press/labels.ts'
import { type Find, group, newTally } from './tally.ts'

const shared = join('..', 'shared', 'corpora')
const weights = join('models', 'positions')

/**
 * Positions in the real articles that were labelled by hand and kept apart: by the rules alone, by the network alone, and as
 * Parley reads them.
 */
export async function realNews(): Promise<void> {
  console.log('### Real news labelled by hand, kept apart\n')
  const apart = labelled(shared).filter((article) => article.apart)
  if (apart.length === 0 || !existsSync(join(weights, 'positions.onnx'))) {
    return console.log('not measured: the shared corpora or the weights are not there')
  }
  const { lexicon } = loadLexicon()
  const trained = await loadTrained(undefined, weights)
  const [rules, network, both, added] = [newTally(), newTally(), newTally(), newTally()]
  for (const one of apart) {
    const article = articleOf(one.text)
    const { attributions, tagged } = await readTrained(ownText(article.text, lexicon).text, trained)
    const positionsOf = (seen: typeof tagged): Find[] =>
      distinct(read(article, { lexicon, statements: { by: 'trained', attributions, tagged: seen } }).positions)
    const gold = answers(one)
    const all = positionsOf(tagged)
    rules.add(gold, positionsOf(null))
    network.add(
      gold,
      (tagged?.positions ?? []).flatMap(({ evidence: { start, end }, stance, sure }) =>
        sure >= tagged!.least ? [{ start, end, stance, rule: 'trained' }] : [],
      ),
    )
    both.add(gold, all)
    added.add(
      gold,
      all.filter(({ rule }) => rule === 'trained'),
    )
  }
  console.log(
    `${apart.length} articles; touched by half: precision recall; and asks, gives, refuses or shifts as marked`,
  )
  for (const [name, tally] of Object.entries({ rules, network, both, added })) console.log(tally.told(name))
  console.log('')
}

const answers = ({ positions }: Labelled): Find[] =>
  positions.map(({ span: [start, end], stance }) => ({ start, end, stance, rule: 'hand' }))

/** One find for each stretch and stance: who holds it is not asked here. */
function distinct(positions: readonly Position[]): Find[] {
  const found = new Map<string, Find>()
  for (const { span, stance, rule } of positions) {
    found.set(`${span.start} ${span.end} ${group[stance]}`, { start: span.start, end: span.end, stance, rule })
  }
  return [...found.values()]
}
