import { overlaps } from '../../../model/index.ts'
import type { Sentence, Token } from '../../draft.ts'
import { positionOf, type Unnumbered } from '../build/build.ts'
import { partsOf } from '../build/issues.ts'
import { cueAt } from '../cues.ts'
import { type Found, found } from '../find.ts'
import { isSupposed } from '../isSupposed.ts'
import type { Layers, Party, Scene } from '../scene.ts'
import { subjectBefore } from '../subject/subject.ts'
import { isAtStake } from './isAtStake.ts'
import { isDenialOfFacts, isForcedOn, isToBeSaid } from './isOthersWill.ts'
import { isReported } from './isReported.ts'
import { isMistaken, isTaken, stanceIn } from './isTaken.ts'
import { aboutOf, cueIn } from './objectOf.ts'
import { isSoCalled, ownSubject, type Stated } from './ownSubject.ts'
import { partiesInWhoseMouth, partiesNamed } from './partyOf.ts'
import type { Stretch, Tagged, TaggedPosition } from './tagged.ts'

/** What the rules made of an article, for the network's finds to be weighed against. */
export interface ByRules {
  readonly layers: Layers
  readonly found: readonly Unnumbered[]
  /** The scenes of the sentences that were read, by the sentence's index. */
  readonly scenes: ReadonlyMap<number, Scene>
  /** The words of the sentences before one, for an object that points back. */
  readonly around: (sentence: Sentence) => readonly (readonly Token[])[]
}

const leastWords = 2
const mostParties = 2

/**
 * The rules' positions, without those that the network sees nothing at, and those that the network is sure of where the
 * rules found nothing. A position whose party cannot be told is left out, and so is everything that the network sees in an
 * article about nothing at stake.
 */
export function weigh(byRules: ByRules, { positions, least }: Tagged): Unnumbered[] {
  if (!isAtStake(byRules.layers.article.text)) return [...byRules.found]
  const all = byRules.found.filter((one) => !doubtful.test(one.rule) || positions.some(sees(one)))
  for (const tagged of positions) {
    if (tagged.sure >= least && !all.some(({ span }) => isSame(span, tagged.evidence)))
      all.push(...positionsOf(byRules, tagged))
  }
  return all
}

/**
 * Rules that go by a word with many uses ("back", "study", "open"): of what they find in real news and the network does not see
 * at all, one in four is a position. The others go by the whole turn of the sentence.
 */
const doubtful = /^(?:verb|noun|adjective|need|pledge|vow|will-not|there-is-no|joined-demand|passive)\b/

const sees =
  ({ span }: Unnumbered) =>
  ({ evidence }: TaggedPosition): boolean =>
    overlaps(span, evidence)

/** Two stretches that share at least half of the shorter one. */
function isSame(a: Stretch, b: Stretch): boolean {
  if (!overlaps(a, b)) return false
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return 2 * shared >= Math.min(a.end - a.start, b.end - b.start)
}

function positionsOf(byRules: ByRules, tagged: TaggedPosition): Unnumbered[] {
  const scene = sceneAround(byRules, tagged.evidence)
  const range = scene && rangeOf(scene, tagged.evidence)
  if (!scene || !range || !isTaken(byRules.layers, tagged.evidence)) return []
  const [from, to] = range
  const cue = cueIn(scene, from, to)
  const parties = partiesOf(byRules, { scene, from, cue, tagged }).filter((party) => !isForcedOn(scene, from, party))
  if (parties.length === 0) return []
  const about = Math.min(aboutOf(scene, { from, cue }, tagged), to - 1)
  const { start, end } = tagged.evidence
  const words = byRules.layers.article.text.slice(start, end)
  if (isDenialOfFacts(words) || isSupposed(words) || isToBeSaid(scene, start)) return []
  const stance = stanceIn(scene, tagged.stance, words)
  if (isMistaken(scene, cue, stance, parties) || isReported(scene, { from, to, cue, parties }, stance)) return []
  if (stance !== 'refuses' && !namesSomething(scene, from, to)) return []
  const find = found({ rule: 'trained', parties, stance, from, to, cue, about })
  const issue = issueOfFind(scene, find, byRules.around(scene.sentence))
  return parties.map((party) => positionOf(scene, find, { part: { from, to, about, issue }, party }))
}

