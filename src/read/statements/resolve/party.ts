import type { Name } from '../../../model/index.ts'
import type { Token } from '../../draft.ts'
import { namesIn } from '../../names/namesIn.ts'
import { partyOf } from '../../names/partyOf.ts'
import type { Candidate, Stretch } from '../candidate.ts'
import { type Context, type Speaker, sentenceOf, together } from './context.ts'
import { joinedNames } from './several.ts'

/**
 * "It", "they", "its", "their": the state, body or outlet that spoke in the sentence before or opens this one or that;
 * for "they" several that do so together. `null` when none does: a thing, or people without a name.
 */
export function partySpeaker(source: Stretch, word: string, context: Context): Speaker | null {
  const { sentences } = context
  const at = sentenceOf(sentences, source.start)
  const several = /^(?:they|their|them)$/i.test(word)
  for (let i = at; i >= Math.max(0, at - 1); i--) {
    const found = opening(i, source, several, context) ?? (several ? undefined : outletOpening(i, source, context))
    if (found !== undefined) return found
    const { before } = context
    const same = before?.candidate.sentence === sentences[i]?.index
    const said = before && same && (i < at || isOver(before.candidate, source, context.text)) ? before.speaker : null
    if (said?.speakers && several) return { ...said, because: `“${word}”: those who spoke before` }
    if (said?.speaker && !several && !said.speaker.id.startsWith('person:'))
      return { ...said, because: `“${word}”: who spoke before, ${said.speaker.name}` }
    if (said && (said.speaker || said.speaksFor || said.speakers)) return null
  }
  return null
}

/** In the same sentence: a semicolon stands between what was said and whoever comes now. */
const isOver = ({ cue }: Candidate, { start }: Stretch, text: string): boolean =>
  cue[0] !== undefined && cue[0].end < start && /;\s/.test(text.slice(cue[0].end, start))

/** Who is the subject that opens a sentence; `null` for somebody who is not meant, `undefined` where no name does. */
function opening(i: number, source: Stretch, several: boolean, context: Context): Speaker | null | undefined {
  const { sentences, names, text } = context
  const sentence = sentences[i]
  if (!sentence || sentence.role === 'furniture') return null
  const near = namesIn(names, { start: sentence.start, end: Math.min(sentence.end, source.start) })
  const [first] = near
  if (!first || !/^(?:The |Both )?$/.test(text.slice(sentence.start, first.span.start))) return undefined
  const run = joinedNames(near, text)
  const owned = near[1] && /^['’]s?\s$/.test(text.slice(first.span.end, near[1].span.start)) ? near[1] : first
  const joint = run[0] === first && run.length > 1 ? run : [owned]
  const next = behindAside(sentence.tokens, joint.at(-1)!.span.end)
  if (!next || !/^(?:VERB|AUX|ADV)$/.test(next.tag) || !joint.every(isParty)) return undefined
  if (joint.length > 1 !== several) return null
  const word = text.slice(source.start, source.end)
  const who = joint.map((name) => ({ speaker: name.entity, speaksFor: partyOf(name) }))
  return together(who, `“${word.split(/\s/, 1)[0]}”: who opens the sentence, ${joint.map(nameOf).join(', ')}`)
}

/** "The Swiss paper “Vale Post” threw the first stone. It claimed …": the outlet that is the subject of the sentence. */
function outletOpening(i: number, source: Stretch, { sentences, names, text }: Context): Speaker | undefined {
  const sentence = sentences[i]
  if (sentence?.role !== 'body') return undefined
  const near = namesIn(names, { start: sentence.start, end: Math.min(sentence.end, source.start) })
  const outlet = near.find(({ kind, entity }) => kind === 'outlet' && entity !== null)
  if (!outlet || near.filter(({ kind }) => kind === 'outlet').length > 1) return undefined
  const verb = sentence.tokens.find(({ tag }) => tag === 'VERB' || tag === 'AUX')
  if (
    !verb ||
    verb.start < outlet.span.end ||
    !/^["”’»]?\s(?:\p{L}+ly\s)?$/u.test(text.slice(outlet.span.end, verb.start))
  )
    return undefined
  const because = `“${text.slice(source.start, source.end)}”: the outlet that opens the sentence, ${nameOf(outlet)}`
  return { speaker: outlet.entity, speaksFor: partyOf(outlet), because }
}

/** The token behind a name, and behind what is said of it between commas ("the Alliance, which speaks for 62 boats, is"). */
function behindAside(tokens: readonly Token[], end: number): Token | undefined {
  const at = tokens.findIndex(({ start }) => start >= end)
  if (tokens[at]?.text !== ',' || !/^(?:which|an?|the|who|whose)$/.test(tokens[at + 1]?.lower ?? '')) return tokens[at]
  let close = at + 2
  while (close < at + 25 && tokens[close] && tokens[close]!.text !== ',') close++
  return tokens[close]?.text === ',' ? tokens[close + 1] : undefined
}

const nameOf = ({ entity, name }: Name): string => entity?.name ?? name

const isParty = ({ kind, entity, because }: Name): boolean =>
  entity !== null && /^(?:state|organisation|group|outlet)$/.test(kind) && !/^demonym/.test(because ?? '')
