import { fromLexicon, type Lexicon } from '../../model/index.ts'

/** What a word has in common with the verb or noun made of it: "released", "releases" and "release"; "withdrew" and "withdrawal". */
export const stemOf = fromLexicon(({ verbs }: Lexicon): ((word: string) => string) => {
  const bases = new Map<string, string>()
  for (const [base, forms] of Object.entries(verbs.irregular)) for (const form of forms) bases.set(form, base)
  const known = new Map<string, string>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    const stem = cut(bases.get(word) ?? word)
    if (known.size >= KEPT) known.clear()
    known.set(word, stem)
    return stem
  }
})

const KEPT = 200_000
/** The longest first. */
const ENDINGS = [
  'ifications',
  'ification',
  'ifying',
  'ified',
  'ifies',
  'ify',
  'ations',
  'ation',
  'ments',
  'ment',
  'ings',
  'ions',
  'ates',
  'ated',
  'ating',
  'als',
  'ing',
  'ied',
  'ies',
  'ion',
  'ate',
  'al',
  'ed',
  'es',
  'y',
  's',
  'e',
]

function cut(word: string): string {
  for (const ending of ENDINGS) {
    if (
      !word.endsWith(ending) ||
      word.length - ending.length < (ending.length < 3 || ending === 'ing' ? 3 : 4) ||
      word.endsWith('ss')
    )
      continue
    const stem = word.slice(0, -ending.length)
    // "stopped", "stopping"
    return /([bdgmnprt])\1$/.test(stem) && /ed$|ing$/.test(ending) ? stem.slice(0, -1) : stem
  }
  return word
}
