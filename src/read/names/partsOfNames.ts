import { refOf } from '../../model/index.ts'
import type { Cues } from './cues.ts'
import { decide } from './decide.ts'
import { type Entry, ownEntry } from './entry.ts'
import { noEvidence } from './evidence.ts'
import type { Form } from './forms.ts'
import type { Row } from './rows.ts'

/** Shorter words are particles and slips. */
const shortest = 4

/**
 * Words of a full name that stand alone elsewhere and are not its last: "Moussa Garba Adamou … Garba said", "Lourival
 * Bastos Teixeira … Bastos". A word in the middle of three or more; none that two people share, none that is a place's
 * or a body's by the words around it.
 */
export function partsOfNames(forms: ReadonlyMap<string, Form>, rows: readonly Row[], cues: Cues): Entry[] {
  const bearers = new Map<string, number>()
  for (const { keys, evidence } of forms.values()) {
    if (keys.length < 3 || decide(evidence, keys) !== 'person') continue
    for (const key of new Set(keys.slice(1, -1))) bearers.set(key, (bearers.get(key) ?? 0) + 1)
  }
  const found: Entry[] = []
  if (bearers.size === 0) return found
  const turns = turnsOf(rows)
  for (const [key, count] of bearers) {
    const form = forms.get(key) ?? turns.get(key)
    if (count === 1 && form && mayStand(form, cues)) {
      const entity = refOf('person', form.text)
      found.push(ownEntry(form.text, { kind: 'person', sort: 'surname', entity, of: null, person: null }))
    }
  }
  return found
}

/** "THANKAPPAN: Eleven is no number": who has the word in an interview, as a word with a capital. */
function turnsOf(rows: readonly Row[]): ReadonlyMap<string, Form> {
  const found = new Map<string, Form>()
  for (const { atoms } of rows) {
    const [first, next] = atoms
    if (first?.shape !== 'capitals' || !/^: ?$/.test(next?.gap ?? '')) continue
    const text = first.text[0] + first.text.slice(1).toLowerCase()
    found.set(first.key, { keys: [first.key], text, evidence: { ...noEvidence(), person: 1 } })
  }
  return found
}

function mayStand({ keys: [key = ''], evidence }: Form, { common, particles, titles }: Cues): boolean {
  if (key.length < shortest || common.has(key) || particles.has(key) || titles.heads.has(key)) return false
  const { place, rule, body, outlet, firm, actor, person } = evidence
  return place + rule + body + outlet === 0 && firm + actor + person > 0
}
