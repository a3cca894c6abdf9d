import type { Dossier, Evidence, Ref } from '../../model/index.ts'
import type { WhoIs } from './whoIs.ts'

/** A party ready for something if somebody does something, with the words. */
export interface Pledge {
  readonly by: Ref
  readonly then: Evidence
  /** The issue of the promise, when a conditional position stands on the same words. */
  readonly issue: string | null
  readonly if: Evidence
  /** Who can meet the condition, and whether the words name it or it is supposed. */
  readonly from: Ref
  readonly fromBasis: 'evidence' | 'assumed'
  /** True when the party itself, or somebody who speaks for it, says so. */
  readonly own: boolean
  readonly met: boolean
  /** The day on which its article was published; empty where none is known. */
  readonly when: string
}

/**
 * The promises that a dossier's conditions make between its main parties. A condition whose promising party cannot be
 * told is left out: a wrong lever is worse than none.
 */
export function pledgesOf(dossier: Dossier, main: readonly Ref[], who: WhoIs): Pledge[] {
  const published = new Map(dossier.articles.map(({ id, published: when }) => [id, when?.value ?? '']))
  const isMain = (ref: Ref | null) => ref !== null && main.some(({ id }) => id === ref.id)
  return dossier.conditions.flatMap((condition): Pledge[] => {
    const { if: demand, then, holder, status } = condition
    const row = dossier.table.find(({ party, cells }) =>
      cells.some(
        ({ stance, evidence }) =>
          stance === 'conditional' && isMain(party) && evidence.some((e) => near(e, demand, then)),
      ),
    )
    const speaker = who.partyOf(holder)
    const by = row?.party ?? who.namedIn(opening(then.quote)) ?? speaker
    if (!by || !isMain(by) || wordsOf(demand.quote) < 2 || ofAnybody.test(demand.quote)) return []
    const others = main.filter(({ id }) => id !== by.id)
    if (counterfactual.test(demand.quote)) return []
    const named = who.namedIn(opening(demand.quote.replace(joint, ''), SUBJECT))
    const from = named && named.id !== by.id && isMain(named) ? named : others.length === 1 ? others[0]! : null
    // Between three or more, what nobody is named for may be anybody's.
    const supposed = from ?? (named || isCrowded(main) ? null : (others[0] ?? null))
    if (!supposed) return []
    return [
      {
        by,
        then,
        issue: row?.issue ?? null,
        if: demand,
        from: supposed,
        fromBasis: named?.id === supposed.id ? 'evidence' : 'assumed',
        own: speaker?.id === by.id,
        met: status === 'met',
        when: published.get(then.article) ?? '',
      },
    ]
  })
}

/** What just anybody might do is in no party's hands: "if somebody were to bring it up". */
const ofAnybody = /^(?:\S+ ){0,2}(?:some(?:body|one)|any(?:body|one)|nobody|no one)\b/i

/** "If Hale were still in office": what is not so, nobody can do. */
const counterfactual = /\b(?:were still|had been|had not|had never)\b/iu
const joint = /^(?:only if|if|unless|without|provided(?: that)?|as long as|on condition that|once|when)\s+/iu
/** So many words a subject may have: "the observers of the Inner Sea Council". */
const SUBJECT = 7

const isCrowded = (main: readonly Ref[]): boolean => main.length > 2

/** The first words of a clause, where its subject stands in English: a party named later is not the one that acts. */
const opening = (clause: string, words = 4): string =>
  clause
    .trim()
    .split(/\s(?:to|is|are|was|were|has|have|had|will|would|could|can|does|did|that|which)\s/u)[0]!
    .split(/\s+/)
    .slice(0, words)
    .join(' ')

/** True when evidence shares words with a condition, or with what stands between its two sides. */
function near(e: Evidence, a: Evidence, b: Evidence): boolean {
  if (e.article !== a.article || a.article !== b.article) return false
  const [start, end] = [Math.min(a.start, b.start), Math.max(a.end, b.end)]
  return e.start < end && start < e.end && end - start < 600
}

const wordsOf = (text: string): number => text.trim().split(/\s+/).length
