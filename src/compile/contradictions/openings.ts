import type { Article } from '../../model/index.ts'
import { once } from '../ground/memo.ts'

/** A word with which a phrase may begin, and how many characters of the phrase stand before it (“'s request”: one). */
export interface Opening {
  readonly word: string
  readonly before: number
}

/** A phrase that is looked for in articles, with all the words with which it may begin; `null` where these are not known. */
export interface Sought {
  /** Blind to case, and sticky: it matches where it is set to begin. */
  readonly here: RegExp
  /** The same, anywhere. */
  readonly anywhere: RegExp
  readonly openings: readonly Opening[] | null
}

/**
 * A phrase made of alternatives as a lexicon writes them: words, and groups of words in `(?:…|…)`, which may be left out
 * where `?` follows. `write` puts them into one expression; it must begin with them, and with whole words.
 */
export function sought(alternatives: readonly string[], write: (all: string) => string): Sought {
  const source = write(alternatives.join('|'))
  const openings = alternatives.map(openingsOf)
  const distinct = new Map(openings.flatMap((all) => all ?? []).map((one) => [`${one.before} ${one.word}`, one]))
  return {
    here: new RegExp(source, 'iuy'),
    anywhere: new RegExp(source, 'giu'),
    // Of two places for one word the earlier comes first.
    openings: openings.includes(null) ? null : [...distinct.values()].sort((a, b) => b.before - a.before),
  }
}

/** Every match of a phrase in a text, the places being those where it may begin. */
export function matchesAt(text: string, { here, anywhere, openings }: Sought, places: readonly number[]): Match[] {
  if (openings === null) return [...text.matchAll(anywhere)]
  const found: Match[] = []
  let end = 0
  for (const place of places) {
    if (place < end) continue
    here.lastIndex = place
    const match = here.exec(text)
    if (!match) continue
    found.push(match)
    end = match.index + match[0].length
  }
  return found
}

export type Match = RegExpExecArray

/** The words with which an alternative may begin; `null` where they cannot be told. */
export function openingsOf(alternative: string): Opening[] | null {
  if (!alternative.startsWith('(?:')) {
    const [, mark, word] = /^('?)([a-z]+)(?: |\\s|$)/i.exec(alternative) ?? []
    if (!word || mark === undefined) return null
    return [{ word: word.toLowerCase(), before: mark.length }]
  }
  const group = groupAt(alternative)
  if (!group) return null
  const after = alternative.slice(group.end)
  const isSpare = after.startsWith('?')
  if (/^[*+{]/.test(after)) return null
  const rest = isSpare ? after.slice(1) : after
  const all = [...group.choices.map((choice) => choice + rest), ...(isSpare ? [rest] : [])].map(openingsOf)
  return all.every((one) => one !== null) ? all.flat() : null
}

/** The choices of the group with which an alternative begins, and where it ends. */
function groupAt(alternative: string): { readonly choices: string[]; readonly end: number } | null {
  const choices: string[] = []
  let [depth, from] = [0, 3]
  for (let at = 0; at < alternative.length; at++) {
    const letter = alternative[at]
    if (letter === '\\' || letter === '[') return null
    if (letter === '(') depth++
    if (letter === ')') depth--
    if (depth === 0 || (depth === 1 && letter === '|')) {
      choices.push(alternative.slice(from, at))
      from = at + 1
    }
    if (depth === 0) return { choices, end: at + 1 }
  }
  return null
}

/** For each phrase the places where it may begin, in order; rarely one where it may not. */
export type Places = ReadonlyMap<Sought, readonly number[]>

/** Where in an article some phrases may begin, found for all of them at once and kept for the very same list. */
export const placesIn = once((phrases: readonly Sought[]) => {
  const byWord = new Map<number, { readonly of: Sought; readonly before: number }[]>()
  const isKnown = new Uint8Array(ROOM)
  for (const of of phrases) {
    for (const { word, before } of of.openings ?? []) {
      const key = hashOf(word)
      isKnown[key & (ROOM - 1)] = 1
      byWord.set(key, [...(byWord.get(key) ?? []), { of, before }])
    }
  }
  return once(({ text }: Article): Places => {
    const places = new Map<Sought, number[]>()
    eachWord(text, (key, start) => {
      if (isKnown[key & (ROOM - 1)] === 0) return
      for (const { of, before } of byWord.get(key) ?? []) {
        const known = places.get(of)
        if (known) known.push(start - before)
        else places.set(of, [start - before])
      }
    })
    return places
  })
})

/** Most words are none of those that are looked for: a table tells that faster than a map. */
const ROOM = 4096
const [a, z] = [97, 122]
/** Makes a capital small, and no other character a Latin letter that is none. */
const SMALL = 32

/** Every run of Latin letters, as the hash of its lower case, with its place. */
function eachWord(text: string, found: (key: number, start: number) => void): void {
  let [start, key] = [-1, 0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at) | SMALL
    if (code >= a && code <= z) {
      if (start < 0) [start, key] = [at, 0]
      key = (Math.imul(key, 31) + code) | 0
    } else if (start >= 0) {
      found(key, start)
      start = -1
    }
  }
  if (start >= 0) found(key, start)
}

function hashOf(word: string): number {
  let key = 0
  for (let at = 0; at < word.length; at++) key = (Math.imul(key, 31) + (word.charCodeAt(at) | SMALL)) | 0
  return key
}
