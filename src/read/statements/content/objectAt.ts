import type { Scene } from '../candidate.ts'
import { clauseEnd } from '../clause/clause.ts'
import { isNominal, isQuoteMark } from '../phrase/phrase.ts'
import { type Found, quoteAt, spanTo } from './content.ts'
import { isTimeWord } from './hearer.ts'

const notObject =
  /^(?:and|but|or|as|so|because|if|when|while|nothing|anything|himself|herself|themselves|itself|him|her|them|me|us|it|you)$/

/** A noun phrase as content, with what belongs to it up to the next comma or clause. */
export function objectAt(scene: Scene, at: number, high: number): Found {
  const { tokens } = scene
  const token = tokens[at]!
  const possessed = token.lower === 'her' && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[at + 1]?.tag ?? '')
  if (
    (notObject.test(token.lower) && !possessed) ||
    isTimeWord(scene, at) ||
    !(isNominal(token) || /^(?:DET|ADJ|VERB|ADV)$/.test(token.tag))
  )
    return null
  // "have since declined somewhat": how much is nothing that is declined.
  if (token.tag === 'ADV' && !/^(?:NOUN|PROPN|ADJ|DET|NUM|VERB|ADV|PRON|ADP)$/.test(tokens[at + 1]?.tag ?? ''))
    return null
  const end = clauseEnd(scene, at, high)
  for (let i = at + 1; i < end; i++) {
    const word = tokens[i]!
    if (scene.quote[i] !== -1 && scene.quote[i] !== scene.quote[at]) continue
    if (word.text === ',' && !isListComma(scene, i, end)) return spanTo(scene, at, i, 'object')
    if (word.lower === 'because' && isQuoteMark(tokens[i + 1])) continue
    if (/^(?:while|when|after|because|although|though)$/.test(word.lower)) return spanTo(scene, at, i, 'object')
    if (word.lower === 'and' && tokens[i + 1]?.tag === 'VERB' && !tokens[i + 1]!.lower.endsWith('ing'))
      return spanTo(scene, at, i, 'object')
  }
  return spanTo(scene, at, end, 'object')
}

function isListComma({ tokens }: Scene, at: number, end: number): boolean {
  for (let i = at + 1; i < end && i < at + 12; i++) {
    if (tokens[i]!.tag === 'VERB' || tokens[i]!.tag === 'AUX') return false
    if (tokens[i]!.lower === 'and' || tokens[i]!.lower === 'or') return tokens[i + 1]?.tag !== 'VERB'
  }
  return false
}

/** "say" and "think" take nothing but content: what follows is content as soon as it has a verb. */
export function restAt(scene: Scene, at: number, high: number): Found {
  const { tokens } = scene
  if (tokens[at]?.tag === 'PUNCT') return null
  for (let i = at; tokens[at]?.tag === 'ADP' && i < Math.min(high - 1, at + 25); i++) {
    if (/^[,:]$/.test(tokens[i]!.text) && isQuoteMark(tokens[i + 1])) return quoteAt(scene, i + 1, high)
  }
  const end = clauseEnd(scene, at, high)
  for (let i = at; i < end; i++) {
    if (tokens[i]!.tag === 'AUX' || (tokens[i]!.tag === 'VERB' && i > at)) return spanTo(scene, at, end, 'bare')
  }
  return null
}
