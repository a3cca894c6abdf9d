import { clauseEnd } from './clause.ts'
import { type Found, found } from './find.ts'
import { ownerBefore } from './nounRule.ts'
import { type Party, partyNamed, type Scene } from './scene.ts'

const plan =
  /^(?:proposals?|plans?|offers?|drafts?|blueprint|initiative|scheme|package|roadmap|formula|outline|counteroffer|counterproposal|text|paper|compromise|blueprint)$/
const saying =
  /^(?:would|will|includes?|included|foresees?|foresaw|provides?|envisages?|envisions?|asks?|asked|proposes?|proposed|offers?|offered|requires?|required|contains?|contained|seeks?|sought|puts?|sets?|suggests?|suggested|calls?|called|allows?|allowed|covers?|covered)$/
const putting =
  /^(?:handed|drafted|tabled|presented|submitted|put|proposed|floated|circulated|backed|written|drawn|unveiled|outlined|made)$/
const reach = 9

/**
 * "Peru's proposal would cap the catch", "a plan drafted by Peru foresees a review": what a party's plan says is what
 * the party offers.
 */
export function planRule(scene: Scene, at: number): Found[] {
  const { tokens, layers, nameAt } = scene
  const { lower, tag } = tokens[at]!
  if (!plan.test(lower) || tag === 'VERB' || nameAt[at]) return []
  const maker = ownerBefore(scene, at)
  const by = maker ? null : madeBy(scene, at)
  const party = maker?.party ?? by?.party
  if (!party) return []
  const verb = verbOf(scene, (by?.to ?? at) + 1)
  if (verb === null || /^(?:not|n't)$/.test(tokens[verb + 1]?.lower ?? '') || tokens[verb + 1]?.lower === 'be')
    return []
  const to = clauseEnd(layers.lexicon, tokens, verb + 1)
  if (to <= verb + 1) return []
  return [
    found({ rule: 'plan', parties: [party], stance: 'offers', from: maker?.from ?? at, to, cue: at, about: verb + 1 }),
  ]
}

/** "… handed over by Peru's deputy minister Ana Sol": who made it, and where those words end. */
function madeBy({ tokens, nameAt }: Scene, at: number): { party: Party; to: number } | null {
  if (!putting.test(tokens[at + 1]?.lower ?? '')) return null
  for (let i = at + 2; i < Math.min(tokens.length, at + 4 + reach); i++) {
    if (tokens[i]!.tag === 'PUNCT') return null
    const name = nameAt[i]
    const party = name && tokens[i - 1]?.lower !== 'of' ? partyNamed(name) : null
    if (!party) continue
    if (name!.kind === 'person' && !name!.of) return null
    while (nameAt[i + 1] !== undefined) i++
    return { party, to: i }
  }
  return null
}

/** "Peru's plan, backed by Chile, would": behind a few words between commas; the same place where none stand. */
function behindAside(tokens: Scene['tokens'], at: number): number {
  // "the plan, the union complains, would": somebody else's word of it.
  if (tokens[at]?.text !== ',' || !/(?:ed|en|wn|ut)$/.test(tokens[at + 1]?.lower ?? '')) return at
  const close = tokens.slice(at + 1, at + longestAside).findIndex(({ text }) => text === ',')
  return close < 0 ? at : at + close + 2
}

const longestAside = 12

/** The verb that says what is in it, right behind or after a few words of time and place. */
function verbOf({ tokens, nameAt }: Scene, at: number): number | null {
  const from = behindAside(tokens, at)
  for (let i = from; i < Math.min(tokens.length, from + reach); i++) {
    const { tag, lower } = tokens[i]!
    if (saying.test(lower) && tag !== 'NOUN' && !nameAt[i]) return i
    if (tag === 'VERB' || tag === 'AUX' || tag === 'SCONJ' || /^[.;:,]$/.test(tokens[i]!.text)) return null
  }
  return null
}
