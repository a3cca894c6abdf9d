import { Fault } from '../model/index.ts'

const term = /(-)?(?:"([^"]*)"|([^\s"]+))/gu
const most = 32

/**
 * What somebody typed, in the language of SQLite's FTS5: all words must be there; "quoted words" stand together; `word*`
 * takes every ending; `-word` leaves out; `OR` between two asks for either. Whatever else stands there is taken as
 * words, so that no input is a mistake of syntax.
 *
 * @throws Fault `search-empty` when no word is asked for.
 */
export function searchExpression(typed: string): string {
  const wanted: string[][] = []
  const unwanted: string[] = []
  let either = false
  for (const [, minus, phrase, word] of [...typed.matchAll(term)].slice(0, most)) {
    if (word === 'OR' && !minus) {
      either = wanted.length > 0
      continue
    }
    const asked = quoted(phrase ?? word ?? '', phrase === undefined)
    if (asked === null) continue
    if (minus) unwanted.push(asked)
    else if (either) wanted.at(-1)!.push(asked)
    else wanted.push([asked])
    either = false
  }
  if (wanted.length === 0) throw new Fault('search-empty')
  const all = wanted.map((one) => (one.length === 1 ? one[0]! : `(${one.join(' OR ')})`)).join(' AND ')
  return unwanted.length === 0 ? all : `(${all}) NOT (${unwanted.join(' OR ')})`
}

/** A phrase of FTS5; `null` when there is no letter or digit in it. */
function quoted(words: string, mayBePrefix: boolean): string | null {
  if (!/[\p{L}\p{N}]/u.test(words)) return null
  const prefix = mayBePrefix && words.endsWith('*')
  const bare = words.replace(/[\u0000*]/g, ' ').replaceAll('"', '""')
  return `"${bare.trim()}"${prefix ? ' *' : ''}`
}

/** Any of these names. */
export function anyOf(names: readonly string[]): string | null {
  const asked = names.flatMap((name) => quoted(name.replaceAll('"', ' '), false) ?? [])
  return asked.length === 0 ? null : asked.join(' OR ')
}
