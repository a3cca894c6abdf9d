import { refOf } from '../../model/index.ts'
import type { Cues } from './cues.ts'
import { type Entry, ownEntry } from './entry.ts'
import type { Form } from './forms.ts'

const endings = /(?:ians?|eans?|ans?|ese|ish|ics?|is?|ns?)$/
const adjective = /(?:an|ese|ish|ic|i|ian)s?$/
/** Adjectives without a state are kept only in the forms that no family name has. */
const sure = /(?:[^aeiou]ian|ese)s?$/

/**
 * States that no list knows, by what is said of them, each with the adjectives that share its stem ("Varnia",
 * "Varnian", "Corvano", "Corvanese"). An adjective whose state the article never names stands for a group.
 */
export function statesOf(forms: ReadonlyMap<string, Form>, cues: Cues): Entry[] {
  const single = [...forms.values()].filter(({ keys }) => keys.length === 1 && !cues.given.has(keys[0]!))
  const bases = single.filter(({ evidence, keys }) => evidence.person < 4 && !isAdjective(keys[0]!, evidence.adjective))
  const found: Entry[] = []
  for (const { keys, text, evidence } of single) {
    const [key = ''] = keys
    if (!adjective.test(key) || key.length < 5) continue
    const base = baseOf(key, bases, evidence.adjective + evidence.state)
    if (base !== null) {
      const entity = refOf('state', base.text)
      const state = { entity, of: entity, person: null } as const
      found.push(ownEntry(base.text, { ...state, kind: 'state', sort: 'state' }))
      for (const form of [text, text.endsWith('s') ? text.slice(0, -1) : `${text}s`])
        found.push(ownEntry(form, { ...state, kind: 'group', sort: 'demonym' }))
    } else if (sure.test(key) && evidence.adjective >= 2 && evidence.person < 3 && evidence.firm > 0) {
      const entity = refOf('group', text)
      found.push(ownEntry(text, { entity, of: null, person: null, kind: 'group', sort: 'demonym' }))
    }
  }
  return found
}

const isAdjective = (key: string, times: number): boolean => times > 0 && sure.test(key)

/** The form of the same stem that the adjective belongs to: the one most spoken of; `null` without one. */
function baseOf(key: string, bases: readonly Form[], weight: number): Form | null {
  const stem = key.replace(endings, '')
  if (stem.length < 3) return null
  const fits = bases.filter(({ keys: [name = ''], evidence }) => {
    if (name === key || name.startsWith(key) || !name.startsWith(stem) || name.length - stem.length > 3) return false
    const states = evidence.rule >= 2 || evidence.state >= 2
    return weight >= (states ? 1 : 2) || (weight > 0 && /(?:ia|stan|land|o)$/.test(name))
  })
  const [best] = fits.sort((a, b) => score(b) - score(a))
  return best !== undefined && best.evidence.person < 3 ? best : null
}

const score = ({ evidence: { rule, state, mentions, place }, keys }: Form): number =>
  2 * rule + state + mentions - place + (/(?:ia|stan|land)$/.test(keys[0]!) ? 3 : 0)
