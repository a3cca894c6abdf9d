import { type Lexicon, type Name, refOf, type Statement } from '../../model/index.ts'
import { fromLexicon, type Token } from '../draft.ts'
import { bodyBefore, organisationNamed } from './offices.ts'
import { collective, holderOf, type Party, partyNamed, partySpeaking, type Scene, wordSets } from './scene.ts'

/** Who does what the verb says, and the token where the noun phrase begins. */
export interface Subject {
  readonly parties: readonly Party[]
  readonly from: number
  /** `named`: the words name the party; `carried`: worked out from an earlier verb or sentence. */
  readonly how: 'named' | 'carried' | 'speaker'
}

const nominal = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PRON', 'SYM', 'X'])
const relative = new Set(['who', 'which', 'that'])
const first = new Set(['we', 'i', 'us'])
const third = new Set(['he', 'she', 'it', 'they'])
const quote = /^["“”‘’']+$/
const longestPhrase = 40
const participle = /^(?:known|called|led|backed|based|headed|founded|represented|supported|dominated|chaired)$/

/**
 * The subject of a verb group that begins at `verb`: the head of the noun phrase before it, with its prepositional
 * phrases passed over. `null` when the words there stand for no party. Looks back no more than 40 words.
 */
export function subjectBefore(scene: Scene, verb: number): Subject | null {
  const { tokens } = scene
  let end = verb - 1
  while (end >= 0 && quote.test(tokens[end]!.text)) end--
  end = beforeBrackets(tokens, end)
  if (end < 0) return null
  const last = tokens[end]!
  if (last.text === ',') return afterComma(scene, end)
  if (last.tag === 'CCONJ') return null
  if (relative.has(last.lower) && last.tag !== 'DET') {
    const before = tokens[end - 1]?.text === ',' ? end - 2 : end - 1
    return before >= 0 ? nounPhrase(scene, before) : null
  }
  return nounPhrase(scene, end)
}

/** "the union (ALU)": the place before what stands in brackets. */
function beforeBrackets(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.text !== ')') return end
  for (let i = end - 1; i >= Math.max(1, end - 8); i--) if (tokens[i]!.text === '(') return i - 1
  return end
}

/** "Lavrov, the minister, demanded": the phrase before the commas; nothing where the comma opens the verb's clause. */
function afterComma(scene: Scene, comma: number): Subject | null {
  const { tokens } = scene
  let open = comma - 1
  while (open > 0 && comma - open < 25 && tokens[open]!.text !== ',') open--
  const outer = relativeComma(tokens, comma)
  if (outer !== null) open = outer
  if (tokens[open]?.text !== ',' || open === 0) return null
  const inside = tokens.slice(open + 1, comma)
  const opener = inside[0]
  if (!opener || opener.tag === 'CCONJ') return null
  const aside = opener.lower === 'it' && /^(?:is|was)$/.test(inside[1]?.lower ?? '') && inside.length < 5
  const outside = beforeBrackets(tokens, open - 1)
  if (aside || participle.test(opener.lower)) return nounPhrase(scene, outside)
  const clause = inside.some(({ tag, lower }) => tag === 'VERB' && !lower.endsWith('ing'))
  if (clause && !relative.has(opener.lower) && !['where', 'when', 'whose', 'as'].includes(opener.lower)) return null
  return nounPhrase(scene, outside) ?? apposed(scene, open + 1, comma)
}

/** "The co-chair, Peru's minister Ana Sol, would": who the words between the commas name. */
function apposed(scene: Scene, from: number, comma: number): Subject | null {
  const { nameAt } = scene
  if (!nameAt.slice(from, comma).some((name) => name !== undefined)) return null
  const found = nounPhrase(scene, comma - 1)
  return found && found.from >= from - 1 ? found : null
}

/** "the union, which represents dockers in A, B and C, demands": the comma before the relative clause. */
function relativeComma(tokens: readonly Token[], comma: number): number | null {
  for (let i = comma - 1; i > Math.max(0, comma - 25); i--) {
    if (/^[.;:]$/.test(tokens[i]!.text)) return null
    if (tokens[i]!.text === ',' && /^(?:which|who)$/.test(tokens[i + 1]!.lower)) return i
  }
  return null
}

