import type { EventType } from '../../model/index.ts'
import { baseOf } from './baseOf.ts'
import { isDay } from './company.ts'
import { type Found, foundIn } from './found.ts'
import type { Scene } from './scene.ts'
import { statementAt } from './statementAt.ts'

/** So many words may stand between a truce and "in force since": "the truce that both sides say has been". */
const REACH = 12
/** What lasts from the day on which it begins. */
const lasting = new Set<EventType>(['CONCEDE', 'PROTEST', 'SANCTION', 'COERCE'])
/** Of these both sides are part. */
const mutual = new Set(['truce', 'ceasefire', 'cease-fire', 'armistice'])

/** "A truce in force since Feb. 27", "the strike, under way since Monday": what lasts began on the day since when it does. */
export function inForceSince(scene: Scene): Found[] {
  return scene.dates.flatMap(({ kind, when, span }): Found[] => {
    if (kind !== 'date' || !isDay(when.value)) return []
    const since = scene.tokens.findLastIndex(({ end }) => end <= span.start)
    if (scene.tokens[since]?.lower !== 'since' || !isInForce(scene, since)) return []
    const noun = nounBefore(scene, since - 2)
    if (noun === null) return []
    const { at, type } = noun
    const [start, end] = [scene.tokens[at]!.start, span.end]
    const actors = mutual.has(baseOf(scene.tokens[at]!)) ? scene.company.negotiators(start) : []
    const statement = statementAt(scene.statements, start)
    const status = statement?.denial ? 'denied' : statement?.source.length ? 'reported' : 'held'
    const known = { start, end, status, statement: statement?.id ?? null, weak: false, rule: 'in-force-since' } as const
    return [foundIn(scene, { type, actors, recipients: [], place: null, when }, known)]
  })
}

const isInForce = ({ tokens, words }: Scene, since: number): boolean =>
  words.inForce.has(tokens[since - 1]?.lower ?? '') ||
  words.inForce.has(`${tokens[since - 2]?.lower} ${tokens[since - 1]?.lower}`)

/** The noun of what lasts, before a place; `null` where a "no" or another sentence stands before it. */
function nounBefore({ tokens, words }: Scene, last: number): { at: number; type: EventType } | null {
  for (let at = last; at >= Math.max(0, last - REACH); at--) {
    const token = tokens[at]!
    if (/^[;:“”"]$/.test(token.lower)) return null
    const cue = token.tag === 'NOUN' ? words.nouns.get(baseOf(token))?.find(({ words: all }) => all.length === 1) : null
    if (!cue || /^(?:no|any)$/.test(tokens[at - 1]?.lower ?? '')) continue
    // A strike that lasts is no attack.
    const type = baseOf(token) === 'strike' ? 'PROTEST' : cue.type
    return lasting.has(type) ? { at, type } : null
  }
  return null
}
