import type { Ref } from '../../model/index.ts'
import { phraseAt } from '../issues/phrases.ts'
import { partyNamed, type Scene } from '../positions/scene.ts'
import { headParties } from '../positions/subject/headParties.ts'
import { type PlanPhrase, planWords } from './planAt.ts'

/** So far behind a plan its maker may stand, past what else is said of it. */
const REACH = 14
const PERSON = 6

/** "The Doha plan, five pages from the pen of the Qatari mediator", "a draft attributed to Peru", "the plan comes from Chile". */
export function workOf(scene: Scene, { to }: PlanPhrase): Ref | null {
  const { tokens, layers, nameAt } = scene
  const { authored } = planWords(layers.lexicon)
  const words = tokens.slice(to, to + REACH + PERSON).map(({ lower }) => lower)
  for (let i = 0; i < Math.min(words.length, REACH); i++) {
    if (/^[.;:?!]$/.test(words[i]!)) return null
    const hit = phraseAt(authored, words, i) ?? (words[i] === 'belongs' ? notButTo(words, i) : null)
    if (!hit) continue
    for (let at = to + hit.to; at < Math.min(tokens.length, to + hit.to + PERSON); at++) {
      const name = nameAt[at]
      const party = name ? partyNamed(name) : null
      if (party) return personInOffice(scene, at) ?? party.ref
      if (tokens[at]!.tag === 'VERB' || tokens[at]!.text === ',') return null
      const [many] =
        tokens[at]!.tag === 'NOUN' && tokens[at + 1]?.tag !== 'NOUN' ? headParties(scene, to + hit.to, at, at) : []
      if (many) return many.ref
    }
  }
  return null
}

/** "Belongs not to the belligerents but to Chile". */
function notButTo(words: readonly string[], from: number): { to: number } | null {
  const but = words.findIndex((word, i) => i > from && word === 'but' && words[i + 1] === 'to')
  return but > 0 && words[from + 1] === 'not' ? { to: but + 2 } : null
}

/** "The Qatari mediator, Sheikh Nasser", "the chair of the talks, Uruguay's Ana Sol": who holds the office near a token; `null` for other words. */
export function personInOffice({ tokens, nameAt, layers }: Scene, at: number, end = at + 12): Ref | null {
  const { mediators } = planWords(layers.lexicon)
  const office = tokens.findIndex(({ lower }, i) => i >= at && i < at + 3 && mediators.has(lower))
  if (office < 0) return null
  for (let i = office + 1; i < Math.min(end, tokens.length, office + 12); i++) {
    const name = nameAt[i]
    if (name?.kind === 'person' && name.entity) return name.entity
    if (/^(?:VERB|AUX)$/.test(tokens[i]!.tag) || /^[.;:]$/.test(tokens[i]!.text)) return null
  }
  return null
}
