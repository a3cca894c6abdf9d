import type { Attribution, Choice } from '../../attribution/attribute.ts'
import type { Features } from '../../attribution/judge.ts'
import type { Candidate, Stretch } from '../candidate.ts'
import { sentenceOf } from '../resolve/context.ts'
import { kindBefore, kindsFrom, type Row } from './wordsAround.ts'

/** What a content is judged by besides itself. */
export interface Setting {
  readonly row: Row
  /** Everything that the networks found, in the order of the cues, each with its first choice. */
  readonly all: readonly Attribution[]
  readonly byRules: readonly Candidate[]
}

type Known = readonly [name: string, value: number]

/** Attributions on either side that a content is compared with. */
export const near = 20
/** Letters on either side in which the rules' statements are compared with it. */
const far = 1500

/** Contents without the marks at their ends, each with the cue or the frame that it stands at; of the empty ones none. */
interface Others {
  readonly attributions: readonly { readonly cue: Stretch; readonly content: readonly Stretch[] }[]
  readonly rules: readonly { readonly start: number; readonly content: readonly Stretch[] }[]
}

/** Tells all that is known of a content of an attribution, by its number, for a judge of contents (`attribution/judge.ts`). */
export function knownOf(setting: Setting): (index: number) => (choice: Choice) => Features {
  const { text } = setting.row
  const others: Others = {
    attributions: setting.all.map(({ cue, content }) => ({ cue: hull(cue), content: trimmed(text, content) })),
    rules: setting.byRules
      .map(({ frame, content }) => ({ start: frame.start, content: trimmed(text, content) }))
      .filter(({ content }) => content.length > 0),
  }
  return (index) => knownAt(setting, index, others)
}

function knownAt({ row, all, byRules }: Setting, index: number, around: Others): (choice: Choice) => Known[] {
  const attribution = all[index]!
  const cue = hull(attribution.cue)
  const rule = byRules.find((other) => other.cue.some((one) => overlaps(one, cue)))
  const others = around.attributions
    .slice(Math.max(0, index - near), index + near + 1)
    .filter((other) => other.content.length > 0 && !overlaps(other.cue, cue))
    .map(({ content }) => content)
  const rules = around.rules.filter(({ start }) => Math.abs(start - cue.start) < far).map(({ content }) => content)
  const ofAll: Known[] = [
    ...ofCue(row, attribution),
    ...ofSource(row, attribution),
    ...ofRule(row.text, attribution, rule),
  ]
  const beside = besideOthers(others, cue)
  return ({ content, known }) => {
    const found = trimmed(row.text, content)
    if (found.length === 0) return [...known, ...ofAll, ['empty', 1]]
    return [
      ...known,
      ...ofAll,
      ...ofPlace(row, found, attribution),
      ...ofMarks(row.text, hull(found)),
      ...ofNeighbours(row, hull(found)),
      ...(rule ? besideRule(row.text, found, rule) : []),
      ...beside(found),
      ['as any rule', truth(rules.some((other) => isSame(other, found)))],
      ['ends as any rule', truth(rules.some((other) => other.at(-1)!.end === found.at(-1)!.end))],
    ]
  }
}

