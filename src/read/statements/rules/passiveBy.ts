import type { Candidate, Range, Scene, Stretch } from '../candidate.ts'
import { stretchOf } from '../candidate.ts'
import { clauseEnd, regionOf } from '../clause/clause.ts'
import type { Cue } from '../cue/cue.ts'
import { isNominal } from '../phrase/phrase.ts'
import { phraseEnd } from '../phrase/phraseEnd.ts'
import { phraseStart } from '../phrase/phraseStart.ts'
import { isPaper, isSpeaker } from '../subject/isSpeaker.ts'
import { subjectBefore } from '../subject/subject.ts'
import { candidateOf } from './candidateOf.ts'

const attitudes = /^(?:deny|criticize|praise|demand|admit|estimate|report)$/

/** "The plan was rejected by Orland", "… was described by the envoy as “dead”": who comes after "by", the content before. */
export function passiveBy(scene: Scene, cue: Cue, earlier: readonly Candidate[]): Candidate | null {
  if (!takesObject(cue)) return null
  const agent = agentAfter(scene, cue.group.to)
  if (!agent) return null
  const said = earlier.at(-1)?.content.find(({ end }) => end === scene.tokens[cue.group.from - 1]?.end)
  const subject = subjectBefore(scene, cue.group.from)
  const about = said ?? (subject && stretchOf(scene, antecedentOr(scene, subject.range, subject.relative)))
  if (!about) return null
  const called = asPart(scene, agent.to)
  if (cue.verb.class === 'think' && called.length === 0) return null
  const between = stretchOf(scene, { from: cue.group.to, to: agent.from - 1 })
  const content = [about, ...(between ? [between] : []), ...called]
  return candidateOf(scene, { rule: 'passive-by', cue, source: agent, content, to: null })
}

/** "a number dismissed by the army as “fantasy”", "a lead (estimated by some at 5 to 1)": a participle with its agent. */
export function reducedBy(scene: Scene, cue: Cue, earlier: readonly Candidate[]): Candidate | null {
  const { tokens } = scene
  if (cue.group.from !== cue.at || !/^(?:past|part)$/.test(cue.form) || tokens[cue.group.to]?.lower !== 'by')
    return null
  if (!takesObject(cue) || cue.verb.class === 'report') return null
  const agent = agentAfter(scene, cue.group.to)
  if (!agent) return null
  const called = asPart(scene, agent.to)
  if (cue.verb.class === 'think' && called.length === 0) return null
  const joined = /^(?:and|but)$/.test(tokens[cue.at - 1]?.lower ?? '') ? earlier.at(-1) : undefined
  if (joined?.rule === 'passive-by' && joined.sentence === scene.sentence.index)
    return candidateOf(scene, {
      rule: 'reduced-by',
      cue,
      source: agent,
      content: [joined.content[0]!, ...called],
      to: null,
    })
  const mark = /^[,(]$/.test(tokens[cue.at - 1]?.text ?? '') ? 1 : 0
  const last = cue.at - 1 - mark
  if (!isNominal(tokens[last])) return null
  const from = phraseStart(scene, last, regionOf(scene, cue.at).from)
  const about = from < 0 ? null : stretchOf(scene, { from, to: last + 1 })
  if (!about) return null
  const content = [about, ...called]
  return candidateOf(scene, { rule: 'reduced-by', cue, source: agent, content, to: null })
}

/** "as" verbs ("described by X as"), and attitudes to a thing. */
const takesObject = ({ verb }: Cue): boolean =>
  !verb.weak &&
  verb.base !== 'command' &&
  (verb.frames.has('as') || (attitudes.test(verb.class) && (verb.frames.has('object') || verb.base === 'put')))

/** The people after "by", which may stand behind one prepositional phrase ("blamed on the Front by the government"). */
function agentAfter(scene: Scene, at: number): Range | null {
  const { tokens } = scene
  const high = regionOf(scene, at).to
  for (let i = at; i < Math.min(high, at + 9); i++) {
    const token = tokens[i]!
    if (token.lower === 'by') {
      const agent = { from: i + 1, to: agentEnd(scene, i + 1, high) }
      return agent.to > agent.from && (isSpeaker(scene, agent) || isPaper(scene, agent)) ? agent : null
    }
    if (i === at ? !/^(?:on|for|as|to|in)$|ly$/.test(token.lower) : /^(?:PUNCT|VERB|AUX|CCONJ|SCONJ)$/.test(token.tag))
      return null
  }
  return null
}

/** The end of the agent, without the measure that "at" opens. */
function agentEnd(scene: Scene, at: number, high: number): number {
  const end = phraseEnd(scene, at, high)
  for (let i = at; i < end; i++) if (scene.tokens[i]!.lower === 'at' && scene.tokens[i + 1]?.tag === 'NUM') return i
  return end
}

/** What it is called or put at: "as “fantasy”", "at 5:1". */
export function asPart(scene: Scene, at: number): Stretch[] {
  const { tokens } = scene
  if (!/^(?:as|at|for)$/.test(tokens[at]?.lower ?? '')) return []
  const end = clauseEnd(scene, at, regionOf(scene, at).to)
  let to = at + 1
  while (to < end && tokens[to]?.text !== ',') to++
  const part = stretchOf(scene, { from: at, to })
  return part ? [part] : []
}

/** The noun phrase before a relative pronoun, or the subject itself. */
export function antecedentOr(scene: Scene, range: Range, relative: boolean): Range {
  if (!relative) return range
  const last = scene.tokens[range.from - 1]?.text === ',' ? range.from - 2 : range.from - 1
  const from = last < 0 ? -1 : phraseStart(scene, last, regionOf(scene, range.from).from)
  return from < 0 ? range : { from, to: last + 1 }
}