/** The noun phrase that ends at a token, read back to where it begins. */
function nounPhrase(scene: Scene, end: number): Subject | null {
  const { tokens, nameAt } = scene
  const pronoun = tokens[end]!.lower
  if (third.has(pronoun) || first.has(pronoun)) return pronounSubject(scene, end)
  let from = end + 1
  const floor = Math.max(0, end - longestPhrase)
  while (from > floor && belongs(tokens, nameAt, from - 1)) from--
  while (from <= end && /^(?:CCONJ|ADP|PUNCT|PART)$/.test(tokens[from]!.tag) && !nameAt[from]) from++
  if (from > end) return null
  const head = headEnd(tokens, nameAt, from, end)
  const parties = headParties(scene, from, head, end)
  return parties.length > 0 ? { parties, from, how: 'named' } : null
}

function belongs(tokens: readonly Token[], nameAt: readonly (Name | undefined)[], i: number): boolean {
  const { tag, lower, text } = tokens[i]!
  if (nameAt[i]) return true
  if (relative.has(lower) && tag !== 'DET') return false
  if (third.has(lower) || first.has(lower)) return false
  if (nominal.has(tag)) return true
  if (tag === 'PART') return lower !== 'to' && lower !== 'not' && lower !== "n't"
  if (quote.test(text)) return true
  if (text === '-') return tokens[i]!.start === tokens[i - 1]?.end
  if (tag === 'ADP') return true
  if (lower === 'and' || lower === 'or') return joins(tokens, nameAt, i)
  return (
    tag === 'VERB' && /(?:ing|ed)$/.test(lower) && (tokens[i + 1]?.tag === 'NOUN' || tokens[i + 1]?.tag === 'PROPN')
  )
}

/** "and" inside a phrase ("Ukraine and Poland"), not between clauses. */
function joins(tokens: readonly Token[], nameAt: readonly (Name | undefined)[], i: number): boolean {
  const before = tokens[i - 1]
  return before !== undefined && (nameAt[i - 1] !== undefined || nominal.has(before.tag))
}

/** The end of the phrase's own words, before its first prepositional phrase. Names hold together. */
function headEnd(tokens: readonly Token[], nameAt: readonly (Name | undefined)[], from: number, end: number): number {
  for (let i = from + 1; i <= end; i++) {
    if (tokens[i]!.tag === 'ADP' && !nameAt[i]) return i - 1
  }
  return end
}

function headParties(scene: Scene, from: number, head: number, end: number): Party[] {
  const { tokens, nameAt, layers } = scene
  const sets = wordSets(layers.lexicon)
  const found: Party[] = []
  let i = head
  while (i >= from) {
    const name = nameAt[i]
    const party = name ? partyNamed(name) : null
    if (party) found.unshift(party)
    const official = !name && i === head && sets.officials.has(tokens[i]!.lower)
    const owners = !name && i === head ? ownersOf(scene, from, head, official) : []
    if (owners.length > 0) return owners
    if (!party && i === head) return official ? ofParty(scene, { from, head, end }) : collectiveAt(scene, from, head)
    while (i >= from && nameAt[i] === name) i--
    if (tokens[i]?.lower !== 'and' || i <= from || !nameAt[i - 1]) break
    i--
  }
  return found.slice(0, 3)
}

/** "the Russian and Ukrainian sides": every name before the noun; mostly one. */
function ownersOf(scene: Scene, from: number, head: number, official: boolean): Party[] {
  const owner = ownerOf(scene, from, head, official)
  if (!owner) return []
  const { tokens, nameAt } = scene
  let i = head - 1
  while (i > from && !nameAt[i]) i--
  while (i > from && nameAt[i - 1] === nameAt[i]) i--
  const name = i - 2 >= from && /^(?:and|or)$/.test(tokens[i - 1]!.lower) ? nameAt[i - 2] : undefined
  const other = name && name.kind !== 'person' ? partyNamed(name) : null
  return other ? [other, owner] : [owner]
}

/** "Russian officials", "the Kyiv government": the name before a noun that speaks for it. */
function ownerOf(scene: Scene, from: number, head: number, official: boolean): Party | null {
  if (!official) return null
  for (let i = head - 1; i >= Math.max(from, head - 6); i--) {
    const name = scene.nameAt[i]
    const party = name ? partyNamed(name) : null
    if (name) return party && personal.test(scene.tokens[head]!.lower) ? { ...party, as: 'person' } : party
  }
  return null
}

const personal =
  /^(?:minister|president|premier|chancellor|spokes\w+|envoy|negotiator|secretary|ambassador|chief|leader|chair\w*|head|director|commander|general|diplomat|executive|bargainer)$/

const capitals = fromLexicon(({ states }: Lexicon) => {
  const of = new Map<string, string>()
  for (const [state, { capital = [] }] of Object.entries(states.states)) for (const city of capital) of.set(city, state)
  return of
})

