import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Annotated, Relation } from '../attribution/gold.ts'
import { timed } from '../child.ts'
import { installed, type Peer } from './peers.ts'

const jars = join(installed, 'corenlp')

/** What its quotes need. Times and the finer kinds of names are left out: they cost time and change no quote. */
const settings = ['-annotators', 'tokenize,pos,lemma,ner,depparse,coref,quote', '-threads', '2']
const spared = ['-ner.useSUTime', 'false', '-ner.applyFineGrained', 'false']

/** The part of its output that is read here. */
interface Output {
  readonly sentences: readonly {
    readonly tokens: readonly { readonly characterOffsetBegin: number; readonly characterOffsetEnd: number }[]
  }[]
  readonly quotes: readonly {
    readonly beginIndex: number
    readonly endIndex: number
    readonly mentionBegin?: number
    readonly mentionEnd?: number
  }[]
}

/** Stanford CoreNLP's quote annotator, from its command line. It has quotes and who said them, and no cue. */
export const corenlp: Peer = {
  name: 'CoreNLP',
  needs: join(jars, 'stanford-corenlp-4.5.10-models.jar'),
  read: async (articles) => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-corenlp-'))
    const list = join(folder, 'list')
    writeFileSync(list, articles.map(({ path }) => path).join('\n'))
    const files = ['-filelist', list, '-outputFormat', 'json', '-outputDirectory', folder]
    const program = ['-Xmx4g', '-cp', join(jars, '*'), 'edu.stanford.nlp.pipeline.StanfordCoreNLP']
    const run = await timed('java', [...program, ...settings, ...spared, ...files])
    if (run.status !== 0) throw new Error(`CoreNLP failed: ${run.err.slice(-500)}`)
    return { run, relations: new Map(articles.map((article) => [article.name, readOutput(article, folder)])) }
  },
}

/** What it wrote of an article into a folder. */
export function readOutput({ path }: Annotated, folder: string): Relation[] {
  const { sentences, quotes } = JSON.parse(readFileSync(join(folder, `${basename(path)}.json`), 'utf8')) as Output
  const tokens = sentences.flatMap((sentence) => sentence.tokens)
  return quotes.map(({ beginIndex, endIndex, mentionBegin, mentionEnd }) => {
    const [from, to] = [tokens[mentionBegin ?? -1], tokens[mentionEnd ?? -1]]
    return {
      source: from && to ? [{ start: from.characterOffsetBegin, end: to.characterOffsetEnd }] : [],
      cue: [],
      content: [{ start: beginIndex, end: endIndex }],
    }
  })
}
