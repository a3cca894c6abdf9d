import { contentBefore } from '../before.ts'
import type { Candidate, Range, Scene, Stretch } from '../candidate.ts'
import { stretchOf } from '../candidate.ts'
import { clauseEnd, regionOf } from '../clause/clause.ts'
import { skipAdjuncts } from '../clause/skipAdjuncts.ts'
import { type After, contentAfter } from '../content/content.ts'
import type { Cue } from '../cue/cue.ts'
import { toVerbAround } from '../subject/restrictive.ts'
import { subjectBefore } from '../subject/subject.ts'
import { goOn, hearerEnd, hearerOf, preposed } from './beside.ts'
import { candidateOf } from './candidateOf.ts'
import { fits } from './fits.ts'
import { interrupted } from './interrupted.ts'
import { inverted } from './inverted.ts'
import { relativeObject } from './relativeObject.ts'
import { participle, shared } from './sharedSubject.ts'

/** "X said that …", "…, X said", "“…,” said X", "…, adding that …": a finite verb or a participle of saying. */
export function verb(scene: Scene, cue: Cue, earlier: readonly Candidate[]): Candidate | null {
  if (cue.form === 'part' && cue.group.from === cue.at && scene.tokens[cue.group.to]?.lower === 'by') return null
  if (cue.participle) return participle(scene, cue, earlier)
  return inverted(scene, cue) ?? plain(scene, cue, earlier) ?? shared(scene, cue, earlier)
}

function plain(scene: Scene, cue: Cue, earlier: readonly Candidate[]): Candidate | null {
  const subject = subjectBefore(scene, cue.group.from)
  if (!subject) return null
  const { range } = subject
  if (isNounThere(scene, cue, range)) return null
  if (/^(?:if|unless|whether|let)$/.test(scene.tokens[range.from - 1]?.lower ?? '')) return null
  if (cue.form === 'base' && isAskedFor(scene, range.from)) return null
  const reports = cue.verb.frames.has('quote') || cue.verb.base === 'learn'
  const before = reports ? contentBefore(scene, leadOf(scene, range.from)) : null
  const found = contentAfter(scene, cue)
  const after =
    found && before?.kind === 'clause' && (isAside(scene, cue, found) || isHearer(cue, found)) ? null : found
  if (before?.kind === 'quote' || (before?.kind === 'lead' && !after)) {
    return quoteBefore(scene, cue, range, { content: before.content, after })
  }
  if (after && fits(scene, cue, after, range)) {
    const interrupted =
      !subject.relative &&
      after.kind === 'quote' &&
      before?.kind === 'clause' &&
      scene.tokens[cue.group.to]?.text === ','
    const said = insideRelative(scene, range, after.content)
    const content = interrupted ? [...before.content, ...said] : said
    return candidateOf(scene, { rule: `verb-${after.kind}`, cue, source: range, content, to: after.to })
  }
  if (before && before.kind !== 'lead' && !after) return preposed(scene, cue, range, before)
  return (
    interrupted(scene, cue, range) ?? gap(scene, cue, range) ?? relativeObject(scene, { cue, source: range }, earlier)
  )
}

/** "…, he told journalists gathered outside": who is told, no clause. */
const isHearer = ({ verb, group }: Cue, { kind, from }: After): boolean =>
  verb.base === 'tell' && kind === 'bare' && from === group.to

/** "…, she said in March, but not …": the date after the saying is no content, whatever verb comes later. */
function isAside(scene: Scene, cue: Cue, { kind, from }: After): boolean {
  const { tokens } = scene
  if (kind !== 'bare' || from !== cue.group.to || tokens[from]?.tag !== 'ADP') return false
  const end = skipAdjuncts(scene, from, regionOf(scene, cue.at).to)
  return tokens[end]?.text === ',' && /^(?:and|but|or|while|although|though)$/.test(tokens[end + 1]?.lower ?? '')
}

