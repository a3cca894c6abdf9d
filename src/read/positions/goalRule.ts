import type { Lexicon } from '../../model/index.ts'
import { fromLexicon, type Token } from '../draft.ts'
import { mayStart, phraseAt, phraseTree } from '../issues/phrases.ts'
import { clauseEnd } from './clause.ts'
import { type Found, found } from './find.ts'
import { type Owner, ownerBefore } from './nounRule.ts'
import { partyNamed, type Scene } from './scene.ts'

const goalsOf = fromLexicon(({ stances }: Lexicon) => phraseTree(stances.goals.map((goal) => [goal, goal] as const)))
const being = new Set(['is', 'was', 'are', 'were', 'remains', 'remain', 'remained', 'be', 'been', 'stays'])
const listing = new Set(['include', 'includes', 'included'])
const furthest = 14

/**
 * "X's core task is not so much to …, but to secure … and to ensure …", "for X, the goal is to …", "X's bottom line is
 * that …": one find for each infinitive, one for what is no infinitive.
 */
export function goalRule(scene: Scene, at: number): Found[] {
  const { tokens, layers } = scene
  if (scene.nameAt[at] || !mayStart(goalsOf(layers.lexicon), tokens[at]!.lower)) return []
  const words = tokens.slice(at, at + 3).map(({ lower }) => lower)
  const goal = phraseAt(goalsOf(layers.lexicon), words, 0)
  if (!goal) return []
  if (/^(?:position|stance)$/.test(goal.value) && isOnTheGround(scene, at + goal.to)) return []
  const predicate = predicateAfter(tokens, at + goal.to)
  if (predicate === null) return []
  const owner = ownerBefore(scene, at) ?? ownerAfter(scene, at + goal.to, predicate) ?? ownerFor(scene, at)
  if (!owner) return []
  const stance = layers.lexicon.stances.goalStance[goal.value] ?? 'seeks'
  const carries = goal.value !== 'position' && goal.value !== 'stance'
  const base = { parties: [owner.party], stance, cue: at, rule: 'goal', carries }
  const infinitives = infinitivesFrom(scene, predicate)
  if (infinitives.length > 0) return infinitives.map(([from, to]) => found({ ...base, from, to, about: from + 1 }))
  if (!(carries ? statesContent(tokens, predicate, goal.value) : statesStand(tokens, predicate))) return []
  const to = clauseEnd(layers.lexicon, tokens, predicate)
  return to > predicate ? [found({ ...base, from: owner.from, to, about: predicate })] : []
}

/** "the army's position in Vale", "near the town of Vale": where it stands, not what it wants. */
function isOnTheGround({ tokens, nameAt }: Scene, from: number): boolean {
  if (!/^(?:in|at|near|along|around|outside|inside)$/.test(tokens[from]?.lower ?? '')) return false
  for (let i = from + 1; i < Math.min(tokens.length, from + 7); i++) {
    if (nameAt[i]?.kind === 'place') return true
    if (!/^(?:DET|ADJ|NOUN|PROPN|ADP|PART)$/.test(tokens[i]!.tag)) return false
  }
  return false
}

/** Where what the goal consists in begins; `null` when the noun is not followed by it. */
function predicateAfter(tokens: readonly Token[], from: number): number | null {
  for (let i = from; i < Math.min(tokens.length, from + furthest); i++) {
    const { lower, text, tag } = tokens[i]!
    if (being.has(lower) && tokens[i - 1]?.lower !== 'to') return afterBeing(tokens, i + 1)
    if (listing.has(lower)) return i + 1
    if (text === ':') return i + 1
    if (text === ',' && tokens[i + 1]?.lower === 'that' && tokens[i + 2]?.lower === 'is') {
      return tokens[i + 3]?.text === ',' ? i + 4 : i + 3
    }
    if (tag === 'VERB' || /^[.;,]$/.test(text)) return null
  }
  return null
}

