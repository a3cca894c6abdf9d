import type { Name, Ref, Statement } from '../../model/index.ts'
import { areTogether } from '../areTogether.ts'
import { namesIn } from '../names/namesIn.ts'
import { partyOf } from '../names/partyOf.ts'
import { organisationNamed } from './namedBody.ts'
import { officeOwners } from './officeOwner.ts'
import { collective, type Layers, type Party, partyNamed, type Scene, wordSets } from './scene.ts'
import { mainSubject } from './subject/subject.ts'

const own = /^(?:its|their)$/
const longestOffice = 6
/** Bodies that only their name tells apart. */
const vague =
  /^(?:bloc|agency|council|party|movement|commission|board|front|club|authority|opposition|regulator|league|alliance|coalition)$/
const willing =
  /^\s*(?:government|side)?\s*(?:will|would|'d|'ll|is ready|was ready|is prepared|had no|has no|does not|cannot)\b/
const yielding = /^(?:conceded|admitted|acknowledged)/
const former = /\b(?:former|ex-|retired|late|exiled|opposition)\b/i

/**
 * People in office whose party no title names, by what their own words or the words around show: "Bogota will …, the
 * minister said" in one of their statements. Read once for an article.
 */
export function officesTold(layers: Layers): Map<string, Ref> {
  const found = officeOwners(layers)
  const titled = new Set<string>()
  for (const { kind, entity, of, role } of layers.names) {
    if (kind === 'person' && entity && !of && role !== null && !former.test(role)) titled.add(entity.id)
  }
  for (const statement of layers.statements) {
    const { speaker } = statement
    if (!speaker || found.has(speaker.id) || !titled.has(speaker.id)) continue
    const party = committing(layers, statement)
    if (party) found.set(speaker.id, party)
  }
  return found
}

/** The party with which a statement's words begin, where they say what it will do. */
function committing({ names, article }: Layers, { content, cue, manner }: Statement): Ref | null {
  if (manner === 'direct') return null
  for (const span of content) {
    const first = namesIn(names, span)[0]
    if (!first || first.span.start - span.start > 12 || first.kind === 'person') continue
    const party = partyOf(first)
    const after = article.text.slice(first.span.end, first.span.end + 24)
    if (party && (willing.test(after) || cue.some(({ quote }) => yielding.test(quote)))) return party
  }
  return null
}

/**
 * "Its chief negotiator, Ann Lee", "Ann Lee, the association's president": adds what one sentence shows; `true` when
 * that was something new.
 */
export function learnOffices(scene: Scene, offices: Map<string, Ref>): boolean {
  const { tokens, nameAt } = scene
  const before = offices.size
  for (let at = 0; at < tokens.length; at++) {
    const name = nameAt[at]
    if (!name || nameAt[at - 1] === name) continue
    if (name.kind !== 'person' || !name.entity || name.of || offices.has(name.entity.id)) continue
    const party = ownerOfOffice(scene, at) ?? afterName(scene, at, name) ?? stateJustTold(scene, at, name)
    if (party) offices.set(name.entity.id, party.ref)
  }
  return offices.size > before
}

const cabinet = /\b(?:minister|premier|chancellor|secretary|negotiator|spokes\w+|ambassador)\b/i
const other = /\b(?:former|ex-|retired|exiled|opposition|shadow|union|general secretary|bank| of | for )\b/i

/** "Peru answered at once. “…,” said Economy Minister Ann Lee": the state that the sentence or the one before is about. */
function stateJustTold(scene: Scene, at: number, name: Name): Party | null {
  if (name.role === null || !cabinet.test(name.role) || other.test(name.role)) return null
  const { before, earlier = [], tokens, nameAt } = scene
  const near = nameAt.slice(0, at).findLast((one) => one?.kind === 'state')
  if (near) return tokens[nameAt.indexOf(near) + 1]?.lower === "'s" ? null : partyNamed(near)
  const told = [...before, ...earlier].filter(({ ref }) => ref.id.startsWith('state:'))
  return new Set(told.map(({ ref }) => ref.id)).size === 1 ? told[0]! : null
}

