import type { Candidate, Range, Scene, Stretch } from '../candidate.ts'
import { stretchOf } from '../candidate.ts'
import { regionOf } from '../clause/clause.ts'
import { skipAdjuncts } from '../clause/skipAdjuncts.ts'
import type { Cue } from '../cue/cue.ts'
import { phraseStart } from '../phrase/phraseStart.ts'
import { isSpeaker } from '../subject/isSpeaker.ts'
import { candidateOf } from './candidateOf.ts'
import { asPart } from './passiveBy.ts'

const classes = /^(?:demand|promise|deny|criticize|praise)$/

/** Nouns for what was told before the comma: who disputes "a figure" disputes that. */
const claims =
  /^(?:figure|number|toll|count|estimate|claim|charge|allegation|accusation|assertion|account|version|report|statement|finding|suggestion|contention|reading|interpretation|rumour|rumor)s?$/

/** Who says it, and the words that end what stands before. */
interface Owner {
  readonly cue: Cue
  readonly source: Range
}

/**
 * "an amnesty, which the Front had demanded", "a claim that Orland denies", "a step the union called a trap": what is
 * demanded, denied or called something stands before, with or without "which".
 */
export function relativeObject(scene: Scene, { cue, source }: Owner, earlier: readonly Candidate[]): Candidate | null {
  const { verb } = cue
  const about = antecedentOf(scene, source)
  if (!about || !isSpeaker(scene, source)) return null
  const called = calledSo(scene, cue)
  if (called.length === 0 && /^(?:some)?things?$/.test(scene.tokens[about.to - 1]!.lower)) return null
  if (called.length === 0 && (verb.weak || !classes.test(verb.class) || !verb.frames.has('object'))) return null
  const high = regionOf(scene, cue.at).to
  const end = skipAdjuncts(scene, cue.group.to, high)
  if (called.length === 0 && end < high && !/^[.,;:)—–-]$/.test(scene.tokens[end]?.text ?? '.')) return null
  const said = verb.class === 'deny' ? saidBefore(scene, source.from, earlier) : null
  const thing = said ?? (verb.class === 'deny' && called.length === 0 ? claimBefore(scene, about, earlier) : null)
  const content = thing ?? stretchOf(scene, about)
  return (
    content && candidateOf(scene, { rule: 'relative-object', cue, source, content: [content, ...called], to: null })
  )
}

/** The noun phrase that the clause of `source` is about: before "which" or "that", or right before it behind a comma. */
function antecedentOf(scene: Scene, source: Range): Range | null {
  const { tokens } = scene
  const word = tokens[source.from - 1]
  const floor = regionOf(scene, source.from).from
  if (word && /^(?:which|that)$/.test(word.lower)) {
    if (!/^(?:NOUN|PROPN|PUNCT)$/.test(tokens[source.from - 2]?.tag ?? '')) return null
    const comma = tokens[source.from - 2]?.tag === 'PUNCT'
    if (word.lower === 'that' && comma) return null
    const last = comma ? source.from - 3 : source.from - 2
    const from = last < floor ? -1 : phraseStart(scene, last, floor)
    return from < 0 ? null : { from, to: last + 1 }
  }
  if (/^(?:something|things)$/.test(word?.lower ?? '')) return { from: source.from - 1, to: source.from }
  const noun = bareNounBefore(scene, source.from)
  return noun
}

/** ", a number (the company contests)": a noun with "a" behind a comma, and at most one word between. */
function bareNounBefore({ tokens }: Scene, at: number): Range | null {
  if (tokens[at - 1]?.tag !== 'NOUN') return null
  for (const from of [at - 2, at - 3])
    if (/^(?:an?|one)$/.test(tokens[from]?.lower ?? '') && /^[,—–-]$/.test(tokens[from - 1]?.text ?? ''))
      return { from, to: at }
  return null
}

/** "dismissed as a trap", "called “theatre”": what it is called. */
function calledSo(scene: Scene, { verb, group }: Cue): Stretch[] {
  if (!/^(?:deny|criticize|praise|think)$/.test(verb.class)) return []
  if (verb.rest.at(-1) === 'as')
    return asPart(scene, group.to - 1).map(({ end }) => ({ start: scene.tokens[group.to]?.start ?? end, end }))
  const at = skipAdjuncts(scene, group.to, regionOf(scene, group.from).to)
  return scene.tokens[at]?.lower === 'as' ? asPart(scene, at) : []
}

/** "…, a figure that Orland disputes": what was told before the comma, or what somebody said there. */
function claimBefore(scene: Scene, about: Range, earlier: readonly Candidate[]): Stretch | null {
  const { tokens } = scene
  const comma = about.from - 1
  if (!claims.test(tokens[about.to - 1]?.lower ?? '') || tokens[comma]?.text !== ',') return null
  if (!/^(?:an?|one)$/.test(tokens[about.from]?.lower ?? '')) return null
  const said = earlier
    .at(-1)
    ?.content.find(({ start, end }) => start < tokens[comma]!.start && end >= tokens[comma - 1]!.end)
  if (said) return { start: said.start, end: Math.min(said.end, tokens[comma - 1]!.end) }
  let from = comma - 1
  const { from: floor } = regionOf(scene, comma)
  while (from > floor && tokens[from - 1]?.text !== ';') from--
  const clause = tokens.slice(from, comma).some(({ tag }) => tag === 'VERB' || tag === 'AUX')
  return clause ? stretchOf(scene, { from, to: comma }) : null
}

/** "She claimed that the port was shut, which the firm denied": what was claimed, where that ends right before "which". */
function saidBefore({ tokens }: Scene, from: number, earlier: readonly Candidate[]): Stretch | null {
  const which = from - 1
  if (tokens[which]?.lower !== 'which' || tokens[which - 1]?.text !== ',') return null
  const end = tokens[which - 2]?.end ?? -1
  const last = earlier.at(-1)
  const part = last?.content.at(-1)
  return last && /^(?:say|tell|report|admit|think|estimate)$/.test(last.class) && part && part.end === end ? part : null
}
