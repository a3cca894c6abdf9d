import type { Position, Statement } from '../../../model/index.ts'
import type { Found } from '../find.ts'
import { isQuoted, type Party, type Scene, wordSets } from '../scene.ts'
import { partiesSpeaking } from '../speaking.ts'

/**
 * `verbatim` only for words between quotation marks by the party itself; `inferred` where it is somebody's reading:
 * another party's, an analyst's, or the outlet's own guess; `reported` for the rest.
 */
export function layerOf(
  scene: Scene,
  { find, party, holder }: { find: Found; party: Party; holder: Statement | null },
): Position['layer'] {
  const { layers, tokens } = scene
  const sets = wordSets(layers.lexicon)
  const cue = tokens[find.cue]!
  const same =
    holder !== null &&
    (holder.speaksFor?.id === party.ref.id ||
      holder.speaker?.id === party.ref.id ||
      partiesSpeaking(scene, holder).some(({ ref }) => ref.id === party.ref.id))
  if (find.reading) return 'inferred'
  if (
    tokens
      .slice(Math.max(0, find.from - 4), find.to)
      .some(({ lower, tag }) => tag !== 'NOUN' && sets.reading.has(lower) && lower !== 'seem')
  )
    return 'inferred'
  if (!holder) return 'reported'
  if (same) return holder.layer === 'verbatim' || isQuoted(layers, cue.start, cue.end) ? 'verbatim' : 'reported'
  if (holder.cue.some(({ quote }) => sets.thinking.has(baseOf(quote)))) return 'inferred'
  if (
    holder.source.some(({ quote }) =>
      quote
        .toLowerCase()
        .split(/[^a-z]+/)
        .some((w) => sets.readers.has(w)),
    )
  )
    return 'inferred'
  const speaker = holder.speaksFor ?? holder.speaker
  return speaker && !speaker.id.startsWith('outlet:') ? 'inferred' : 'reported'
}

/** The base form of a word of thinking, near enough for the list: "interpreted" → "interpret", "believes" → "believe". */
function baseOf(cue: string): string {
  const word = cue.toLowerCase().split(/\s+/)[0] ?? ''
  return word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?<=[^e])(?:ed|ing)$/, '')
    .replace(/s$/, '')
}
