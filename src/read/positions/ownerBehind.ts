import { clauseEnd } from './clause.ts'
import { type NounCues, nounCues, type Stance } from './cues.ts'
import { type Found, found } from './find.ts'
import { clauseStart } from './modalRules.ts'
import { type Party, partyNamed, type Scene } from './scene.ts'
import { agentAfter } from './verb/passive.ts'

/** These say whom they meet with, so that the clause around tells what they are about. */
const plain =
  /^(?:opposition|resistance|objections?|refusal|reluctance|pressure|hostility|reservations|misgivings|support|backing|blessing|approval|consent|endorsement)$/
const favour = /^(?:support|backing|blessing|approval|consent|endorsement|acceptance)$/
/** Whose "of" names whoever has it, not what it is about: "the refusal of Peru", not "the rejection of Peru". */
const having =
  /^(?:refusal|reluctance|unwillingness|opposition|objections?|support|backing|blessing|consent|request|insistence|suggestions?|proposals?|readiness|willingness|demands?|wish|hope|offer|promise|pledge|reservations)$/
const got =
  /^(?:has|have|had|having|with|enjoys?|enjoyed|won|wins|got|gets|secured|found|finds|drew|draws|received|receives|gained|earned|was|is|thanks|behind)$/
const absent =
  /^(?:without|no|not|little|lacks?|lacked|lacking|any|if|needs?|needed|seeks?|seeking|sought|win|get|secure|despite|overcome|overcame|want|wants|wanted|for|in)$/
const reach = 10

/**
 * "Opposition from Peru", "calls by the union for a pause", "the rejection of the cap by Peru", "the refusal of Peru to
 * sign": a noun whose party is named behind it. Nothing where it is said to be missing ("without support from Peru").
 */
export function ownerBehind(scene: Scene, at: number): Found[] {
  const { tokens, layers, nameAt } = scene
  const cues = nounCues(layers.lexicon, tokens[at]!.lower)
  if (!cues || nameAt[at] || (tokens[at]!.tag === 'VERB' && !isPlural(scene, at))) return []
  const owner = ownerOf(scene, at, cues)
  if (!owner || !isThere(scene, at)) return []
  const { lower } = tokens[at]!
  const { stance } = cues
  const base = { rule: `noun-${stance}`, parties: [owner.party], stance, cue: at }
  if (owner.about) {
    const [about, to] = owner.about
    return about < to ? [found({ ...base, from: at, to: Math.max(to, owner.end + 1), about })] : []
  }
  const comma = tokens[owner.end + 1]?.text === ',' && tokens[owner.end + 2]?.lower === 'that'
  const end = comma ? owner.end + 1 : owner.end
  const next = tokens[end + 1]?.lower ?? ''
  if (cues.links.has(next) || (next === 'on' && lower === 'pressure')) {
    const to = clauseEnd(layers.lexicon, tokens, end + 2)
    return to > end + 2 ? [found({ ...base, from: at, to, about: end + 2 })] : []
  }
  return plain.test(lower) && !owner.inside ? around(scene, { at, end: owner.end, base }) : []
}

/** "Calls by the union": a plural that may be taken for a verb. */
const isPlural = ({ tokens }: Scene, at: number): boolean =>
  /^(?:calls|demands|claims|offers|requests|appeals|hopes)$/.test(tokens[at]!.lower) &&
  /^(?:from|by)$/.test(tokens[at + 1]?.lower ?? '') &&
  !/^(?:NOUN|PROPN|PRON)$/.test(tokens[at - 1]?.tag ?? '')

interface Behind {
  readonly party: Party
  readonly end: number
  /** What it is about, where that stands between the noun and the party: token indices, `to` exclusive. */
  readonly about: readonly [number, number] | null
  /** Named after "in", "among": a place as well. */
  readonly inside: boolean
}

function ownerOf(scene: Scene, at: number, { links }: NounCues): Behind | null {
  const { tokens, nameAt } = scene
  const next = tokens[at + 1]?.lower ?? ''
  if (/^(?:from|by|in|among|within)$/.test(next)) {
    const agent = agentAfter(scene, at + 2)
    const end = agent ? overOther(scene, agent.end) : 0
    return agent && { ...agent, end, about: null, inside: next !== 'from' && next !== 'by' }
  }
  if (
    next === 'of' &&
    having.test(tokens[at]!.lower) &&
    (!favour.test(tokens[at]!.lower) || tokens[at - 1]?.lower === 'the')
  ) {
    const first = tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2
    const name = nameAt[first]
    const party = name ? partyNamed(name) : null
    if (name && party) {
      let end = first
      while (nameAt[end + 1] === name) end++
      return { party, end, about: null, inside: false }
    }
  }
  if (!links.has(next)) return null
  for (let i = at + 3; i < Math.min(tokens.length, at + reach); i++) {
    const { tag, lower } = tokens[i]!
    if (lower === 'by') {
      const agent = agentAfter(scene, i + 1)
      return agent && { ...agent, about: [at + 2, i], inside: false }
    }
    if (/^(?:VERB|AUX|PUNCT|SCONJ)$/.test(tag)) return null
  }
  return null
}

/** "by Peru and Chile to …": past a second party. */
const overOther = ({ tokens, nameAt }: Scene, end: number): number => {
  if (tokens[end + 1]?.lower !== 'and' || !nameAt[end + 2]) return end
  let at = end + 2
  while (nameAt[at + 1] === nameAt[end + 2]) at++
  return at
}

/** False where the words before say that there is none, or that it is only wished for. */
function isThere({ tokens }: Scene, at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 4), at).map(({ lower }) => lower)
  const despite = before.includes('despite')
  if (favour.test(tokens[at]!.lower)) {
    return before.some((word) => got.test(word)) && !before.some((word) => absent.test(word))
  }
  return despite || !before.slice(-3).some((word) => /^(?:without|no|not|little|lacks?|lacking|any|if)$/.test(word))
}

interface Around {
  readonly at: number
  readonly end: number
  readonly base: { rule: string; parties: Party[]; stance: Stance; cue: number }
}

/** "The plan met with resistance from Peru": the clause before says what it is about, else the one after the comma. */
function around(scene: Scene, { at, end, base }: Around): Found[] {
  const { tokens, layers } = scene
  const from = clauseStart(scene, at)
  let before = from
  while (before > 1 && /^(?:because|of|due|to|amid|despite|over|given|after)$/.test(tokens[before - 1]!.lower)) before--
  const start = verbStart(scene, before < from ? clauseStart(scene, before) : from)
  if (start < at - 2) return [found({ ...base, from: start, to: end + 1, about: start })]
  if (tokens[end + 1]?.text !== ',') return []
  const to = clauseEnd(layers.lexicon, tokens, end + 2)
  return to > end + 3 ? [found({ ...base, from: Math.max(from, at - 2), to, about: end + 2 })] : []
}

/** `clauseStart` stops at a verb: back over it to the words that it says something of. */
function verbStart(scene: Scene, from: number): number {
  let at = from
  for (let i = 0; i < 3 && at > 0 && /^(?:VERB|AUX)$/.test(scene.tokens[at - 1]!.tag); i++) {
    at--
    while (at > 0 && /^(?:VERB|AUX|ADV)$/.test(scene.tokens[at - 1]!.tag)) at--
    at = clauseStart(scene, at)
  }
  return at
}
