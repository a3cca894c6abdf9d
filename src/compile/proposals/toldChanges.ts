import { cut, type DossierProposal, fromLexicon } from '../../model/index.ts'
import { from } from '../ground/ground.ts'
import { once } from '../ground/memo.ts'
import type { Paper } from '../ground/paper.ts'
import { type Bounds, sentenceAt } from '../ground/sentences.ts'
import { ORDINALS, POINTS, pointNumber } from '../table/pointsMeant.ts'
import type { Tabled } from './proposals.ts'

type Change = DossierProposal['changes'][number]['change']

/** What an article tells in its own words of a later version: "the old fourth point is struck out". */
export interface ToldChange {
  readonly change: Change
  /** The number of the point of the earlier version, where it is named. */
  readonly point: number | null
  readonly sentence: Bounds
}

/** Sentences behind a plan that may still tell of it. */
const BEHIND = 3
/** Longer stretches are tables and lists, not sentences. */
const LONGEST = 600

/**
 * What a plan told in prose changes against the version before, sentence by sentence; nothing where no word near it says
 * that it is a later version. One sentence may tell of two changes: "it is replaced by …" drops and adds.
 */
export function toldChanges(
  { paper, proposal }: Tabled,
  { lexicon }: { readonly lexicon: Parameters<typeof phrasesOf>[0] },
): readonly ToldChange[] {
  return inPlan(proposal, { paper, phrases: phrasesOf(lexicon) })
}

interface Around {
  readonly paper: Paper
  readonly phrases: ReturnType<typeof phrasesOf>
}

const inPlan = once(({ span }: Tabled['proposal'], { paper, phrases }: Around): readonly ToldChange[] => {
  const { sentences, article } = paper
  const [first, last] = [sentenceAt(sentences, span.start), sentenceAt(sentences, span.end)]
  const lead = article.text.slice(Math.max(0, span.start - LONGEST), span.end)
  if (!phrases.anew.test(lead)) return []
  return sentences.slice(first, last + 1 + BEHIND).flatMap((sentence) => {
    const text = article.text.slice(sentence.start, sentence.end)
    return text.length > LONGEST ? [] : changesIn(text, phrases).map((found) => ({ ...found, sentence }))
  })
})

const phrasesOf = fromLexicon(({ comparing: { revisions: words } }) => {
  const any = (list: readonly string[]) => `(?:${list.join('|')})`
  const [document, part, old] = [any(words.documents), any(words.parts), any(words.old)]
  const point = String.raw`\bthe\s+(?:${old}\s+)?(?:(?<point>${POINTS})(?:\s+${part})?|${part}|(?:${old}\s+)(?:${POINTS}))(?:,?\s+(?:on|about|of|over|for)\s[^.;]{1,60}?)?,?`
  const text = String.raw`\b(?:the|a|its|his|her|their|this)\s+(?:${any(words.anew)}\s+)?${document}`
  const be = String.raw`(?:is|are|was|were|has been|have been|had been|’s been)\s+(?:now\s+|also\s+|simply\s+|quietly\s+|gone\s+and\s+|all\s+)?`
  return {
    anew: new RegExp(String.raw`\b${any(words.anew)}\s+(?:\S+\s+)?(?:${document}|peace\s+plan)\b`, 'iu'),
    dropped: new RegExp(
      String.raw`${point}\s+(?:${be}${any(words.dropped)}|(?:has\s+|have\s+|had\s+)?${any(words.vanished)})\b`,
      'iu',
    ),
    drops: new RegExp(String.raw`${text}\s+(?:also\s+|now\s+|simply\s+)?${any(words.drops)}\b`, 'iu'),
    inPlace: new RegExp(String.raw`\b${any(words.inPlace)}\b`, 'iu'),
    isNew: new RegExp(
      String.raw`${point}\s+${be}${any(words.added)}\b|\b${any(words.added)}\s+(?:is|are|was)\s+(?:an?|the)\b`,
      'iu',
    ),
    adds: new RegExp(String.raw`${text}\s+(?:also\s+)?${any(words.adds)}\b`, 'iu'),
    changed: new RegExp(String.raw`${point}\s+(?:also\s+)?${any(words.now)}\b`, 'iu'),
  }
})

function changesIn(text: string, phrases: ReturnType<typeof phrasesOf>): Omit<ToldChange, 'sentence'>[] {
  const { dropped, drops, inPlace, isNew, adds, changed } = phrases
  const gone = dropped.exec(text) ?? drops.exec(text)
  const replaced = inPlace.test(text)
  const found: Omit<ToldChange, 'sentence'>[] = []
  if (gone) found.push({ change: 'dropped', point: numberIn(gone) })
  if (replaced || (!gone && (isNew.test(text) || adds.test(text)))) found.push({ change: 'added', point: null })
  const other = found.length === 0 ? changed.exec(text) : null
  if (other) found.push({ change: 'changed', point: numberIn(other) })
  return found
}

/** “The old fourth point”, “the fourth”: the number that stands in the words. */
function numberIn([words]: RegExpExecArray): number | null {
  const word = words
    .toLowerCase()
    .split(/[^a-z]+/)
    .find((one) => ORDINALS.includes(one))
  return pointNumber(word)
}

/** The changes with the words of the earlier version beside them, where the article names its point. */
export function changesAgainst(
  told: readonly ToldChange[],
  { paper }: Tabled,
  earlier: Tabled,
): DossierProposal['changes'] {
  return told.map(({ change, point, sentence }) => {
    const before = change === 'added' ? undefined : earlier.points.find(({ n }) => n === point)?.evidence
    const words = from(paper, cut(paper.article.text, sentence.start, sentence.end))
    return { change, evidence: before ? [before, words] : [words] }
  })
}