/** "the regime in Pristina": the state whose capital it is. */
function ofCapital(lexicon: Lexicon, { kind, name }: Name): Party | null {
  const state = kind === 'place' ? capitals(lexicon).get(name) : undefined
  return state === undefined ? null : { ref: refOf('state', state), as: 'body' }
}

/** "the government of Ukraine", "negotiators for the airline". */
function ofParty(scene: Scene, { from, head, end }: { from: number; head: number; end: number }): Party[] {
  const { tokens, nameAt, layers } = scene
  const preposition = tokens[head + 1]?.lower
  if (preposition === 'of' || preposition === 'for' || preposition === 'in' || preposition === 'from') {
    for (let i = head + 2; i <= Math.min(end, head + 6); i++) {
      const name = nameAt[i]
      const party = name ? (partyNamed(name) ?? ofCapital(layers.lexicon, name)) : null
      if (party) return [party]
      if (tokens[i]!.tag === 'ADP') break
    }
  }
  return collectiveAt(scene, from, head)
}

/** "nurses", "small island states": a group without a name, if the codebook lists it. */
function collectiveAt(scene: Scene, from: number, head: number): Party[] {
  const { collectives, longest } = wordSets(scene.layers.lexicon)
  for (let start = Math.max(from, head - longest + 1); start <= head; start++) {
    const words = scene.tokens
      .slice(start, head + 1)
      .map(({ lower }) => lower)
      .filter((w) => w !== '-')
    if (words[0] === 'the') words.shift()
    const phrase = words.join(' ')
    if (!collectives.has(phrase)) continue
    const { lower, start: offset } = scene.tokens[head]!
    const known = organisationNamed(scene.layers, lower, offset) ?? (lower === 'rebels' ? rebels(scene, offset) : null)
    return [known ?? collective(phrase)]
  }
  const [body] = ownBody(scene, from, head) ?? definiteAt(scene, from, head)
  const group = body ?? groupAt(scene, from, head)
  return group ? [group] : []
}

/** "small islands", "relatives of the hostages": several people or bodies of a kind, under the words before the noun. */
function groupAt({ tokens, nameAt, layers }: Scene, from: number, head: number): Party | null {
  const noun = tokens[head]!
  if (nameAt[head] || !wordSets(layers.lexicon).groupHeads.has(noun.lower)) return null
  let start = head
  while (start > from && head - start < 3 && !nameAt[start - 1] && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[start - 1]!.tag))
    start--
  while (start < head && counting.has(tokens[start]!.lower)) start++
  if (tokens[start - 1]?.lower === "'s" || nameAt[start - 1]) return null
  return collective(
    tokens
      .slice(start, head + 1)
      .map(({ lower }) => lower)
      .join(' '),
  )
}

const counting = new Set('some many most several few all other such both more fewer'.split(' '))

/** "the rebels": the one armed movement that has been named. */
function rebels({ layers }: Scene, before: number): Party | null {
  const movement = /\b(?:Front|Resistance|Liberation|Movement|Rebel|Brigades?|Army)\b/
  const known = layers.names.filter(
    ({ span, kind, name }) => span.end <= before && kind === 'organisation' && movement.test(name),
  )
  const ids = new Set(known.map(({ entity }) => entity?.id))
  return ids.size === 1 && known[0] ? partyNamed(known[0]) : null
}

/** "her government", "its spokesman", "his country": the party of whoever is meant. */
function ownBody(scene: Scene, from: number, head: number): Party[] | null {
  const { tokens, layers } = scene
  const { officials } = wordSets(layers.lexicon)
  const noun = tokens[head]!
  if (!officials.has(noun.lower) && noun.lower !== 'country') return null
  for (let i = head - 1; i >= Math.max(from, head - 3); i--) {
    const { lower, start, end } = tokens[i]!
    if (lower === 'whose') return whoseBody(scene, i)
    if (lower === 'its' || lower === 'their') {
      const body = bodyBefore(scene, i)
      return body ? [personal.test(noun.lower) ? { ...body, as: 'person' } : body] : null
    }
    if (!/^(?:his|her|our|my)$/.test(lower)) continue
    const holder = holderOf(layers, start, end)
    const party = partySpeaking(scene, holder) ?? inSentenceBefore(scene, i)[0] ?? scene.before[0]
    return party ? [party] : null
  }
  return null
}

