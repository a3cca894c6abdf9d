import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openEngine } from '../src/engine/index.ts'
import { measureCriticism } from './table/criticism.ts'
import { measureDigest } from './table/digestChecks.ts'
import { measureExample } from './table/exampleCase.ts'
import { measureShares, pressTexts, scorerThere, seedsThere, seedTexts } from './table/goldShares.ts'
import { articlesIn, filesIn, layOut, readingsOf } from './table/lay.ts'
import { measureOrigins } from './table/origins.ts'
import { measureRebuild } from './table/rebuild.ts'
import { networks } from './weighMore.ts'

const dna = join('..', 'shared', 'gold', 'negotiation')

/** The table of a case against everything that says what should be in it. */
export async function table(): Promise<void> {
  const engine = openEngine({ threads: 1 })
  const laid = async (name: string, paths: readonly string[]) =>
    layOut(engine, await readingsOf(engine, articlesIn(...paths)), name)
  const seeds = seedsThere() ? await laid('seeds', filesIn(seedTexts)) : null
  const example = await laid('straits', filesIn(join('examples', 'straits', 'articles')))

  console.log('### Seeds: share of the hand-made answers found\n')
  if (seeds) await measureShares('seeds', seeds.entries)
  else console.log('not measured: the shared seeds are not there')

  console.log('\n### Press articles of our own (the half that may be tuned on): the same shares\n')
  const press = filesIn(pressTexts).filter((path) => path.endsWith('.txt'))
  if (scorerThere()) await measureShares('press', await readingsOf(engine, articlesIn(...press)))
  else console.log('not measured: the shared scorer is not there')

  console.log('\n### The example: what was planted in it\n')
  measureExample(example)

  console.log('\n### Digest: every sentence against the spans that it cites\n')
  await measureDigest(engine, seeds, example)

  console.log('\n### Who blames which country: speeches of the Security Council (UNSCon), by unit of discourse\n')
  measureCriticism(engine.lexicon)

  console.log('\n### Discourse networks: the gold of the Discourse Network Analyzer\n')
  measureNetworks()

  console.log('\n### Origins: copies and claims planted in the shared corpora\n')
  await measureOrigins()

  console.log('\n### Rebuilding the dossier of a large case\n')
  await measureRebuild()
}

function measureNetworks(): void {
  if (!existsSync(join(dna, 'dna_sample.json'))) {
    console.log('not measured: the shared gold is not there')
    return
  }
  const { right, all, wrong } = networks((name) => JSON.parse(readFileSync(join(dna, name), 'utf8')) as unknown)
  console.log(`numbers equal    ${right}/${all}`)
  for (const line of wrong.slice(0, 5)) console.log(`    not equal: ${line}`)
}
