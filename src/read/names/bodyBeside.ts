import type { Name } from '../../model/index.ts'
import type { Cues } from './cues.ts'
import { isBody, over, wordsOf } from './voices.ts'

/** How far apart a body and its officer may stand, in UTF-16 code units. */
const reach = 90

/** An occupation of those who speak for what they run: "its chief executive". */
export const isRunning = (office: string): boolean =>
  /(?:ceo|boss|chief executive|founder|owner|manager)$/i.test(office)

/** Between a body and whoever holds an office of it: " general secretary ", "'s chief negotiator, ". */
const officeBetween = /^(?:['’]s?)? ((?:[\p{L}-]+ ){0,4}?[\p{L}-]+),? (?:(?:Mr|Mrs|Ms|Dr|Sir|Dame)\.? )?$/u

/** "Dock Union leader Ann Lee", "the Dock Union's chief negotiator, Ann Lee", "the Dock Union's Ann Lee". */
export function bodyBeside(names: readonly Name[], at: number, text: string, cues: Cues): Name | null {
  const [{ span }, body] = [names[at]!, names[at - 1]]
  if (!body || body.kind === 'state' || !isBody(body, cues) || cues.chambers.has(body.entity?.id ?? '')) return null
  if (span.start - body.span.end > reach || over.test(text.slice(Math.max(0, body.span.start - 12), body.span.start)))
    return null
  const between = text.slice(body.span.end, span.start)
  if (/^['’]s $/.test(between)) return body
  const office = officeBetween.exec(between)?.[1]
  return office !== undefined && isOfficeOf(office, cues) ? body : null
}

/** An office whose holder speaks for the body: "general secretary", no "economist" and no "member". */
export function isOfficeOf(office: string, cues: Cues): boolean {
  const words = wordsOf(office)
  if (over.test(office) || /\bmember\b/i.test(office)) return false
  if (!cues.titles.heads.has(words.at(-1)!)) return isRunning(office)
  const { occupations, ownVoice } = cues.titles
  return words.every((word) => allowed(word, cues) && !ownVoice.has(word)) && !occupations.has(words.at(-1)!)
}

const allowed = (word: string, { titles }: Cues): boolean =>
  titles.heads.has(word) || titles.before.has(word) || titles.ranks.has(word) || titles.after.has(word)
