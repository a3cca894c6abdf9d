import {
  Fault,
  type Found,
  type Judgement,
  type JudgementDraft,
  layerOf,
  type Statement,
  spanOf,
  wordsOf,
} from '../model/index.ts'
import { checkItem, checkNames, checkSpan } from './checkFields.ts'
import { claimOf } from './claim.ts'
import type { Around, Complete } from './complete.ts'
import { asCodedBy, effective, type ItemJudgement, inForce, isOfItem } from './force.ts'
import { itemOf } from './itemOf.ts'
import { type JudgedEntry, type JudgedReading, judgeReading } from './judgeReadings.ts'
import { leaningOf } from './links.ts'
import { keyOf, matchAll } from './match.ts'
import { resolve } from './resolve.ts'
import type { Slot } from './slots.ts'

type ItemDraft = Extract<JudgementDraft, { verb: 'accept' | 'reject' | 'correct' | 'add' }>

/** Completes an entry about something in an article. */
export async function completeItem(draft: ItemDraft, around: Around): Promise<Complete> {
  const { article } = draft.verb === 'add' ? draft.item : draft.target
  const entry = await around.entry(article)
  // A coder who codes blind goes on from what they coded before, though nobody else sees it.
  const log = draft.blind ? asCodedBy(around.log, around.who) : around.log
  const judged = judgeReading(entry, effective(log))
  const { text } = entry.article
  const asked = {
    why: draft.why ?? null,
    ...(draft.blind ? { blind: true } : {}),
    ...(draft.settles ? { settles: draft.settles } : {}),
  }
  checkSettles(draft, around.log)
  if (draft.verb === 'add') return { ...asked, ...added(draft, { judged, text }) }
  checkSpan(draft.target, text)
  const slot = resolve(draft.target, judged.slots)
  const shared = { ...asked, target: draft.target, ...foundIn(slot, entry, log) }
  if (draft.verb !== 'correct') return { verb: draft.verb, ...shared }
  const statements = { ...shared.statements, ...checkCorrection(draft, { slot, judged, text }) }
  return { verb: 'correct', to: draft.to, ...shared, statements }
}

interface FoundThere {
  readonly before: unknown
  readonly found: unknown
  readonly added?: string
  readonly statements: Record<string, Statement>
}

/**
 * What stood there, what the reader had found there, and the statements that this refers to. Where anybody has judged
 * the same finding before, in an earlier reading or not in force any more, it is theirs: both speak of one thing.
 */
function foundIn(
  { kind, at, shown, found, added: by }: Slot,
  { reading, article }: JudgedEntry,
  log: readonly Judgement[],
): FoundThere {
  if (!found) return { before: shown, found: null, ...(by === null ? {} : { added: by }), statements: {} }
  const earlier = new Map<string, Exclude<ItemJudgement, { verb: 'add' }>>()
  for (const entry of log) {
    if (!isOfItem(entry) || entry.verb === 'add' || !entry.found) continue
    if (entry.target.kind !== kind || entry.target.article !== article.id) continue
    const key = keyOf(kind, entry.found as Found)
    if (!earlier.has(key)) earlier.set(key, entry)
  }
  const findings = new Map([...earlier].map(([key, entry]) => [key, entry.found as Found]))
  const matched = matchAll(kind, findings, reading[layerOf[kind]])
  const same = [...matched].find(([, places]) => places.some((place) => at.includes(place)))?.[0]
  const known = earlier.get(keyOf(kind, found)) ?? (same === undefined ? undefined : earlier.get(same))
  if (!known) return { before: shown, found, statements: leaningOf(found, reading.statements) }
  return { before: shown, found: known.found, statements: known.statements ?? {} }
}

interface Correcting {
  readonly slot: Slot
  readonly judged: JudgedReading
  readonly text: string
}

function checkCorrection(
  { target: { kind }, to }: Extract<ItemDraft, { verb: 'correct' }>,
  { slot, judged, text }: Correcting,
): Record<string, Statement> {
  if (Object.keys(to).length === 0)
    throw new Fault('judgement-invalid', { place: 'to', problem: 'nothing is corrected', way: 'name the fields' })
  checkNames(kind, to)
  const now = slot.shown ?? slot.known[0]
  checkItem(kind, { ...now, ...to } as Found, text)
  return checkLeaning(kind, to, judged.reading.statements)
}

/** @throws Fault `judgement-invalid` when a field names a statement that is not there. */
function checkLeaning(kind: string, fields: object, statements: readonly Statement[]): Record<string, Statement> {
  const leaning = leaningOf(fields, statements)
  for (const key of ['holder', 'statement', 'within']) {
    const id = (fields as Record<string, unknown>)[key]
    if (typeof id !== 'string' || id in leaning) continue
    const problem = `the article has no statement "${id}"`
    throw new Fault('judgement-invalid', { place: `${kind}.${key}`, problem, way: 'give the id of one, or null' })
  }
  return leaning
}

interface Adding {
  readonly judged: JudgedReading
  readonly text: string
}

function added(
  { item }: Extract<ItemDraft, { verb: 'add' }>,
  { judged, text }: Adding,
): Pick<Extract<Complete, { verb: 'add' }>, 'verb' | 'item' | 'before' | 'statements'> {
  const { kind, article, span, is, ...fields } = item
  checkSpan(span, text)
  checkNames(kind, fields, ['is'])
  const whole = itemOf({ item })
  checkItem(kind, whole, text)
  const statements = checkLeaning(kind, fields, judged.reading.statements)
  const isThere = judged.slots.some(
    ({ kind: of, shown }) =>
      of === kind &&
      shown !== null &&
      spanOf(shown).start === spanOf(whole).start &&
      spanOf(shown).end === spanOf(whole).end &&
      claimOf(kind, shown) === claimOf(kind, whole),
  )
  if (isThere) throw new Fault('judgement-repeats', { kind, quote: span.quote.slice(0, 60) })
  return { verb: 'add', item, before: null, statements }
}

/** A decision between blind codings must be about the same words, and no blind coding itself. */
function checkSettles(draft: ItemDraft, log: readonly Judgement[]): void {
  if (!draft.settles) return
  const force = inForce(log)
  const about = draft.verb === 'add' ? { ...draft.item.span, ...draft.item } : draft.target
  const fail = (problem: string): Fault =>
    new Fault('judgement-invalid', { place: 'settles', problem, way: 'name blind entries about the same words' })
  if (draft.blind) throw fail('a blind coding cannot settle others')
  for (const id of draft.settles) {
    const entry = log.find((one) => one.id === id)
    if (!entry) throw new Fault('judgement-unknown', { id: id.slice(0, 40), entries: log.length })
    const words = wordsOf(entry)
    if (!entry.blind || !force.has(id) || !isOfItem(entry) || !words)
      throw fail(`entry ${id} is no blind coding in force`)
    const isSame = words.kind === about.kind && words.article === about.article
    if (!isSame || words.end <= about.start || about.end <= words.start) throw fail(`entry ${id} is about other words`)
  }
}
