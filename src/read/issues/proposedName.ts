import type { Lexicon } from '../../model/index.ts'
import { fromLexicon, type Token } from '../draft.ts'

/** How often each noun stands in an article, by lemma, and how it is spelled there. */
export type NounCounts = ReadonlyMap<string, { readonly count: number; readonly spelled: ReadonlyMap<string, number> }>

/** A noun alone must come back so often to be what an article is about; of two that stand together one must come back. */
const least = { alone: 3, paired: 2 }
/** The thing that is wanted is named among the first words of the object. */
const reach = 8
const longest = 60

const genericIn = fromLexicon(({ issues }): ReadonlySet<string> => new Set(issues.generic))

/**
 * The name under which an issue is proposed that the codebook lacks: the noun phrase at the head of the object of a
 * position, two nouns where there are two ("price ceiling" → `price-ceiling`), else one that the article comes back to
 * (`licences`), as it is most often spelled. `null` where it is a word that names no issue by itself (`generic` in
 * `lexicon/issues.yaml`: "share", "soldiers"). Behind such a word and "of" the name is looked for once more.
 */
export function proposedName(lexicon: Lexicon, object: readonly Token[], counts: NounCounts): string | null {
  const first = object.findIndex(({ tag }, at) => at < reach && tag === 'NOUN')
  if (first < 0) return null
  let head = first
  while (object[head + 1]?.tag === 'NOUN') head++
  const generic = genericIn(lexicon)
  const isGeneric = ({ lemma, lower }: Token): boolean => generic.has(lemma) || generic.has(lower)
  const count = ({ lemma }: Token): number => counts.get(lemma)?.count ?? 0
  const [noun, before] = [object[head]!, head > first ? object[head - 1]! : null]
  if (before && !isGeneric(before) && count(before) > 0 && Math.max(count(before), count(noun)) >= least.paired)
    return named(`${before.lower}-${spelled(noun, counts)}`)
  if (!isGeneric(noun)) return count(noun) >= least.alone ? named(spelled(noun, counts)) : null
  return object[head + 1]?.lower === 'of' ? proposedName(lexicon, object.slice(head + 2), counts) : null
}

const named = (name: string): string | null => (name.length <= longest && /^[a-z-]+$/.test(name) ? name : null)

/** As the article spells it most often; of equally many the first. */
function spelled({ lemma, lower }: Token, counts: NounCounts): string {
  const [most] = [...(counts.get(lemma)?.spelled ?? [])].sort((a, b) => b[1] - a[1])
  return most?.[0] ?? lower
}
