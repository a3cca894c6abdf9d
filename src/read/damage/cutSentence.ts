import { cut, type Doubt, type Name } from '../../model/index.ts'
import type { Sentence } from '../draft.ts'
import { namesIn } from '../names/namesIn.ts'

/**
 * A full stop between a body and the office of somebody in it ("… the Council of X. Director Ann Lee (Ann Lee)."): the
 * second sentence is an office and a name and has no verb. Nothing is proposed; the two may or may not belong together.
 */
export function cutSentence(text: string, names: readonly Name[], sentences: readonly Sentence[]): Doubt[] {
  const found: Doubt[] = []
  for (let i = 1; i < sentences.length; i++) {
    const [before, sentence] = [sentences[i - 1]!, sentences[i]!]
    if (sentence.role !== 'body' || before.role !== 'body' || before.paragraph !== sentence.paragraph) continue
    if (sentence.tokens.length > 14 || sentence.tokens.some(({ tag }) => tag === 'VERB' || tag === 'AUX')) continue
    const person = namesIn(names, sentence).find(({ kind, role }) => kind === 'person' && role !== null)
    const body = namesIn(names, before).at(-1)
    if (!person || !sentence.text.startsWith(person.role ?? '\0') || body?.kind !== 'organisation') continue
    if (!/^[.\s]*$/.test(text.slice(body.span.end, sentence.start))) continue
    const message = 'a full stop parts a body from an office that has no verb of its own'
    found.push({ span: cut(text, body.span.start, sentence.end), rule: 'cut-sentence', message, reading: null })
  }
  return found
}
