import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gather } from '../../src/gather/index.ts'
import type { Article } from '../../src/model/index.ts'
import { articleOf } from '../../test/kit/article.ts'
import { timedTexts } from '../dates/timeml.ts'
import { taggedTexts } from '../names/taggedText.ts'

const corpora = join('..', 'shared', 'corpora')

/** Articles in English that nobody has translated or damaged, as far as is known. */
export interface CleanNews {
  readonly name: string
  readonly articles: readonly Article[]
}

/** Every set of clean running text that is there, newspapers first; none where the shared corpora are missing. */
export function cleanNews(): CleanNews[] {
  const sets = [
    { name: 'Guardian, New York Times', articles: ['Guardians', 'NYT'].flatMap(dated) },
    { name: 'PolNeAR dev', articles: polnear('dev') },
    { name: 'PolNeAR train', articles: polnear('train') },
    {
      name: 'TimeBank, AQUAINT (development)',
      articles: timedTexts()
        .filter(({ share }) => share === 'development')
        .map(({ text }) => articleOf(text)),
    },
    ...[...taggedTexts()]
      .filter(([name]) => name !== 're3d')
      .map(([name, texts]) => ({ name, articles: texts.map(({ text }) => articleOf(text)) })),
  ]
  return sets.filter(({ articles }) => articles.length > 0)
}

const articlesOf = (path: string): Article[] =>
  existsSync(path) ? [...gather({ path, bytes: readFileSync(path) }).articles] : []

const dated = (name: string): Article[] =>
  articlesOf(join(corpora, 'ukraine-guardian-nyt', `${name}_Russia_Ukraine.csv`))

function polnear(part: string): Article[] {
  const folder = join(corpora, 'polnear', part, 'text')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => articlesOf(join(folder, file)))
}

/** Stretches of text between blanks. */
export const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0
