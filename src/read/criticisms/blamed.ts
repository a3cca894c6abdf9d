import type { Ref } from '../../model/index.ts'
import { type Clause, clausesIn } from '../clauses/clauses.ts'
import type { Phrase } from '../clauses/phrases.ts'
import type { Token } from '../draft.ts'
import type { Sign } from './signs.ts'

/** A party named in a sentence: tokens `from`–`to`. */
export interface Mention {
  readonly ref: Ref
  readonly from: number
  readonly to: number
  /** True in "pro-Norland" and "Norland-backed": it says for whom others act. */
  readonly linked: boolean
}

/** A sentence as the rules of blame see it. */
export interface Blaming {
  readonly tokens: readonly Token[]
  readonly signs: readonly Sign[]
  readonly mentions: readonly Mention[]
}

/** How sure it is that a party is the one blamed. */
export interface Blamed {
  readonly ref: Ref
  readonly points: number
}

/** Prepositions before what something is done to, or where. */
const towards = new Set([
  'against',
  'in',
  'into',
  'to',
  'with',
  'towards',
  'toward',
  'inside',
  'within',
  'on',
  'onto',
  'upon',
  'for',
  'near',
  'across',
  'throughout',
  'around',
  'along',
  'over',
  'between',
])
const accusing = new Set([
  'accuse',
  'blame',
  'condemn',
  'denounce',
  'criticise',
  'criticize',
  'slam',
  'rebuke',
  'censure',
  'charge',
  'fault',
  'castigate',
  'lambast',
  'chide',
  'berate',
  'decry',
])
/** "Has not commented" and "continues to hope" blame nobody by themselves. */
const weak = /^(?:continu\w*|has|have|had|do|does|did)$/
/** Who does this to a wrong does none. */
const resisting = new Set(
  'defend resist repel protect prevent avoid avert thwart counter oppose fight withstand survive suffer face endure document investigate report mourn deplore reject'.split(
    ' ',
  ),
)
const background = new Set(['since', 'after', 'before', 'during', 'amid', 'amidst', 'following', 'until', 'despite'])
/** Prepositions of what somebody acts against, or of when. */
const besides = new Set([
  'against',
  'amid',
  'amidst',
  'after',
  'before',
  'despite',
  'since',
  'from',
  'during',
  'under',
  'over',
  'about',
  'following',
  'until',
  'due',
  'given',
])
const asking = new Set([
  'call',
  'urge',
  'demand',
  'ask',
  'appeal',
  'expect',
  'request',
  'want',
  'implore',
  'warn',
  'tell',
  'press',
])
/** What a party has and others harm: its owner is the one wronged. */
const wronged = new Set(
  'air sovereignty integrity independence territory unity border borders people citizens government efforts response soil airspace security future economy right rights statehood stability mainland population civilians side development'.split(
    ' ',
  ),
)
const ofItsOwn =
  /^(?:aggression|propaganda|provocations?|threats?|blackmail|lies|hypocrisy|cynicism|crimes?|actions?|acts?|policy|policies|behaviou?r|rhetoric|responsibility|refusal|failure|attempts?|efforts?|pressure|fault|veto|obstruction)$/
const weighty = (sign: Sign): boolean =>
  sign.kind === 'grave' ||
  sign.kind === 'bad' ||
  sign.kind === 'violent' ||
  sign.kind === 'failing' ||
  sign.kind === 'stopping'

/** Who is blamed in a sentence. */
export interface Verdict {
  /** Every party named in it with its points, the likeliest first. */
  readonly blamed: readonly Blamed[]
  /** True where others do the deed: groups that act for somebody, papers and votes. */
  readonly through: boolean
  /** True where a party named leaves something undone, or will not stop. */
  readonly undone: boolean
  /** Who is said to accuse: "Norland accused Sudria of …". */
  readonly accuser: Ref | null
  /** The first party that an accusation names as the one accused. */
  readonly accused: Ref | null
  /** Somebody, named or not, is said to accuse. */
  readonly accuses: boolean
}

/** Who is blamed in a sentence, by what stands beside each name and by the clauses in which words of blame stand. */
export function blamedIn(blaming: Blaming): Verdict {
  const points = new Map<string, { ref: Ref; points: number }>()
  const add = (mention: Mention, value: number) => {
    const known = points.get(mention.ref.id) ?? { ref: mention.ref, points: 0 }
    points.set(mention.ref.id, { ref: known.ref, points: known.points + value })
  }
  for (const mention of blaming.mentions) if (!mention.linked) add(mention, standing(blaming, mention))
  const { parties, ...rest } = doers(blaming)
  for (const mention of parties) add(mention, 4)
  // Whoever accuses is not the one accused.
  for (const mention of blaming.mentions) if (mention.ref.id === rest.accuser?.id) add(mention, -8)
  return { blamed: [...points.values()].sort((a, b) => b.points - a.points), ...rest }
}

