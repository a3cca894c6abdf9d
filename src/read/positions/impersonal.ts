import { clauseEnd } from './clause.ts'
import type { Stance } from './cues.ts'
import { type Found, found } from './find.ts'
import { clauseStart } from './modalRules.ts'
import type { Scene } from './scene.ts'
import { speakersAt } from './speaking.ts'

const wrong = new Set(
  'wrong mistake premature unwise absurd senseless madness folly irresponsible reckless crazy pointless unfair suicidal foolish dangerous counterproductive naive unacceptable unthinkable inappropriate'.split(
    ' ',
  ),
)
const needed = new Set(
  'important essential imperative vital crucial necessary urgent critical indispensable paramount'.split(' '),
)
const none = new Set('sense point reason use need justification basis'.split(' '))
const idle =
  /^(?:note|remember|recall|understand|say|stress|know|see|add|think|recognise|recognize|realise|realize|point|look|go|be|ask|tell|distinguish|emphasise|emphasize|underline|mention|predict|speculate|judge|comment)$/
const be = /^(?:is|'s|was|be|been|remains)$/

const depending = new Set('depend depends depended hinge hinges hinged'.split(' '))
/** The words at which the rule can start. */
export const impersonalWords = new Set(['time', 'up', 'early', 'soon', ...wrong, ...needed, ...none, ...depending])

/**
 * What a party says without naming itself: "It is time to lift the siege", "it is essential that …", "it is up to Peru
 * to …" (demands); "it would be wrong to …", "it makes no sense to …", "this is not the time for …" (refuses). Nothing
 * in the author's voice.
 */
export function impersonal(scene: Scene, at: number): Found[] {
  const read = readAt(scene, at)
  if (!read) return []
  const { stance, about } = read
  const { tokens, layers } = scene
  const verb = /^(?:to|that|for)$/.test(tokens[about - 1]?.lower ?? '') ? tokens[about] : undefined
  if (!tokens[about] || idle.test(verb?.lower ?? '')) return []
  const parties = speakersAt(scene, at)
  if (parties.length === 0) return []
  const from = clauseStart(scene, at)
  if (/^(?:if|whether|why|how|when|who|which|because)$/.test(tokens[from]!.lower)) return []
  const to = clauseEnd(layers.lexicon, tokens, about)
  if (to <= about) return []
  return [found({ rule: 'impersonal', parties, stance, from, to, cue: at, about, spoken: true, carries: false })]
}

interface Meant {
  readonly stance: Stance
  readonly about: number
}

function readAt({ tokens }: Scene, at: number): Meant | null {
  const { lower } = tokens[at]!
  const next = tokens[at + 1]?.lower ?? ''
  const joined = /^(?:to|that|for)$/.test(next)
  if (lower === 'time') return timeFor(tokens, at)
  if (lower === 'up') return onOthers(tokens, at)
  if (lower === 'early' || lower === 'soon') return tooEarly(tokens, at)
  if (depending.has(lower)) return dependsOn(tokens, at) ? { stance: 'conditional', about: at + 2 } : null
  if (none.has(lower)) {
    const absent =
      tokens[at - 1]?.lower === 'no' && /^(?:makes?|made|is|'s|was|see|sees)$/.test(tokens[at - 2]?.lower ?? '')
    return absent && /^(?:to|in|for|that)$/.test(next) ? { stance: 'refuses', about: at + 2 } : null
  }
  if (!joined) return null
  if (wrong.has(lower)) return ofIt(tokens, at) === 'plain' ? { stance: 'refuses', about: at + 2 } : null
  if (!needed.has(lower)) return null
  const said = ofIt(tokens, at)
  return said === 'plain'
    ? { stance: 'demands', about: at + 2 }
    : said === 'negated' && next === 'to'
      ? { stance: 'refuses', about: at + 2 }
      : null
}

/** "any deal would depend on", "everything hinges on"; not "millions depend on grain". */
const dependsOn = (tokens: Scene['tokens'], at: number): boolean =>
  /^(?:on|upon)$/.test(tokens[at + 1]?.lower ?? '') &&
  (/^(?:will|would|must)$/.test(tokens[at - 1]?.lower ?? '') ||
    tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => settled.has(lower)))

const settled = new Set(
  'deal agreement accord peace progress talks signature vote answer everything all settlement decision outcome'.split(
    ' ',
  ),
)

/** "it is very important", "that would be wrong": what is said of "it"; `null` where it is said of something else. */
function ofIt(tokens: Scene['tokens'], at: number): 'plain' | 'negated' | null {
  let i = at - 1
  let negated = false
  while (
    i > 0 &&
    at - i < 5 &&
    (/^(?:ADV|DET)$/.test(tokens[i]!.tag) || /^(?:not|n't|a|very|also|be)$/.test(tokens[i]!.lower))
  ) {
    negated ||= /^(?:not|n't|never)$/.test(tokens[i]!.lower)
    i--
  }
  if (/^(?:would|will|could)$/.test(tokens[i]?.lower ?? '')) i--
  else if (be.test(tokens[i]?.lower ?? '')) i--
  else return null
  return /^(?:it|this|that)$/.test(tokens[i]?.lower ?? '') ? (negated ? 'negated' : 'plain') : null
}

/** "it is time to", "the time has come for", "the time for a deal is now"; "this is not the time for", "now is not …". */
function timeFor(tokens: Scene['tokens'], at: number): Meant | null {
  const words = tokens.slice(Math.max(0, at - 5), at).map(({ lower }) => lower)
  const next = tokens[at + 1]?.lower ?? ''
  const after = tokens.slice(at + 1, at + 4).map(({ lower }) => lower)
  if (/^(?:has|had) come (?:to|for)/.test(after.join(' '))) return { stance: 'demands', about: at + 4 }
  const ripe = /^(?:is|was|'s) (not |n't )?(?:yet )?(?:right|ripe) (?:to|for)/.exec(
    tokens
      .slice(at + 1, at + 6)
      .map(({ lower }) => lower)
      .join(' '),
  )
  if (ripe) return { stance: ripe[1] ? 'refuses' : 'demands', about: at + 1 + ripe[0].split(' ').length }
  if (!/^(?:to|for|that|we|they|he|she|DET|the|our|all)$/.test(next)) return null
  const about = /^(?:to|for|that)$/.test(next) ? at + 2 : at + 1
  const said = words.join(' ')
  if (/\b(?:not|n't) (?:the|a) (?:right |best |good )?$/.test(`${said} `))
    return /^(?:to|for)$/.test(next) ? { stance: 'refuses', about } : null
  return /\bit (?:is|was|'s|is now|was now|is high|was high|is about|was about)$/.test(said)
    ? { stance: 'demands', about }
    : null
}

/** "it is too early for a truce": not yet, at least. */
function tooEarly(tokens: Scene['tokens'], at: number): Meant | null {
  const next = tokens[at + 1]?.lower ?? ''
  const isSo = tokens[at - 1]?.lower === 'too' && /^(?:to|for)$/.test(next) && ofIt(tokens, at - 1) === 'plain'
  return isSo ? { stance: 'refuses', about: at + 2 } : null
}

/** "it is up to Peru to lift": what others are told to do. */
function onOthers(tokens: Scene['tokens'], at: number): Meant | null {
  if (tokens[at + 1]?.lower !== 'to' || ofIt(tokens, at) !== 'plain') return null
  for (let i = at + 2; i < Math.min(tokens.length - 1, at + 9); i++) {
    if (tokens[i]!.lower === 'to')
      return /^(?:decide|say|choose|judge|determine)$/.test(tokens[i + 1]!.lower)
        ? null
        : { stance: 'demands', about: i + 1 }
    if (/^(?:VERB|AUX|PUNCT)$/.test(tokens[i]!.tag)) return null
  }
  return null
}
