import { cut, type Doubt, type Lexicon, type Name } from '../../model/index.ts'
import { keyOf } from '../names/atoms.ts'
import { cues } from '../names/cues.ts'

/** Bodies that do have bodies of their own within them ("Ministry of Justice Legal Office"). */
const parents = new Set(['ministry', 'department', 'office', 'university', 'college', 'bank', 'house', 'hospital'])

/**
 * Two bodies run together inside one office: "the director of the Central Union of Beekeepers State Guard Service".
 * The second is what the office belongs to; the first came in by accident. Only behind "… of the", and only where each
 * half has a telling word of its own.
 */
export function doubledBody(text: string, names: readonly Name[], lexicon: Lexicon): Doubt[] {
  const { organisation, titles } = cues(lexicon)
  return names.flatMap(({ span, kind, name }) => {
    if (kind !== 'organisation' || !name.includes(' of ')) return []
    const before = /(\p{L}+) of (?:the )?$/u.exec(text.slice(Math.max(0, span.start - 40), span.start))
    if (before === null || !titles.heads.has(before[1]!.toLowerCase())) return []
    const words = name.split(' ')
    const of = words.indexOf('of')
    const head = words.findIndex((word, i) => i < of && organisation.has(keyOf(word)))
    const own = words.slice(of + 1)
    if (head < 0 || parents.has(keyOf(words[head]!)) || !organisation.has(keyOf(own.at(-1)!))) return []
    const plural = own.findIndex((word, i) => i < own.length - 2 && /\p{Ll}s$/u.test(word))
    if (plural < 0 || own.slice(plural + 1).some((word) => !/^\p{Lu}/u.test(word))) return []
    const reading = `${before[1]} of the ${own.slice(plural + 1).join(' ')}`
    const message = `two bodies run together: ${words.slice(0, of + plural + 2).join(' ')}; ${own.slice(plural + 1).join(' ')}`
    const start = span.start - before[0].length
    return [{ span: cut(text, start, span.end), rule: 'doubled-body', message, reading }]
  })
}
