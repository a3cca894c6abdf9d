import { fromLexicon, type Sentence, type Token } from '../draft.ts'
import { proposedName } from '../issues/proposedName.ts'
import type { Found } from './find.ts'
import { type Layers, type Scene, wordSets } from './scene.ts'

const table =
  /\b(?:talks|negotiat|ceasefire|truce|peace|deal\b|agreement|treaty|summit|proposal|mediat|strike|union|plan\b|bargain)/i
const known = new WeakMap<object, boolean>()
/** Rules whose words alone show a stance; of the others only what the article comes back to is a position. */
const strong =
  /^(?:verb|verdict|adjective|will-not|what-not|cannot-be|there-is-no|rather-than|not-until|pledge|order|vow|moved|passive|terms|goal|noun|effect|on-list|in-return|exclaimed|duty-named|announced)(?:-|$)/
const party = /^(?:state|organisation|group|person):/
const pointing = /^(?:it|them|this|that|these|those|him|her|us|me|you|himself|herself|itself|themselves)$/
/** Rules that answer something said before, so that "it" is a thing on the table. */
const answering =
  /^(?:verb-(?:refuses|accepts|open|open-turned|shifts|seeks|demands)|verdict-\w+|effect-\w+|terms|not-until)$/
/** Rules that show a stance on what was spoken of before, without an object of their own: "it is not interested". */
const bare = /^(?:(?:adjective|verb)-(?:refuses(?:-turned)?|open-turned)|exclaimed-refuses)$/
/** With fewer mentions a noun is no matter of the article's. */
const leastMentions = 2
const furthest = 14

/**
 * The issue of a find whose object the codebook does not know, in an article about a negotiation: the noun phrase of
 * the object that the article comes back to ("licences", "price-ceiling"), see `proposedName`; `other` where there is
 * none. `null` where the find is no position: a vague object, or a pronoun.
 */
export function proposedIssue(scene: Scene, find: Found): string | null {
  const { tokens, layers, nameAt } = scene
  if (!isToBeSaid(scene, find) || !find.parties.every(({ ref }) => party.test(ref.id))) return null
  const start = tokens[find.about]?.lower === 'to' ? find.about + 1 : find.about
  const object = tokens.slice(start, find.to)
  const first = object[0]
  if (!first) return bare.test(find.rule) && !find.reading && find.stance !== 'shifts' ? 'other' : null
  if (pointing.test(first.lower)) return answering.test(find.rule) && !find.reading ? 'other' : null
  if (isElliptical(object)) return strong.test(find.rule) && !find.reading ? 'other' : null
  if (nameAt[find.about] && !isOwner(scene, find.about)) return null
  // "ready to report its payments": "report" is no thing here.
  const done = tokens[start - 1]?.lower === 'to' && first.lower === first.lemma
  if (isVague(done ? object.slice(1) : object, wordSets(layers.lexicon).vague)) return null
  if (comesBack(layers, object))
    return proposedName(layers.lexicon, object, mentions(layers)) ?? (isLoose(scene, find) ? null : 'other')
  if (find.rule === 'not-until' || (find.rule === 'terms' && doesSomething(scene, object))) return 'other'
  if (find.rule === 'duty') return isPlainDuty(scene, find) && !hardlyTalks(layers) ? 'other' : null
  return strong.test(find.rule) && !find.reading && !isLoose(scene, find) && saysSomething(scene, find, object)
    ? 'other'
    : null
}

/** In an article about talks nearly all that is asked or given is said at a table; elsewhere only what is said plainly. */
function isToBeSaid(scene: Scene, find: Found): boolean {
  const { layers } = scene
  if (!isNegotiation(layers)) return saysPlainly(scene, find)
  const inPassing = easily.test(find.rule) || (isLong(layers.article) && !plain.test(find.rule))
  return !inPassing || !hardlyTalks(layers)
}

/** "The two must stop at once": somebody else is told what to do. Not "we must try", "no one should doubt", "should it fail". */
function isPlainDuty({ tokens }: Scene, { cue, from }: Found): boolean {
  const [first, before] = [tokens[from]!.lower, tokens[cue - 1]]
  return (
    (/^(?:must|should)$/.test(tokens[cue]!.lower) || isRequired(tokens, cue)) &&
    from < cue &&
    before !== undefined &&
    /^(?:NOUN|PROPN|PRON)$/.test(before.tag) &&
    !/^(?:we|i|you|he|she|it|one|there|that|which|who)$/.test(before.lower) &&
    !/^(?:no|nobody|another|telling|saying)$/.test(first)
  )
}

