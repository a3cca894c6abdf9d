import type { Candidate, Scene } from '../candidate.ts'
import { stretchOf } from '../candidate.ts'
import { isQuoteMark } from '../phrase/phrase.ts'
import { isSpeaker } from '../subject/isSpeaker.ts'
import { subjectBefore } from '../subject/subject.ts'
import { saidWithoutVerb } from './candidateOf.ts'

/**
 * "The envoy saw it differently: “The law is on our side.”": whoever is the subject of a sentence that ends in a colon
 * and a quotation said those words, whatever the verb. `null` where the quotation is a title or a word, and where the
 * subject is nobody who speaks.
 */
export function colonQuote(scene: Scene): Candidate | null {
  const { tokens, quote, quotations, sentence, text } = scene
  if (!sentence.text.includes(':')) return null
  const colon = tokens.findIndex((token, i) => token.text === ':' && quote[i] === -1 && isQuoteMark(tokens[i + 1]))
  const quotation = colon < 2 ? undefined : quotations[quote[colon + 1] ?? -1]
  if (!quotation || !isUtterance(text.slice(quotation.inner.start, quotation.inner.end))) return null
  if (!/^[\s.?!)]*$/.test(text.slice(quotation.end, Math.max(quotation.end, sentence.end)))) return null
  for (let i = 1; i < colon && i < 30; i++) {
    const verbal = /^(?:VERB|AUX)$/.test(tokens[i]!.tag) || tokens[i + 1]?.lower === 'it'
    if (!verbal || tokens[i]!.lower.endsWith('ing') || quote[i] !== -1) continue
    const subject = subjectBefore(scene, i)
    if (!subject || subject.relative || sideClause.test(tokens[subject.range.from - 1]?.lower ?? '')) continue
    if (!isSpeaker(scene, subject.range)) continue
    if (things.test(text.slice(tokens[i]!.start, tokens[colon]!.start))) return null
    let to = i + 1
    while (tokens[i]!.tag === 'AUX' && to < colon && /^(?:AUX|ADV|VERB|PART)$/.test(tokens[to]!.tag)) to++
    const [source, cue] = [stretchOf(scene, subject.range), stretchOf(scene, { from: i, to })]
    if (!source || !cue) return null
    const content = { start: quotation.start, end: quotation.end }
    const frame = { start: Math.min(source.start, cue.start), end: tokens[colon]!.end }
    return saidWithoutVerb(scene, { rule: 'colon-quote', source, cue, content, frame })
  }
  return null
}

const sideClause =
  /^(?:when|whether|that|if|as|because|after|before|while|although|though|since|until|how|why|what|where|than)$/

/** Three words at least, and the first with a capital. */
const isUtterance = (words: string): boolean => /^\p{Lu}/u.test(words) && words.trim().split(/\s+/).length >= 3

/** What is written somewhere, or sung, is nobody's own word. */
const things =
  /\b(?:song|songs|poem|book|film|novel|sign|signs|banner|banners|placard|placards|headline|headlines|slogan|title|anthem|hymn|T-shirt|poster|posters|read|reads|sang|sings|sing|titled|entitled|called|named)\b/
