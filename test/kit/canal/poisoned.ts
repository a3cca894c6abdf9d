import type { Dossier } from '../../../src/model/index.ts'
import { fixtureDossier } from './fixtureDossier.ts'
import { fixtureTexts } from './texts.ts'

/** The fields that hold words from outside. */
const open = new Set([
  'name',
  'title',
  'path',
  'case',
  'toward',
  'sentence',
  'why',
  'claim',
  'about',
  'message',
  'reading',
  'gloss',
  'term',
  'because',
  'check',
  'role',
  'form',
  'reason',
  'genre',
  'unit',
  'of',
  'per',
  'rule',
  'value',
])

/** The fixture with `venom` before every text that may come from outside, and before every article's text (spans moved along). */
export function poisoned(venom: string): { dossier: Dossier; texts: ReadonlyMap<string, string> } {
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return open.has(key) || key === 'credits' ? venom + value : value
    if (Array.isArray(value)) return value.map((item) => walk(item, key))
    if (value === null || typeof value !== 'object') return value
    const entries = Object.entries(value).map(([k, v]) => [k, walk(v, k)])
    const moved = Object.fromEntries(entries) as Record<string, unknown>
    if (typeof moved.article === 'string' && typeof moved.start === 'number') {
      return {
        ...moved,
        start: 0,
        end: (moved.end as number) + venom.length,
        quote: poison(moved.article).slice(0, (moved.end as number) + venom.length),
      }
    }
    return moved
  }
  const poison = (article: string): string => venom + (fixtureTexts.get(article) ?? '')
  return {
    dossier: walk(fixtureDossier(), '') as Dossier,
    texts: new Map([...fixtureTexts.keys()].map((article) => [article, poison(article)])),
  }
}
