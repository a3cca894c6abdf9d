import { refOf } from '../../model/index.ts'
import { isEnglish } from '../sentences/tagger.ts'
import { isCapital } from './atoms.ts'
import type { Cues } from './cues.ts'
import { type Entry, ownEntry } from './entry.ts'
import type { Run } from './runs.ts'

/** How many words may stand between a name and its initials. */
const reach = 8

/** "Norvik Kolej, known as NK": the initials of an unknown name shortly behind it; `null` without them. */
export function initialsAfter({ row: { atoms, shouted, hitAt }, from, to }: Run, cues: Cues): string | null {
  if (shouted || to - from < 2 || cues.noBodyLast.has(atoms[to - 1]!.key) || isEnglish(atoms[to - 1]!.key)) return null
  let initials = ''
  for (let i = from; i < to; i++) if (isCapital(atoms[i])) initials += atoms[i]!.text[0]
  if (initials.length < 2) return null
  for (let i = to; i < Math.min(atoms.length, to + reach); i++) {
    const { text, gap, key } = atoms[i]!
    if (/[.;!?]/.test(gap)) return null
    if (text === initials && !hitAt[i] && !cues.noBody.has(key) && /^(?: |, | ?\(|, ?["“])$/.test(gap)) return text
  }
  return null
}

/** The initials as another name of the body. */
export const initialsEntry = (short: string, name: string): Entry =>
  ownEntry(short, {
    kind: 'organisation',
    sort: 'organisation',
    entity: refOf('organisation', name),
    of: null,
    person: null,
  })
