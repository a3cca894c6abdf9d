import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadLexicon } from '../src/engine/loadLexicon.ts'
import { ownSentences } from './attribution/constructions.ts'
import { goldIn } from './attribution/gold.ts'
import { peakOf, perSecond, rowOf, share } from './attribution/print.ts'
import { measured } from './attribution/readers.ts'
import { type Score, scoreOf, twoPeople } from './attribution/score.ts'
import { seedStatements } from './attribution/seedStatements.ts'
import { type Recall, recallBySlice } from './attribution/slices.ts'
import { speed } from './attribution/speed.ts'

const shared = join('..', 'shared')
const scorer = join(shared, 'tools', 'score.py')
const dev = join(shared, 'corpora', 'polnear', 'dev')

/** Who said what: both readers and the peers against people, by slice; the seeds; our own sentences; speed. */
export async function attribution(): Promise<void> {
  await polnear()
  await seedStatements(shared, scorer)
  await ownSentences()
  await speed(join(shared, 'corpora', 'polnear', 'train', 'text'))
}

async function polnear(): Promise<void> {
  const [texts, attributions] = [join(dev, 'text'), join(dev, 'attributions')]
  if (![scorer, texts, attributions].every((path) => existsSync(path))) {
    console.log('not measured: PolNeAR or the shared scorer is not there')
    return
  }
  const gold = goldIn(texts, attributions)
  const words = gold.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  const folder = mkdtempSync(join(tmpdir(), 'parley-attribution-'))
  const { lexicon } = loadLexicon()
  console.log(`### PolNeAR dev: ${gold.length} articles, ${words} words\n`)
  console.log('Articles/s: of 750 words, the whole process on two cores, its start included.\n')
  console.log(header)
  console.log(scoreRow('two people', { ...twoPeople, whole: null }))
  const recalls = new Map<string, Map<string, Recall>>()
  for (const reader of measured()) {
    if ('absent' in reader) {
      console.log(`${reader.name.padEnd(15)}    ${reader.absent}`)
      continue
    }
    try {
      const { run, relations } = await reader.read(gold)
      const score = await scoreOf(relations, [scorer, texts, attributions], join(folder, `${reader.name}.jsonl`))
      console.log(scoreRow(reader.name, score) + rowOf(['', perSecond(words, run.seconds), peakOf(run)], 0, 11))
      recalls.set(reader.name, recallBySlice(gold, relations, lexicon))
    } catch (error) {
      // One that breaks, a peer without the memory it wants above all, must not take the others' figures with it.
      console.log(`${reader.name.padEnd(15)}    ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  printSlices(recalls)
}

const columns = ['', 'source', 'cue', 'content', 'source', 'cue', 'content', 'whole', 'articles/s', 'peak MiB']
const header = `${rowOf(['', '', 'exact', 'F1', '', 'touch', 'recall', 'exact'], 15, 11)}\n${rowOf(columns, 15, 11)}`

const scoreRow = (name: string, { exact, touch, whole }: Omit<Score, 'whole'> & { whole: number | null }): string =>
  rowOf([name, ...[...exact, ...touch, whole].map(share)], 15, 11)

/** Of the relations in a slice, the share found whole and the share whose content was found, for every reader. */
function printSlices(recalls: ReadonlyMap<string, ReadonlyMap<string, Recall>>): void {
  const [first] = recalls.values()
  if (!first) return
  console.log('\n### By slice: share of whole relations found exactly, and of contents\n')
  console.log(rowOf(['', 'relations', ...[...recalls.keys()].flatMap((name) => [name, ''])], 27, 15))
  console.log(rowOf(['', '', ...[...recalls].flatMap(() => ['whole', 'content'])], 27, 15))
  for (const [slice, { all }] of first) {
    const cells = [...recalls.values()].flatMap((of) => {
      const { whole, content } = of.get(slice)!
      return [share(whole / all), share(content / all)]
    })
    console.log(rowOf([slice, String(all), ...cells], 27, 15))
  }
}
