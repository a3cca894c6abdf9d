import type { Stretch } from '../candidate.ts'
import type { SayingWords } from '../words.ts'
import type { Speaker } from './context.ts'

/**
 * Whose words a source without a name of its own is: "Ann Lee’s", where the noun is the cue ("… so-called “plan”"), "Ann Lee’s
 * speech", "his letter": the stretch of the owner, without the mark. `null` where the noun is nothing that is said.
 */
export function possessorOf({ start, end }: Stretch, text: string, { papers, nouns }: SayingWords): Stretch | null {
  const words = text.slice(start, end)
  const bare = /^(.*[\p{L}.])['’]s?$/su.exec(words)
  if (bare) return { start, end: start + bare[1]!.length }
  const found = /^(?:(his|her|its|their)|(.{2,60}?\p{L})['’]s?)\s(?:[\p{L}-]+\s){0,3}?([\p{L}-]+)$/iu.exec(words)
  const noun = found?.[3]?.toLowerCase() ?? ''
  if (!found || !(papers.has(noun) || nouns.has(noun))) return null
  return { start, end: start + (found[1] ?? found[2])!.length }
}

/** "We have said …" in somebody's quotation: whoever is quoted. */
export const ownVoice = (words: string, { speaker, speaksFor }: Speaker): Speaker => ({
  speaker,
  speaksFor,
  because: speaker && `“${words}”: who is quoted, ${speaker.name}`,
})
