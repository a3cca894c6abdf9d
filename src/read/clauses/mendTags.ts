import type { Name } from '../../model/index.ts'
import type { Token } from '../draft.ts'
import { isEnglish } from '../sentences/tagger.ts'

/**
 * The tokens of a sentence with the tags put right that names and neighbours show to be wrong, before its clauses are
 * read: "the minister, Rose/VERB Njeri", "an earlier offer/VERB of", "the state-controlled/VERB agency", "more than/ADP
 * 200 people". A word inside a name that was cut in pieces ("Erdo ğ an") is one token again. `names` are those in the
 * sentence, in order. Gives the same list back where nothing is to be put right.
 */
export function mendTags(tokens: readonly Token[], names: readonly Name[]): readonly Token[] {
  const named = names.length > 0 ? nameTags(tokens, names) : tokens
  let mended: Token[] | null = null
  const verb = named.some(({ tag }) => tag === 'VERB' || tag === 'AUX') ? -1 : onlyVerb(named)
  for (let at = 0; at < named.length; at++) {
    const tag = at === verb ? 'VERB' : tagShown(named, at)
    if (tag === null) continue
    mended ??= named.slice()
    mended[at] = retagged(named[at]!, tag)
  }
  return mended ?? named
}

const retagged = ({ start, end, text, lower, lemma }: Token, tag: string): Token => ({
  start,
  end,
  text,
  lower,
  lemma:
    tag !== 'VERB'
      ? lower
      : /(?:ed|ing)$/.test(lower) && lemma === lower
        ? infinitive(lower)
        : (unlisted.get(lower) ?? lemma).replace(/^(\p{L}{3,})s$/u, '$1'),
  tag,
  kind: 0,
})

/** Verbs of the press that the tagger takes for nouns, with their base forms. */
const unlisted: ReadonlyMap<string, string> = new Map([
  ['retook', 'retake'],
  ['retaken', 'retake'],
])

/** "blockaded" → "blockade", "meeting" → "meet", "walked" → "walk", "shipped" → "ship". */
const infinitive = (form: string): string => {
  const stem = form.replace(/(?:ed|ing)$/, '')
  const doubled = /([b-df-hj-np-tv-z])\1$/.test(stem) ? [stem.slice(0, -1)] : []
  return [`${stem}e`, stem, ...doubled].find(isEnglish) ?? form
}

const kept = new Set(['PROPN', 'NOUN', 'ADJ', 'PUNCT', 'PART', 'NUM', 'SYM', 'SPACE'])
const bare = new Set(['other', 'law'])

/** Every word inside a name belongs to a noun phrase; the pieces of one word are put together. */
function nameTags(tokens: readonly Token[], names: readonly Name[]): readonly Token[] {
  let mended: Token[] | null = null
  let at = 0
  for (const { span, kind } of names) {
    if (bare.has(kind)) continue
    while (at < tokens.length && tokens[at]!.end <= span.start) {
      mended?.push(tokens[at]!)
      at++
    }
    for (; at < tokens.length && tokens[at]!.start < span.end; at++) {
      const token = tokens[at]!
      const last = mended ? mended.at(-1) : tokens[at - 1]
      const piece =
        last !== undefined && last.start >= span.start && last.end === token.start && areLetters(last, token)
      if (!piece && kept.has(token.tag)) {
        mended?.push(token)
        continue
      }
      mended ??= tokens.slice(0, at)
      mended.push(piece ? together(mended.pop()!, token) : retagged(token, 'PROPN'))
    }
  }
  if (mended === null) return tokens
  for (; at < tokens.length; at++) mended.push(tokens[at]!)
  return mended
}

const letter = /^\p{L}+$/u
const areLetters = (a: Token, b: Token): boolean => letter.test(a.text) && letter.test(b.text)

const together = (a: Token, b: Token): Token => ({
  start: a.start,
  end: b.end,
  text: a.text + b.text,
  lower: a.lower + b.lower,
  lemma: a.lower + b.lower,
  tag: 'PROPN',
  kind: 0,
})

const owners = new Set('a an the its his her their our my'.split(' '))
const between = new Set('earlier later further early late latest first last'.split(' '))

/** The tag that the neighbours of a word show it to have; `null` where its own stands. */
function tagShown(tokens: readonly Token[], at: number): string | null {
  const { tag } = tokens[at]!
  if (tag === 'VERB') return isCompound(tokens, at) ? 'NOUN' : verbShown(tokens, at)
  if (tag === 'ADJ') return isDeed(tokens, at) ? 'VERB' : null
  if (tag === 'NOUN')
    return opensRelative(tokens, at) || isDoing(tokens, at) || isPlanning(tokens, at) || unlisted.has(tokens[at]!.lower)
      ? 'VERB'
      : null
  // "Late last night the board …": it opens a time.
  if (tag === 'PROPN' && at === 0)
    return /^(?:late|early)$/.test(tokens[0]!.lower) && /^(?:last|on|in|this)$/.test(tokens[1]?.lower ?? '')
      ? 'ADV'
      : null
  if (tag === 'ADP' || tag === 'ADV' || tag === 'SCONJ')
    return downsTools(tokens, at) ?? (boundsNumber(tokens, at) ? 'ADJ' : null)
  return null
}

