/** An expression over options, as a test of a state's code; or what is wrong with it. */
export type Parsed = { readonly holds: (code: number) => boolean } | { readonly problem: string; readonly way: string }

type Test = (code: number) => boolean
interface Token {
  readonly kind: 'option' | 'not' | 'and' | 'or' | 'if' | 'iff' | 'open' | 'close'
  readonly bit: number
}

class Wrong extends Error {
  readonly way: string
  constructor(message: string, way: string) {
    super(message)
    this.way = way
  }
}

/**
 * Reads a preference statement as Peng, Hipel, Kilgour & Fang 1997 write them: options by number (from 1) or name,
 * `-` or `not`, `&` or `and`, `|` or `or`, `if` and `iff`, brackets. `A if B` is true where B fails.
 */
export function parseExpression(text: string, options: readonly string[]): Parsed {
  try {
    const tokens = tokensOf(text, options)
    const reader = { tokens, at: 0 }
    const holds = conditional(reader)
    if (reader.at < tokens.length) throw new Wrong(`"${text}" goes on after its end`, 'join the parts with & or |')
    return { holds }
  } catch (error) {
    if (error instanceof Wrong) return { problem: error.message, way: error.way }
    throw error
  }
}

const words: readonly [RegExp, Token['kind']][] = [
  [/^iff\b/i, 'iff'],
  [/^if\b/i, 'if'],
  [/^(?:not\b|[-!¬])/i, 'not'],
  [/^(?:and\b|[&∧,])/i, 'and'],
  [/^(?:or\b|[|∨])/i, 'or'],
  [/^\(/, 'open'],
  [/^\)/, 'close'],
]

function tokensOf(text: string, options: readonly string[]): Token[] {
  const byLength = options.map((name, bit) => ({ name, bit })).sort((a, b) => b.name.length - a.name.length)
  const tokens: Token[] = []
  for (let rest = text.trim(); rest !== ''; rest = rest.trimStart()) {
    const named = byLength.find(({ name }) => startsWith(rest, name))
    const number = /^\d+/.exec(rest)?.[0]
    const word = words.find(([pattern]) => pattern.test(rest))
    if (named && !(word && named.name.length <= 1)) {
      tokens.push({ kind: 'option', bit: named.bit })
      rest = rest.slice(named.name.length)
    } else if (number) {
      tokens.push({ kind: 'option', bit: checked(Number(number), options) })
      rest = rest.slice(number.length)
    } else if (word) {
      tokens.push({ kind: word[1], bit: -1 })
      rest = rest.replace(word[0], '')
    } else throw new Wrong(`nobody owns an option "${rest}"`, `the options are ${options.join(', ')}`)
  }
  if (tokens.length === 0) throw new Wrong('an empty statement says nothing', 'leave it out')
  return tokens
}

const startsWith = (text: string, name: string): boolean =>
  name !== '' &&
  text.slice(0, name.length).toLowerCase() === name.toLowerCase() &&
  !/^[\p{L}\p{N}_]/u.test(text.slice(name.length))

function checked(n: number, options: readonly string[]): number {
  if (n < 1 || n > options.length)
    throw new Wrong(`nobody owns an option ${n}`, `options are numbered from 1 to ${options.length}`)
  return n - 1
}

interface Reader {
  readonly tokens: readonly Token[]
  at: number
}

const take = (reader: Reader, kind: Token['kind']): boolean => {
  if (reader.tokens[reader.at]?.kind !== kind) return false
  reader.at++
  return true
}

function conditional(reader: Reader): Test {
  const left = either(reader)
  if (take(reader, 'iff')) {
    const right = either(reader)
    return (code) => left(code) === right(code)
  }
  if (!take(reader, 'if')) return left
  const right = either(reader)
  return (code) => !right(code) || left(code)
}

function either(reader: Reader): Test {
  let test = both(reader)
  while (take(reader, 'or')) {
    const [left, right] = [test, both(reader)]
    test = (code) => left(code) || right(code)
  }
  return test
}

function both(reader: Reader): Test {
  let test = single(reader)
  while (take(reader, 'and')) {
    const [left, right] = [test, single(reader)]
    test = (code) => left(code) && right(code)
  }
  return test
}

function single(reader: Reader): Test {
  if (take(reader, 'not')) {
    const test = single(reader)
    return (code) => !test(code)
  }
  if (take(reader, 'open')) {
    const test = conditional(reader)
    if (!take(reader, 'close')) throw new Wrong('a bracket is not closed', 'add the missing )')
    return test
  }
  const token = reader.tokens[reader.at++]
  if (token?.kind !== 'option') throw new Wrong('an option is missing', 'write an option after each sign')
  const bit = 1 << token.bit
  return (code) => (code & bit) !== 0
}
