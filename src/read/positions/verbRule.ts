import type { Token } from '../draft.ts'
import { clauseEnd } from './clause.ts'
import { type CueHit, cueAt, type Stance } from './cues.ts'
import { type Found, found } from './find.ts'
import { frontedFind } from './fronted.ts'
import { holderOf, isNationality, partyNamed, type Scene, wordSets } from './scene.ts'
import { mainSubject, type Subject, subjectBefore } from './subject.ts'
import { type VerbGroup, verbGroup } from './verbGroup.ts'

/** A clause with a verb or adjective that shows a stance, whoever its subject. */
export interface CueClause {
  readonly hit: CueHit
  readonly group: VerbGroup
  readonly subject: Subject
  readonly to: number
}

const ifs = new Set(['if', 'unless', 'whether', 'until', 'should', 'were', 'had', 'would', 'did', 'does', 'will'])
const noQuestion = new Set(['had', 'would', 'did', 'does', 'will', 'should', 'were'])

/**
 * "Party demands …", "… is ready to …": a cue whose subject is a party. Negation and modality are counted in;
 * questions, hypotheses and what somebody else is to do are left out. Also returns where its clause ends, so that
 * nothing inside an accepted complement is read as a position of its own.
 */
export function verbRule(scene: Scene, last: Subject | null, at: number): Read | null {
  const { tokens, layers } = scene
  return readCue(
    scene,
    cueAt(layers.lexicon, tokens, at, 'verb') ?? cueAt(layers.lexicon, tokens, at, 'adjective'),
    last,
  )
}

interface Read {
  readonly finds: Found[]
  readonly clause: CueClause
}

/** Reads a cue that has been matched already; see {@link verbRule}. */
export function readCue(scene: Scene, hit: CueHit | null, last: Subject | null): Read | null {
  const { tokens, layers } = scene
  const at = hit?.from ?? 0
  if (!hit || scene.nameAt[at] || !(hit.cue.kind === 'adjective' || isVerb(scene, hit))) return null
  if (hit.cue.frame === 'to' && !hasInfinitive(tokens, hit.to)) return null
  const group = verbGroup(tokens, at, hit.cue.kind === 'verb' && hit.cue.form === 'past', wordSets(layers.lexicon))
  if (group.infinitive || (hit.cue.kind === 'adjective' && !group.copula)) return null
  const to = clauseEnd(layers.lexicon, tokens, hit.to)
  if (hit.cue.frame === 'must' && !saysMust(tokens, hit.to, to, hit.cue.lemma === 'insist')) return null
  if (hit.cue.frame === 'may' && !saysMay(tokens, hit.to, to)) return null
  if (hit.cue.form === 'base' && group.copula) return null
  if (isPassive(tokens, hit, group)) return passive(scene, hit, group, to)
  if (isDenied(scene, at)) return null
  const stance = stanceOf(hit, group)
  if (hit.cue.stance === 'refuses' && undoes(tokens, hit.to)) return null
  if (!stance || (wordSets(layers.lexicon).needsTurn.has(hit.cue.lemma) && !group.modal && !group.copula)) return null
  const subject = subjectOf(scene, hit, group, last)
  if (!subject || isHypothetical(tokens, subject.from, at)) return null
  const clause = { hit, group, subject, to }
  if (nothingLess(tokens, hit.to)) return { finds: [verbFind(tokens, clause, 'demands')], clause }
  return { finds: [frontedFind(scene, clause, verbFind(tokens, clause, stance))], clause }
}

/** "denied that he offered": the words of a denial are nobody's position. */
function isDenied({ tokens, layers }: Scene, at: number): boolean {
  const holder = holderOf(layers, tokens[at]!.start, tokens[at]!.end)
  return (
    holder?.denial === true && holder.cue.some(({ quote }) => /\b(?:den(?:y|ies|ied|ying)|disput|refut)/i.test(quote))
  )
}

/** "would consider nothing short of …": that is what is asked for. */
const nothingLess = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'nothing' && /^(?:short|less|but)$/.test(tokens[at + 1]?.lower ?? '')

function verbFind(tokens: readonly Token[], { hit, group, subject, to }: CueClause, stance: Stance): Found {
  const at = hit.from
  const near = subject.how !== 'carried' || (subject.from < group.from && subject.from >= 0)
  const from = near && group.from - subject.from <= 14 && subject.from <= group.from ? subject.from : group.from
  return found({
    rule: `${hit.cue.kind}-${stance === hit.cue.stance ? hit.cue.stance : `${stance}-turned`}`,
    parties: subject.parties,
    stance,
    from,
    to,
    cue: at,
    about: aboutOf(tokens, hit.to, to),
    firmness:
      group.never && stance === 'refuses'
        ? 'red-line'
        : group.modal === 'may' || group.modal === 'can'
          ? 'signal'
          : null,
    reading: group.reading || group.modal === 'may',
    spoken: subject.how === 'speaker',
  })
}

