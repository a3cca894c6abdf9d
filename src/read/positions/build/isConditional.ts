import { findPhrases } from '../../issues/phrases.ts'
import type { Found } from '../find.ts'
import { termsBefore } from '../fronting.ts'
import type { Scene } from '../scene.ts'
import { markers } from './markers.ts'

/** Words right after the clause, or after ", Lee said,", that begin a condition. */
function followedByTerms({ tokens }: Scene, find: Found): boolean {
  const after = tokens.slice(find.to, find.to + 7).map(({ lower }) => lower)
  const at = after.findIndex((w, i) => /^(?:if|provided|unless)$/.test(w) || (w === 'only' && after[i + 1] === 'if'))
  const condition =
    /\b(?:on (?:one |the )?condition|on the understanding|(?:so|as) long as|in (?:return|exchange) for)\b/.test(
      after.join(' '),
    )
  return condition || (at >= 0 && !after.slice(0, at).some((w) => w === '.' || w === ';' || w === 'but'))
}

/** "will not open the port unless …": what is refused for now, on terms. */
function unlessIn({ tokens }: Scene, find: Found, clause: readonly string[]): boolean {
  const behind = tokens.slice(find.to, find.to + 3)
  return clause.includes('unless') || behind.some(({ lower }) => lower === 'unless') || untilDone(tokens, find)
}

const lately = /^(?:now|then|last|this|recently|yesterday|today|tomorrow|\d.*)$/

/** "will not sign until the guns are gone": something is to be done first. "Until March" is a date. */
function untilDone(tokens: Scene['tokens'], { cue, to }: Found): boolean {
  const at = tokens.findIndex(({ lower }, i) => i > cue && i < to + 2 && lower === 'until')
  if (at < 0 || lately.test(tokens[at + 1]?.lower ?? '')) return false
  const after = tokens.slice(at + 1, at + 12)
  const stop = after.findIndex(({ tag, text }) => tag === 'PUNCT' && text !== '-')
  return (stop < 0 ? after : after.slice(0, stop)).some(({ tag }) => tag === 'VERB' || tag === 'AUX')
}

/** "what happens if", "even if", "as if": nothing hangs on it. */
const noTerms = /^(?:happens?|happened|even|as|like|what|wonder|see|ask|asked)$/

/** True where what is given, or threatened, hangs on a condition in the clause or right behind it. */
export function isConditional(scene: Scene, find: Found, clause: readonly string[]): boolean {
  const { conditions } = markers(scene.layers.lexicon)
  const giving = find.stance === 'accepts' || find.stance === 'open' || find.stance === 'offers'
  const { lower } = scene.tokens[find.cue]!
  const threat =
    (find.stance === 'refuses' && /^threat|^repeat|^renew/.test(lower)) ||
    (find.stance === 'seeks' && lower.startsWith('threat'))
  const keeps = find.rule === 'announced-demands'
  if ((giving || threat || keeps || find.stance === 'refuses') && termsBefore(scene, find.from) !== null) return true
  if ((find.stance === 'refuses' || keeps) && !threat) return unlessIn(scene, find, clause)
  return (
    (giving || threat) &&
    (findPhrases(conditions, clause).length > 0 ||
      clause.some((word, i) => word === 'if' && i > 0 && !noTerms.test(clause[i - 1]!)) ||
      followedByTerms(scene, find))
  )
}
