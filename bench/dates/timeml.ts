import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join('..', 'shared', 'corpora', 'tempeval3', 'TBAQ-cleaned')

/** An annotated expression of time: its place in the text, and TIMEX3's type and value. */
export interface Timex {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string
}

/** `held`: the fifth by the hash of its name; `first fifth`: set aside, in the order of names, before any rule was written. */
export type Share = 'held' | 'set aside first' | 'development'

export interface TimedText {
  readonly name: string
  readonly share: Share
  readonly published: string
  readonly text: string
  readonly gold: readonly Timex[]
}

/** TimeBank and AQUAINT as TimeML; none where the shared corpora are not there. */
export function timedTexts(): TimedText[] {
  if (!existsSync(root)) return []
  const files = ['AQUAINT', 'TimeBank'].flatMap((set) => readdirSync(join(root, set)).map((file) => join(set, file)))
  return files
    .filter((file) => file.endsWith('.tml'))
    .sort()
    .map((file, index) => ({
      name: file,
      share: shareOf(file, index),
      ...parse(readFileSync(join(root, file), 'utf8')),
    }))
    .filter(({ text }) => text.trim() !== '')
}

/** A fifth by SHA-256 of the document's name; apart from it, every fifth document, which no rule has ever been tuned on. */
function shareOf(file: string, index: number): Share {
  const name = file.split(/[\\/]/).at(-1) ?? file
  if ((createHash('sha256').update(name).digest()[0] as number) % 5 === 0) return 'held'
  return index % 5 === 4 ? 'set aside first' : 'development'
}

function parse(xml: string): Pick<TimedText, 'published' | 'text' | 'gold'> {
  const published = /<DCT>\s*<TIMEX3[^>]*\bvalue="([^"]*)"/.exec(xml)?.[1] ?? ''
  const body = /<TEXT>([\s\S]*)<\/TEXT>/.exec(xml)?.[1] ?? ''
  let text = ''
  let open: Timex | null = null
  const gold: Timex[] = []
  for (const [piece] of body.matchAll(/<[^>]*>|[^<]+/g)) {
    if (piece.startsWith('<TIMEX3')) {
      const [type = '', value = ''] = ['type', 'value'].map((key) => new RegExp(`\\b${key}="([^"]*)"`).exec(piece)?.[1])
      open = { start: text.length, end: 0, type, value }
    } else if (piece === '</TIMEX3>') {
      if (open && text.length > open.start) gold.push({ ...open, end: text.length })
      open = null
    } else if (!piece.startsWith('<')) text += unescaped(piece)
  }
  return { published: published.slice(0, 10), text, gold }
}

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const unescaped = (text: string): string =>
  text.replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => signs[name] ?? '')