function isVerb({ tokens, nameAt, layers }: Scene, { cue, from, to }: CueHit): boolean {
  const { tag } = tokens[from]!
  const before = tokens[from - 1]
  const owned =
    before !== undefined && (before.tag === 'DET' || /^(?:its|their|his|her|our|my|'s|'|’)$/.test(before.lower))
  if (owned || (before?.tag === 'NUM' && tokens[from - 2]?.tag !== 'ADP')) return false
  if (cue.form === 'ing') return isParticiple(tokens, from)
  if (tag === 'VERB') return true
  if (cue.form === 'past') return tag !== 'ADJ' || !nameAt[from]
  const { definites, officials } = wordSets(layers.lexicon)
  const heads = before !== undefined && (definites.has(before.lower) || officials.has(before.lower))
  if ((before?.tag === 'ADJ' && !heads) || isNationality(before, nameAt[from - 1])) return false
  if (cue.rest.length > 0 && cue.form === 's') return true
  const next = tokens[to]
  const object =
    next !== undefined &&
    (/^(?:DET|SCONJ|PROPN|NOUN|ADJ|NUM|PRON)$/.test(next.tag) || /^(?:that|to|its|their)$/.test(next.lower))
  const bare = cue.form === 'base' && !/s$/.test(before?.lower ?? '') && before?.tag !== 'AUX' && before?.tag !== 'PART'
  return object && !bare && !wordSets(layers.lexicon).reading.has(before?.lower ?? '')
}

const participleOpeners = new Set(
  'while by when and but or after is are was were be been also again still not now'.split(' '),
)

function isParticiple(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (!before) return true
  return (
    before.text === ',' ||
    before.tag === 'ADV' ||
    before.tag === 'AUX' ||
    participleOpeners.has(before.lower) ||
    before.tag === 'PART'
  )
}

function hasInfinitive(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 14); i++) {
    if (/^[,.;:]$/.test(tokens[i]!.text) || tokens[i]!.lower === 'order') return false
    if (tokens[i]!.lower === 'to' && tokens[i + 1] && /^(?:VERB|AUX|ADV|NOUN)$/.test(tokens[i + 1]!.tag)) return true
  }
  return false
}

/** What "asks B to …" is about begins after "to"; elsewhere right after the cue. */
function aboutOf(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < Math.min(to - 1, from + 9); i++) {
    const { lower, tag } = tokens[i]!
    const verb = tokens[i + 1]!.tag === 'ADV' ? i + 2 : i + 1
    if (lower === 'to' && tokens[verb]?.tag === 'VERB') return verb
    if (!/^(?:NOUN|PROPN|ADJ|DET|ADP|PRON|NUM|CCONJ)$/.test(tag) || lower === 'that') return from
  }
  return from
}

/** "refuses to rule out": no refusal. */
const undoes = (tokens: readonly Token[], at: number): boolean => {
  const from = tokens[at]?.lower === 'to' ? at + 1 : at
  if (tokens.slice(from + 1, from + 4).some(({ lower }) => lower === 'details')) return true
  const verb = tokens[from]
  return /^(?:rule|exclude|comment|say|confirm|deny|speculate|answer|elaborate)$/.test(verb?.lower ?? '')
}

const deontic = new Set(['must', 'should', 'be', 'cannot'])

/** "insists that the siege must end", "that Kyiv withdraw": what has to be, not what is. */
function saysMust(tokens: readonly Token[], from: number, to: number, plain = false): boolean {
  for (let i = from; i < Math.min(to, from + 16); i++) {
    const { lower, tag, lemma } = tokens[i]!
    if (lower === 'will' || lower === 'would' || lower === 'can' || lower === 'wo' || lower === 'ca') return false
    if (deontic.has(lower)) return true
    if (/^(?:need|needs|has|have|ought)$/.test(lower) && tokens[i + 1]?.lower === 'to') return true
    if (tag === 'AUX') return false
    if (tag === 'VERB')
      return lemma === lower && i > from && (plain || !/s$/.test(tokens[i - 1]!.lower)) && tokens[i - 1]!.tag !== 'PART'
  }
  return false
}

/** "hinted that a pause might do": what could be, or what somebody is ready for. */
function saysMay(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, Math.min(to, from + 18))
    .some(({ lower }) =>
      /^(?:may|might|could|would|should|can|ready|prepared|willing|open|possible|acceptable)$/.test(lower),
    )
}

