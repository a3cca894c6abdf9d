import type { Lexicon } from '../../model/index.ts'
import { fromLexicon, type Token } from '../draft.ts'
import { type Inflect, inflection } from '../inflection/inflect.ts'
import { mayStart, type PhraseTree, phraseAt, phraseTree } from '../issues/phrases.ts'
import { onceAKind } from '../onceAKind.ts'
import type { Scene } from '../positions/scene.ts'

/** A noun phrase that names a plan: token indices, `to` exclusive; `noun` is where its plan word begins. */
export interface PlanPhrase {
  readonly from: number
  readonly noun: number
  readonly to: number
  /** True for a plan only of whoever puts it forward: "a deal". */
  readonly offered?: boolean
}

interface Words {
  readonly plans: PhraseTree<boolean>
  /** False where no phrase of `plans` starts. */
  readonly mayStart: (token: Token) => boolean
  /** Verbs that put a plan forward, and those that say what it holds, by every spelling. */
  readonly proposers: PhraseTree<string>
  readonly withThe: ReadonlySet<string>
  /** Plans only of whoever puts them forward: "deal". */
  readonly offered: ReadonlySet<string>
  /** Proposers of such a plan. */
  readonly offering: ReadonlySet<string>
  /** Plans that are made of what stands behind "of": "package". */
  readonly madeOf: ReadonlySet<string>
  readonly contents: PhraseTree<string>
  /** First words of `contents`. */
  readonly asks: ReadonlySet<string>
  readonly ordinals: ReadonlyMap<string, number>
  /** Words that open a part behind the first: "then". */
  readonly sequels: ReadonlySet<string>
  /** What the parts of a plan are called, one and several. */
  readonly labels: ReadonlySet<string>
  readonly noActs: ReadonlySet<string>
  readonly noSingleActs: ReadonlySet<string>
  readonly mediators: ReadonlySet<string>
  readonly leaks: ReadonlySet<string>
  readonly makers: ReadonlySet<string>
  /** Words between a plan and who made it, by their first: "by the pen of". */
  readonly authored: PhraseTree<true>
  /** What leads in to points: "contents". */
  readonly leadNouns: ReadonlySet<string>
  /** "Would see Peru leave": verbs behind which stands who does what. */
  readonly leadsTo: ReadonlySet<string>
  /** A question that the points of a plan answer. */
  readonly asksFor: RegExp
}

const spelled = (phrases: readonly string[], inflect: Inflect): [string, string][] =>
  phrases.flatMap((phrase) => {
    const [head = '', ...rest] = phrase.split(' ')
    return inflect(head).map(([form]): [string, string] => [[form, ...rest].join(' '), phrase])
  })

/** The word lists of this stage, ready to be matched. */
export const planWords = fromLexicon((lexicon: Lexicon): Words => {
  const { stances } = lexicon
  const inflect = inflection(lexicon)
  const plans = [
    ...stances.notPlans.map((p) => [p, false] as const),
    ...[...stances.plans, ...stances.plansWithThe, ...stances.plansOffered].map((p) => [p, true] as const),
  ]
  const ordinals = stances.ordinals.flatMap((word, i): [string, number][] => [
    [word, i + 1],
    [`${word}ly`, i + 1],
  ])
  const tree = phraseTree(plans)
  return {
    plans: tree,
    mayStart: onceAKind(({ lower }) => mayStart(tree, plain(lower))),
    withThe: new Set(stances.plansWithThe),
    offered: new Set(stances.plansOffered),
    offering: new Set(stances.offering),
    madeOf: new Set(stances.plansMadeOf),
    proposers: phraseTree(spelled(stances.proposers, inflect)),
    asks: new Set(stances.contents.map((phrase) => phrase.split(' ')[0]!)),
    contents: phraseTree(spelled(stances.contents, inflect)),
    ordinals: new Map(ordinals),
    sequels: new Set(stances.sequels),
    labels: new Set(stances.pointLabels.flatMap((word) => [word, `${word}s`])),
    noActs: new Set(stances.noActs),
    noSingleActs: new Set(stances.noSingleActs),
    mediators: new Set(stances.mediators),
    leaks: new Set(stances.leaks),
    makers: new Set(stances.makers),
    authored: phraseTree(stances.authored.map((phrase): [string, true] => [phrase, true])),
    leadNouns: new Set(stances.leadNouns),
    leadsTo: new Set(stances.leadsTo),
    asksFor: new RegExp(String.raw`^(?:\p{Lu}\p{L}+, )?what\b.*\b(?:${stances.askedFor.join('|')})\s*\?$`, 'iu'),
  }
})

