import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gather } from '../../../src/gather/index.ts'

const corpora = join('..', 'shared', 'corpora')
/** Words of a stretch: what is shorter than the least is left out, what is twice as long as the usual is cut in two. */
const least = 120
const usual = 340
/** Words that must stand in the same order for a run to count, and the share of runs that makes two texts of one pool too alike. */
const run = 8
const alike = 0.1

export interface Pool {
  readonly texts: readonly string[]
  /** Texts left out because the corpora themselves hold them twice, whole or in part. */
  readonly setAside: number
}

/**
 * Texts of the shared corpora that are no copies of each other, in a fixed order: a text that shares a tenth of its runs
 * of eight words with one before it is set aside, so that whatever is found beyond what was planted is a mistake. Long
 * texts are cut at paragraphs; their parts are told as articles of their own. `null` where the corpora are missing.
 */
export function poolOf(): Pool | null {
  if (!existsSync(join(corpora, 'polnear'))) return null
  const [texts, seen] = [[] as string[], new Set<string>()]
  let setAside = 0
  for (const text of [...newspapers(), ...polnear(), ...timebank(), ...reports(), ...speeches(), ...clusters()].flatMap(
    stretches,
  )) {
    const runs = runsOf(text)
    if (runs.filter((one) => seen.has(one)).length >= runs.length * alike) setAside++
    else texts.push(text)
    for (const one of runs) seen.add(one)
  }
  return { texts, setAside }
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(0, Math.max(0, words.length - run + 1)).map((_, at) => words.slice(at, at + run).join(' '))
}

const wordsIn = (text: string): number => text.split(/\s+/).length

/** A text in parts of the usual length, cut between its paragraphs (or sentences, where it is one paragraph). */
function stretches(text: string): string[] {
  const paragraphs = text.includes('\n') ? text.split(/\n\s*/) : text.split(/(?<=[.!?]["”’]?) (?=[A-Z“"])/)
  const parts: string[][] = [[]]
  let words = 0
  for (const paragraph of paragraphs.filter((one) => one.trim() !== '')) {
    if (words >= usual) {
      parts.push([])
      words = 0
    }
    parts.at(-1)?.push(paragraph)
    words += wordsIn(paragraph)
  }
  return parts.map((part) => part.join('\n')).filter((part) => wordsIn(part) >= least)
}

const newspapers = (): string[] =>
  ['Guardians', 'NYT'].flatMap((name) => {
    const path = join(corpora, 'ukraine-guardian-nyt', `${name}_Russia_Ukraine.csv`)
    return gather({ path, bytes: readFileSync(path) }).articles.map(({ text }) => text)
  })

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))

const polnear = (): string[] =>
  ['train', 'dev'].flatMap((part) => filesIn(join(corpora, 'polnear', part, 'text'), '.txt'))

const timebank = (): string[] =>
  ['TimeBank', 'AQUAINT'].flatMap((part) =>
    filesIn(join(corpora, 'tempeval3', 'TBAQ-cleaned', part), '.tml').map(
      (source) =>
        /<TEXT>([\s\S]*)<\/TEXT>/
          .exec(source)?.[1]
          ?.replace(/<[^>]+>/g, '')
          .trim() ?? '',
    ),
  )

const reports = (): string[] =>
  ['CENTCOM', 'UK Government'].flatMap((part) =>
    readFileSync(join(corpora, 're3d', part, 'documents.json'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => (JSON.parse(line) as { text: string }).text),
  )

/** The speeches of UNSCon, put together again from their discourse units. */
function speeches(): string[] {
  const path = join(corpora, 'unscon', 'conflict_annotations.csv')
  const units = new Map<string, string[]>()
  for (const line of readFileSync(path, 'utf8').split('\n').slice(1)) {
    const found = /^([^,]+),(?:"((?:[^"]|"")*)"|([^,]*)),/.exec(line)
    if (found)
      units.set(found[1]!, [...(units.get(found[1]!) ?? []), (found[2] ?? found[3] ?? '').replaceAll('""', '"')])
  }
  return [...units.values()].map((parts) => parts.join(' ').replace(/ ([.,;:!?])/g, '$1'))
}

/** The articles of ECB+, put together again from their words: several tell of the same event. */
function clusters(): string[] {
  return ['Train', 'Dev'].flatMap((part) => {
    const articles = new Map<string, string[]>()
    for (const line of readFileSync(join(corpora, 'ecbplus', `ECB_${part}_corpus.txt`), 'utf8').split('\n')) {
      const [article, , , word] = line.split('\t')
      if (word !== undefined) articles.set(article!, [...(articles.get(article!) ?? []), word])
    }
    return [...articles.values()].map((words) => words.join(' ').replace(/ ([.,;:!?])/g, '$1'))
  })
}
