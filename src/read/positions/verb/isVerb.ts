import type { CueHit } from '../cues.ts'
import { isNationality, type Scene, wordSets } from '../scene.ts'
import { aspectBefore } from '../verbGroup.ts'
import { behindWith } from './behindWith.ts'
import { afterLetter } from './purpose.ts'

/** True where the first word of a cue is a verb here, not the noun of the same spelling. */
export function isVerb(scene: Scene, { cue, from, to }: CueHit): boolean {
  const { tokens, nameAt, layers } = scene
  const { tag } = tokens[from]!
  const before = tokens[from - 1]
  const owned =
    before !== undefined &&
    ((before.tag === 'DET' && before.lower !== 'those') || /^(?:its|their|his|her|our|my|'s|'|’)$/.test(before.lower))
  if (owned || (before?.tag === 'NUM' && tokens[from - 2]?.tag !== 'ADP')) return false
  if (cue.form === 'ing') return isParticiple(scene, from)
  if (tag === 'VERB' || (tag === 'AUX' && tokens[from]!.lower.startsWith('ha'))) return true
  if (cue.form === 'past') return tag !== 'ADJ' || !nameAt[from]
  const { definites, officials } = wordSets(layers.lexicon)
  const heads = before !== undefined && (definites.has(before.lower) || officials.has(before.lower))
  if ((before?.tag === 'ADJ' && !heads) || isNationality(before, nameAt[from - 1])) return false
  if (cue.rest.length > 0 && cue.form === 's') return true
  const next = tokens[to]
  const object =
    next !== undefined &&
    (/^(?:DET|SCONJ|PROPN|NOUN|ADJ|NUM|PRON)$/.test(next.tag) || /^(?:that|to|its|their)$/.test(next.lower))
  const turn = before?.tag === 'ADV' ? tokens[from - 2] : before
  const bare = cue.form === 'base' && !/s$/.test(before?.lower ?? '') && turn?.tag !== 'AUX' && turn?.tag !== 'PART'
  return object && !bare && !wordSets(layers.lexicon).reading.has(before?.lower ?? '')
}

const participleOpeners = new Set(
  'while by when and but or after is are was were be been also again still not now'.split(' '),
)

function isParticiple(scene: Scene, at: number): boolean {
  const { tokens } = scene
  const before = tokens[at - 1]
  if (!before) return true
  return (
    before.text === ',' ||
    before.tag === 'ADV' ||
    before.tag === 'AUX' ||
    participleOpeners.has(before.lower) ||
    before.tag === 'PART' ||
    aspectBefore(tokens, at) !== null ||
    afterLetter(tokens, at) ||
    behindWith(scene, at) !== null
  )
}