/** "Counter-draft", written as one word, is a draft. */
const plain = (lower: string): string => lower.replace(/^counter-(?=\p{L})/u, '')

const lead = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'PRON', 'PART'])
const joiners = /^(?:for|on|of|to)$/

/** The plan that is named at a token; `null` for the verb "plans" and for plans of another kind. */
export function planAt({ tokens, nameAt, layers }: Scene, at: number): PlanPhrase | null {
  if (!planWords(layers.lexicon).mayStart(tokens[at]!)) return null
  const words = tokens.slice(at, at + 4).map(({ lower }) => plain(lower))
  const hit = phraseAt(planWords(layers.lexicon).plans, words, 0)
  if (!hit?.value || nameAt[at] || (hit.to === 1 && tokens[at]!.tag === 'VERB')) return null
  if (tokens[at]!.lower === 'plans' && tokens[at + 1]?.lower === 'to') return null
  let from = at
  // An article opens the phrase: "handed Peru a plan" is not Peru's plan.
  while (from > 0 && at - from < 9 && isLead(tokens, from - 1) && !/^(?:a|an|the)$/.test(tokens[from]!.lower)) from--
  const noun = tokens[at + hit.to - 1]!
  if (from === at && !(noun.tag === 'NOUN' && /s$/.test(noun.lower))) return null
  if (planWords(layers.lexicon).withThe.has(tokens[at]!.lower) && !/^(?:the|this)$/.test(tokens[from]!.lower))
    return null
  const end = at + hit.to
  return {
    from,
    noun: at,
    offered: planWords(layers.lexicon).offered.has(words.slice(0, hit.to).join(' ')),
    to: layers.dates.some(({ span }) => span.start === tokens[end + 1]?.start) ? end : nameEnd(tokens, end),
  }
}

function isLead(tokens: readonly Token[], i: number): boolean {
  const { tag, text, lower } = tokens[i]!
  if (/^(?:he|she|it|they|we|i|who|which|that|to|not)$/.test(lower)) return false
  const next = tokens[i + 1]
  const isHyphened = next?.text === '-' && next.start === tokens[i]!.end
  if (text === '-' || isHyphened) return next?.start === tokens[i]!.end
  // "The operators' offer".
  if (/^['’]$/.test(text)) return tokens[i - 1]?.end === tokens[i]!.start && /s$/.test(tokens[i - 1]!.lower)
  return (
    lead.has(tag) ||
    /^["“”]$/.test(text) ||
    (tag === 'VERB' && /(?:ed|ing)$/.test(lower) && tokens[i - 1]?.tag === 'DET')
  )
}

/** "A plan on one sheet of paper", "put a text on the table": no words of its name. */
const WHERE = /^on (?:\S+ ){0,2}(?:table|sheets?|pages?|night|eve|day|morning|evening|paper)\b/

/** `for "peace in Veria"`: the words that name the plan further. */
function nameEnd(tokens: readonly Token[], at: number): number {
  if (!joiners.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.tag === 'VERB') return at
  if (
    WHERE.test(
      tokens
        .slice(at, at + 4)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return at
  let to = at + 1
  while (to < tokens.length && to < at + 9 && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[to]!.tag)) to++
  const quoted = /^["“]$/.test(tokens[at + 1]?.text ?? '')
  if (quoted) {
    to = at + 2
    while (to < tokens.length && to < at + 14 && !/^["”]$/.test(tokens[to]!.text)) to++
    to++
  }
  return to > at + 1 ? Math.min(to, tokens.length) : at
}
