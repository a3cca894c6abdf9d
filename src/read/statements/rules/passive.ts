import { contentBefore } from '../before.ts'
import type { Candidate, Range, Scene } from '../candidate.ts'
import { stretchOf } from '../candidate.ts'
import { clauseEnd, opensClause, regionOf, startsClause } from '../clause/clause.ts'
import { skipAdjuncts } from '../clause/skipAdjuncts.ts'
import { contentAfter } from '../content/content.ts'
import { type Cue, cueAt } from '../cue/cue.ts'
import { isQuoteMark } from '../phrase/phrase.ts'
import { phraseEnd } from '../phrase/phraseEnd.ts'
import { subjectBefore } from '../subject/subject.ts'
import { candidateOf } from './candidateOf.ts'

/** "It was reported that …", "X is said to …", "X was quoted as saying …", "X was told by Y that …". */
export function passive(scene: Scene, cue: Cue): Candidate | null {
  const { tokens } = scene
  const { to } = cue.group
  const next = tokens[to]
  if (!next) return null
  if (/^(?:quote|cite)$/.test(cue.verb.base) && next.lower !== 'that') return quotedAs(scene, cue)
  if (tokens[cue.group.from - 1]?.lower === 'it' || tokens[cue.group.from - 1]?.lower === 'as')
    return impersonal(scene, cue)
  if (next.lower === 'to' && raisable.test(cue.verb.base)) return raised(scene, cue)
  if (cue.verb.class === 'tell') return toldThat(scene, cue)
  return null
}

const raisable =
  /^(?:say|believe|think|expect|report|allege|estimate|understand|know|assume|presume|suspect|claim|fear|find|reckon)$/

function quotedAs(scene: Scene, cue: Cue): Candidate | null {
  const subject = subjectBefore(scene, cue.group.from)
  const high = regionOf(scene, cue.at).to
  for (let i = cue.group.to; i < Math.min(high, cue.group.to + 14) && subject; i++) {
    if (scene.tokens[i]?.lower !== 'as') continue
    const said = cueAt(scene, i + 1)
    const after = said && contentAfter(scene, said)
    if (said && !after) return quotedBefore(scene, cue, subject.range, { from: cue.group.from, to: said.group.to })
    if (!said || !after) return null
    const whole = { ...cue, group: { from: cue.group.from, to: i === cue.group.to ? said.group.to : cue.group.to } }
    return candidateOf(scene, {
      rule: 'quoted-as',
      cue: whole,
      source: subject.range,
      content: after.content,
      to: null,
    })
  }
  return subject && scene.tokens[cue.group.to]?.lower === 'by'
    ? quotedBefore(scene, cue, subject.range, cue.group)
    : null
}

/** "“No,” X was quoted as saying by the radio.", "“No,” X is quoted by the radio.": the quotation stands before. */
function quotedBefore(scene: Scene, cue: Cue, source: Range, group: Range): Candidate | null {
  const before = contentBefore(scene, source.from)
  if (before?.kind !== 'quote' && before?.kind !== 'lead') return null
  return candidateOf(scene, { rule: 'quoted-as', cue: { ...cue, group }, source, content: before.content, to: null })
}

/** Who stands after "by" right behind a passive; `null` for nobody. */
const agentOf = (scene: Scene, { group }: Cue, high: number): Range | null =>
  scene.tokens[group.to]?.lower === 'by' ? { from: group.to + 1, to: phraseEnd(scene, group.to + 1, high) } : null

/** "It was reported on Monday that …": no source, or the one after "by". */
function impersonal(scene: Scene, cue: Cue): Candidate | null {
  const { tokens } = scene
  const high = regionOf(scene, cue.at).to
  const by = agentOf(scene, cue, high)
  const from = skipAdjuncts(scene, by && by.to > by.from ? by.to : cue.group.to, high)
  if (tokens[from]?.text === ',' && tokens[cue.group.from - 1]?.lower === 'it') return aside(scene, cue, by, from)
  const last = /^(?:there|here)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from
  if (/^[.;]?$/.test(tokens[last]?.text ?? '')) return impersonalAfter(scene, cue, by, last)
  if (!opensClause(tokens[from]?.lower) && !startsClause(scene, from, high)) return null
  const content = stretchOf(scene, { from, to: clauseEnd(scene, from, high) })
  return content ? candidateOf(scene, { rule: 'impersonal', cue, source: by, content: [content], to: null }) : null
}