const afterBeing = (tokens: readonly Token[], at: number): number => {
  let i = at
  while (i < tokens.length && /^(?:still|also|now|therefore|clearly|simply|first|:)$/.test(tokens[i]!.lower)) i++
  return i
}

/** A goal that is no infinitive must say a thing: "that …", a noun phrase after "demands are"; not "is clear". */
function statesContent(tokens: readonly Token[], at: number, goal: string): boolean {
  const next = tokens[at]
  if (!next) return false
  if (next.lower === 'that' || tokens[at - 1]?.lower === ',') return true
  const listed = listing.has(tokens[at - 1]!.lower) || tokens[at - 1]!.text === ':'
  const wanted =
    /^(?:demand|requirement|condition|precondition|red line|bottom line|priorit|aim|goal|objective|wish|price|minimum|terms|offer|proposal)/.test(
      goal,
    )
  return (
    (listed || wanted) &&
    /^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(next.tag) &&
    (next.tag !== 'ADJ' || tokens[at + 1]?.tag === 'NOUN')
  )
}

/** "Our position is that …", "… is no": what a stand consists in; not what somebody makes of it ("is a diversion", "is clear"). */
const statesStand = (tokens: readonly Token[], at: number): boolean =>
  /^(?:that|no|not|yes|["“])$/.test(tokens[at]?.lower ?? '') || tokens[at - 1]?.text === ':'

/** "the goal of Kyiv at the talks is": the party after "of" or "for". */
function ownerAfter({ tokens, nameAt }: Scene, from: number, limit: number): Owner | null {
  if (tokens[from]?.lower !== 'of' && tokens[from]?.lower !== 'for') return null
  for (let i = from + 1; i < Math.min(limit, from + 5); i++) {
    const name = nameAt[i]
    const party = name ? partyNamed(name) : null
    if (party) return { party, from: i }
  }
  return null
}

/** "For Russia, the core goal is": the party between "for" and the comma. */
function ownerFor({ tokens, nameAt }: Scene, at: number): Owner | null {
  for (let i = at - 1; i >= Math.max(1, at - 8); i--) {
    const { tag, text, lower } = tokens[i]!
    if (tag === 'VERB' || lower === 'that') return null
    if (text !== ',') continue
    const name = nameAt[i - 1]
    const party = name ? partyNamed(name) : null
    if (!party) return null
    let from = i - 1
    while (from > 0 && nameAt[from] === name) from--
    if (tokens[from]!.lower === 'the' && from > 0) from--
    return tokens[from]!.lower === 'for' ? { party, from: from + 1 } : null
  }
  return null
}

/** "to A, but to B and to C": the infinitives, without the one after "not (so much)". */
function infinitivesFrom(scene: Scene, at: number): [number, number][] {
  const { tokens, layers } = scene
  const found: [number, number][] = []
  let i = at
  let denied = false
  while (i < tokens.length && i < at + 60 && found.length < 6) {
    while (
      i < tokens.length &&
      /^(?:not|so|much|only|just|but|rather|also|and|,|instead|either|or|both|merely)$/.test(tokens[i]!.lower)
    ) {
      denied =
        tokens[i]!.lower === 'not'
          ? tokens[i + 1]?.lower !== 'only' && tokens[i + 1]?.lower !== 'just'
          : tokens[i]!.lower === 'but'
            ? false
            : denied
      i++
    }
    if (tokens[i]?.lower !== 'to' || !tokens[i + 1] || /^(?:DET|PROPN|ADP)$/.test(tokens[i + 1]!.tag)) break
    const end = infinitiveEnd(scene, i + 1, clauseEnd(layers.lexicon, tokens, i + 1))
    if (!denied) found.push([i, end])
    i = end
  }
  return found
}

/** An infinitive ends where the next one is joined on: "… and to ensure …". */
function infinitiveEnd({ tokens }: Scene, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const joined = tokens[i]!.lower === 'and' || tokens[i]!.lower === 'but' || tokens[i]!.text === ','
    if (joined && tokens[i + 1]?.lower === 'to') return i
  }
  return to
}
