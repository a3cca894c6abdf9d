import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gather } from '../../../src/gather/index.ts'

/** Where the labelled articles come from: one file of labels for each. */
export const corpora = ['ukraine-guardian-nyt', 'tempeval3', 'polnear'] as const
export type Corpus = (typeof corpora)[number]

/** The first half of the digest of a text, for an article's labels to be used on no other text. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32)

/** Every article of a shared corpus by the name that its labels use; none where the corpus is not there. */
export function textsOf(corpus: Corpus, shared: string): Map<string, string> {
  const folder = join(shared, corpus)
  if (!existsSync(folder)) return new Map()
  if (corpus === 'ukraine-guardian-nyt') return fromTables(folder)
  return corpus === 'tempeval3' ? fromTimeml(join(folder, 'TBAQ-cleaned')) : fromFiles(join(folder, 'train', 'text'))
}

/** `guardians-012`: the twelfth article of its table, as Parley gathers it. */
function fromTables(folder: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const name of ['Guardians', 'NYT']) {
    const path = join(folder, `${name}_Russia_Ukraine.csv`)
    gather({ path, bytes: readFileSync(path) }).articles.forEach(({ text }, i) => {
      found.set(`${name.toLowerCase()}-${String(i + 1).padStart(3, '0')}`, text)
    })
  }
  return found
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

function fromTimeml(folder: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const part of ['AQUAINT', 'TimeBank']) {
    for (const file of readdirSync(join(folder, part))) {
      if (!file.endsWith('.tml')) continue
      const marked = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(readFileSync(join(folder, part, file), 'utf8'))?.[1] ?? ''
      const text = marked.replace(/<[^>]+>/g, '').replace(/&(?:amp|lt|gt|quot);/g, (one) => entities[one] ?? one)
      found.set(file.replace(/\.tml$/, ''), text.trim())
    }
  }
  return found
}

/** `usa-today_2016-09-22_1f0c22ab`: outlet, day, and a digest of the file's name, which goes on with the title. */
const fromFiles = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => [nameOf(file.replace(/\.txt$/, '')), readFileSync(join(folder, file), 'utf8')]),
  )

const nameOf = (file: string): string => `${file.split('_').slice(0, 2).join('_')}_${hashOf(file).slice(0, 8)}`
