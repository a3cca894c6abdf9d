import type { Scene } from '../candidate.ts'
import { clauseEnd } from '../clause/clause.ts'
import type { Cue } from '../cue/cue.ts'
import { type Found, spanTo } from './content.ts'

/** "described it to the press as “a window”", "brushed this off as a tale": it is called something. */
export function calledAs(scene: Scene, { verb, at: verbAt, group }: Cue, at: number, high: number): Found {
  const { tokens } = scene
  if (!/^(?:think|deny|criticize|praise)$/.test(verb.class)) return null
  const split = group.to > verbAt + 1 && tokens[at]!.lower === 'as'
  if (!split && !/^(?:it|this|that|them|him|her|these|those)$/.test(tokens[at]!.lower)) return null
  for (let i = at; i < Math.min(high - 1, at + 9); i++) {
    const { lower, tag } = tokens[i]!
    if (lower === 'as') return spanTo(scene, i + 1, clauseEnd(scene, i + 1, high), 'object')
    if (i > at && /^(?:VERB|AUX|PUNCT|SCONJ)$/.test(tag)) return null
  }
  return null
}

/** "defined the plan as a trap": what it is called follows in the same clause. */
export function hasAs({ tokens }: Scene, at: number, high: number): boolean {
  for (let i = at + 1; i < Math.min(high, at + 16); i++) {
    if (/^[,;:.]$/.test(tokens[i]!.text)) return false
    if (tokens[i]!.lower === 'as') return true
  }
  return false
}

/** "disputes that number and says …": a thing that is pointed at, no clause. */
export function isThatThing({ tokens }: Scene, at: number): boolean {
  const [noun, next, verb] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (noun?.tag !== 'NOUN') return false
  return /^[.,;]?$/.test(next?.text ?? '') || (/^(?:and|but)$/.test(next?.lower ?? '') && verb?.tag === 'VERB')
}

/** "(is willing) to back the plan but shrinks from the levy": where a second verb of the subject begins; else `to`. */
export function secondVerb({ tokens, quote }: Scene, from: number, to: number): number {
  for (let i = from + 2; i < to - 1; i++) {
    const [token, next] = [tokens[i]!, tokens[i + 1]!]
    if (/^(?:that|which|who|what|whether|how|if|where|when|because)$/.test(token.lower) || quote[i] !== quote[from])
      return to
    if (/^(?:but|and)$/.test(token.lower) && next.tag === 'VERB' && /[^s]s$/.test(next.lower))
      return tokens[i - 1]?.text === ',' ? i - 1 : i
  }
  return to
}

/** "reiterated the position that …". */
export function isNounThat({ tokens, words }: Scene, at: number): boolean {
  const noun = tokens[at + 1]?.tag === 'ADJ' ? at + 2 : at + 1
  return tokens[at]!.tag === 'DET' && words.nouns.has(tokens[noun]?.lower ?? '') && tokens[noun + 1]?.lower === 'that'
}
