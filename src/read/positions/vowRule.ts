import { clauseEnd } from './clause.ts'
import { type Found, found } from './find.ts'
import type { Scene } from './scene.ts'
import { speakersAt } from './speaking.ts'

const will = /^(?:will|shall|may|can|could|must|would|'ll)$/
const getting = /^(?:have|get|receive|recover|regain)$/
const reach = 10
/** What there is no … of in mere forecasts. */
const idle =
  /^(?:point|doubt|need|reason|question|sign|surprise|way|chance|winners?|choice|evidence|alternative|place|end|losers?|wonder|use|harm|lack|shortage|easy|quick|simple|immediate|one|more|longer|such|victory|peace|justice|future|hope|excuse|trace|time)$/

/**
 * What a party swears in its own mouth: "Not one soldier will leave", "There will be no vote" (refuses), "We will have
 * the full quota" (demands). Nothing in the author's voice.
 */
export function vowRule(scene: Scene, at: number): Found[] {
  const { tokens, layers } = scene
  const { lower } = tokens[at]!
  if (lower !== 'no' && lower !== 'not' && lower !== 'we') return []
  const rule = lower === 'we' ? weWillHave(scene, at) : nothing(scene, at)
  if (!rule) return []
  const parties = speakersAt(scene, at)
  if (parties.length === 0) return []
  const to = clauseEnd(layers.lexicon, tokens, rule.verb + 1)
  const { stance, firmness, from } = rule
  const about = lower === 'we' ? rule.verb + 1 : at
  if (about >= to) return []
  return [found({ rule: 'vow', parties, stance, firmness, from, to, cue: at, about, spoken: true, carries: false })]
}

interface Vow {
  readonly stance: Found['stance']
  readonly firmness: Found['firmness']
  readonly from: number
  readonly verb: number
}

/** "not one soldier will …", "no ships shall …", "there will be no …". */
function nothing({ tokens }: Scene, at: number): Vow | null {
  const one = /^(?:one|a)$/.test(tokens[at + 1]?.lower ?? '')
  const { lower } = tokens[at]!
  if (lower === 'not' && !one) return null
  if (lower === 'not' && tokens[at + 1]!.lower === 'a' && tokens[at + 2]?.lower !== 'single') return null
  const before = tokens.slice(Math.max(0, at - 3), at).map((token) => token.lower)
  if (lower === 'no' && before[0] === 'there' && will.test(before[1] ?? '') && before[2] === 'be') {
    return idle.test(tokens[at + 1]?.lower ?? '') ? null : { stance: 'refuses', firmness: null, from: at - 3, verb: at }
  }
  if (at > 0 && !/^(?:PUNCT|SCONJ|CCONJ)$/.test(tokens[at - 1]!.tag) && before.at(-1) !== 'that') return null
  for (let i = at + 2; i < Math.min(tokens.length, at + reach); i++) {
    const { tag, text } = tokens[i]!
    if (will.test(tokens[i]!.lower)) {
      return { stance: 'refuses', firmness: lower === 'not' ? 'red-line' : null, from: at, verb: i }
    }
    if (tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT' || text === ',') return null
  }
  return null
}

/** "We will have …", "we must get …". */
function weWillHave({ tokens }: Scene, at: number): Vow | null {
  const modal = tokens[at + 1]?.lower ?? ''
  if (!/^(?:will|shall|must|'ll)$/.test(modal) || !getting.test(tokens[at + 2]?.lower ?? '')) return null
  if (/^(?:VERB|AUX|PART|ADP)$/.test(tokens[at + 3]?.tag ?? '') || tokens[at + 3]?.lower === 'to') return null
  return { stance: 'demands', firmness: null, from: at, verb: at + 2 }
}
