import { overlaps } from '../../../model/index.ts'
import type { Token } from '../../draft.ts'
import { refutedAs } from '../../isRefuted.ts'
import { findPhrases } from '../../issues/phrases.ts'
import { bare, markers } from '../build/markers.ts'
import type { Stance } from '../cues.ts'
import type { Layers, Party, Scene } from '../scene.ts'
import type { Stretch } from './tagged.ts'

/** What was wanted once, and no longer. */
const former =
  /\b(?:began|begun|started|opened) (?:by|with|out)\b|\bused to\b|\b(?:initially|originally|at first)\b|\bonly (?:last (?:week|month|year)|(?:weeks|months|years) ago)\b/i
/** Feelings for somebody else's lot. */
const sympathy =
  /\bstand(?:s|ing)? (?:by|with|behind|beside) (?:the |its |our |their )?(?:\w+ )?(?:people|nation|victims|famil)|\b(?:solidarity|condolences|sympath)/i

/** Neither yes nor no: silence on a question. */
const silence = /\bneither confirm|\b(?:declin|refus)\w* (?:to )?comment/i

/** "asked what Peru would pay": a question, nothing that is wanted. */
const asking = /\b(?:ask|wonder|inquir|enquir)\w*\s+$/i
const question = /^(?:what|how|whether|why|when|where|who|if)\b/i

/** "put the figure at 12,000": what somebody reckons; "to put the figure at 4 per cent" may well be an offer. */
const reckoning = /^(?:puts?|putting) (?:the|its|their|his|her) (?:figure|number|toll|count|total|strength|size) at\b/i
const toBeDone = /(?:\bto|\bwill|\bwould|\bcould|\bmay|\bmight|['’]ll) $/i

/** False for words that tell a former position, a feeling, a reckoning or a question, and for the points of somebody's plan, which say what all would do. */
export function isTaken({ proposals = [], article: { text } }: Layers, evidence: Stretch): boolean {
  const words = text.slice(evidence.start, evidence.end)
  if (former.test(words) || sympathy.test(words) || silence.test(words)) return false
  if (reckoning.test(words) && !toBeDone.test(text.slice(Math.max(0, evidence.start - 8), evidence.start))) return false
  if (question.test(words) && asking.test(text.slice(0, evidence.start).slice(-12))) return false
  return !proposals.some(({ points }) => points.some(({ span }) => overlaps(span, evidence)))
}

const terms =
  /\b(?:if|unless|until|once|when|whenever|only|without|before|after|should|were|had|in case|condition|conditions|conditional|provided|providing|as (?:soon|long) as|return|exchange|price|first|then|depends?|hinges?|against)\b/i

/** "The goal has clearly shifted to keeping the port": another one than before. */
const moved =
  /\b(?:goals?|aims?|objectives?|priorit(?:y|ies)|demands?|positions?|stance|line|focus) (?:has|have|had) (?:\w+ )?(?:shifted|moved|changed|turned|narrowed|softened|hardened)\b/i
const dropped = /\b(?:no longer|not|n['’]t)\b.{0,12}\b(?:insist|demand)\w*/i
const naming = /^(?:call|brand|label|describe|dub|deride|dismiss)$/

/** What the network cannot have meant: nothing is given by calling names, and one state does not "agree". */
export function isMistaken({ tokens }: Scene, cue: number, stance: Stance, parties: readonly Party[]): boolean {
  const { lemma, lower, tag } = tokens[cue]!
  if (naming.test(lemma) && /^(?:offers|accepts|open|conditional)$/.test(stance)) return true
  if (isClaim(tokens, cue) || refutedAs(tokens, cue) !== null) return true
  const [only, ...others] = parties
  return (
    lemma === 'agree' &&
    lower === lemma &&
    tag === 'VERB' &&
    others.length === 0 &&
    joins(tokens[cue - 1]) &&
    isState(only)
  )
}

/** "denied hitting the port", "denied the light was out", "insist it has paid": what is said to be so or not; "denied entry" is no. */
function isClaim(tokens: readonly Token[], cue: number): boolean {
  const { lemma } = tokens[cue]!
  if (lemma !== 'deny' && lemma !== 'insist') return false
  const behind = tokens.slice(cue + 1, cue + 7)
  if (lemma === 'deny' && (behind[0]?.lower === 'that' || /ing$/.test(behind[0]?.lower ?? ''))) return true
  const aux = behind.findIndex(({ tag, text }) => tag === 'AUX' || /^[,.;:]$/.test(text))
  const is = lemma === 'deny' ? /^(?:is|are|was|were|has|have|had)$/ : /^(?:has|have|had)$/
  return aux > 0 && is.test(behind[aux]!.lower)
}

const joins = (before: Token | undefined): boolean =>
  before === undefined || before.tag === 'CCONJ' || before.tag === 'ADV'
const isState = (party: Party | undefined): boolean => party?.ref.id.startsWith('state:') === true

/** "Conditional" is told by a word for the condition in the sentence; without one, what is given is what somebody is open to; what is no longer insisted on has shifted. */
export function stanceIn({ tokens, layers, sentence }: Scene, stance: Stance, words: string): Stance {
  if ((stance === 'refuses' && dropped.test(words)) || moved.test(words)) return 'shifts'
  if (stance !== 'conditional') return stance
  const { conditions } = markers(layers.lexicon)
  return terms.test(sentence.text) || findPhrases(conditions, bare(tokens)).length > 0 ? stance : 'open'
}