/** Who does what the clauses with a word of blame tell of: parties, or others through whom a party is blamed. */
function doers({ tokens, signs, mentions }: Blaming): {
  parties: Mention[]
  through: boolean
  undone: boolean
  accuser: Ref | null
  accused: Ref | null
  accuses: boolean
} {
  const parties: Mention[] = []
  let [through, undone, accuses] = [false, false, false]
  let accuser: Ref | null = null
  let accused: Ref | null = null
  const weighing = signs.filter(weighty)
  const others = signs.filter(({ kind }) => kind === 'proxies' || kind === 'acts')
  if (mentions.length === 0 && others.length === 0) return { parties, through, undone, accuser, accused, accuses } // nobody there to find
  for (const clause of clausesIn(tokens)) {
    const named = (phrases: readonly Phrase[]) =>
      mentions.filter((mention) => !mention.linked && phrases.some((phrase) => isHead(tokens, phrase, mention)))
    const acting = (phrases: readonly Phrase[]) =>
      phrases.some(
        ({ from, to, head }) =>
          others.some((sign) => sign.from >= from && sign.from <= head) ||
          mentions.some((mention) => mention.linked && mention.from >= from && mention.to <= to),
      )
    if (accusing.has(clause.lemma) && !clause.passive) {
      if (isHeldBack(tokens, clause.from)) continue
      const objects = [...clause.complement, ...clause.adjuncts.filter(({ prep }) => prep === 'on')]
      parties.push(...named(objects).slice(0, 1))
      through ||= acting(objects)
      accuser ??= named(clause.subject)[0]?.ref ?? null
      accused ??= firstIn(mentions, objects, tokens)
      accuses = true
      continue
    }
    const telling = weighing.filter(({ from }) => tells(clause, from))
    if (telling.length === 0 || resisting.has(clause.lemma)) continue
    if (asking.has(clause.lemma)) parties.push(...named([...clause.complement, ...clause.adjuncts]).slice(0, 1))
    else {
      const doing = clause.passive ? clause.adjuncts.filter(({ prep }) => prep === 'by') : clause.subject
      const doers = named(doing)
      parties.push(...doers)
      undone ||=
        doers.length > 0 &&
        telling.some(({ kind, from }) => kind === 'failing' && from < clause.to && !weak.test(tokens[from]!.lower))
      through ||= acting(doing)
    }
  }
  return { parties, through, undone, accuser, accused, accuses }
}

/** "Refused to condemn", "did not blame", "stopped short of accusing": nobody is accused. */
function isHeldBack(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => heldBack.test(lower))
}

const heldBack =
  /^(?:refus\w*|declin\w*|fail(?:s|ed|ing)?|avoid(?:s|ed|ing)?|short|not|n't|never|without|hesitat\w*|reluctan\w*|unwilling|resist\w*|rather|instead)$/

/** The party that the object of an accusation begins with: "the Norlandic government", not "Norland's allies". */
function firstIn(mentions: readonly Mention[], objects: readonly Phrase[], tokens: readonly Token[]): Ref | null {
  const [first] = mentions.filter(
    ({ from, to, linked }) => !linked && objects.some((phrase) => from >= phrase.from && to <= phrase.to),
  )
  return first && !tokens.slice(first.to, first.to + 4).some(({ lower }) => others.test(lower)) ? first.ref : null
}

const others =
  /^(?:allies|ally|partners?|backers?|supporters?|opponents?|enem(?:y|ies)|rivals?|neighbou?rs?|critics|friends?|foes?|adversar(?:y|ies)|sponsors?|creditors?)$/

/** True for a word of blame in the verb or in what it does; "defended itself against the attack" tells of no deed. */
function tells(clause: Clause, at: number): boolean {
  if (at < clause.from || at >= clause.end) return false
  return !clause.adjuncts.some(({ prep, from, to }) => prep !== null && besides.has(prep) && at >= from && at < to)
}

/** True where the phrase is the party, or somebody or something of its own: "Norland", "Norland's troops", "the actions of Norland". */
function isHead(tokens: readonly Token[], phrase: Phrase, { from, to }: Mention): boolean {
  const inside = from >= phrase.from && to <= phrase.to
  const beside = phrase.apposed !== null && from >= phrase.apposed.from && to <= phrase.apposed.to
  if (!inside && !beside) return false
  if (!inside) return true
  const before = tokens[from - 1]?.lower ?? ''
  return !towards.has(before) && !wronged.has(tokens[phrase.to - 1]?.lower ?? '')
}

/** What stands beside a party's name: whose deed the word of blame next to it is, or whom it wrongs. */
function standing({ tokens, signs }: Blaming, { from, to }: Mention): number {
  const before = tokens[from - 1]?.lower ?? ''
  const early = tokens[from - 2]?.lower ?? ''
  const prep = before === 'the' ? early : before
  const after = tokens[to]?.lower === "'s" || tokens[to]?.lower === "'" ? to + 1 : to
  // "Norland's aggression", "Norlandic provocations"
  const own = signs.some(
    (sign) => weighty(sign) && sign.from >= after && sign.from <= after + 2 && !crosses(tokens, after, sign.from),
  )
  // "Since Norland's invasion" only says when.
  if (own) return background.has(prep) ? 0 : 4
  if (
    prep === 'by' ||
    (prep === 'from' && signs.some((sign) => weighty(sign) && sign.to <= from && from - sign.to <= 4))
  )
    return 3
  // "These destabilising Norlandic moves"
  const held = signs.some((sign) => sign.kind === 'grave' && sign.to === from)
  if (held && /(?:ed|en)$/.test(before)) return -1 // "stolen Norlandic grain"
  if (held && tokens[to]?.tag === 'NOUN' && !wronged.has(tokens[to]!.lower)) return 3
  // "The provocations of Norland" are its own; "the invasion of Norland" is not.
  if (prep === 'of') return ofItsOwn.test(tokens[before === 'the' ? from - 3 : from - 2]?.lower ?? '') ? 2 : -1
  if (towards.has(prep)) return -2
  if (wronged.has(tokens[after]?.lower ?? '') || wronged.has(tokens[after + 1]?.lower ?? '')) return -1
  return 0
}

/** True where a verb or a mark stands between. */
function crosses(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens[i]!.tag === 'PUNCT' || tokens[i]!.tag === 'VERB' || tokens[i]!.tag === 'AUX') return true
  return false
}
