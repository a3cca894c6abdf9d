import type { Name, Ref } from '../../model/index.ts'
import { bodyBeside, isOfficeOf, isRunning } from './bodyBeside.ts'
import type { Cues } from './cues.ts'
import { ownerBefore } from './ownerBefore.ts'
import { partyOf } from './partyOf.ts'
import { isBody, over, wordsOf } from './voices.ts'

/** Whom somebody without an office of state speaks for, and the words that say so. */
export interface Membership {
  readonly of: Ref
  readonly because: string
}

/** How far apart a person and the body that is theirs may stand, in UTF-16 code units. */
const reach = 90
/** How many names behind a person are looked at. */
const most = 3

/**
 * The bodies of people whose office no title ties to one, by the words between the two names: "Ann Lee of the Dock
 * Union", "Ann Lee, who speaks for the Gulf states", "Jo Ray, deputy head of Portwatch", "the Front, led by Ann Lee",
 * "For the Alliance, lead negotiator Ann Lee", "Dock Union leader Ann Lee", "its spokesman, Jo Ray". Not of people who
 * were that once, and not of those who study or teach somewhere: they speak for themselves. By the identity of the
 * person.
 */
export function memberships(names: readonly Name[], text: string, cues: Cues): ReadonlyMap<string, Membership> {
  const told = new Set<string>()
  for (const { kind, entity, of, role } of names)
    if (kind === 'person' && entity && (of || over.test(role ?? ''))) told.add(entity.id)
  const found = new Map<string, Membership>()
  names.forEach((name, at) => {
    const { kind, entity } = name
    if (kind !== 'person' || !entity || told.has(entity.id) || found.has(entity.id)) return
    const body =
      bodyBehind(names, at, text, cues) ??
      bodyBefore(names, at, text, cues) ??
      bodyBeside(names, at, text, cues) ??
      ownerBefore(names, at, text, cues)
    const of = body && partyOf(body)
    if (body && of) found.set(entity.id, { of, because: whyOf(name, body, text) })
  })
  return found
}

/** The words from the one name to the other; where they are far apart, those before the person. */
function whyOf({ span }: Name, body: Name, text: string): string {
  const from = Math.max(Math.min(span.start, body.span.start), span.start - reach)
  const words = text.slice(from, Math.max(span.end, body.span.end)).replace(/\s+/g, ' ')
  return `“${from > body.span.start && body.span.end < span.start ? `…${words}` : words}”: for ${(body.entity ?? body).name}`
}

/** The last body behind a name that its words tie to it: who is "of Peru, speaking for the Gulf states" speaks for those. */
function bodyBehind(names: readonly Name[], at: number, text: string, cues: Cues): Name | null {
  const { span } = names[at]!
  let found: Name | null = null
  for (let i = at + 1; i <= at + most; i++) {
    const body = names[i]
    if (!body || body.span.start < span.end || body.span.start - span.end > reach) break
    if (!isBody(body, cues)) continue
    const between = text.slice(span.end, body.span.start)
    const near = found === null && isTied(between, body, text, cues)
    if (near || (cues.speaksFor.test(between) && !(body.kind === 'state' && leads.test(between)))) found = body
  }
  return found
}

const plain = String.raw`(?:the )?(?:\p{Ll}[\p{Ll}-]* ){0,3}`
const ofBody = new RegExp(`^,? of ${plain}$`, 'u')
const ofState = /^,? of (?:the )?$/
const apposed = new RegExp(
  String.raw`^, (?:the |its |an? |who is (?:the |an? )?)?(?<office>(?:[\p{L}-]+ ){0,4}?[\p{L}-]+) (?:of|for|at|with) ${plain}$`,
  'u',
)
/** Of a state this is a past or an army. */
const leads = /\bwho (?:l|h|c|r|f)/

/** ", the Dock Union[’s chief negotiator]," */
const ownOffice = /^['’]s? ((?:[\p{L}-]+ ){0,4}[\p{L}-]+)(?=[,.;:)–—]|$)/u

function isTied(between: string, body: Name, text: string, cues: Cues): boolean {
  // Whoever sits in a parliament speaks for themselves.
  if (cues.chambers.has(body.entity?.id ?? '')) return false
  const next = text.slice(body.span.end, body.span.end + 2)
  if (body.kind === 'state') return ofState.test(between) && !/^['’]|^ \p{Lu}/u.test(next)
  if (between === ' (') return next.startsWith(')')
  if (/^, (?:the )?$/.test(between)) {
    const office = ownOffice.exec(text.slice(body.span.end, body.span.end + reach))?.[1]
    return office !== undefined && isOfficeOf(office, cues)
  }
  if (ofBody.test(between)) return true
  const office = apposed.exec(between)?.groups?.office
  if (office === undefined || over.test(office) || /\bmember\b/.test(office)) return false
  const words = wordsOf(office)
  return (
    words.some((word) => cues.titles.heads.has(word)) &&
    (isRunning(office) || !cues.titles.occupations.has(words.at(-1)!))
  )
}

const lead = /^, (?:(?:the|its|their) )?(?:[\p{L}-]+ ){0,4}$/u
const opening = /(?:^|\n|[.!?:][”"’]?\s+|[“"])For (?:the )?$/

/** "The Front, led by Ann Lee", "through its spokesman Ann Lee", "For the Alliance, lead negotiator Ann Lee". */
function bodyBefore(names: readonly Name[], at: number, text: string, cues: Cues): Name | null {
  const { span } = names[at]!
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    const body = names[i]!
    if (span.start - body.span.end > reach) return null
    if (!isBody(body, cues) || body.kind === 'state') continue
    const between = text.slice(body.span.end, span.start)
    if (over.test(between)) return null
    if (cues.ledBy.test(between)) return body
    const opens = opening.test(text.slice(Math.max(0, body.span.start - 12), body.span.start))
    if (i === at - 1 && opens && lead.test(between)) return body
  }
  return null
}