/** "Peru, whose president wants": the party before the comma. */
function whoseBody({ tokens, nameAt }: Scene, at: number): Party[] | null {
  const end = tokens[at - 1]?.text === ',' ? at - 2 : at - 1
  const name = nameAt[end]
  const party = name ? partyNamed(name) : null
  return party ? [party] : null
}

/** "the union": the organisation of that kind named last before, else "the union" itself. */
function definiteAt(scene: Scene, from: number, head: number): Party[] {
  const { tokens, layers } = scene
  const noun = tokens[head]!.lower
  const { definites } = wordSets(layers.lexicon)
  const before = tokens[head - 1]?.lower ?? ''
  if (!definites.has(noun) || !/^(?:the|its|their|his|her|our|my)$/.test(before) || head - 1 < from) return []
  const { start, end } = tokens[head]!
  const party = organisationNamed(layers, noun, start) ?? speakersOwn(scene, start, end)
  return [party ?? collective(`the ${noun}`)]
}

/** "the movement" in the mouth of one who speaks for a body: that body. */
function speakersOwn(scene: Scene, start: number, end: number): Party | null {
  const speaking = partySpeaking(scene, holderOf(scene.layers, start, end))
  return speaking && /^(?:organisation|group):/.test(speaking.ref.id) ? { ...speaking, as: 'body' } : null
}

/** "he", "it", "we": the speaker of the statement that holds the words, else the last subject of that kind. */
function pronounSubject(scene: Scene, at: number): Subject | null {
  const { lower, start, end } = scene.tokens[at]!
  const holder = holderOf(scene.layers, start, end)
  if (first.has(lower)) {
    const speaking = partySpeaking(scene, holder)
    const ref = speaking?.ref ?? holder?.speaker
    return ref && !ref.id.startsWith('outlet:') ? { parties: [{ ref, as: 'person' }], from: at, how: 'speaker' } : null
  }
  const wanted = lower === 'it' ? 'body' : lower === 'they' ? 'many' : 'person'
  const speaker = atOpening(scene, at, holder)
  if (speaker) return { parties: [speaker], from: at, how: 'carried' }
  const near = inSentenceBefore(scene, at).find(({ as }) => as === wanted || wanted === 'many')
  if (near) return { parties: [near], from: at, how: 'carried' }
  const source = scene.layers.statements.find(({ source: spans }) =>
    spans.some((s) => s.start <= start && end <= s.end),
  )
  const known = source && (partySpeaking(scene, source)?.ref ?? source.speaker)
  if (known && !known.id.startsWith('outlet:'))
    return { parties: [{ ref: known, as: 'person' }], from: at, how: 'carried' }
  const found = scene.before.find(({ as }) => as === wanted)
  if (found) return { parties: [found], from: at, how: 'carried' }
  return null
}

/** "Peru says it …", "officials said they …": a pronoun with which reported words begin is whoever says them. */
function atOpening(scene: Scene, at: number, holder: Statement | null): Party | null {
  const { tokens } = scene
  if (!holder || holder.denial || holder.manner === 'direct') return null
  const start = tokens[at]!.start
  const opens = holder.content.some((span) => {
    const first = tokens.findIndex((token) => token.start >= span.start)
    return first >= 0 && first <= at && at - first < 2 && span.start <= start
  })
  if (!opens) return null
  const cue = holder.cue[0]
  if (!cue || cue.start > start) return null
  return partySpeaking(scene, holder)
}

/** The parties named earlier in the sentence, if they stand where its first subject stands. */
function inSentenceBefore(scene: Scene, at: number): Party[] {
  return mainSubject(scene, at).filter(({ as }) => as !== 'many')
}

/** The parties of the first subject of a sentence, up to its first verb; `[]` when there is none. */
export function mainSubject(scene: Scene, limit = scene.tokens.length, start = 0): Party[] {
  const { tokens } = scene
  for (let i = start + 1; i < Math.min(limit, start + 60); i++) {
    const { tag, lower } = tokens[i]!
    if ((tag !== 'VERB' && tag !== 'AUX') || lower.endsWith('ing') || tokens[i - 1]!.lower === 'to') continue
    if (scene.nameAt[i]) continue
    let end = i - 1
    while (end > 0 && tokens[end]!.tag === 'ADV') end--
    const subject =
      third.has(tokens[end]!.lower) || first.has(tokens[end]!.lower) ? null : subjectBefore(scene, end + 1)
    if (subject) return [...subject.parties]
    if (tokens[i - 1]!.text === ',' && /(?:ed|en|wn)$/.test(lower)) continue
    return third.has(tokens[end]!.lower) ? [...scene.before] : []
  }
  return []
}