/** "The number has to start with a five": of a thing, with a verb that says what is to become of it. */
const isRequired = (tokens: Scene['tokens'], at: number): boolean =>
  /^(?:has|have|needs?)$/.test(tokens[at]!.lower) &&
  !/^(?:people|women|men|families|children|citizens|voters)$/.test(tokens[at - 1]!.lower) &&
  !/^(?:be|have|live|wait|know|see|think|face|feel|get|take|make|say|remember|understand|deal|cope|learn|survive|continue|do|go)$/.test(
    tokens[at + 2]?.lemma ?? '',
  )

const announcing = /^(?:pledge-\w+|verdict-refuses|noun-refuses|noun-demands|will-not)$/
const leastSaid = 4

/**
 * Words that can hardly mean anything else ("urged", "opposed", "said it would close") and say of what, in an article that
 * is short enough to be about that: it need not speak of talks.
 */
function saysPlainly({ tokens, layers }: Scene, { rule, cue, about, to }: Found): boolean {
  if (isLong(layers.article) || to - about < leastSaid) return false
  return announcing.test(rule) || (worded.test(rule) && wordSets(layers.lexicon).plainly.has(tokens[cue]!.lemma))
}

const worded = /^(?:verb|adjective)-/

/** A cue with many other uses, of which a mere noun behind it makes no position: "studied in Lima". */
const isLoose = ({ tokens, layers }: Scene, { rule, cue, about }: Found): boolean =>
  worded.test(rule) &&
  about - cue <= shortCue &&
  wordSets(layers.lexicon).loose.has(tokens[cue]!.lemma) &&
  !tokens.slice(Math.max(0, cue - 3), cue).some(({ lower }) => turning.test(lower))

