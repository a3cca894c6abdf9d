import { cut, type Doubt, type Lexicon, type Name } from '../../model/index.ts'
import { fromLexicon, type Sentence } from '../draft.ts'
import { keyOf } from '../names/atoms.ts'
import { cues } from '../names/cues.ts'
import { gazetteer } from '../names/gazetteer.ts'
import { edits } from '../names/nearness.ts'

const shortest = 6

/** Every known single word of six letters or more, under each form that it has with one letter dropped. */
const dropped = fromLexicon((lexicon) => {
  const index = new Map<string, string[]>()
  for (const [key, { sort }] of gazetteer(lexicon).single) {
    if (key.length < shortest || sort === 'demonym' || !/^[a-z]+$/.test(key)) continue
    for (const form of drops(key)) index.set(form, [...(index.get(form) ?? []), key])
  }
  return index
})

function drops(word: string): string[] {
  const forms = [word]
  for (let i = 0; i < word.length; i++) forms.push(word.slice(0, i) + word.slice(i + 1))
  return forms
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

function slips(text: string, names: readonly Name[], sentences: readonly Sentence[], lexicon: Lexicon): Doubt[] {
  const [index, known, words] = [dropped(lexicon), gazetteer(lexicon), cues(lexicon)]
  const spoken = new Set(names.flatMap(({ entity, of }) => [entity?.id, of?.id]))
  const found: Doubt[] = []
  const done = new Set<string>()
  let at = 0
  for (const { tokens, role } of sentences) {
    for (const [i, token] of tokens.entries()) {
      while (at < names.length && names[at]!.span.end <= token.start) at++
      if (token.text.length < shortest - 1 || !/^\p{Lu}\p{Ll}+$/u.test(token.text)) continue
      const name = names[at]
      if (name && name.span.start <= token.start && token.start < name.span.end) continue
      const key = keyOf(token.text)
      if (done.has(key) || known.single.has(key) || words.given.has(key) || words.common.has(key)) continue
      if (i === 0 && role === 'body' && token.tag !== 'PROPN') continue
      const [meant, ...others] = [...new Set(drops(key).flatMap((form) => index.get(form) ?? []))].filter(
        (k) => edits(k, key, 1) === 1,
      )
      if (meant === undefined || others.length > 0 || meant.startsWith(key) || key.startsWith(meant)) continue
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
