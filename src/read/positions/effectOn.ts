import { cueAt } from './cues.ts'
import { type Found, found } from './find.ts'
import { clauseStart } from './modalRules.ts'
import { type Party, type Scene, wordSets } from './scene.ts'
import { collectiveAt } from './subject/bodies.ts'
import { meantBy } from './subject/headParties.ts'
import { isTabled } from './tabled.ts'
import { stanceOf } from './verb/stanceOf.ts'
import { verbGroup } from './verbGroup.ts'

const reach = 5

/**
 * "This option does not suit Peru", "The third wave sticks in the Front's throat", "the offer went down badly with the
 * union": how a thing on the table takes a party that stands behind the verb. Nothing of what is on no table.
 */
export function effectOn(scene: Scene, at: number): Found[] {
  const { tokens, layers, nameAt } = scene
  const hit = cueAt(layers.lexicon, tokens, at, 'effect')
  if (!hit || nameAt[at]) return []
  const group = verbGroup(tokens, at, false, wordSets(layers.lexicon))
  if (group.infinitive || group.copula || group.modal === 'must' || group.modal === 'may') return []
  const stance = stanceOf(hit, { ...group, perfect: false, modal: null, noLonger: false })
  const from = clauseStart(scene, group.from)
  if (!stance || from >= group.from) return []
  if (!isTabled(tokens.slice(from, group.from))) return []
  const named = partyFrom(scene, hit.to)
  if (!named) return []
  const to = endOfCue(scene, named.to, hit.cue.lemma)
  if (to === null) return []
  return [found({ rule: `effect-${stance}`, parties: [named.party], stance, from, to, cue: at, about: from })]
}

/** Who is meant behind the verb: a name, "the union", "them"; `to` is the token after it, and after its "'s". */
function partyFrom(scene: Scene, from: number): { party: Party; to: number } | null {
  const { tokens, nameAt, layers, before } = scene
  for (let i = from; i < Math.min(tokens.length, from + reach); i++) {
    const { tag, lower } = tokens[i]!
    const name = nameAt[i]
    if (name) {
      const party = meantBy(layers.lexicon, name)
      let to = i + 1
      while (nameAt[to] === name) to++
      return party && { party, to }
    }
    if (/^(?:them|it)$/.test(lower)) {
      const [one] = before.filter(({ as, plural }) =>
        lower === 'it' ? as === 'body' : as === 'many' || plural === true,
      )
      return one ? { party: one, to: i + 1 } : null
    }
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|ADP)$/.test(tag)) return null
    const [body] = tag === 'NOUN' && tokens[i + 1]?.tag !== 'NOUN' ? collectiveAt(scene, from, i) : []
    if (body) return { party: body, to: i + 1 }
  }
  return null
}

/** "sticks in the Front's throat", "leaves Peru cold": the words that such a phrase must end with; `null` without them. */
function endOfCue({ tokens }: Scene, from: number, lemma: string): number | null {
  const ends = closings[lemma]
  if (!ends) return from
  const at = /^['’]s?$/.test(tokens[from]?.lower ?? '') ? from + 1 : from
  return ends.test(tokens[at]?.lower ?? '') ? at + 1 : null
}

const closings: Readonly<Record<string, RegExp>> = {
  leave: /^(?:cold|unmoved|unimpressed|unconvinced)$/,
  stick: /^(?:throat|craw|gullet|teeth)$/,
}
