import { cut, type Doubt, type Lexicon, type Name } from '../../model/index.ts'
import { fromLexicon, type Sentence } from '../draft.ts'
import { keyOf } from '../names/atoms.ts'
import { cues } from '../names/cues.ts'
import { gazetteer } from '../names/gazetteer.ts'

const shortest = 6

/**
 * Known single words of six letters or more, by their length with their first two letters and with their last two: one
 * edit leaves one of the two as it was.
 */
const endings = fromLexicon((lexicon) => {
  const [heads, tails] = [new Map<number, string[]>(), new Map<number, string[]>()]
  for (const [key, { sort }] of gazetteer(lexicon).single) {
    if (key.length < shortest || sort === 'demonym' || !/^[a-z]+$/.test(key)) continue
    enter(heads, pairAt(key, 0, key.length), key)
    enter(tails, pairAt(key, key.length - 2, key.length), key)
  }
  return { heads, tails }
})

const pairAt = (word: string, at: number, length: number): number =>
  (length * 0x10000 + word.charCodeAt(at)) * 0x10000 + word.charCodeAt(at + 1)

function enter(index: Map<number, string[]>, pair: number, key: string): void {
  const list = index.get(pair)
  if (list) list.push(key)
  else index.set(pair, [key])
}

/** True for two words apart by one letter added, dropped or changed, or by two neighbours exchanged. */
function oneEdit(a: string, b: string): boolean {
  let [from, endA, endB] = [0, a.length, b.length]
  while (from < endA && from < endB && a[from] === b[from]) from++
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA--
    endB--
  }
  const [restA, restB] = [endA - from, endB - from]
  if (restA < 2 && restB < 2) return restA + restB > 0
  return restA === 2 && restB === 2 && a[from] === b[from + 1] && a[from + 1] === b[from]
}

/** The only known word that is one edit away; `null` when there is none or more than one. */
function onlyNear(key: string, { heads, tails }: ReturnType<typeof endings>): string | null {
  let only: string | null = null
  for (let length = key.length - 1; length <= key.length + 1; length++) {
    for (const list of [heads.get(pairAt(key, 0, length)), tails.get(pairAt(key, key.length - 2, length))])
      for (const known of list ?? []) {
        if (known === only || !oneEdit(known, key)) continue
        if (only !== null) return null
        only = known
      }
  }
  return only
}

/**
 * A capitalised word that is no known name but one edit away from one that this article speaks of anyway, or whose
 * state it does ("Kremin spokesperson" → Kremlin); and a person's name spelled otherwise than in full.
 */
export function nearName(
  text: string,
  names: readonly Name[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): Doubt[] {
  return [...slips(text, names, sentences, lexicon), ...spellings(names)]
}

/** True for a word that plainly begins with a small letter, as most do. */
const isSmall = (text: string): boolean => text.charCodeAt(0) >= 97 && text.charCodeAt(0) <= 122

function slips(text: string, names: readonly Name[], sentences: readonly Sentence[], lexicon: Lexicon): Doubt[] {
  const [index, known, words] = [endings(lexicon), gazetteer(lexicon), cues(lexicon)]
  const spoken = new Set(names.flatMap(({ entity, of }) => [entity?.id, of?.id]))
  const found: Doubt[] = []
  const done = new Set<string>()
  let at = 0
  for (const { tokens, role } of sentences) {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!
      if (token.text.length < shortest - 1 || isSmall(token.text)) continue
      while (at < names.length && names[at]!.span.end <= token.start) at++
      const name = names[at]
      if (name && name.span.start <= token.start && token.start < name.span.end) continue
      if (!/^\p{Lu}\p{Ll}+$/u.test(token.text)) continue
      const key = keyOf(token.text)
      if (done.has(key) || known.single.has(key) || words.given.has(key) || words.common.has(key)) continue
      if (i === 0 && role === 'body' && token.tag !== 'PROPN') continue
      const meant = onlyNear(key, index)
      if (meant === null || meant.startsWith(key) || key.startsWith(meant)) continue
      const entry = known.single.get(meant)!
      if (!spoken.has(entry.entity.id) && !(entry.of && spoken.has(entry.of.id))) continue
      done.add(key)
      const message = `no known name; one letter away from ${entry.form}, which belongs to what this article speaks of`
      found.push({ span: cut(text, token.start, token.end), rule: 'near-name', message, reading: entry.form })
    }
  }
  return found
}

/** One doubt for each form of a person's name that was joined to another spelling. */
function spellings(names: readonly Name[]): Doubt[] {
  const found = new Map<string, Doubt>()
  for (const { span, name, because, entity, kind } of names) {
    if (kind !== 'person' || entity === null || !because?.startsWith('taken for a spelling of')) continue
    if (keyOf(name.split(' ').at(-1) ?? '') === keyOf(entity.name.split(' ').at(-1) ?? '')) continue
    if (found.has(name)) continue
    const times = names.filter((other) => other.name === name).length
    const message = `${because}, who is named here too${times > 1 ? `; so spelled ${times} times` : ''}`
    if (!found.has(name)) found.set(name, { span, rule: 'other-spelling', message, reading: entity.name })
  }
  return [...found.values()]
}
