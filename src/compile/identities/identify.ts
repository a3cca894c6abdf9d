import type { Identity, Lexicon, Orphan } from '../../model/index.ts'
import type { Paper } from '../ground/paper.ts'
import { type Register, register } from './identities.ts'
import { splitOff } from './split.ts'
import type { ToldApart } from './twoOfOneName.ts'
import type { Parted, Verdict } from './unite.ts'

/** Who is who, and the papers in which every reference means one identity. */
export interface Identified extends Pick<Register, 'identities' | 'who' | 'partyOf'> {
  readonly papers: readonly Paper[]
  /** Judgements about identities that do not fit the case any more, in order of the log. */
  readonly orphans: readonly Orphan[]
}

/**
 * Joins the identities of all articles, as the names say and as analysts judged. A split may be of an identity that
 * another split has made; then the register is made anew for each.
 */
export function identify(told: ToldApart, lexicon: Lexicon, verdicts: readonly Verdict[]): Identified {
  const { apart } = told
  let { papers } = told
  let parted: readonly Parted[] = []
  let found = register(papers, lexicon, { apart, verdicts, parted })
  let left = verdicts.filter((verdict) => verdict.verb === 'split')
  const orphans: Orphan[] = []
  while (left.length > 0) {
    const ready = left.filter(({ identity }) => found.idsOf({ id: identity, name: identity }).length > 0)
    if (ready.length === 0) break
    for (const verdict of ready) {
      const ids = found.idsOf({ id: verdict.identity, name: verdict.identity })
      const kind = found.kindOf(ids[0]!)
      const others = new Set([...found.allIds, ...parted.map(({ id }) => id)].filter((id) => !ids.includes(id)))
      const split = splitOff(papers, { ids, kind, forms: verdict.forms, others })
      if (split) {
        papers = split.papers
        parted = [
          ...parted,
          ...ids.filter((id) => id !== split.ref.id).map((from) => ({ id: split.ref.id, from, verdict })),
        ]
      } else orphans.push({ judgement: verdict.id, why: whyNot(verdict, found.identities), stands: false })
    }
    left = left.filter((verdict) => !ready.includes(verdict))
    found = register(papers, lexicon, { apart, verdicts, parted })
  }
  for (const { id, identity } of left)
    orphans.push({ judgement: id, why: `the case has no identity ${identity}`, stands: false })
  const all = [...orphans, ...found.overruled].sort((a, b) => Number(a.judgement) - Number(b.judgement))
  const { identities, who, partyOf } = found
  return { papers, identities, who, partyOf, orphans: all }
}

function whyNot({ identity, forms }: { identity: string; forms: readonly string[] }, all: readonly Identity[]): string {
  const name = all.find(({ id }) => id === identity)?.name ?? identity
  return `no article calls ${name} ${forms.map((form) => `“${form}”`).join(' or ')} any more`
}