/** "After meeting/NOUN the Front, Peru …", "stopped short of meeting Lee": what is done, before an article or a name. */
const isDoing = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower.endsWith('ing') &&
  ((/^(?:after|before|without|since)$/.test(tokens[at - 1]?.lower ?? '') &&
    (tokens[at + 1]?.tag === 'PROPN' || /^(?:an?|the|his|her|its|their)$/.test(tokens[at + 1]?.lower ?? ''))) ||
    (tokens[at - 1]?.lower === 'of' && tokens[at - 2]?.lower === 'short'))

/** "Ann Lee plans/NOUN to meet Park": with no other verb before the next comma that it could be the subject of. */
function isPlanning(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:plans?|hopes?|vows?|promises)$/.test(tokens[at]!.lower) || tokens[at + 1]?.lower !== 'to') return false
  if (tokens[at - 1]?.tag !== 'PROPN' && tokens[at - 1]?.tag !== 'NOUN') return false
  if (tokens[at + 2]?.tag !== 'VERB' || tokens.slice(0, at).some(({ tag }) => tag === 'VERB' || tag === 'AUX'))
    return false
  const end = tokens.findIndex(({ tag, lower }, i) => i > at && (tag === 'PUNCT' || /^(?:that|which|who)$/.test(lower)))
  const behind = tokens.slice(at + 3, end < 0 ? tokens.length : end)
  return !behind.some(
    ({ tag, lower }, i) => (tag === 'AUX' || tag === 'VERB') && behind[i - 1]?.lower !== 'to' && !lower.endsWith('ing'),
  )
}

/** "Peru blockaded/ADJ the harbour", "Peru liberated/ADJ Arica": between a name and its object stands a verb. */
const isDeed = (tokens: readonly Token[], at: number): boolean => {
  const [before, { lower }, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  if (!lower.endsWith('ed') || before?.tag !== 'PROPN') return false
  if (next?.tag === 'DET') return true
  return next?.tag === 'PROPN' && !/(?:an|ish|ese)$/.test(before.lower) && !describing.has(lower)
}
const describing = new Set([
  'based',
  'controlled',
  'occupied',
  'backed',
  'united',
  'armed',
  'allied',
  'aligned',
  'sponsored',
  'supported',
])

/** "the border crossing/VERB", "a round of pay/VERB talks": no verb in its base form stands right behind a preposition. */
function isCompound(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  if (!before) return false
  if (token.lower === 'crossing') return /^(?:border|frontier|river|level)$/.test(before.lower)
  const behind =
    before.tag === 'ADP' && token.lower === token.lemma && !/^(?:to|than|but|except|like)$/.test(before.lower)
  return behind && next?.tag === 'NOUN'
}

/** "Egypt, which chairs/NOUN the summit": between a relative pronoun and its object stands a verb. */
const opensRelative = (tokens: readonly Token[], at: number): boolean =>
  /^(?:which|who)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at + 1]?.tag === 'DET'

/**
 * "Branch members vote/NOUN tomorrow", "The army shells/NOUN the port": in a sentence without a verb, the base form behind
 * several who do it, or a form in -s behind one, with its object or a preposition behind it. -1 where there is none.
 */
function onlyVerb(tokens: readonly Token[]): number {
  if (tokens.at(-1)?.text !== '.') return -1
  return tokens.findIndex((token, at) => {
    const [before, next] = [tokens[at - 1], tokens[at + 1]]
    if (token.tag !== 'NOUN' || before === undefined || next === undefined) return false
    if (token.lower !== token.lemma && tokens[at + 2]?.tag !== 'PRON')
      return (
        doers.has(before.tag) &&
        before.lower === before.lemma &&
        (next.tag === 'DET' || (next.tag === 'ADP' && opens(tokens, at)))
      )
    if (token.lower.endsWith('s') && before.tag === 'PROPN' && next.tag === 'ADP' && tokens[at + 2]?.tag === 'PRON')
      return true
    return after.has(next.tag) && (isPlural(before) || isPair(tokens, at - 1))
  })
}

const isPlural = ({ tag, lower, lemma }: Token): boolean =>
  lower.endsWith('s') && ((tag === 'NOUN' && lower !== lemma) || (tag === 'PROPN' && lower.length > 5))

