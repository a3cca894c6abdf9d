import type { Token } from '../draft.ts'
import { clauseEnd } from './clause.ts'
import { cueAt } from './cues.ts'
import { type Found, found } from './find.ts'
import { mainVerbFrom } from './mainVerbFrom.ts'
import { isNationality, type Party, partyNamed, type Scene, wordSets } from './scene.ts'
import { collectiveAt } from './subject/bodies.ts'
import { mainSubject } from './subject/subject.ts'

const own = new Set(['its', 'their', 'his', 'her'])
const longestOwner = 5

/** The party that owns a noun ("Kyiv's", "Russian", "the union's", "its"), and where those words begin. */
export interface Owner {
  readonly party: Party
  readonly from: number
}

/** Looks left from a noun over its adjectives for the party that it belongs to; `null` when nobody owns it. */
export function ownerBefore(scene: Scene, noun: number): Owner | null {
  const { tokens, nameAt, layers } = scene
  for (let i = noun - 1; i >= Math.max(0, noun - longestOwner); i--) {
    const { lower, tag, text } = tokens[i]!
    const name = nameAt[i]
    if (name) {
      const party = partyNamed(name)
      let from = i
      while (from > 0 && nameAt[from - 1] === name) from--
      const owns =
        tokens[i + 1]?.lower.startsWith("'") || isNationality(tokens[i], name) || /^[A-Z.]{2,}$/.test(name.name)
      return party && owns ? { party, from } : null
    }
    if (own.has(lower)) {
      if (/^['’]s?$/.test(tokens[i + 2]?.lower ?? '')) {
        const [body] = collectiveAt(scene, i, i + 1)
        if (body) return { party: body, from: i }
      }
      const [party] = mainSubject({ ...scene, before: [] }, i)
      const meant = party ?? (i < 2 ? spokenOf(scene, lower) : null)
      return meant ? { party: meant, from: i } : null
    }
    if (text === "'" || text === '’' || lower === "'s" || tag === 'ADJ' || tag === 'NOUN' || tag === 'NUM') {
      const owner = lower === "'s" || text === '’' || text === "'" ? officialOwner(scene, i - 1) : null
      if (owner) return owner
      continue
    }
    if (tag === 'ADV' || /^["“”]$/.test(text) || wordSets(layers.lexicon).earlier.has(lower)) continue
    return null
  }
  return null
}

/** "Its insistence on …" at the beginning of a sentence: the one party of the sentence before, if it is of that kind. */
function spokenOf({ before }: Scene, own: string): Party | null {
  const [party, other] = before
  if (!party || other) return null
  const { as, plural } = party
  if (own === 'his' || own === 'her') return as === 'person' ? party : null
  return as === 'body' || (own === 'their' && (as === 'many' || plural === true)) ? party : null
}

/** "the Russian government's demand", "nurses' demand". */
function officialOwner(scene: Scene, at: number): Owner | null {
  const { tokens, nameAt, layers } = scene
  const token = tokens[at]
  if (!token || nameAt[at]) return null
  const { officials, definites } = wordSets(layers.lexicon)
  if (!officials.has(token.lower) && !definites.has(token.lower)) return null
  if (tokens[at - 1]?.lower === 'the') {
    const [party] = collectiveAt(scene, at - 1, at)
    if (party) return { party, from: at - 1 }
  }
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const name = nameAt[i]
    const party = name ? partyNamed(name) : null
    if (party) return { party, from: i }
  }
  return null
}

/** "The US demands that …": after a name in capitals a verb, unless "for" or "to" follows. */
const isCapsVerb = ({ tokens, nameAt }: Scene, at: number, to: number): boolean =>
  nameAt[at - 1] !== undefined &&
  /^[A-Z.]+$/.test(nameAt[at - 1]!.name) &&
  !/^(?:for|to|of)$/.test(tokens[to - 1]!.lower)

/** "Kyiv's willingness to discuss …", "Russian demands that …", "its refusal to …": a noun that a party owns. */
export function nounRule(scene: Scene, at: number): Found[] {
  const { tokens, layers } = scene
  const hit = cueAt(layers.lexicon, tokens, at, 'noun')
  if (!hit || scene.nameAt[at] || tokens[at]!.tag === 'VERB' || isCapsVerb(scene, at, hit.to)) return []
  // "Peru's support for the deal" tells of something else: what it does for it, what others say of that.
  if (hit.cue.stance === 'accepts' && tokens[hit.to - 1]?.lower === 'for') return []
  const owner = ownerBefore(scene, at)
  if (!owner) return []
  const to = clauseEnd(layers.lexicon, tokens, hit.to)
  const { party, from } = owner
  if (isFrame(tokens, at, { from: hit.to, to })) return []
  const given = givenUp(tokens, hit.to, to)
  if (given === 'none') return []
  const stance = given ?? hit.cue.stance
  const until = given === 'shifts' ? to : mainVerbFrom(scene, hit.to, to)
  return [found({ rule: `noun-${stance}`, parties: [party], stance, from, to: until, cue: at, about: hit.to })]
}

const framing = /^(?:demands|requirements|conditions|preconditions|terms|expectations)$/
const talking = /^(?:negotiations|talks|negotiation|meeting|dialogue|discussions|consultations|summit)$/

/** "Peru's requirements for the negotiations": that there are some, not what they are; "its demands for talks" are for them. */
function isFrame(tokens: readonly Token[], at: number, { from, to }: { from: number; to: number }): boolean {
  if (!framing.test(tokens[at]!.lower)) return false
  const about = tokens.slice(from, to).filter(({ tag, text }) => tag !== 'PUNCT' && !/^["“”]$/.test(text))
  return about.length === 2 && /^(?:the|any|these|those|such)$/.test(about[0]!.lower) && talking.test(about[1]!.lower)
}

const dropped =
  /^(?:dropped|abandoned|withdrawn|shelved|retracted|scrapped|ditched|lifted|waived|softened|overcome|buried|gone)$/
const moving =
  /^(?:rise|rises|rose|risen|rising|fall|falls|fell|fallen|falling|grow|grows|grew|grown|growing|soar|soars|soared|soaring|surge|surges|surged|outstrips?|outstripped|exceeds?|exceeded|increased|increasing|declined|declining|slumped|peaked)$/
const undone = /^(?:denied|disputed|invented|exaggerated|imagined)$/

/** "Peru's demand for a review has been dropped": what was wanted is given up; `none` where it is said never to have been. */
function givenUp(tokens: readonly Token[], from: number, to: number): 'shifts' | 'none' | null {
  for (let i = from + 1; i < Math.min(to + 3, tokens.length); i++) {
    const { lower, tag } = tokens[i]!
    if (tag === 'PUNCT' || lower === 'that') return null
    if (moving.test(lower) && tag !== 'NOUN' && tag !== 'ADJ') return 'none'
    if (!/^(?:been|was|were|is)$/.test(lower)) continue
    const verb = tokens[i + 1]?.tag === 'ADV' ? tokens[i + 2] : tokens[i + 1]
    if (moving.test(verb?.lower ?? '')) return 'none'
    return dropped.test(verb?.lower ?? '') ? 'shifts' : undone.test(verb?.lower ?? '') ? 'none' : null
  }
  return null
}
