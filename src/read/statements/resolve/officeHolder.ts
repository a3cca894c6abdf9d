import type { Name } from '../../../model/index.ts'
import { namesIn } from '../../names/namesIn.ts'
import { partyOf } from '../../names/partyOf.ts'
import type { Stretch } from '../candidate.ts'
import { type Context, headWords, type Speaker } from './context.ts'

const furthest = 4000
const links = /\s(?:of|for|to|at|in|on|from|who|with)\s/
const rulers = /^(?:president|premier|chancellor|king|queen|minister|dictator|ruler|emperor|sultan|emir|prince)$/
const prefixes = /\b(?:vice|deputy|former|ex|prime|under|acting|assistant)\b/g

/**
 * "The minister", "the Chilean president", "the Norwegian": the person named last who holds that office, of that
 * party; `null` where nobody named before does. Whoever spoke just before and holds it comes first.
 */
export function officeHolder(inside: readonly Name[], source: Stretch, context: Context): Speaker | null {
  const { text, names, last } = context
  const phrase = headWords(text, source)
  const said = /^the\s(?:same\s)?(.+)$/is.exec(phrase)?.[1]
  if (!said || inside.some(({ kind }) => kind === 'person')) return null
  const party = inside.length === 1 ? partyOf(inside[0]!) : null
  if (inside.length > 1 || (inside.length === 1 && (!party || links.test(` ${said} `)))) return null
  const office = party
    ? said
        .replace(inside[0]!.name, '')
        .replace(/^['’]s?\s/, '')
        .trim()
    : said
  if (party && office === '' && (inside[0]!.kind !== 'group' || /(?:s|ese|ish|nch|tch)$/.test(said))) return null
  const low = Math.max(0, source.start - furthest)
  const people = namesIn(names, { start: low, end: source.start }).filter(
    ({ kind, entity }) => kind === 'person' && entity && entity.id !== context.quotedBy?.id,
  )
  const generic = /^(?:official|expert|analyst|member|resident|aide|diplomat)$/.test(headOf(office))
  const fitting = new Set<string>()
  for (const name of people) {
    if (generic && source.start - name.span.end > 300) continue
    const own = party === null || name.of?.id === party.id
    const holds = office === '' ? own : own && name.role !== null && isOffice(office, name.role, party !== null)
    if (holds) fitting.add(name.entity!.id)
  }
  const recent = last && source.start - last.at < 600 && fitting.has(last.name.entity?.id ?? '') ? last.name : null
  const name = recent ?? people.findLast(({ entity }) => fitting.has(entity!.id))
  if (!name?.entity) return null
  const of = people.findLast((one) => one.entity?.id === name.entity?.id && one.of)?.of ?? null
  const because = `“${phrase}”: the last one named who is that, ${name.entity.name}`
  return { speaker: name.entity, speaksFor: partyOf(name) ?? of, because, person: name }
}

/** Whether an office as it was called before ("Norwegian Trade Minister") may be called so ("minister", "trade minister"). */
function isOffice(office: string, role: string, withParty: boolean): boolean {
  const [called, held] = [headOf(office), headOf(role)]
  const ruler = withParty && called === 'leader' && rulers.test(held)
  if (called !== held && !ruler) return false
  if (called.length < 4 || !/^[\p{L}-]+$/u.test(called)) return false
  const words = new Set(role.toLowerCase().split(/[\s-]+/))
  const [mine, theirs] = [office.toLowerCase(), role.toLowerCase()]
  if ([...theirs.matchAll(prefixes)].some(([word]) => !mine.includes(word) && !(ruler && word === 'prime')))
    return false
  return ruler || mine.split(/[\s-]+/).every((word) => words.has(word))
}

function headOf(office: string): string {
  const own = office.split(links, 1)[0]!.split(/[,(]/, 1)[0]!
  const head = own.trim().split(/\s+/).at(-1)!.toLowerCase()
  return head.replace(/^spokes(?:wo)?man$/, 'spokesperson').replace(/^chair(?:wo)?man$/, 'chair')
}
