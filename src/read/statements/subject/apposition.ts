import type { Range, Scene } from '../candidate.ts'
import { opensClause } from '../clause/clause.ts'
import { cueAt } from '../cue/cue.ts'
import { isQuoteMark } from '../phrase/phrase.ts'
import { phraseStart } from '../phrase/phraseStart.ts'

const appositionOpens = /^(?:DET|ADJ|ADP|NUM|NOUN)$/

/** "X, the envoy to Y, said" and "X, who leads Y, said": the comma at `comma` closes what another one opened. */
export function withApposition(scene: Scene, comma: number, floor: number): Range | null {
  const { tokens } = scene
  let tried = 0
  for (let k = comma - 1; k > floor && tried < 5; k--) {
    if (isQuoteMark(tokens[k]) && tokens[k - 1]?.text === ',') return null
    if (tokens[k]?.text !== ',') continue
    tried++
    const inside = tokens[k + 1]!
    const relative = /^(?:who|whom|whose|which)$/.test(inside.lower)
    const open =
      relative ||
      /^(?:not|its|his|her|their)$/.test(inside.lower) ||
      appositionOpens.test(inside.tag) ||
      (inside.tag === 'VERB' && /(?:ing|ed)$/.test(inside.lower)) ||
      inside.tag === 'PROPN'
    if (!open || (inside.lower !== 'a' && isAdverbial(scene, k + 1))) continue
    if (!relative && hasFiniteVerb(scene, k + 1, comma) && inside.tag !== 'VERB') continue
    if (relative && goesOn(scene, k + 1, comma)) return null
    if (tokens[k - 1]?.lower === 'there' && tokens[k - 2]?.tag === 'NOUN') k--
    const from = phraseStart(scene, k - 1, floor)
    if (from < 0 || (!/^(?:PROPN|NOUN)$/.test(tokens[k - 1]?.tag ?? '') && tokens[k - 1]?.text !== ')')) continue
    if (
      /^(?:ADP|SCONJ)$/.test(tokens[from - 1]?.tag ?? '') &&
      !/^(?:while|but|as|that|because|if|when|after|although|though|whereas|whilst)$/.test(
        tokens[from - 1]?.lower ?? '',
      )
    )
      return null
    return { from: fullerStart(scene, from, floor), to: comma }
  }
  return null
}

const dashes = /^(?:–|—|--)$/

/** "X – a partner of Y – said": the dash at `close` closes what another one opened. */
export function withDashes(scene: Scene, close: number): Range | null {
  const { tokens } = scene
  if (!dashes.test(tokens[close]!.text)) return null
  for (let k = close - 1; k > 0 && close - k < longestAside; k--) {
    if (/^[.;:]$/.test(tokens[k]!.text) || isQuoteMark(tokens[k])) return null
    if (!dashes.test(tokens[k]!.text)) continue
    const from = /^(?:PROPN|NOUN)$/.test(tokens[k - 1]!.tag) ? phraseStart(scene, k - 1, 0) : -1
    // "held in Russia — A and B —": no subject stands behind a verb or a preposition.
    return from < 0 || /^(?:ADP|VERB|AUX|PART|DET)$/.test(tokens[from - 1]?.tag ?? '') ? null : { from, to: close }
  }
  return null
}

const longestAside = 25

/** "X, who leads the mission, drew a line,": the verb of the sentence stands behind the clause. */
function goesOn({ tokens }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++)
    if (tokens[i]!.text === ',' && tokens[i + 1]!.tag === 'VERB' && !/ing$|^let$/.test(tokens[i + 1]!.lower))
      return true
  return false
}

/** "Ann Lee, adviser to the president, Bo Lind, said": what opens without an article is an apposition itself. */
function fullerStart(scene: Scene, from: number, floor: number): number {
  const { tokens } = scene
  const first = tokens[from]!
  const hyphened = tokens[from - 3]?.text === '-' && tokens[from - 4]?.tag === 'PROPN'
  const named = tokens[from - 1]?.text === ',' && (tokens[from - 2]?.tag === 'PROPN' || hyphened)
  if (!named || !/^(?:NOUN|ADJ)$/.test(first.tag) || !/^\p{Ll}/u.test(first.text)) return from
  const start = phraseStart(scene, from - 2, floor)
  return start < 0 ? from : start
}

function hasFiniteVerb(scene: Scene, from: number, to: number): boolean {
  const { tokens } = scene
  for (let i = from; i < to; i++) {
    if (tokens[i]!.tag === 'AUX' || says(scene, i)) return true
    if (opensClause(tokens[i]!.lower)) return false
  }
  return false
}

/** "said", "told": a verb of saying with its own subject, no participle. */
function says(scene: Scene, at: number): boolean {
  const cue = cueAt(scene, at)
  const finite = cue !== null && /^(?:say|tell)$/.test(cue.verb.class) && cue.form === 'past' && !cue.verb.weak
  return finite && scene.tokens[cue.group.to]?.lower !== 'by'
}

const asides =
  /^(?:however|meanwhile|though|too|also|instead|therefore|nevertheless|nonetheless|furthermore|moreover|again|for|by|in|on|at|after|when|during|speaking|with|as|like|unlike|according)$/

function isAdverbial({ tokens }: Scene, at: number): boolean {
  return asides.test(tokens[at]?.lower ?? '') && tokens[at]?.tag !== 'DET'
}

/** "X, however, said" and "X, in an interview with Y, said": the source is X alone. */
export function afterParenthesis(scene: Scene, comma: number, floor: number): Range | null {
  const { tokens } = scene
  for (let k = comma - 1; k > floor && k > comma - 16; k--) {
    if (tokens[k]?.text !== ',') continue
    if (!isAdverbial(scene, k + 1) && tokens[k + 1]?.tag !== 'ADV') return null
    const from = phraseStart(scene, k - 1, floor)
    return from < 0 ? null : { from, to: k }
  }
  return null
}

/** Index after the apposition or relative clause that the comma at `comma` opens; `comma` when it opens none. */
export function appositionEnd(scene: Scene, comma: number, ceiling: number): number {
  const { tokens } = scene
  const first = tokens[comma + 1]
  if (tokens[comma]?.text !== ',' || !first || isQuoteMark(first)) return comma
  const relative = /^(?:who|whose)$/.test(first.lower)
  if (!relative && !/^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(first.tag) && !/^(?:his|her|their|its)$/.test(first.lower))
    return comma
  let close = comma + 1
  while (close < ceiling && close < comma + 40 && !/^[,.;]$/.test(tokens[close]!.text) && !isQuoteMark(tokens[close])) {
    if (!relative && tokens[close]!.tag === 'AUX' && !hasRelative(scene, comma + 1, close)) return comma
    close++
  }
  return tokens[close - 1]!.lower.endsWith('ing') || close === comma + 1 ? comma : close
}

function hasRelative({ tokens }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:who|which|that|whose|where)$/.test(tokens[i]!.lower)) return true
  return false
}
