import type { DateMention } from '../../model/index.ts'
import type { Clause } from '../clauses/clauses.ts'
import { isDay } from './company.ts'
import { isMonth } from './found.ts'
import type { Scene } from './scene.ts'

/** A date with the clause that it dates. */
export interface Dated {
  readonly date: DateMention
  readonly clause: Clause
}

/** A clause stands no further from its date than so many words. */
const REACH = 26

/** The days and months of a sentence, each with the clause whose deed it dates. */
export function datedClauses(scene: Scene): Dated[] {
  const found: Dated[] = []
  for (const date of scene.dates) {
    if (!isOfDeeds(scene, date)) continue
    const clause = clauseAt(scene, date)
    if (!clause) continue
    for (const each of [...cutInTwo(scene, clause), clause, ...coupled(scene, clause, date)])
      found.push({ date, clause: each })
  }
  return found
}

const bound =
  /\b(?:since|until|till|by|before|after|from|to|through|than|ahead of|dated|(?<!night |evening |morning |afternoon |eve )of|born(?: on| in)?|published(?: on| in)?|updated|between)(?: at least| the end of| midnight on| late| early)?\s*$/i

/** A day, or a month, on which something can have happened: no time since or until when, and no day of a paper or a birth. */
export function isOfDeeds({ sentence }: Scene, { kind, span, when }: DateMention): boolean {
  if (kind !== 'date' || !(isDay(when.value) || (/^\d{4}-\d\d/.test(when.value) && isMonth(when.value)))) return false
  const [before, behind] = [
    sentence.text.slice(0, span.start - sentence.start),
    sentence.text.slice(span.end - sentence.start),
  ]
  return (
    !bound.test(before) &&
    // "3 May 2031 12.40 Peru has …", in a live report: when it was posted.
    !/^[\s,]*\d{1,2}[.:]\d\d\b/.test(behind) &&
    !/^\s*(?:['’]s?\b|\w+[-‐]\w|[-–—]\s?\d|deadline|edition|issue|election|agreement|accord)/i.test(behind)
  )
}

function clauseAt(scene: Scene, { span }: DateMention): Clause | null {
  const { tokens, clauses } = scene
  const at = tokens.findIndex((token) => token.end > span.start)
  if (at < 0) return null
  let before: Clause | null = null
  for (const clause of clauses) if (clause.verb < at) before = clause
  if (before === null) return atHead(scene, at)
  // "It was on 3 March that the union left."
  const next = clauses[before.index + 1]
  if (before.lemma === 'be' && next?.mark === 'that' && tokens[before.subject[0]?.head ?? 0]?.lower === 'it')
    return next
  if (at - before.verb > REACH || parted(scene, before.to, at)) return null
  return before
}

/** What a date at the head of the sentence dates: its first clause, or the deed that this one says is set. */
function atHead({ tokens, clauses }: Scene, at: number): Clause | null {
  const first = clauses.find(({ relative, mark }) => !relative && mark === null) ?? null
  if (first === null || first.verb - at > REACH) return null
  if (tokens.slice(at, first.verb).some(({ text }) => /^["“”;]$/.test(text))) return null
  const deed = clauses.find(({ governor, form }) => governor === first.index && form === 'infinitive')
  return deed && /^(?:be|go|plan|expect|schedule|set|agree)$/.test(first.lemma) ? deed : first
}

/** A semicolon, a quotation mark, or a dash stands between the verb and the date. */
const parted = ({ tokens }: Scene, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => /^(?:[;:“”"]|--|—|–)$/.test(text))

/** "Took hold": the second word was taken for a verb of its own. */
function cutInTwo({ clauses }: Scene, { index, inherited, from }: Clause): Clause[] {
  const first = clauses[index - 1]
  return first && inherited && first.to === from && first.lemma === 'take' ? [first] : []
}

/** "landed in Lima on 3 May and dined with Lee": what goes on with "and" and has no date of its own. */
function coupled({ tokens, clauses, dates }: Scene, { index, passive, tense }: Clause, date: DateMention): Clause[] {
  const next = clauses[index + 1]
  if (!next?.inherited || next.form !== 'finite' || next.tense !== tense || next.passive !== passive) return []
  const link = tokens[next.from - 1]
  if (link?.lower !== 'and' || link.start < date.span.end) return []
  const end = tokens[Math.max(next.end, next.to) - 1]!.end
  return dates.some(({ span }) => span.start > link.start && span.end <= end + 20) ? [] : [next]
}