/** "Lee and Park", "the union and management": the one before is one of two. */
const isPair = (tokens: readonly Token[], at: number): boolean =>
  doers.has(tokens[at]!.tag) && tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'and')

/** "The parliament votes on …", "Its mandate lapses on …": behind a short subject at the head of its sentence or entry. */
function opens(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--)
    if (/^(?:the|its|their)$/.test(tokens[i]!.lower)) return i === 0 || tokens[i - 1]!.tag === 'PUNCT'
  return false
}

const doers = new Set(['NOUN', 'PROPN'])
const after = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'ADP', 'ADV', 'ADJ', 'NUM'])

function verbShown(tokens: readonly Token[], at: number): string | null {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  if (!before) return isGoingOn(tokens, at) ? 'NOUN' : null
  const isNoun = next?.tag === 'NOUN' || next?.tag === 'PROPN'
  if (isHyphen(before, token, tokens[at - 2]))
    return isNoun || next?.tag === 'ADJ' || next?.tag === 'VERB' ? 'ADJ' : null
  const base = token.lower === token.lemma || token.lower === `${token.lemma}s`
  if (isDeedOf(tokens, at) || isGoingOn(tokens, at)) return 'NOUN'
  if (!base) return null
  // "where rebels/VERB of the Front freed them": no subject stands between.
  if (openers.test(before.lower) && token.lower !== token.lemma && next?.tag === 'ADP') return 'NOUN'
  if (before.tag === 'PART' && /^['’]s?$/.test(before.text)) return isNoun ? 'ADJ' : 'NOUN'
  if (before.tag === 'VERB' && before.lower === before.lemma && token.lower !== token.lemma) return 'NOUN'
  if (owners.has(before.lower)) return isNoun && token.lower === token.lemma ? 'ADJ' : 'NOUN'
  return between.has(before.lower) && owners.has(tokens[at - 2]?.lower ?? '') ? 'NOUN' : null
}

/** "the Norwegian shelling/VERB of Arica", "Norway's capture/VERB of the port": between whose it is and "of" stands a noun. */
function isDeedOf(tokens: readonly Token[], at: number): boolean {
  const [before, { lower, lemma }] = [tokens[at - 1]!, tokens[at]!]
  if (tokens[at + 1]?.lower !== 'of' || !(lower === lemma || lower.endsWith('ing'))) return false
  if (/^['’]s?$/.test(before.text)) return true
  return /(?:an|ish|ese|ic|i)$/.test(before.lower) && /^(?:the|a|an|this|that)$/.test(tokens[at - 2]?.lower ?? '')
}

/** "Heavy fighting/VERB erupted", "Shelling/VERB continued": right ahead of the verb that says so. */
function isGoingOn(tokens: readonly Token[], at: number): boolean {
  const [before, { lower }, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  if (!lower.endsWith('ing') || next === undefined || !goesOn.has(next.lemma) || next.lower.endsWith('ing'))
    return false
  return before === undefined || before.tag === 'ADJ' || (before.tag === 'PROPN' && at === 1)
}

const goesOn = new Set(
  'continue erupt rage resume intensify break flare subside stop begin start cease escalate ease last spread go'.split(
    ' ',
  ),
)

const openers = /^(?:where|when|while|because|that|if|although)$/

/** "UN-backed talks": the hyphen stands tight between two words. */
const isHyphen = (hyphen: Token, token: Token, before: Token | undefined): boolean =>
  /^[-‐]$/.test(hyphen.text) && hyphen.end === token.start && before !== undefined && before.end === hyphen.start

/** "Dockers will down tools": the one thing that is downed without "put" or "lay". */
const downsTools = (tokens: readonly Token[], at: number): 'VERB' | null =>
  tokens[at]!.lower === 'down' &&
  tokens[at + 1]?.lower === 'tools' &&
  !/^(?:put|lay|laid|set)$/.test(tokens[at - 1]?.lower ?? '')
    ? 'VERB'
    : null

/** "more than 200", "up to 40", "at least 12", "as many as 30": the words before a number belong to it. */
function boundsNumber(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!
  const next = tokens[at + 1]
  if (lower === 'than')
    return next?.tag === 'NUM' && /^(?:more|less|fewer|other|rather)$/.test(tokens[at - 1]?.lower ?? '')
  if (lower === 'up') return next?.lower === 'to' && tokens[at + 2]?.tag === 'NUM'
  if (lower === 'to') return next?.tag === 'NUM' && tokens[at - 1]?.lower === 'up'
  if (lower === 'at') return /^(?:least|most)$/.test(next?.lower ?? '') && tokens[at + 2]?.tag === 'NUM'
  return false
}
