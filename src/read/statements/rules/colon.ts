import { hasVerb } from '../before.ts'
import type { Candidate, Scene } from '../candidate.ts'
import { stretchOf } from '../candidate.ts'
import { isQuoteMark } from '../phrase/phrase.ts'
import { phraseEnd } from '../phrase/phraseEnd.ts'
import { isSpeaker } from '../subject/isSpeaker.ts'
import { saidWithoutVerb } from './candidateOf.ts'

/** "X: “…”" in a text or a heading, "X: …" in a heading whose X is a name: the colon is the cue. */
export function colon(scene: Scene): Candidate | null {
  const { tokens, sentence, quote, quotations } = scene
  const end = phraseEnd(scene, 0, Math.min(tokens.length, 24))
  if (end === 0 || tokens[end]?.text !== ':' || end + 1 >= tokens.length || !isSpeaker(scene, { from: 0, to: end }))
    return null
  const quoted = isQuoteMark(tokens[end + 1]) ? quotations[quote[end + 1] ?? -1] : undefined
  const named = sentence.role === 'heading' && tokens.slice(0, end).every(({ tag }) => tag === 'PROPN')
  if (!quoted && !(named && hasVerb(scene, end + 1, tokens.length) && !asks.test(tokens[end + 1]!.text))) return null
  const source = stretchOf(scene, { from: 0, to: end })
  const cue = stretchOf(scene, { from: end, to: end + 1 })
  const content = quoted
    ? { start: quoted.start, end: quoted.end }
    : stretchOf(scene, { from: end + 1, to: tokens.length })
  if (!source || !cue || !content || labels.test(scene.text.slice(source.start, source.end))) return null
  return saidWithoutVerb(scene, { rule: 'colon', source, cue, content, frame: { start: source.start, end: cue.end } })
}

/** What heads a line of a page. */
const labels = /^(?:title|subject|source|update|note|summary|video|audio|watch|listen|caption|photo)$/i

/** "Vale Summit: What We Know So Far": what the article explains. */
const asks = /^(?:What|How|Why|Who|Where|When|Which)$/
