import { namesIn } from '../../names/namesIn.ts'
import { partyOf } from '../../names/partyOf.ts'
import type { Stretch } from '../candidate.ts'
import { type Context, headWords, nobody, type Speaker, sentenceOf } from './context.ts'
import { leanedOn } from './leanedOn.ts'

const whoSpoke = 'who spoke before'

/**
 * "Norway's deputy minister has asked … There would be a fight, he said": who holds an office, has no name and spoke in
 * the sentence right before is the one who goes on, and nobody who was named earlier. `null` where somebody with a name
 * stands in between, or in another paragraph.
 */
export function unnamedBefore(source: Stretch, context: Context): Speaker | null {
  const { text, names, sentences, before, last, offices } = context
  const said = before?.candidate.source[0]
  if (!before || !said || before.speaker.speaker || before.speaker.speakers || (last && last.at > said.start))
    return null
  const at = sentenceOf(sentences, source.start)
  const told = before.candidate.sentence
  if (at < 0 || at - told > 1 || (at > told && !leanedOn(at, context))) return null
  // "He added … “No,” he said.": whoever went on goes on.
  const again = before.speaker.because
  if (again?.startsWith(whoSpoke) && /^(?:he|she)$/i.test(text.slice(said.start, said.end)))
    return namesIn(names, { start: said.start, end: source.start }).some(({ kind }) => kind === 'person')
      ? null
      : { ...before.speaker }
  const phrase = headWords(text, said)
  const head = phrase.split(/\s(?:of|for|to|in|at|from|on|with|who)\s/, 1)[0]!.trim()
  const noun = head.split(/\s+/).at(-1)!.toLowerCase()
  if (!/^(?:an?|the|his|her|its|their|one)\s|['’]s?\s/i.test(`${head} `) || !offices.has(noun)) return null
  const between = namesIn(names, { start: said.start, end: source.start }).some(({ kind }) => kind === 'person')
  // The one named before who holds such an office for the same party may be meant.
  const party = before.speaker.speaksFor?.id
  const same = party === undefined ? /^the\s/i.test(phrase) : last && partyOf(last.name)?.id === party
  const known = last && same && source.start - last.heard < 900
  return between || known
    ? null
    : { ...nobody, speaksFor: before.speaker.speaksFor, because: `${whoSpoke}, “${phrase}”` }
}
