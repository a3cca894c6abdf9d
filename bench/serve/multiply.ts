import type { Article } from '../../src/model/index.ts'

/** Numbers that look like chance and are the same each time (mulberry32, by Tommy Ettinger, public domain). */
export function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const beginnings = [
  'Bar',
  'Cor',
  'Dal',
  'Fen',
  'Gor',
  'Hal',
  'Kes',
  'Lor',
  'Mar',
  'Nor',
  'Pel',
  'Ros',
  'Sel',
  'Tor',
  'Vor',
]
const endings = [
  'adin',
  'bek',
  'dano',
  'enko',
  'gard',
  'imov',
  'lund',
  'mann',
  'ovic',
  'ras',
  'sen',
  'tier',
  'ucci',
  'wald',
]
const first = [
  'Ada',
  'Ben',
  'Carla',
  'Dmitro',
  'Elena',
  'Felix',
  'Greta',
  'Hana',
  'Ivan',
  'Jonas',
  'Katya',
  'Luis',
  'Mira',
]

/** A record as `parley read` takes it. */
export interface Made {
  readonly title: string
  readonly published: string
  readonly outlet: string
  readonly text: string
}

/**
 * Makes `wanted` articles out of real ones: in each copy other people, another day, and a quarter of the paragraphs
 * left out, so that copies are not one story. States and places stay, so that all of it is one case.
 */
export function multiply(articles: readonly Article[], wanted: number, seed: number): Made[] {
  const chance = dice(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)]!
  const make = (n: number): Made => {
    const { text, declared } = articles[n % articles.length]!
    const round = Math.floor(n / articles.length)
    const day = new Date(Date.parse(declared.published?.slice(0, 10).replaceAll('/', '-') ?? '2022-06-01'))
    day.setUTCDate(day.getUTCDate() + Math.floor(chance() * 300))
    const people = new Map<string, string>()
    const renamed = (whole: string, given: string, family: string): string => {
      if (round === 0 || places.test(whole)) return whole
      const known = people.get(family) ?? pick(beginnings) + pick(endings)
      people.set(family, known)
      return given === 'Mr' || given === 'Ms' ? `${given} ${known}` : `${pick(first)} ${known}`
    }
    const paragraphs = text.split(/\n+/).filter(() => round === 0 || chance() > 0.25)
    const changed = paragraphs.join('\n\n').replace(/\b([A-Z][a-z]+) ([A-Z][a-z]{3,})\b/g, renamed)
    return {
      title: declared.title ?? 'Untitled',
      published: day.toISOString().slice(0, 10),
      outlet: pick(['The Guardian', 'The New York Times', 'Reuters', 'AFP', 'Le Monde', 'Der Spiegel', 'Kyiv Post']),
      text: changed,
    }
  }
  const made = new Map<string, Made>()
  for (let n = 0; made.size < wanted; n++) {
    const one = make(n)
    if (one.text !== '') made.set(one.text, one)
  }
  return [...made.values()]
}

const places =
  /Ukrain|Russia|Kyiv|Kiev|Moscow|White House|United|European|Union|Nations|States|York|Black Sea|Nato|Minist|President|Council|Security|Foreign|Defen[cs]e|The |Prime|State|House|Street|Secretary|General|Red|West|East|North|South|January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday/
