import { clauseEnd } from './clause.ts'
import { type Found, found } from './find.ts'
import { type Party, partyNamed, type Scene } from './scene.ts'
import { speakersAt } from './speaking.ts'

const after = /^(?:until|till|unless|before|without|while)$/
const onlyAfter = /^(?:once|when|if|after|then|with|on)$/
const modal = /^(?:will|would|can|could|does|did|do|shall|may|might)$/
const reach = 40

/**
 * "Not until the guns are gone, she said", "“Not while they hold our people”", "Only once the siege ends would Peru sit
 * down": what a party does on terms that stand first. The party is named after the turned-round verb, or it speaks.
 */
export function notUntil(scene: Scene, at: number): Found[] {
  const { tokens, layers } = scene
  const { lower } = tokens[at]!
  const next = tokens[at + 1]?.lower ?? ''
  const opens = at === 0 || /^["“:‘]$/.test(tokens[at - 1]!.text) || tokens[at - 1]!.lower === 'but'
  if (!opens || !(lower === 'not' ? after.test(next) : lower === 'only' && onlyAfter.test(next))) return []
  const turned = turnedRound(scene, at + 2)
  const said = speakersAt(scene, at)
  const parties = turned ? [turned.party] : said
  if (parties.length === 0 || (lower === 'only' && !turned && said.length === 0)) return []
  const about = turned ? turned.verb : at + 1
  const to = clauseEnd(layers.lexicon, tokens, turned ? turned.verb : at + 2)
  if (to <= about) return []
  const stance = next === 'while' ? 'refuses' : 'conditional'
  return [found({ rule: 'not-until', parties, stance, from: at, to, cue: at, about, spoken: true })]
}

/** "… will it order its brigades back": whom the turned-round verb names, and where what it does begins. */
function turnedRound(scene: Scene, from: number): { party: Party; verb: number } | null {
  const { tokens, nameAt, before } = scene
  for (let i = from; i < Math.min(tokens.length - 2, from + reach); i++) {
    if (!modal.test(tokens[i]!.lower) || !/^(?:AUX|VERB)$/.test(tokens[i]!.tag)) continue
    const next = tokens[i + 1]!.lower === 'the' ? i + 2 : i + 1
    const name = nameAt[next]
    const pronoun = /^(?:it|he|she|they)$/.test(tokens[next]!.lower)
    const [meant] = pronoun ? [...speakersAt(scene, i), ...before] : []
    const party = name ? partyNamed(name) : (meant ?? null)
    if (!party) continue
    let verb = next
    while (nameAt[verb + 1] !== undefined && nameAt[verb + 1] === name) verb++
    while (tokens[verb + 1]?.tag === 'ADV') verb++
    if (tokens[verb + 1]?.tag === 'VERB') return { party, verb: verb + 1 }
  }
  return null
}