/** "Its lead bargainer, Ann Lee", "The trust's chief executive, Ann Lee": the body that was spoken of last, or that one. */
function ownerOfOffice(scene: Scene, at: number): Party | null {
  const { tokens, layers, nameAt } = scene
  const { officials, definites, groupHeads } = wordSets(layers.lexicon)
  let i = at - 1
  // A first name that the names stage has left out ("Nicanor" in "Nicanor Beltrazo").
  while (i > 0 && at - i < 3 && tokens[i]!.tag === 'PROPN' && !officials.has(tokens[i]!.lower)) i--
  if (tokens[i]?.text === ',') i--
  let office = false
  for (let k = i; k >= Math.max(0, i - longestOffice); k--) {
    const { lower, tag, text } = tokens[k]!
    if (own.test(lower)) return office ? bodyBefore(scene, k) : null
    if (office && /^['’]s?$/.test(lower) && k > 0 && !nameAt[k - 1] && definites.has(tokens[k - 1]!.lower)) {
      const noun = tokens[k - 1]!
      const named = organisationNamed(layers, noun.lower, noun.start)
      return named ?? (vague.test(noun.lower) ? null : collective(`the ${noun.lower}`))
    }
    if (office && /^['’]s?$/.test(lower) && k > 0 && groupHeads.has(tokens[k - 1]!.lower) && !nameAt[k - 1])
      return collective(tokens[k - 1]!.lower)
    const joins = /^(?:ADJ|NOUN|PROPN)$/.test(tag) || text === '-' || /^(?:lead|managing|acting|founding)$/.test(lower)
    if (nameAt[k] || !joins) return null
    office ||= officials.has(lower) || /^(?:lawyer|counsel|solicitor|attorney)$/.test(lower)
  }
  return null
}

/** "Ann Lee, the association's president". */
function afterName(scene: Scene, at: number, name: Name): Party | null {
  const { tokens, nameAt, layers } = scene
  let i = at
  while (nameAt[i] === name) i++
  if (tokens[i]?.text !== ',' || tokens[i + 1]?.lower !== 'the') return null
  const { definites, officials } = wordSets(layers.lexicon)
  const noun = tokens[i + 2]
  if (!noun || !definites.has(noun.lower) || !/^(?:'s|’s|'|’)$/.test(tokens[i + 3]?.lower ?? '')) return null
  if (!tokens.slice(i + 4, i + 8).some(({ lower }) => officials.has(lower))) return null
  return organisationNamed(layers, noun.lower, noun.start)
}

/** The body that "its" stands for: the last subject, else the last one in the sentence that is no adjective. */
export function bodyBefore(scene: Scene, at: number): Party | null {
  const { earlier = [], before } = scene
  const own = mainSubject({ ...scene, before: [] }, at).find(({ as }) => as === 'body')
  return (
    own ??
    [...before, ...earlier].find(({ as }) => as !== 'person') ??
    bodyInSentence(scene, at) ??
    bodyJustNamed(scene)
  )
}

/** The one state or organisation that the sentence before names. */
function bodyJustNamed({ layers, sentence }: Scene): Party | null {
  const last = layers.sentences[sentence.index - 1]
  if (!last || !areTogether(last, sentence)) return null
  const bodies = namesIn(layers.names, last).filter(({ kind }) => kind === 'organisation' || kind === 'state')
  const [first] = bodies
  return first && new Set(bodies.map(({ entity, name }) => entity?.id ?? name)).size === 1 ? partyNamed(first) : null
}

function bodyInSentence({ tokens, nameAt }: Scene, at: number): Party | null {
  for (let i = at - 1; i >= 0; i--) {
    const name = nameAt[i]
    if (!name || (name.kind !== 'organisation' && name.kind !== 'state') || tokens[i + 1]?.lower === "'s") continue
    return partyNamed(name)
  }
  return null
}

const ruled = /^(?:['’]s)?\s+(?:[\p{Ll}-]+\s+)?government\b/u
const ruling = /\bgovernment (?:of|in) (?:the )?$/i

/** "The government": the state whose government was spoken of last before a place; `null` where none was. */
export function governmentTold({ names, article: { text } }: Layers, before: number): Party | null {
  const told = names.findLast(
    ({ span, kind, entity }) =>
      span.end <= before &&
      kind === 'state' &&
      entity !== null &&
      (ruled.test(text.slice(span.end, span.end + 40)) ||
        ruling.test(text.slice(Math.max(0, span.start - 24), span.start))),
  )
  return told ? partyNamed(told) : null
}

const ministryOf = /^(?:['’]s)?\s+(?:[\p{L}-]+\s+){0,3}ministry\b/iu
const ministryBehind = /\bministry of (?:[\p{L}-]+\s+){1,3}(?:of|in) (?:the )?$/iu

/** "The ministry": the state whose ministry was spoken of last before a place; `null` where none was. */
export function ministryTold({ names, article: { text } }: Layers, before: number): Party | null {
  const told = names.findLast(
    ({ span, kind, entity }) =>
      span.end <= before &&
      kind === 'state' &&
      entity !== null &&
      (ministryOf.test(text.slice(span.end, span.end + 50)) ||
        ministryBehind.test(text.slice(Math.max(0, span.start - 60), span.start))),
  )
  return told ? partyNamed(told) : null
}
