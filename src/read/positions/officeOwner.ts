import type { Name, Ref } from '../../model/index.ts'
import { partyOf } from '../names/partyOf.ts'
import { isPrivate, type Layers } from './scene.ts'

const reach = 80
const office =
  '(?:minister|president|premier|chancellor|secretary|spokes(?:man|woman|person)|negotiator|bargainer|envoy|ambassador|chief|leader|head|director|chair(?:man|woman)?|deputy|adviser|aide|commander|representative|delegate|executive|strategist|lawyer|president|governor|general)'
/** What may stand between an owner and the name: "'s lead negotiator, ", "'s foreign minister, Colonel ". */
const owned = new RegExp(
  `^['’]s?\\s+(?:[a-z-]+\\s+){0,4}${office}(?:-general|\\s+general)?,?\\s+(?:\\p{Lu}[\\p{L}.]+\\s+){0,2}$`,
  'u',
)
/** After the name: "who leads the union", ", head of the association". */
const heads = new RegExp(
  `^,?\\s+(?:(?:who\\s+)?(?:leads|heads|chairs|commands|represents|speaks\\s+for)|who\\s+runs|is\\s+(?:the\\s+)?(?:[a-z-]+\\s+){0,3}${office}\\s+(?:of|for|at|to)|(?:the\\s+|its\\s+)?(?:[a-z-]+\\s+){0,3}${office}\\s+(?:of|for|at|to|in))\\s+(?:the\\s+)?(?:\\p{Lu}?[\\p{L}]+\\s+){0,3}$`,
  'u',
)
/** After the name: "has repeated Peru's request". */
const voices =
  /^,?(?:\s+[\p{Ll}-]+){0,7}[,\s]+(?:has\s+|had\s+|have\s+)?(?:repeated|renewed|reiterated|reaffirmed|restated|defended|confirmed|outlined|presented|set\s+out)\s+$/u
const government = /\b(?:minister|president|premier|chancellor|secretary)\b/iu
const elsewhere = /\b(?:former|ex-|retired|late|exiled|opposition|shadow|union|association|company|vice|bank)\b/iu
const dominance = 3
const leastMentions = 3

/**
 * People whose office no title ties to a party, with the party that the words beside their names show: "Peru's envoy,
 * Ann Lee", "Lee's deputy, Jo Ray", "Ann Lee, who leads the Front", "Minister Ann Lee has repeated Peru's request"; a
 * minister of nobody in particular belongs to the state of which the text before has told by far the most.
 */
export function officeOwners(layers: Layers): Map<string, Ref> {
  const { names, article } = layers
  const found = new Map<string, Ref>()
  const titled = new Set<string>()
  for (const { kind, entity, of } of names) if (kind === 'person' && entity && of) titled.add(entity.id)
  let only: Ref | null | undefined
  for (let pass = 0; pass < 2; pass++) {
    names.forEach((name, i) => {
      const { entity, kind } = name
      if (kind !== 'person' || !entity || titled.has(entity.id) || found.has(entity.id)) return
      if (name.role !== null && (elsewhere.test(name.role) || isPrivate(name.role))) return
      const beside = ownerBeside(layers, i, found)
      const governs = !beside && pass === 1 && isOfGovernment(name)
      if (governs && only === undefined) only = onlyGoverned(layers)
      const ref = beside ?? (governs ? (stateToldOf(layers, i) ?? only ?? null) : null)
      if (ref) found.set(entity.id, ref)
    })
    if (article.text.length === 0) break
  }
  return found
}

function ownerBeside({ names, article: { text } }: Layers, at: number, known: ReadonlyMap<string, Ref>): Ref | null {
  const { span, role } = names[at]!
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    const owner = names[i]!
    if (owner.span.end > span.start || span.start - owner.span.end > reach) break
    if (owned.test(text.slice(owner.span.end, span.start))) return refOfOwner(owner, known)
  }
  for (let i = at + 1; i < Math.min(names.length, at + 3); i++) {
    const body = names[i]!
    if (body.span.start < span.end || body.span.start - span.end > reach) break
    const between = text.slice(span.end, body.span.start)
    const after = text.slice(body.span.end, body.span.end + 2)
    if (heads.test(between)) return refOfOwner(body, known)
    if (role !== null && body.kind !== 'person' && /^ of (?:the )?$/.test(between)) return partyOf(body)
    if (body.kind === 'state' && /^['’]/.test(after) && voices.test(between)) return partyOf(body)
  }
  return null
}

const refOfOwner = (owner: Name, known: ReadonlyMap<string, Ref>): Ref | null =>
  owner.kind === 'person' ? (owner.of ?? (owner.entity && known.get(owner.entity.id)) ?? null) : partyOf(owner)

const isOfGovernment = ({ role }: Name): boolean => role !== null && government.test(role) && !/ of /.test(role)

const ruled = /^(?:['’]s)?\s+(?:[\p{Ll}-]+\s+)?government\b/u
const ruling = /\bgovernment (?:of|in) (?:the )?$/i

/** The one state that an article names, or the one whose government it names; `null` where there are more. */
function onlyGoverned({ names, article: { text } }: Layers): Ref | null {
  const states = names.filter(({ kind, entity }) => kind === 'state' && entity !== null)
  const governed = states.filter(
    ({ span }) =>
      ruled.test(text.slice(span.end, span.end + 40)) ||
      ruling.test(text.slice(Math.max(0, span.start - 24), span.start)),
  )
  return oneOf(states) ?? oneOf(governed)
}

const oneOf = (states: readonly Name[]): Ref | null =>
  new Set(states.map(({ entity }) => entity?.id)).size === 1 ? (states[0]?.entity ?? null) : null

/** "Interior Minister Ann Lee", where one state has been told of far more than all others up to there. */
function stateToldOf({ names }: Layers, at: number): Ref | null {
  const counts = new Map<string, { ref: Ref; count: number }>()
  for (const { kind, entity } of names.slice(0, at)) {
    if (kind !== 'state' || !entity) continue
    const one = counts.get(entity.id) ?? { ref: entity, count: 0 }
    counts.set(entity.id, { ...one, count: one.count + 1 })
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count)
  return first && first.count >= leastMentions && first.count >= dominance * (second?.count ?? 0) ? first.ref : null
}