/** The first issue that the words are about; `other` where the codebook and the article name none. */
const issueOfFind = (scene: Scene, find: Found, around: readonly (readonly Token[])[]): string =>
  partsOf(scene, { ...find, about: find.from }, around)[0]?.issue ?? 'other'

/** The sentence that holds most of a stretch. */
function sceneAround({ scenes }: ByRules, { start, end }: Stretch): Scene | null {
  let [best, most]: [Scene | null, number] = [null, 0]
  for (const scene of scenes.values()) {
    const shared = Math.min(end, scene.sentence.end) - Math.max(start, scene.sentence.start)
    if (shared > most) [best, most] = [scene, shared]
  }
  return best
}

/** The words of a stretch within a sentence, marks at its ends left out; `null` where they are one or have no verb. */
function rangeOf({ tokens }: Scene, { start, end }: Stretch): readonly [number, number] | null {
  let from = tokens.findIndex((token) => token.end > start)
  let to = tokens.findLastIndex((token) => token.start < end) + 1
  if (from < 0) return null
  while (from < to && tokens[from]!.tag === 'PUNCT') from++
  while (to > from && tokens[to - 1]!.tag === 'PUNCT') to--
  from = behindSaying(tokens, from, to)
  const says = tokens.slice(from, to).some(({ tag }) => /^(?:VERB|AUX)$/.test(tag))
  return says && to - from >= leastWords ? [from, to] : null
}

/** "said (that) the weir should stay": what is said, where it is a clause of its own. */
function behindSaying(tokens: readonly Token[], from: number, to: number): number {
  if (tokens[from]?.lemma !== 'say') return from
  const clause = tokens[from + 1]?.lower === 'that' ? from + 2 : from + 1
  const opens = /^(?:DET|NOUN|PROPN|PRON)$/.test(tokens[clause]?.tag ?? '')
  return opens && tokens.slice(clause + 1, to).some(({ tag }) => tag === 'AUX') ? clause : from
}

/** What is wanted or given has a noun; what is refused may be "it". */
const namesSomething = ({ tokens }: Scene, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ tag, lower }) => /^(?:NOUN|PROPN|NUM)$/.test(tag) && lower !== 'one')

/** Who is mentioned as the holder; where nobody is, in whose mouth the words stand. */
function partiesOf(byRules: ByRules, stated: Stated): readonly Party[] {
  const { scene, cue } = stated
  const { holder } = stated.tagged
  const around = holder && sceneAround(byRules, holder)
  const named = holder && around ? partiesNamed(around, holder) : []
  // A name that stands for nobody known is nobody, least of all who speaks of it.
  if (named.length === 0 && holder && around?.nameAt.some((name) => name && overlaps(name.span, holder))) return []
  const own = (named.length === 0 && !holder) || isSoCalled(stated) ? ownSubject(stated) : named
  if (own.length > 0) return own.slice(0, mostParties)
  if (isRelative(scene, stated)) return []
  const speaking = partiesInWhoseMouth(scene, cue)
  return wantsOther(scene, cue, speaking) ? [] : speaking.slice(0, mostParties)
}

/** "“the crews who help us,” Lee said", "those who are horrified": what others do whom the speaker tells of. */
const isRelative = ({ tokens }: Scene, { from }: Stated): boolean =>
  [from - 1, from].some((at) => tokens[at]?.lower === 'who' && !/^(?:we|us)$/.test(tokens[at - 1]?.lower ?? ''))

/** "“Chile wants us to talk,” Peru's envoy said": what another is after, which is no word of whoever says so. */
function wantsOther(scene: Scene, cue: number, speaking: readonly Party[]): boolean {
  if (cueAt(scene.layers.lexicon, scene.tokens, cue, 'verb')?.cue.stance !== 'seeks') return false
  const subject = subjectBefore(scene, cue)
  return subject?.how === 'named' && !subject.parties.some(({ ref }) => speaking.some((one) => one.ref.id === ref.id))
}
