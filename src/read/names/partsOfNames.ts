import { refOf } from '../../model/index.ts'
import type { Cues } from './cues.ts'
import { decide } from './decide.ts'
import { type Entry, ownEntry } from './entry.ts'
import type { Form } from './forms.ts'

/** Shorter words are particles and slips. */
const shortest = 4

/**
 * Words of a full name that stand alone elsewhere and are not its last: "Moussa Garba Adamou … Garba said", "Lourival
 * Bastos Teixeira … Bastos". A word in the middle of three or more; none that two people share, none that is a place's
 * or a body's by the words around it.
 */
export function partsOfNames(forms: ReadonlyMap<string, Form>, cues: Cues): Entry[] {
  const bearers = new Map<string, number>()
  for (const { keys, evidence } of forms.values()) {
    if (keys.length < 3 || decide(evidence, keys) !== 'person') continue
    for (const key of new Set(keys.slice(1, -1))) bearers.set(key, (bearers.get(key) ?? 0) + 1)
  }
  const found: Entry[] = []
  for (const [key, count] of bearers) {
    const form = forms.get(key)
    if (count === 1 && form && mayStand(form, cues)) {
      const entity = refOf('person', form.text)
      found.push(ownEntry(form.text, { kind: 'person', sort: 'surname', entity, of: null, person: null }))
    }
  }
  return found
}

function mayStand({ keys: [key = ''], evidence }: Form, { common, particles, titles }: Cues): boolean {
  if (key.length < shortest || common.has(key) || particles.has(key) || titles.heads.has(key)) return false
  const { place, rule, body, outlet, firm, actor, person } = evidence
  return place + rule + body + outlet === 0 && firm + actor + person > 0
}