/** The stance that a cue shows as it is turned here; `null` when it shows none. */
export function stanceOf({ cue }: CueHit, group: VerbGroup): Stance | null {
  if (group.noLonger) return cue.stance === 'open' || cue.stance === 'accepts' ? 'refuses' : 'shifts'
  if (group.negated) {
    if (group.perfect && cue.stance !== 'open' && cue.stance !== 'refuses' && cue.kind === 'verb') return null
    return group.modal === 'may' ? null : cue.negated
  }
  if (group.modal === 'must') return null
  if (group.modal === 'may') return cue.may
  if (group.modal === 'can') return cue.may
  if (group.modal === 'would')
    return cue.may ?? (cue.stance === 'seeks' || cue.stance === 'refuses' ? cue.stance : null)
  return cue.stance
}

function subjectOf(scene: Scene, { cue, from }: CueHit, group: VerbGroup, last: Subject | null): Subject | null {
  const { tokens } = scene
  if (cue.form === 'ing' && !group.copula) {
    const parties = last?.parties ?? mainSubject(scene, from)
    return parties.length > 0 ? { parties, from: group.from, how: 'carried' } : null
  }
  const subject = subjectBefore(scene, group.from)
  if (subject) return subject
  const before = tokens[group.from - 1]
  if (!before || (before.tag !== 'CCONJ' && before.text !== ',')) return null
  // A bare form cannot be joined on to one party's verb: "Veria …, continue to back" is somebody else's clause.
  if (
    cue.form === 'base' &&
    !group.modal &&
    !(last && before.tag === 'CCONJ' && last.parties.some(({ as }) => as === 'many'))
  )
    return null
  return last ? { ...last, from: group.from, how: 'carried' } : coordinated(scene, group.from - 1)
}

/** The subject of the verb before "and": "Lee met the union and rejected …". */
function coordinated(scene: Scene, at: number): Subject | null {
  const { tokens } = scene
  for (let i = at - 1; i > 0 && at - i < 40; i--) {
    const { tag, lower } = tokens[i]!
    if (/^[;:—–]$/.test(tokens[i]!.text)) return null
    if ((tag !== 'VERB' && tag !== 'AUX') || lower.endsWith('ing') || scene.nameAt[i]) continue
    const group = verbGroup(tokens, i, false, wordSets(scene.layers.lexicon))
    if (group.infinitive) continue
    const subject = subjectBefore(scene, group.from)
    if (subject) return isHypothetical(tokens, subject.from, i) ? null : { ...subject, from: at + 1, how: 'carried' }
    i = group.from
  }
  return null
}

/** "if Russia accepts", "whether it will accept", "had it accepted". */
export function isHypothetical(tokens: readonly Token[], subject: number, verb: number): boolean {
  for (let i = subject - 1; i >= Math.max(0, subject - 8); i--) {
    const { lower, tag, text } = tokens[i]!
    if (tag === 'PUNCT' && !/^[-"“”‘’']$/.test(text)) return false
    const compound = tokens[i - 1]?.text === '-'
    if ((tag === 'VERB' && !compound) || tag === 'SCONJ' ? !ifs.has(lower) : lower === 'that') return false
    if (!ifs.has(lower)) continue
    const inverted = noQuestion.has(lower)
    if (
      !inverted ||
      (i === subject - 1 && (i === 0 || tokens[i - 1]!.tag === 'PUNCT' || tokens[i - 1]!.tag === 'CCONJ'))
    )
      return true
  }
  return verb < 0
}

const isPassive = (tokens: readonly Token[], { cue, to }: CueHit, group: VerbGroup): boolean =>
  cue.kind === 'verb' && cue.form === 'past' && (group.passive || tokens[to]?.lower === 'by')

/** "The plan was rejected by Kyiv": the agent is the party. */
function passive(scene: Scene, hit: CueHit, group: VerbGroup, to: number): Read | null {
  const { tokens, nameAt } = scene
  const stance = stanceOf(hit, group)
  let by = hit.to
  while (by < hit.to + 3 && tokens[by]?.tag === 'ADV') by++
  if (!stance || group.modal || tokens[by]?.lower !== 'by') return null
  for (let i = by + 1; i < Math.min(tokens.length, by + 6); i++) {
    const name = nameAt[i]
    const party = name ? partyNamed(name) : null
    if (!party && /^(?:ADP|VERB|AUX|SCONJ|PUNCT)$/.test(tokens[i]!.tag)) return null
    if (!party) continue
    while (nameAt[i + 1] === name) i++
    const end = Math.max(to, i + 1)
    let from = group.from
    while (from > 0 && group.from - from < 12 && /^(?:NOUN|PROPN|ADJ|DET|NUM|PART|ADP)$/.test(tokens[from - 1]!.tag))
      from--
    const subject: Subject = { parties: [party], from, how: 'named' }
    const find = found({
      rule: 'passive',
      parties: [party],
      stance,
      from,
      to: end,
      cue: hit.from,
      about: from,
      reading: group.reading,
    })
    return { finds: [find], clause: { hit, group, subject, to: end } }
  }
  return null
}
