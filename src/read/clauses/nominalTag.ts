import type { Token } from '../draft.ts'

const owners = new Set('a an the its his her their our my'.split(' '))
const between = new Set('earlier later further early late latest first last'.split(' '))

/** The tag of a noun or an adjective that the neighbours of a word tagged as a verb show it to be; `null` where it is one. */
export function nominalTag(tokens: readonly Token[], at: number): string | null {
  if (isCompound(tokens, at)) return 'NOUN'
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

/** "the border crossing/VERB", "a round of pay/VERB talks": no verb in its base form stands right behind a preposition. */
function isCompound(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  if (!before) return false
  if (token.lower === 'crossing') return /^(?:border|frontier|river|level)$/.test(before.lower)
  const behind =
    before.tag === 'ADP' && token.lower === token.lemma && !/^(?:to|than|but|except|like)$/.test(before.lower)
  return behind && next?.tag === 'NOUN'
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