const turning = /^(?:can|could|ca|cannot|may|might|would|will|wo|not|n't|never|'ll|'d)$/

/** A cue of more words than these is a turn of its own. */
const shortCue = 2

const asking = /^(?:what|how|why|where|who|we|he|she|they|you|i)$/

/**
 * An object that is a thing, so that it is a position though nobody knows on what issue. What a party will do is one
 * only where the verb says what is given or kept back; "what it wants" says nothing.
 */
function saysSomething(scene: Scene, find: Found, object: readonly Token[]): boolean {
  const bare = object.length < 2 && object[0]?.tag === 'VERB'
  if (bare || find.rule.startsWith('pledge')) return saysMuch(scene, find, object)
  if (object.slice(0, 2).some(({ lower }) => asking.test(lower))) return saysMuch(scene, find, object)
  return scene.tokens[find.from]?.lower !== 'what' || find.rule === 'what-not' || saysMuch(scene, find, object)
}

/** What is said on terms is something that one side gives, keeps or does to the other. */
function doesSomething({ layers }: Scene, object: readonly Token[]): boolean {
  const { giving, hostile, keeping, refusable } = wordSets(layers.lexicon)
  if (/^(?:we|i)$/.test(object[0]?.lower ?? '') && object[1]?.tag === 'AUX') return true
  return object.some(
    ({ lower, lemma }) =>
      lower === 'yes' || giving.has(lemma) || hostile.has(lemma) || keeping.has(lemma) || refusable.has(lemma),
  )
}

/** "ten", "all of it", "at nine", "fewer": an object without a noun of its own stands for what was spoken of. */
export function isElliptical(object: readonly Token[]): boolean {
  const [first, second] = object
  if (!first) return false
  if (/^(?:every(?:one|body|thing)|nobody)$/.test(first.lower)) return second?.tag !== 'NOUN'
  if (/^(?:all|one|ones|both|none|more|less|fewer|neither|either|half)$/.test(first.lower))
    return !second || !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(second.tag)
  if (first.tag === 'ADP' && second?.tag === 'NUM') return isElliptical(object.slice(1))
  return first.tag === 'NUM' && (!second || /^(?:PUNCT|ADP|CCONJ|ADV|SCONJ)$/.test(second.tag)) && second?.text !== '-'
}

/** "Kyiv's proposal", "the Russian offer": a name before the thing itself. */
function isOwner({ tokens, nameAt }: Scene, at: number): boolean {
  let end = at
  while (nameAt[end + 1] === nameAt[at]) end++
  const next = tokens[end + 1]
  return next !== undefined && (/^['’]s?$/.test(next.lower) || next.tag === 'NOUN' || next.tag === 'ADJ')
}

/** "rejected the claims": the first noun says that no position is meant. */
function isVague(object: readonly Token[], vague: ReadonlySet<string>): boolean {
  const noun = headOf(object)
  // "the idea of a patrol" is about the patrol.
  if (noun >= 0 && looked.test(object[noun]!.lower) && /^(?:of|for)$/.test(object[noun + 1]?.lower ?? ''))
    return isVague(object.slice(noun + 2), vague)
  return noun >= 0 && object.slice(0, noun + 1).some(({ lower }) => vague.has(lower))
}

const looked = /^(?:idea|notion|suggestion|possibility|prospect|talk|details?)$/

/** The last noun of the first run of nouns; -1 when there is none among the first words. */
const headOf = (object: readonly Token[]): number =>
  object.findIndex(({ tag }, i) => i < 9 && tag === 'NOUN' && object[i + 1]?.tag !== 'NOUN')

const empty = new Set('be have do say know think see get make become seem feel look appear happen'.split(' '))

/** An object with a noun soon, or with a verb that says what is (not) done. */
function saysMuch({ layers }: Scene, { stance, rule }: Found, object: readonly Token[]): boolean {
  const first = object[0]!
  if (object.length < 2) return false
  const { refusable } = wordSets(layers.lexicon)
  if (first.tag === 'VERB' && refusable.has(first.lemma)) return stance !== 'demands' || rule === 'order'
  if (first.tag === 'VERB' && !empty.has(first.lemma)) return object.some(({ tag }) => /^(?:NOUN|PROPN)$/.test(tag))
  const noun = headOf(object)
  return noun >= 0 && noun <= 7 && !object.slice(0, noun).some(({ tag }) => tag === 'PRON')
}

interface Mentions {
  count: number
  readonly spelled: Map<string, number>
}

const nounsOf = new WeakMap<readonly Sentence[], ReadonlyMap<string, Mentions>>()

/** How often each noun stands in the article's own text, by lemma. Counted once for an article. */
function mentions({ sentences, lexicon }: Layers): ReadonlyMap<string, Mentions> {
  const before = nounsOf.get(sentences)
  if (before) return before
  const found = new Map<string, Mentions>()
  const without = tooWide(lexicon)
  for (const { role, tokens } of sentences) {
    if (role !== 'body') continue
    for (const { tag, lemma, lower } of tokens) {
      if (tag !== 'NOUN' || lower.length < 4 || without.has(lower) || !/^[a-z]+$/.test(lower)) continue
      const one = found.get(lemma) ?? { count: 0, spelled: new Map<string, number>() }
      one.count++
      one.spelled.set(lower, (one.spelled.get(lower) ?? 0) + 1)
      found.set(lemma, one)
    }
  }
  nounsOf.set(sentences, found)
  return found
}

/** Words that are no matter themselves: people in office, groups, and what every article of this kind has. */
const tooWide = fromLexicon(({ stances }): ReadonlySet<string> => {
  const groups = stances.collectives.flatMap((words) => words.split(' '))
  return new Set([...stances.vague, ...stances.officials, ...stances.definites, ...stances.tooWide, ...groups])
})

/** One of the first nouns stands in the article more than once. */
function comesBack(layers: Layers, object: readonly Token[]): boolean {
  const counts = mentions(layers)
  return object
    .slice(0, furthest)
    .some(({ tag, lemma }) => tag === 'NOUN' && (counts.get(lemma)?.count ?? 0) >= leastMentions)
}

const sparse = new WeakMap<object, boolean>()
/** With fewer words of the table than one to so many letters an article is about something else. */
const lettersForOne = 850
/** A long article mentions more in passing. */
const longArticle = 5000
const lettersForOneInLong = 600
const ofTable = fromLexicon(({ stances }) => new RegExp(`\\b(?:${stances.ofTable.join('|')})`, 'gi'))

/** Rules that find most where an article only mentions talks in passing: whoever supports, offers or turns down anything. */
const easily = /^(?:verb-(?:seeks|offers|accepts|refuses)|noun-demands)$/

const isLong = (article: Layers['article']): boolean => lengthOf(article) > longArticle

/** Rules whose words say plainly that something is asked, refused or announced. */
const plain = /^(?:verb-demands|adjective-open|noun-refuses|pledge-\w+|goal|verdict-refuses)$/

const lengths = new WeakMap<object, number>()

/** Letters of an article, without the blanks in the place of the page's lines. */
function lengthOf(article: Layers['article']): number {
  const before = lengths.get(article)
  if (before !== undefined) return before
  const found = article.text.replace(/\s{3,}/g, '\n\n').length
  lengths.set(article, found)
  return found
}

/** Words of the table stand few and far between: "deal" once in a portrait. */
function hardlyTalks({ article, lexicon }: Layers): boolean {
  const before = sparse.get(article)
  if (before !== undefined) return before
  const found =
    (article.text.match(ofTable(lexicon))?.length ?? 0) * (isLong(article) ? lettersForOneInLong : lettersForOne) <
    lengthOf(article)
  sparse.set(article, found)
  return found
}

/** Words of the table somewhere in a text. */
export const speaksOfTalks = (text: string): boolean => table.test(text)

/** Words of the table somewhere in the article: what a company turns down in a feature is no position. */
export function isNegotiation({ article }: Layers): boolean {
  const before = known.get(article)
  if (before !== undefined) return before
  const found = speaksOfTalks(article.text)
  known.set(article, found)
  return found
}
