import { type Ref, refOf } from '../../model/index.ts'
import { isCapital, joins } from './atoms.ts'
import type { Cues } from './cues.ts'
import { type Entry, ownEntry } from './entry.ts'
import type { LongName } from './longNames.ts'
import { type Row, textOf } from './rows.ts'

const ordinal = /^\d{1,4}(?:st|nd|rd|th)$/
const longestUnit = 6

/** "93rd Mechanized Brigade", "7th Fleet": a unit of an army under its number; `null` where none begins at atom `at`. */
export function unitAt(row: Row, at: number, cues: Cues): LongName | null {
  const { atoms, hitAt } = row
  if (atoms[at]?.shape !== 'number' || !ordinal.test(atoms[at].key)) return null
  let to = -1
  for (let i = at + 1; i < atoms.length && i - at <= longestUnit; i++) {
    if (!isCapital(atoms[i]) || !joins(atoms[i]) || hitAt[i]?.entry.kind === 'person') break
    if (cues.units.has(atoms[i]!.key)) to = i + 1
  }
  return to < 0 ? null : { from: at, to, kind: 'organisation', of: null }
}

/** "Boston Bruins", "St. Louis Eagles", "Basel FC": a place that is known, with what teams are called; `null` for none. */
export function teamAt(row: Row, at: number, cues: Cues): LongName | null {
  const { atoms, hitAt } = row
  const hit = hitAt[at]
  if (hit === undefined || hit.from !== at) return clubAt(row, at, cues)
  if (!['place', 'capital', 'state'].includes(hit.entry.sort)) return null
  for (let to = hit.to + 1; to <= hit.to + 2; to++) {
    const last = atoms[to - 1]
    if (!isCapital(last) || last?.gap !== ' ' || hitAt[to - 1]) return null
    if (cues.teams.has(last.key) && !(isCapital(atoms[to]) && atoms[to]?.gap === ' '))
      return { from: at, to, kind: 'organisation', of: null }
  }
  return null
}

/** "FC Basel": with the telling letters in front. */
function clubAt({ atoms, hitAt }: Row, at: number, cues: Cues): LongName | null {
  const [first, second] = [atoms[at], atoms[at + 1]]
  if (first?.shape !== 'capitals' || !cues.clubs.has(first.key) || hitAt[at] || !isCapital(second)) return null
  if (second?.gap !== ' ' || second.shape === 'capitals') return null
  const to = hitAt[at + 1]?.to ?? at + 2
  return { from: at, to, kind: 'organisation', of: null }
}

/**
 * "the League", "the Ministry": what a body that the article names in full is called afterwards, where only one body of
 * the article can be meant; "the Bruins" for a team.
 */
export function shortBodies(rows: readonly Row[], cues: Cues): Entry[] {
  const found = new Map<string, Entry | null>()
  const seen = new Set<Entry>()
  const note = (words: readonly string[], make: (short: string) => Entry): void => {
    const short = headOf(words, cues)
    if (short === null) return
    const entry = make(short)
    const kept = found.get(short)
    if (kept === undefined) found.set(short, entry)
    else if (kept !== null && kept.entity.id !== entry.entity.id) found.set(short, null)
  }
  for (const row of rows) {
    for (const { from, to, kind, of, entity } of row.long) {
      const text = textOf(row, from, to).replace(/^The /, '')
      const ref = entity ?? refOf(kind, text)
      if (kind !== 'organisation') continue
      if (row.atoms[from]!.shape === 'number')
        found.set(row.atoms[from]!.text, sameOr(row.atoms[from]!.text, ref, found))
      note(text.split(' '), (short) => shortEntry(short, { entity: ref, of }))
    }
    for (const { entry } of row.hits) {
      if (entry.sort !== 'organisation' || entry.keys.length < 2 || entry.behindThe || seen.has(entry)) continue
      seen.add(entry)
      note(entry.form.split(' '), (short) => shortEntry(short, entry))
    }
  }
  return [...found.values()].filter((entry) => entry !== null)
}

/** "the 93rd", where the article has one body of that number; `null` for two of them. */
function sameOr(short: string, entity: Ref, found: ReadonlyMap<string, Entry | null>): Entry | null {
  const kept = found.get(short)
  return kept === undefined ? shortEntry(short, { entity, of: null }) : kept?.entity.id === entity.id ? kept : null
}

const shortEntry = (short: string, { entity, of }: Pick<Entry, 'entity' | 'of'>): Entry => ({
  ...ownEntry(short, { kind: 'organisation', sort: 'organisation', entity, of, person: null }),
  behindThe: true,
})

/** The telling word of a body: the last one, or the one before "of", "for" and "on". */
function headOf(words: readonly string[], cues: Cues): string | null {
  const link = words.findIndex((word, i) => i > 0 && /^(?:of|for|on)$/.test(word))
  const head = words[link > 0 ? link - 1 : words.length - 1] ?? ''
  if (!/^\p{Lu}\p{Ll}+$/u.test(head) || words.length < 2) return null
  const key = head.toLowerCase()
  return cues.heads.has(key) || (link < 0 && cues.teams.has(key)) ? head : null
}
