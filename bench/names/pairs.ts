import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ALIKE, likeness, type NameKind, POSSIBLY } from '../../src/model/index.ts'
import { lexicon } from '../../test/kit/reading.ts'
import { half, rates, type Tally, tally } from './half.ts'

const corpora = join('..', 'shared', 'corpora')

/** Pairs of names, one person or two (OpenSanctions): from `POSSIBLY` on a pair counts as found, by half and in all. */
export function pairsBench(): void {
  const path = join(corpora, 'opensanctions-names', 'cases.csv')
  if (!existsSync(path)) {
    console.log('not measured: the shared corpora are not there')
    return
  }
  const [, ...cases] = rowsOf(readFileSync(path, 'utf8'))
  const scored = cases
    .filter((row) => row.length > 4)
    .map(([, schema = '', a = '', b = '', match = '']) => ({
      half: half(`${a}|${b}`),
      match: match === 'true',
      score: likeness(a, b, { kind: schema === 'Person' ? 'person' : 'organisation', lexicon }).score,
    }))
  console.log(`### OpenSanctions: ${scored.length} pairs\n`)
  for (const [name, least] of [
    ['possibly the same or more', POSSIBLY],
    ['joined', ALIKE],
  ] as const) {
    for (const part of ['A', 'B', 'all'] as const) {
      const counts: Tally = tally()
      for (const one of scored) {
        if (part !== 'all' && one.half !== part) continue
        if (one.match) counts.there++
        if (one.score >= least) counts.found++
        if (one.match && one.score >= least) counts.right++
      }
      console.log(`${name} (score ${least}), half ${part}`.padEnd(52), rates(counts))
    }
  }
  console.log('')
}

interface Entry {
  readonly folder: string
  readonly kind: NameKind
  readonly right: string
  readonly source: string
  readonly wrong: readonly string[]
}

const kinds: Readonly<Record<string, NameKind>> = { places: 'place', people: 'person', personal_names: 'person' }
/** Pairs of two names drawn from different entries. */
const DRAWN = 10_000

/** Wrong spellings joined to the right one (SpellingUkraine), and two names taken for one among drawn pairs. */
export function spellingsBench(): void {
  const root = join(corpora, 'spellingukraine', 'vocabulary')
  if (!existsSync(root)) {
    console.log('not measured: the shared corpora are not there')
    return
  }
  const entries = Object.entries(kinds).flatMap(([folder, kind]) =>
    readdirSync(join(root, folder))
      .sort()
      .map((file): Entry => {
        const entry = JSON.parse(readFileSync(join(root, folder, file), 'utf8')) as Record<string, string & string[]>
        const { correctSpelling: right = '', sourceSpelling: source = '', incorrectSpellings: wrong = [] } = entry
        return { folder, kind, right, source, wrong }
      }),
  )
  const isJoined = (a: string, b: string, kind: NameKind): boolean => likeness(a, b, { kind, lexicon }).score >= ALIKE
  console.log(`### SpellingUkraine: ${entries.length} names, joined from score ${ALIKE}\n`)
  for (const folder of Object.keys(kinds)) {
    const wrong = entries
      .filter((entry) => entry.folder === folder)
      .flatMap((entry) => entry.wrong.map((form) => ({ form, entry })))
    for (const to of ['right', 'source'] as const) {
      const joined = wrong.filter(({ form, entry }) => isJoined(form, entry[to], entry.kind)).length
      const share = (joined / wrong.length).toFixed(3)
      console.log(
        `${folder.padEnd(15)} wrong spelling joined to the ${to === 'right' ? 'right one  ' : 'Ukrainian  '} ${share} (${joined}/${wrong.length})`,
      )
    }
  }
  console.log(`two names joined among ${DRAWN} drawn pairs`.padEnd(52), falseJoins(entries, isJoined))
  console.log('')
}

/** Draws pairs with a small generator of known seed (mulberry32): the same in every run. */
function falseJoins(entries: readonly Entry[], isJoined: (a: string, b: string, kind: NameKind) => boolean): string {
  let seed = 20_220_224
  const draw = (below: number): number => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
  const joined: string[] = []
  for (let drawn = 0; drawn < DRAWN; ) {
    const [a, b] = [entries[draw(entries.length)]!, entries[draw(entries.length)]!]
    const form = a.wrong[draw(Math.max(1, a.wrong.length))] ?? a.right
    if (a.right === b.right || a.kind !== b.kind || b.wrong.includes(form) || b.right === form) continue
    drawn++
    if (isJoined(form, b.right, a.kind)) joined.push(`${form} = ${b.right}`)
  }
  return [String(joined.length), ...joined].join(' · ')
}

/** A table with commas, fields in quotation marks where they hold one. */
function rowsOf(text: string): string[][] {
  return text
    .split(/\r?\n/)
    .filter(Boolean)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    )
}
