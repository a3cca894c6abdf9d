import type { Ref } from '../../model/index.ts'
import { visible } from './visible.ts'
import { take, widthOf } from './width.ts'

/**
 * Short names for column heads, at most `width` columns, all different, in the order given: initials for names of
 * several words (`ISC`), three letters like a country code for others (`KEL`); a number where two would be alike.
 */
export function shortNames(refs: readonly Ref[], width: number): string[] {
  const taken = new Set<string>()
  return refs.map(({ name }) => {
    const candidates = [...proposals(visible(name), width), ...numbered(visible(name), width)]
    const short = candidates.find((x) => !taken.has(x)) ?? '?'
    taken.add(short)
    return short
  })
}

function proposals(name: string, width: number): string[] {
  if (widthOf(name) <= width) return [name]
  const words = name.split(/[\s-]+/).filter((word) => /^[\p{Lu}\p{N}\p{Lo}]/u.test(word))
  const initials = words.map((word) => [...word][0]).join('')
  const letters = name.replace(/^the /i, '').replace(/[^\p{L}\p{N}]/gu, '')
  const code = take(letters, Math.min(3, width)).toUpperCase()
  const beginning = take(letters, width)
  return words.length > 1 && widthOf(initials) <= width ? [initials, code, beginning] : [code, beginning]
}

function numbered(name: string, width: number): string[] {
  const head = take(name.replace(/\s/g, ''), width - 2)
  return Array.from({ length: 99 }, (_, n) => `${head}${n + 2}`)
}