/** "The talks would go on, it was said in Oslo.": the clause before it, said by whoever is named or by a body after "in". */
function impersonalAfter(scene: Scene, cue: Cue, by: Range | null, end: number): Candidate | null {
  const { tokens } = scene
  const it = cue.group.from - 1
  if (tokens[it]?.lower !== 'it' || tokens[it - 1]?.text !== ',') return null
  if (
    !/^(?:say|report|announce|stress|emphasi[sz]e|state|add|claim|declare|explain|point out|underline|note|hear)$/.test(
      cue.verb.base,
    )
  )
    return null
  const before = contentBefore(scene, it)
  if (!before || before.kind === 'phrase' || before.kind === 'lead') return null
  const there = by ?? placeOf(scene, cue.group.to, end)
  return candidateOf(scene, { rule: 'impersonal-after', cue, source: there, content: before.content, to: null })
}

/** "in the ministry", "at the company’s headquarters": whoever is there, where it is a body that speaks. */
function placeOf(scene: Scene, at: number, end: number): Range | null {
  for (let i = at; i < end; i++) {
    if (!/^(?:in|at|from|inside)$/.test(scene.tokens[i]!.lower)) continue
    const place = { from: i + 1, to: phraseEnd(scene, i + 1, end) }
    const body =
      place.to > place.from &&
      scene.tokens
        .slice(place.from, place.to)
        .some(({ lower }) => scene.words.officials.has(lower) || scene.words.people.has(lower))
    if (body) return place
  }
  return null
}

/** "The owners, it is understood, are ready": the clause that the words interrupt. */
function aside(scene: Scene, cue: Cue, by: Range | null, comma: number): Candidate | null {
  const { tokens } = scene
  const { from: low, to: high } = regionOf(scene, cue.at)
  const opens = cue.group.from - 2
  const between = tokens[opens]?.text === ','
  if (!between && opens >= low) return null
  const before = between ? stretchOf(scene, { from: low, to: opens }) : null
  const rest = stretchOf(scene, { from: comma + 1, to: clauseEnd(scene, comma + 1, high) })
  const content = [before, rest].filter((part) => part !== null)
  return rest && candidateOf(scene, { rule: 'aside', cue, source: by, content, to: null })
}

/** "X is said to have left": nobody is named as the source; the content is what X is said to do. */
function raised(scene: Scene, cue: Cue): Candidate | null {
  const subject = subjectBefore(scene, cue.group.from)
  const rest = stretchOf(scene, { from: cue.group.to, to: clauseEnd(scene, cue.group.to, regionOf(scene, cue.at).to) })
  const about = subject && stretchOf(scene, subject.range)
  return about && rest
    ? candidateOf(scene, { rule: 'raised', cue, source: null, content: [about, rest], to: null })
    : null
}

/** "The envoy was told (by X) that …": the subject is the hearer. */
function toldThat(scene: Scene, cue: Cue): Candidate | null {
  const { tokens } = scene
  const high = regionOf(scene, cue.at).to
  const by = agentOf(scene, cue, high)
  const from = by ? by.to : cue.group.to
  if (tokens[from]?.lower !== 'that' && !isQuoteMark(tokens[from])) return null
  const content = stretchOf(scene, { from, to: clauseEnd(scene, from, high) })
  const subject = subjectBefore(scene, cue.group.from)
  const to = subject && stretchOf(scene, subject.range)
  return content ? candidateOf(scene, { rule: 'told', cue, source: by, content: [content], to }) : null
}
