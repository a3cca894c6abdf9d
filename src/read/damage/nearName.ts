import { cut, type Doubt, type Lexicon, type Name } from '../../model/index.ts'
import { fromLexicon, type Sentence } from '../draft.ts'
import { cues } from '../names/cues.ts'
import { gazetteer } from '../names/gazetteer.ts'
import { givenAlike } from '../names/nearness.ts'
import { isEnglish } from '../sentences/tagger.ts'
import { shortest, type Word, wordsOf } from './capitalWords.ts'
import { byEnds, oneEdit, onlyNear } from './oneEdit.ts'
import { byLetters, type Meant } from './soundsLike.ts'

const known = fromLexicon((lexicon) =>
  byEnds([...gazetteer(lexicon).single.keys()].filter((key) => key.length >= shortest && /^[a-z]+$/.test(key))),
)

interface Given {
  readonly text: string
  readonly names: readonly Name[]
  readonly sentences: readonly Sentence[]
  /** Whom and what the article names. */
  readonly spoken: ReadonlySet<string>
  readonly lexicon: Lexicon
}

/**
 * A capitalised word that is no known name, but one letter away from a name that this article speaks of anyway
 * ("Kremin spokesperson" → Kremlin): one that the lexicon knows, or one that the article has several times.
 */
export function nearName({ text, names, sentences, spoken, lexicon }: Given): Doubt[] {
  const [words, isKnown] = [wordsOf(text, names, sentences), knownWords(lexicon)]
  const list = [...words.values()]
  const named = list.filter(({ name, times }) => name !== null && times >= 2)
  return list.flatMap((word) => {
    if (!word.strange || word.times > 2 || isJoined(word.name) || isKnown(word.key)) return []
    const meant = knownFor(word, spoken, lexicon) ?? namedFor(word, named) ?? fullFor(word, spoken, lexicon)
    if (meant === null) return []
    const { start, end } = word.token
    return [{ span: cut(text, start, end), rule: 'near-name', ...meant }]
  })
}

/** Doubted already as another spelling of somebody's name. */
const isJoined = (name: Name | null): boolean => name?.because?.startsWith('taken for a spelling of') ?? false

/** The known name one letter away, whose bearer or state the article speaks of. */
function knownFor({ key, name }: Word, spoken: ReadonlySet<string>, lexicon: Lexicon): Meant | null {
  if (isFull(name)) return null
  const near = onlyNear(key, known(lexicon))
  if (near === null || isOwnForm(key, near)) return null
  const { form, told } = gazetteer(lexicon).single.get(near)!
  const { entity, of } = told
  if (!spoken.has(entity.id) && !(of && spoken.has(of.id))) return null
  return {
    message: `no known name; one letter away from ${form}, which belongs to what this article speaks of`,
    reading: form,
  }
}

/** The name one letter away that the article itself has at least three times as often. */
function namedFor(word: Word, named: readonly Word[]): Meant | null {
  const near = named.filter(
    (other) =>
      other.times >= word.times * 2 &&
      Math.abs(other.key.length - word.key.length) < 2 &&
      other.key[0] === word.key[0] &&
      oneEdit(other.key, word.key),
  )
  const [meant] = near
  if (meant === undefined || near.length > 1 || areTwo(word.name, meant.name)) return null
  if (isOwnForm(word.key, meant.key) && !isOtherEnd(word, meant)) return null
  if (isFull(word.name) && meant.name?.kind !== 'person') return null
  const form = meant.token.text
  return { message: `one letter away from ${form}, which stands here ${meant.times} times`, reading: form }
}

/** Behind a well-known given name, the family name that belongs to it, where nothing else is found there. */
const fullFor = ({ key, name, before }: Word, spoken: ReadonlySet<string>, lexicon: Lexicon): Meant | null =>
  name === null && before !== '' ? byLetters([before, key], { spoken, year: Number.NaN, lexicon }) : null

/** Somebody's name in full. */
const isFull = (name: Name | null): boolean => name?.kind === 'person' && name.name.includes(' ')

/** "Garbo stressed" where Garba speaks all along: once, by the family name alone, another vowel at the end. */
function isOtherEnd(word: Word, meant: Word): boolean {
  const people = [word, meant].every(({ name }) => name?.kind === 'person')
  const ends = /[aeiouy]$/.test(word.key) && /[aeiouy]$/.test(meant.key) && word.key.length === meant.key.length
  return people && ends && !isFull(word.name) && word.times === 1 && meant.times > 3
}

/** Two forms of one word, or of two people: one begins with the other, or only the last letter differs. */
function isOwnForm(a: string, b: string): boolean {
  const [one, other] = [singular(a), singular(b)]
  return one.startsWith(other) || other.startsWith(one) || (a.length === b.length && a.slice(0, -1) === b.slice(0, -1))
}

/** "Americas" and "Americans" are no slips of one another. */
const singular = (key: string): string => (key.endsWith('s') ? key.slice(0, -1) : key)

/** Two people of different given names. */
function areTwo(a: Name | null, b: Name | null): boolean {
  const [one, other] = [a, b].map((name) => (name?.kind === 'person' ? name.name.toLowerCase().split(' ') : []))
  return one!.length > 1 && other!.length > 1 && !givenAlike(one![0]!, other![0]!)
}

/** Whether a word is a known name by itself, a given name, or an English word. */
const knownWords = fromLexicon((lexicon) => {
  const [{ given, common }, { single }] = [cues(lexicon), gazetteer(lexicon)]
  return (key: string): boolean => single.has(key) || given.has(key) || common.has(key) || isEnglish(key)
})