/** "X, who said the fund was empty, resigned": the content ends where the clause around goes on with its verb. */
function insideRelative(scene: Scene, source: Range, content: readonly Stretch[]): readonly Stretch[] {
  const { tokens } = scene
  const [part] = content
  const who = source.to - source.from === 1 && /^(?:who|which)$/.test(tokens[source.from]!.lower)
  if (part && content.length === 1 && who && tokens[source.from - 1]?.text !== ',')
    return toVerbAround(scene, source, part)
  if (!part || content.length > 1 || !who || tokens[source.from - 1]?.text !== ',') return content
  for (let i = source.to + 2; i < tokens.length && tokens[i]!.start < part.end; i++) {
    const next = tokens[i + 1]
    if (
      tokens[i]!.text !== ',' ||
      tokens[i]!.start <= part.start ||
      !next ||
      scene.quote[i] !== scene.quote[source.from]
    )
      continue
    const goesOn = next.tag === 'AUX' || (next.tag === 'VERB' && !/ing$/.test(next.lower))
    if (goesOn) return [{ start: part.start, end: tokens[i]!.start }]
  }
  return content
}

/** "a request that the union accept", "they demanded that Norway deny": what is asked for, and said by nobody. */
function isAskedFor({ tokens, words }: Scene, from: number): boolean {
  if (tokens[from - 1]?.lower !== 'that') return false
  const before = tokens[from - 2]?.lower ?? ''
  const asks = (words.verbs.get(before) ?? []).some(({ verb }) => verb.class === 'demand' && verb.rest.length === 0)
  return (
    asks ||
    (words.nouns.has(before) && /^(?:request|demand|call|appeal|proposal|insistence|suggestion)s?$/.test(before))
  )
}

/** "Ukrainian appeals for help": a noun after an adjective, though it looks like a verb. */
function isNounThere({ tokens, words }: Scene, { at, form }: Cue, { from, to }: Range): boolean {
  const adjective =
    to - from === 1 && to === at && /^\p{Lu}\p{Ll}+(?:ian|ean|ish|ese|nch|tch|can)$/u.test(tokens[from]!.text)
  return adjective && form === 's' && words.nouns.has(tokens[at]!.lower)
}

type Beside = Pick<After, 'content'> & { readonly after: After | null }

/** "“…,” X said, “…”": the quotation before, and the one that goes on after it. */
function quoteBefore(scene: Scene, cue: Cue, source: Range, { content, after }: Beside): Candidate | null {
  const end = skipAdjuncts(scene, after ? cue.group.to : hearerEnd(scene, cue), regionOf(scene, cue.at).to)
  const more = after?.kind === 'quote' ? after.content : goOn(scene, end)
  return candidateOf(scene, {
    rule: 'quote-before',
    cue,
    source,
    content: [...content, ...more],
    to: hearerOf(scene, cue),
  })
}

/** Where content before the source would end: an "as" or "but" before the source is no part of it. */
function leadOf({ tokens }: Scene, from: number): number {
  return /^(?:and|but|as)$/.test(tokens[from - 1]?.lower ?? '') ? from - 1 : from
}

/** "which he believes is solvable": the content lacks its subject, which stands before the source. */
function gap(scene: Scene, cue: Cue, source: Range): Candidate | null {
  const { tokens } = scene
  const word = tokens[source.from - 1]
  const next = tokens[cue.group.to]
  if (!word || !next || !/^(?:which|who|that|what)$/.test(word.lower) || !cue.verb.frames.has('bare')) return null
  if (next.tag !== 'AUX' && next.tag !== 'VERB') return null
  const rest = stretchOf(scene, { from: cue.group.to, to: clauseEnd(scene, cue.group.to, regionOf(scene, cue.at).to) })
  if (!rest) return null
  return candidateOf(scene, {
    rule: 'relative-gap',
    cue,
    source,
    content: [{ start: word.start, end: word.end }, rest],
    to: null,
  })
}
