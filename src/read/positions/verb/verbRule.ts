import type { Token } from '../../draft.ts'
import { clauseEnd } from '../clause.ts'
import { type CueHit, cueAt, type Stance } from '../cues.ts'
import { type Found, found } from '../find.ts'
import { frontedFind } from '../fronted.ts'
import { isFeared } from '../isFeared.ts'
import { clauseStart } from '../modalRules.ts'
import { holderOf, type Party, type Scene, wordSets } from '../scene.ts'
import { isOwnWord, partiesSpeaking } from '../speaking.ts'
import type { Subject } from '../subject/subject.ts'
import { type VerbGroup, verbGroup } from '../verbGroup.ts'
import { isBelieved } from '../willRule.ts'
import { asksOnly } from './asksOnly.ts'
import { halfEnd } from './behindWith.ts'
import {
  aboutOf,
  asksForSilence,
  enacts,
  hasInfinitive,
  hasSigned,
  linksNothing,
  nothingLess,
  saysMust,
  saysNot,
  toNothing,
  undoes,
} from './complement.ts'
import type { CueClause, Read } from './cueClause.ts'
import { foresees } from './foresees.ts'
import { isHypothetical } from './isHypothetical.ts'
import { isMeant } from './isMeant.ts'
import { isToldToItself, isToldToOwn } from './isToldToOwn.ts'
import { isVerb } from './isVerb.ts'
import { isPassive, passive } from './passive.ts'
import { purposeSubject } from './purpose.ts'
import { stanceOf } from './stanceOf.ts'
import { subjectOf } from './subjectOf.ts'
import { takes } from './takes.ts'
import { turnedBefore } from './turnedBefore.ts'
import { isPerson, turnedByObject } from './turnedByObject.ts'
import { unmeant } from './unmeant.ts'

/**
 * "Party demands …", "… is ready to …": a cue whose subject is a party. Negation and modality are counted in;
 * questions, hypotheses and what somebody else is to do are left out. Also returns where its clause ends, so that
 * nothing inside an accepted complement is read as a position of its own.
 */
export function verbRule(scene: Scene, last: Subject | null, at: number): Read | null {
  const { tokens, layers } = scene
  const verb = cueAt(layers.lexicon, tokens, at, 'verb')
  const read = verb && readCue(scene, verb, last)
  if (read) return read
  const adjective = cueAt(layers.lexicon, tokens, at, 'adjective')
  return adjective && readCue(scene, adjective, last)
}

/** Reads a cue that has been matched already; see {@link verbRule}. */
export function readCue(scene: Scene, hit: CueHit | null, last: Subject | null): Read | null {
  const { tokens, layers } = scene
  const at = hit?.from ?? 0
  if (!hit || scene.nameAt[at] || !(hit.cue.kind === 'adjective' || isVerb(scene, hit))) return null
  if (hit.cue.frame === 'to' && !hasInfinitive(tokens, hit.to)) return null
  const group = verbGroup(tokens, at, hit.cue.kind === 'verb' && hit.cue.form === 'past', wordSets(layers.lexicon))
  const purpose = group.infinitive ? purposeSubject(scene, hit, group) : null
  if ((group.infinitive && !purpose) || (hit.cue.kind === 'adjective' && !group.copula)) return null
  if (hit.cue.form === 'base' && group.copula) return null
  const end = clauseEnd(layers.lexicon, tokens, hit.to)
  const to = hit.cue.form === 'ing' ? halfEnd(scene, hit.to, end) : end
  if (hit.cue.frame === 'must' && !saysMust(tokens, hit.to, to, plainly.test(hit.cue.lemma))) return null
  if (hit.cue.frame === 'may' && !isMeant(scene, hit, to, group)) return null
  if (hit.cue.lemma === 'expect' && foresees(scene, hit.to)) return null
  if (hasSigned(hit, group) || linksNothing(tokens, hit)) return null
  if (hit.cue.stance === 'demands' && isToldToOwn(scene, hit.to)) return null
  if (isPassive(tokens, hit, group)) return passive(scene, hit, group, to)
  if (hit.cue.lemma === 'require' && takes(scene, hit, group)) return null
  if (group.modal !== null && isFeared(scene, group.from)) return null
  if (isDenied(scene, at) || unmeant(scene, hit, group) || wouldHave(group)) return null
  if (hit.cue.stance === 'refuses' && undoes(scene, hit)) return null
  if (asksOnly(tokens, hit)) return null
  if (enacts(tokens, hit) || toNothing(tokens, hit.to) || asksForSilence(tokens, hit.to)) return null
  if (!isTurned(hit, group) || (wordSets(layers.lexicon).needsTurn.has(hit.cue.lemma) && !group.modal && !group.copula))
    return null
  const subject = purpose ?? subjectOf(scene, hit, group, last)
  if (!subject || isHypothetical(tokens, subject.from, at)) return null
  if (hit.cue.stance === 'demands' && isToldToItself(scene, hit.to, subject.parties)) return null
  if (hit.cue.stance === 'shifts' && isHopedFor(tokens, group.from)) return null
  if (hit.cue.stance === 'seeks' && isToldByOther(scene, at, subject.parties)) return null
  const asked = group.modal === 'would' && hit.cue.stance === 'demands' && isOwnWord(scene, at, subject.parties)
  const said = asked && !isBelieved(scene, at) ? { ...group, modal: 'will' as const } : group
  const turned = stanceOf(hit, turnedBefore(tokens, subject.from) ? { ...said, negated: !said.negated } : said)
  if (!turned) return null
  const nothing = isNothingThat(tokens, subject.from)
  const hintsNot = hit.cue.frame === 'may' && turned === 'open' && saysNot(tokens, hit.to, to)
  if (hit.cue.stance === 'accepts' && isPerson(scene, hit.to)) return null
  const stance = nothing ? hit.cue.negated : hintsNot ? 'refuses' : turnedByObject(scene, hit, turned)
  if (!stance) return null
  const clause = { hit, group, subject, to }
  if (nothing) return { finds: [wholeClause(scene, verbFind(scene, clause, stance))], clause }
  if (nothingLess(tokens, hit.to)) return { finds: [verbFind(scene, clause, 'demands')], clause }
  return { finds: [frontedFind(scene, clause, verbFind(scene, clause, stance))], clause }
}