const overlaps = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end
const truth = (is: boolean): number => (is ? 1 : 0)
const hull = (parts: readonly Stretch[]): Stretch => ({ start: parts[0]!.start, end: parts.at(-1)!.end })
const edge = /[\s"“”‘’',.]/

/** Without the marks at the ends, over which annotators differ. */
export function trimmed(text: string, parts: readonly Stretch[]): Stretch[] {
  return parts.flatMap((part) => {
    let { start, end } = part
    while (start < end && edge.test(text[start]!)) start++
    while (end > start && edge.test(text[end - 1]!)) end--
    return end > start ? [{ start, end }] : []
  })
}

function ofCue(row: Row, { cue, source }: Attribution): Known[] {
  const { start, end } = hull(cue)
  return [
    [`cue begins:${kindsFrom(row, start)[0]}`, 1],
    [`cue ends:${kindBefore(row, end)}`, 1],
    ['says', truth(saying.test(row.text.slice(start, end)))],
    ['sources', source.length],
    ['heading', truth(row.sentences[sentenceOf(row.sentences, start)]?.role === 'heading')],
  ]
}

function ofSource(row: Row, { cue, source }: Attribution): Known[] {
  if (source.length === 0) return []
  const [{ start, end }, at] = [hull(source), hull(cue)]
  const gap = end <= at.start ? row.text.slice(end, at.start) : row.text.slice(at.end, start)
  return [
    [`source begins:${kindsFrom(row, start)[0]}`, 1],
    ['source before cue', truth(end <= at.start)],
    ['source beside cue', truth(gap.trim() === '')],
    ['source words', Math.min(20, row.text.slice(start, end).split(' ').length)],
  ]
}

function ofRule(text: string, { cue, source }: Attribution, rule: Candidate | undefined): Known[] {
  if (!rule) return []
  const same = (a: readonly Stretch[], b: readonly Stretch[]) => truth(isSame(trimmed(text, a), trimmed(text, b)))
  return [
    ['rule', 1],
    [`by:${rule.rule}`, 1],
    [`class:${rule.class}`, 1],
    ['cue as rule', same(cue, rule.cue)],
    ['source as rule', same(source, rule.source)],
  ]
}

const saying = /\b(?:sa(?:id|ys?|ying)|told|add(?:ed|ing)|wrote|according|tweeted|asked)\b/i

/** How long it is, and how it stands to its cue and source. */
function ofPlace({ text }: Row, found: readonly Stretch[], attribution: Attribution): Known[] {
  const [{ start, end }, cue] = [hull(found), hull(attribution.cue)]
  const gap = start >= cue.end ? text.slice(cue.end, start) : end <= cue.start ? text.slice(end, cue.start) : ''
  const words = text.slice(start, end).split(' ').length
  return [
    ['parts', found.length],
    ['letters', Math.log1p(end - start)],
    ['words', Math.min(60, words)],
    ['one word', truth(words === 1)],
    ['before cue', truth(end <= cue.start)],
    ['around cue', truth(start < cue.start && end > cue.end)],
    ['over cue', truth(found.some((part) => overlaps(part, cue)))],
    ['over source', truth(found.some((part) => attribution.source.some((one) => overlaps(part, one))))],
    ['gap', Math.min(12, gap.split(/\s+/).filter((word) => word !== '').length)],
    ['beside cue', truth(gap.trim() === '')],
  ]
}

/** The quotation marks in it and around it. */
function ofMarks(text: string, { start, end }: Stretch): Known[] {
  const inside = text.slice(start, end)
  const count = (mark: string): number => inside.split(mark).length - 1
  const [opened, closed] = [/[“"]/.test(text[start - 1] ?? ''), /^[.,?!]?[”"]/.test(text.slice(end, end + 2))]
  return [
    ['marks', Math.min(4, count('“') + count('”') + count('"'))],
    ['marks uneven', truth(count('“') !== count('”') || count('"') % 2 === 1)],
    ['after mark', truth(opened)],
    ['before mark', truth(closed)],
    ['between marks', truth(opened && closed)],
  ]
}

/** The words at its ends, and the ends of sentences. */
function ofNeighbours(row: Row, { start, end }: Stretch): Known[] {
  const [next, second] = kindsFrom(row, end)
  const [first, last] = [sentenceOf(row.sentences, start), sentenceOf(row.sentences, end - 1)]
  const [opens, closes] = [row.sentences[first], row.sentences[last]]
  const known: Known[] = [
    [`prior:${kindBefore(row, start)}`, 1],
    [`first:${kindsFrom(row, start)[0]}`, 1],
    [`last:${kindBefore(row, end)}`, 1],
    [`next:${next}`, 1],
    ['sentences', Math.min(4, last - first)],
    ['opens sentence', truth(opens !== undefined && /^[“"‘\s]*$/.test(row.text.slice(opens.start, start)))],
    ['closes sentence', truth(closes !== undefined && /^[”".,?!’'\s]*$/.test(row.text.slice(end, closes.end)))],
  ]
  if (/^(?:comma|quote|dash|stop|apostrophe)$/.test(next)) known.push([`beyond:${second}`, 1])
  return known
}

/** What the rules make of the same cue. */
function besideRule(text: string, found: readonly Stretch[], rule: Candidate): Known[] {
  const theirs = trimmed(text, rule.content)
  if (theirs.length === 0) return []
  const [mine, other] = [hull(found), hull(theirs)]
  return [
    ['as rule', truth(isSame(theirs, found))],
    ['begins as rule', truth(mine.start === other.start)],
    ['ends as rule', truth(mine.end === other.end)],
    ['begins after rule', truth(mine.start > other.start)],
    ['begins before rule', truth(mine.start < other.start)],
    ['ends after rule', truth(mine.end > other.end)],
    ['ends before rule', truth(mine.end < other.end)],
  ]
}

const isSame = (a: readonly Stretch[], b: readonly Stretch[]): boolean =>
  a.length === b.length && a.every(({ start, end }, i) => start === b[i]!.start && end === b[i]!.end)

/** How it stands to what others say. */
function besideOthers(others: readonly (readonly Stretch[])[], cue: Stretch): (found: readonly Stretch[]) => Known[] {
  const hulls = others.map(hull)
  const inAnother = truth(hulls.some(({ start, end }) => start <= cue.start && cue.end <= end))
  return (found) => {
    const mine = hull(found)
    return [
      ['as another', truth(others.some((other) => isSame(other, found)))],
      ['begins as another', truth(hulls.some(({ start }) => start === mine.start))],
      ['ends as another', truth(hulls.some(({ end }) => end === mine.end))],
      ['crossing', Math.min(2, hulls.filter((other) => crosses(other, mine) || crosses(mine, other)).length)],
      ['cue in another', inAnother],
    ]
  }
}

const crosses = (a: Stretch, b: Stretch): boolean => a.start < b.start && b.start < a.end && a.end < b.end
