import type { DateMention, EventStatus, Name, Ref } from '../../model/index.ts'
import { isDay } from './company.ts'
import type { Sitting } from './datedNouns.ts'
import { type Found, foundIn } from './found.ts'
import { distinct, without } from './participants.ts'
import type { Scene } from './scene.ts'
import { partiesOf, placeAt, placeFor } from './setting.ts'
import { sittingOf, typeOf } from './sittingOf.ts'
import { statementAt } from './statementAt.ts'
import { statusOf } from './statusOf.ts'
import { statusByDay } from './whereAndWhen.ts'

/**
 * What a noun tells by the day that stands with it and nothing else: "the round in Batumi on 21 October", and, in a
 * chronology, "12 February: Peru's veto", "14 June: next round, Lima". Nothing where another rule has told it.
 */
export function nounsOfDay(scene: Scene, told: readonly Found[]): Found[] {
  const found: Found[] = []
  for (const date of scene.dates) {
    if (date.kind !== 'date' || !(isDay(date.when.value) || /^\d{4}-\d\d$/.test(date.when.value))) continue
    const sitting = sittingOf(scene, date)
    const event = sitting && eventOf(scene, sitting, date)
    if (event && !isTold(event, [...told, ...found])) found.push(event)
  }
  return found
}

const isTold = (event: Found, told: readonly Found[]): boolean =>
  told.some(
    ({ type, when, start, end }) =>
      (when?.value === event.when?.value && (type === event.type || (start < event.end && event.start < end))) ||
      (when === null && type === event.type && start < event.end && event.start < end),
  )

function eventOf(scene: Scene, sitting: Sitting, { when, span }: DateMention): Found | null {
  const { tokens } = scene
  const type = typeOf(scene, sitting.head)
  const status = statusByDay(scene, when)
  if (type === null || status === null) return null
  const fate = { at: sitting.end - 1, status: status === 'announced' ? status : ('held' as const) }
  const place = placeFor(scene, sitting, fate) ?? placeBehindComma(scene, sitting)
  const actors = partiesOf(scene, sitting, sitting.end - 1)
  const recipients = without(sufferers(scene, sitting), actors)
  if (place === null && (!isDay(when.value) || (actors.length + recipients.length === 0 && !scene.entry))) return null
  const start = tokens[sitting.from]!.start
  const statement = statementAt(scene.statements, tokens[sitting.head]!.start)
  const end = Math.max(tokens[sitting.end - 1]!.end, span.start > start ? span.end : 0)
  if (scene.sentence.text.endsWith('?') && isAsked(scene, sitting)) return null
  const made = madeBy(scene, sitting, type)
  if (made === null) return null
  const otherwise = made ?? undone(scene, sitting, span.end)
  if (otherwise === null || (otherwise !== undefined && status === 'announced')) return null
  const told = statement?.denial ? 'denied' : (otherwise ?? status)
  const known = { start, end, status: told, statement: statement?.id ?? null, weak: false, rule: 'noun-of-day' }
  return foundIn(scene, { type, actors, recipients, place, when }, known)
}

/** "The meeting on 3 March never took place", "was scrapped": what the words behind the day say; `null` for what may be. */
function undone({ tokens, words }: Scene, { from }: Sitting, after: number): EventStatus | null | undefined {
  if (/^no$/.test(tokens[from - 1]?.lower ?? '') || tokens[from]?.lower === 'no') return 'denied'
  const at = tokens.findIndex(({ start }) => start >= after)
  const behind = at < 0 ? [] : tokens.slice(at, at + 4).map(({ lower }) => lower)
  if (/^(?:if|unless)$/.test(tokens[from - 1]?.lower ?? '')) return null
  if (/^(?:never|did|was|were)$/.test(behind[0] ?? '') && behind.some((word) => /^(?:never|not|n't)$/.test(word)))
    return 'denied'
  return behind.some((word) => /^(?:was|were|been)$/.test(word)) && behind.some((word) => words.dropped.has(word))
    ? 'cancelled'
    : undefined
}

/** "Did the union attack/NOUN the port …?": behind a name, or without an article, it may be the verb that is asked for. */
const isAsked = ({ tokens, names }: Scene, { from, head }: Sitting): boolean =>
  names.some(({ span }) => span.end === tokens[head - 1]?.end) ||
  ![from, from - 1].some((at) => tokens[at]?.tag === 'DET')

/**
 * What the verb says whose object it is: "might sign the treaty in Lima on 3 March" and "held no talks …" tell of none (`null`);
 * that the round was not attended leaves it as it was (`undefined`).
 */
function madeBy(scene: Scene, { head }: Sitting, type: Found['type']): EventStatus | null | undefined {
  const clause = scene.clauses.find(({ complement }) => complement.some(({ from, to }) => from <= head && head < to))
  if (!clause || !(type === 'AGREE' || scene.words.light.has(clause.lemma))) return undefined
  if (scene.sentence.text.endsWith('?')) return null
  const status = statusOf(scene, clause)
  return status === null || status === 'alleged' || status === 'denied' || status === 'cancelled' ? status : undefined
}

const parties = new Set<Name['kind']>(['person', 'state', 'organisation', 'group'])

/** "the attack on Peru", "the arrest of Ann Lee". */
function sufferers({ sentence, names, tokens }: Scene, { head, end }: Sitting): Ref[] {
  const [opens, closes] = [tokens[head]!.end, tokens[end - 1]!.end]
  const behind = names.filter(({ kind, span }) => parties.has(kind) && span.start >= opens && span.end <= closes)
  return distinct(
    behind.flatMap(({ entity, span }) => {
      const words = sentence.text.slice(opens - sentence.start, span.start - sentence.start)
      return entity && /^\s*(?:of|on|against|from|to)\s+(?:the\s+)?$/.test(words) ? [entity] : []
    }),
  )
}

/** "Next round, Windhoek." */
function placeBehindComma(scene: Scene, { to, end }: Sitting): Ref | null {
  const comma = scene.tokens.findIndex(({ text }, i) => i >= to && i < end && text === ',')
  return comma < 0 || comma > to + 2 ? null : placeAt(scene, comma + 1)
}