/** What shows a stance only as it is turned: "would buy it", "is not interested". */
const isTurned = ({ cue: { turn } }: CueHit, { negated, modal }: VerbGroup): boolean =>
  turn === null || negated || (turn === 'modal' && modal !== null && modal !== 'must')

/** "not something Peru is ready to discuss": the turn stands before the relative clause. */
function isNothingThat(tokens: readonly Token[], subject: number): boolean {
  const before = /^(?:that|which)$/.test(tokens[subject - 1]?.lower ?? '') ? subject - 2 : subject - 1
  const at = /^(?:something|anything|nothing)$/.test(tokens[subject]?.lower ?? '') ? subject : before
  if (tokens[at]?.lower === 'nothing') return true
  return (
    /^(?:something|anything|one)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:not|n't|never|hardly)$/.test(tokens[at - 1]?.lower ?? '')
  )
}

/** The find over its clause from the beginning, which says what it is about. */
function wholeClause(scene: Scene, find: Found): Found {
  const from = clauseStart(scene, find.from)
  return { ...find, from, about: from }
}

/** "hopes that it will revise its stance": whoever hopes so of another has not moved. */
function isHopedFor(tokens: readonly Token[], verb: number): boolean {
  const at = tokens[verb - 2]?.lower === 'that' ? verb - 3 : verb - 2
  return /^(?:it|they|he|she)$/.test(tokens[verb - 1]?.lower ?? '') && /^(?:hope|wish)$/.test(tokens[at]?.lemma ?? '')
}

/** After these a bare verb says what has to be: "insists that workers return". */
const plainly = /^(?:insist|adamant|insistent|propose|suggest|recommend|offer)$/

/** "They want to drag you in, Chile's leader said": what one side says that another is after is no word of the other. */
function isToldByOther(scene: Scene, at: number, parties: readonly Party[]): boolean {
  const holder = holderOf(scene.layers, scene.tokens[at]!.start, scene.tokens[at]!.end)
  const speaking = holder && partiesSpeaking(scene, holder)
  return !!speaking && speaking.length > 0 && !speaking.some(({ ref }) => parties.some((one) => one.ref.id === ref.id))
}

/** "would have rejected it", "could have agreed": what did not come about. */
const wouldHave = ({ perfect, modal }: VerbGroup): boolean =>
  perfect && (modal === 'would' || modal === 'may' || modal === 'can')

/** "denied that he offered": the words of a denial are nobody's position. */
function isDenied({ tokens, layers }: Scene, at: number): boolean {
  const holder = holderOf(layers, tokens[at]!.start, tokens[at]!.end)
  return (
    holder?.denial === true && holder.cue.some(({ quote }) => /\b(?:den(?:y|ies|ied|ying)|disput|refut)/i.test(quote))
  )
}

function verbFind(scene: Scene, { hit, group, subject, to }: CueClause, stance: Stance): Found {
  const { tokens } = scene
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
    reading: group.reading || (group.modal === 'may' && !isOwnWord(scene, at, subject.parties)),
    spoken: subject.how === 'speaker',
  })
}
