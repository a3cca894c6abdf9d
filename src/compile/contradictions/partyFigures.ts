import type { Contradiction, Ref } from '../../model/index.ts'
import { type Counted, printedValue } from '../figures/counted.ts'
import type { FilledGroup } from '../figures/groups.ts'
import { saysOwn } from '../figures/saysOwn.ts'
import { daysBetween } from '../ground/days.ts'
import { from, type Ground } from '../ground/ground.ts'
import { once } from '../ground/memo.ts'
import { compare, sentenceOf } from '../ground/paper.ts'
import { stemOf } from '../ground/stem.ts'
import { bucketsOf, groupsOf, unionOf } from '../ground/union.ts'
import { shared } from '../ground/vocabulary.ts'
import { type Held, sidesOf } from './sides.ts'
import { type Known, namesWithin } from './spot.ts'

/** Articles further apart than this may speak of the next strike on the same town. */
const NEAR = 3
/** Names and words that two sentences must share to speak of one thing, beside what is counted. */
const SAME = 2

/** A number that a party gives, with what its sentence speaks of. */
interface Given {
  readonly counted: Counted
  readonly party: Ref
  readonly day: string
  /** Names, by id, and stems of words, without those of what is counted. */
  readonly matter: ReadonlySet<string>
  /** Places, and other words with a capital: not every article knows that Tarn is a place. */
  readonly places: ReadonlySet<string>
  /** Whose number it is, where the words before it say so: "it had 800 troops", "Norland has 5,000 troops". */
  readonly owner: string | null
}

/**
 * Numbers that two parties give of the same thing in articles of the same days: "killed 34 people in Tarn, Norland said";
 * "Sudria said 12 people were killed in the strike on Tarn". The same is counted, the sentences share a place and another name or word, and
 * of each party the latest number counts. What one article sets side by side stands in `rivalFigures`.
 */
export function partyFigures(ground: Ground, groups: readonly FilledGroup[]): Contradiction[] {
  const all = groups
    .filter(({ group }) => group.verdict !== 'differs')
    .flatMap(({ counted }) => counted)
    .flatMap((counted) => givenBy(counted, ground) ?? [])
  return [...bucketsOf(all, ({ counted }) => kindOf(counted)).values()].flatMap((bucket) => disputes(ground, bucket))
}

/** What is counted; the killed and the wounded are counted apart. */
const kindOf = (counted: Counted): string => {
  const { figure, head } = counted
  return [figure.topic, figure.unit, figure.per, head, fateOf(counted)].join('|')
}

/** "killed" or "wounded", as the words around a number say; nothing where they say both or neither. */
const fateOf = once(({ figure: { span }, paper }: Counted): string => {
  const { start, end } = sentenceOf(paper, span.start)
  const words = paper.article.text.slice(Math.max(start, span.start - 60), Math.min(end, span.end + 60))
  const killed = /\b(?:kill|dead|die[ds]?\b|death|lives)/iu.test(words)
  const wounded = /\b(?:wound|injur|hurt)/iu.test(words)
  return killed === wounded ? '' : killed ? 'killed' : 'wounded'
})

const givenBy = once((counted: Counted, ground: Ground): Given | null => {
  const { paper, figure, who, statement } = counted
  if (!who || statement === null || statement.denial || paper.day === null || figure.unit === null) return null
  const party = ground.partyOf(who)
  if (ground.originOf(paper.id) !== paper.id || !/^(?:state|organisation):/.test(party.id)) return null
  const { start, end } = sentenceOf(paper, figure.span.start)
  const names = namesWithin(paper, start, end)
  const stemsOf = (words: string) => ground.vocabulary.content(words).map(stemOf(ground.lexicon))
  const aside = new Set([figure.span, ...names.map(({ span }) => span)].flatMap(({ quote }) => stemsOf(quote)))
  const said = statement.content.flatMap(({ quote }) => stemsOf(quote)).filter((stem) => !aside.has(stem))
  return {
    counted,
    party,
    day: paper.day,
    matter: new Set([party.id, ...names.map(({ entity }) => ground.who(entity).id), ...said]),
    places: placesOf(ground, counted, names),
    owner: ownerOf(ground, counted, party),
  }
})

/** A word with a capital that does not open a sentence. */
const CAPITAL = /(?<=[\p{L}\p{N},] )\p{Lu}[\p{L}’'-]+/gu
const CALENDAR =
  /^(?:\p{L}+day|january|february|march|april|may|june|july|august|september|october|november|december)$/u

function placesOf({ who }: Ground, { statement }: Counted, names: readonly Known[]): ReadonlySet<string> {
  const places = names.filter(({ entity }) => entity.id.startsWith('place:')).map(({ entity }) => who(entity).name)
  const unknown = (statement?.content ?? []).flatMap(({ start, quote }) =>
    [...quote.matchAll(CAPITAL)]
      .filter(({ index }) => !names.some(({ span }) => span.start <= start + index && start + index < span.end))
      .map(([word]) => word),
  )
  const words = [...places, ...unknown].map((word) => word.toLowerCase())
  return new Set(words.filter((word) => !CALENDAR.test(word)))
}

function ownerOf(ground: Ground, counted: Counted, party: Ref): string | null {
  if (saysOwn(counted)) return party.id
  const { paper, figure, statement } = counted
  const around = statement?.content.find(({ start, end }) => start <= figure.span.start && figure.span.end <= end)
  const named = around && namesWithin(paper, around.start, figure.span.start).find(({ kind }) => kind !== 'place')
  return named ? ground.partyOf(named.entity).id : null
}

function disputes(ground: Ground, bucket: readonly Given[]): Contradiction[] {
  if (new Set(bucket.map(({ party }) => party.id)).size < 2) return []
  const inOrder = bucket.toSorted((a, b) => compare(a.day, b.day))
  const union = unionOf(inOrder.length)
  inOrder.forEach((one, x) => {
    for (let y = x - 1; y >= 0; y--) {
      const other = inOrder[y] as Given
      if (daysBetween(other.day, one.day) > NEAR) break
      if (isOfSame(one, other)) union.join(y, x)
    }
  })
  return groupsOf(inOrder, union).flatMap((group) => disputeIn(ground, group) ?? [])
}

const isOfSame = (a: Given, b: Given): boolean =>
  a.counted.paper.id !== b.counted.paper.id &&
  (a.owner === null || b.owner === null || a.owner === b.owner) &&
  shared(a.places, b.places) > 0 &&
  shared(a.matter, b.matter) >= SAME

/** Where the latest numbers of two parties cannot both hold. */
function disputeIn(ground: Ground, group: readonly Given[]): Contradiction | null {
  const latest = [...new Map(group.map((given) => [given.party.id, given])).values()]
  const isRival = ({ counted: a }: Given) => latest.some(({ counted: b }) => a.low > b.high || b.low > a.high)
  const held = latest.filter(isRival).map(({ counted: { paper, figure }, party }): Held => {
    const evidence = from(paper, figure.span)
    return { key: String(printedValue(figure)), claim: figure.span.quote, holder: party, evidence }
  })
  return held.length < 2 ? null : { about: whatOf((group[0] as Given).counted), sides: sidesOf(ground, held) }
}

/** "how many people were killed", "what share of the members"; the topic where no words say what is counted. */
function whatOf(counted: Counted): string {
  const { topic, of } = counted.figure
  if (of === null || topic === 'money') return topic
  if (topic === 'share') return `what share ${of}`
  const fate = fateOf(counted)
  return `how many ${of}${fate === '' || of.includes(fate) ? '' : ` were ${fate}`}`
}
