import type { Doubt, Name } from '../../model/index.ts'
import { keyOf } from '../names/atoms.ts'
import { givenAlike } from '../names/nearness.ts'

/** "Hollow Berg Kim (Hyo-beom Kim)": somebody's name, and in brackets the same family name behind another given one. */
export function nameInBrackets(text: string, names: readonly Name[]): Doubt[] {
  return names.flatMap((name, i) => {
    const next = names[i + 1]
    if (name.kind !== 'person' || next?.kind !== 'person' || !/^ ?\($/.test(text.slice(name.span.end, next.span.start)))
      return []
    const [a, b] = [wordsOf(name), wordsOf(next)]
    if (a.length < 2 || b.length < 2 || a.at(-1) !== b.at(-1) || givenAlike(a[0]!, b[0]!)) return []
    if (text[next.span.end] !== ')') return []
    const message = `${next.name} in brackets behind it has the same family name`
    return [{ span: name.span, rule: 'other-spelling', message, reading: next.name }]
  })
}

const wordsOf = ({ name }: Name): string[] => name.split(' ').map(keyOf)
