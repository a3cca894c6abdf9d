import { areTogether } from '../../areTogether.ts'
import type { Sentence } from '../../draft.ts'
import type { Context } from './context.ts'

/**
 * The sentence right before one, where what "he" means may stand in it: in the same paragraph, or in the one before where this
 * one leans on that and nobody with a name has spoken in it. `null` elsewhere.
 */
export function leanedOn(at: number, { sentences, last }: Context): Sentence | null {
  const [own, before] = [sentences[at], sentences[at - 1]]
  if (!own || before?.role !== 'body' || !areTogether(before, own)) return null
  if (before.paragraph === own.paragraph || !last) return before
  let first = at - 1
  while (sentences[first - 1]?.paragraph === before.paragraph) first--
  return last.at < sentences[first]!.start || first === at - 1 ? before : null
}
