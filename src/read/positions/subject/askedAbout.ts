import { collective, type Party, type Scene, wordSets } from '../scene.ts'
import { meantBy } from './headParties.ts'

const longest = 12

/**
 * "What does Peru want?", "And the Americans?": the one party of a short question, of which the words after it go on to
 * tell; `[]` where it names none or more than one.
 */
export function askedAbout({ tokens, nameAt, layers }: Scene): Party[] {
  if (tokens.length > longest) return []
  const { officials, definites, groupHeads } = wordSets(layers.lexicon)
  const found = new Map<string, Party>()
  tokens.forEach(({ lower, tag }, at) => {
    const name = nameAt[at]
    const after = name ? tokens[at + 1] : undefined
    // "Peru's gas": not Peru.
    if (after && /^['’]s?$/.test(after.lower)) return
    const party = name ? meantBy(layers.lexicon, name) : null
    if (party) found.set(party.ref.id, /[^s]s$/.test(name!.span.quote) ? { ...party, plural: true } : party)
    const noun = tag === 'NOUN' && tokens[at - 1]?.lower === 'the' && (definites.has(lower) || groupHeads.has(lower))
    if (!name && noun && !officials.has(tokens[at + 1]?.lower ?? ''))
      found.set(lower, collective(definites.has(lower) ? `the ${lower}` : lower))
  })
  return found.size === 1 ? [...found.values()] : []
}
