import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { half } from './half.ts'

/** The kinds that all three data sets know. */
export type Tag = 'people' | 'places' | 'organisations'

export interface Tagged {
  readonly start: number
  readonly end: number
  readonly tag: Tag
}

/** A text whose names somebody marked by hand, sentence by sentence. */
export interface TaggedText {
  readonly text: string
  readonly gold: readonly Tagged[]
  readonly sentences: readonly { readonly start: number; readonly end: number; readonly half: 'A' | 'B' }[]
}

const corpora = join('..', 'shared', 'corpora')
const tags: Readonly<Record<string, Tag>> = {
  PER: 'people',
  Person: 'people',
  LOC: 'places',
  Location: 'places',
  ORG: 'organisations',
  Organisation: 'organisations',
}

/** The data sets by name; those that are not there are left out. */
export function taggedTexts(): Map<string, TaggedText[]> {
  const found = new Map<string, TaggedText[]>()
  const wikigold = join(corpora, 'ner', 'wikigold', 'CONLL-format', 'data', 'wikigold.conll.txt')
  if (existsSync(wikigold)) found.set('Wikigold', columns(wikigold, { by: ' ', word: 0, tag: 1 }))
  const ewt = join(corpora, 'ner', 'uner-ewt', 'en_ewt-ud-dev.iob2')
  if (existsSync(ewt)) found.set('UNER-EWT dev', columns(ewt, { by: '\t', word: 1, tag: 2 }))
  const re3d = ['CENTCOM', 'UK Government'].map((name) => join(corpora, 're3d', name)).filter(existsSync)
  if (re3d.length > 0) found.set('re3d', re3d.flatMap(standOff))
  return found
}

/** Sentences that are taken together as one article where the file marks no documents. */
const TOGETHER = 40

/** Words in columns, a blank line after each sentence; words are put together again as in print. */
function columns(path: string, at: { readonly by: string; readonly word: number; readonly tag: number }): TaggedText[] {
  const texts: TaggedText[] = []
  let [text, gold, sentences, start] = ['', [] as Tagged[], [] as TaggedText['sentences'][number][], 0]
  const close = (): void => {
    if (sentences.length > 0) texts.push({ text, gold, sentences })
    ;[text, gold, sentences, start] = ['', [], [], 0]
  }
  let open: { start: number; end: number; tag: string } | null = null
  const end = (): void => {
    const tag = open && tags[open.tag]
    if (open && tag) gold.push({ start: open.start, end: open.end, tag })
    open = null
  }
  for (const line of [...readFileSync(path, 'utf8').split('\n'), '']) {
    if (line.startsWith('# newdoc')) close()
    if (line.startsWith('#')) continue
    const columns = line.split(at.by)
    const [word, mark] = [columns[at.word], columns[at.tag]]
    if (!line.trim() || word === undefined || mark === undefined) {
      end()
      if (text.length > start) {
        sentences.push({ start, end: text.length, half: half(text.slice(start)) })
        text += '\n'
        start = text.length
        if (sentences.length >= TOGETHER) close()
      }
      continue
    }
    if (text.length > start && !/^(?:[.,;:!?)%]|'s|’s|n't|'re|'m|'ve|'ll)$/.test(word) && !/[($]$/.test(text))
      text += ' '
    const [, kind = null] = mark.split('-', 2)
    if (open === null || kind !== open.tag || mark.startsWith('B-')) {
      end()
      if (kind !== null) open = { start: text.length, end: 0, tag: kind }
    }
    text += word
    if (open) open.end = text.length
  }
  close()
  return texts
}

interface Marked {
  readonly documentId: string
  readonly begin: number
  readonly end: number
  readonly type: string
}

/** Texts with their marks in another file. */
function standOff(folder: string): TaggedText[] {
  const lines = <T>(file: string): T[] =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as T)
  const marked = lines<Marked>('entities.json')
  return lines<{ _id: string; text: string }>('documents.json').map(({ _id, text }) => ({
    text,
    gold: marked.flatMap(({ documentId, begin, end, type }) => {
      const tag = tags[type]
      return documentId === _id && tag ? [{ start: begin, end, tag }] : []
    }),
    sentences: [...text.matchAll(/[^\n.!?]+(?:[.!?](?!\s+\p{Lu})[^\n.!?]*)*[.!?\n]*/gu)].map(
      ({ 0: sentence, index }) => ({
        start: index,
        end: index + sentence.length,
        half: half(sentence.trim()),
      }),
    ),
  }))
}
