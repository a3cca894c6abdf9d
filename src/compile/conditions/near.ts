import type { Ground } from '../ground/ground.ts'
import { type Last, sinceLast } from '../ground/memo.ts'
import type { Paper } from '../ground/paper.ts'
import { type Posed, posedIn } from './asked.ts'
import { type Report, reportsIn } from './reports.ts'

/** By condition, the later reports that have its words, or their opposites. Which party they name is not looked at. */
type Near = ReadonlyMap<Posed, readonly Report[]>
type Words = Pick<Ground, 'vocabulary' | 'lexicon'>

/** More changes than one in so many articles are not worth following. */
const FEW = 8

/** Where most articles are those of the last time, only what has come and gone is looked at. */
export const nearReports = sinceLast((papers: readonly Paper[], last: Last<Paper, Near> | null, words: Words): Near => {
  const before = new Set(last?.all)
  const here = new Set(papers)
  const fresh = papers.filter((paper) => !before.has(paper))
  const gone = (last?.all ?? []).filter((paper) => !here.has(paper))
  if (!last || FEW * (fresh.length + gone.length) > papers.length) return nearIn(papers, papers, words)
  const found = new Map<Posed, readonly Report[]>()
  const stayed = papers.filter((paper) => before.has(paper))
  const come = nearIn(stayed, fresh, words)
  for (const posed of stayed.flatMap((paper) => posedIn(paper, words))) {
    const known = last.made.get(posed) ?? []
    const kept = gone.length > 0 ? known.filter(({ paper }) => here.has(paper)) : known
    const added = come.get(posed) ?? []
    if (kept.length + added.length > 0) found.set(posed, added.length > 0 ? [...kept, ...added] : kept)
  }
  for (const [posed, reports] of nearIn(fresh, papers, words)) found.set(posed, reports)
  return found
})

/** The reports of some articles that are near the conditions of others. */
function nearIn(asking: readonly Paper[], telling: readonly Paper[], words: Words): Near {
  const all = asking.flatMap((paper) => posedIn(paper, words)).filter(({ watched }) => watched)
  const index = indexOf(telling, new Set(all.flatMap(({ near }) => near.flat())), words)
  const found = new Map<Posed, readonly Report[]>()
  for (const posed of all) {
    const reports = near(index, posed)
    if (reports.length > 0) found.set(posed, reports)
  }
  return found
}

/** Reports by stem, of the stems that are asked for. */
type Index = ReadonlyMap<string, readonly Report[]>

function indexOf(papers: readonly Paper[], asked: ReadonlySet<string>, words: Words): Index {
  const index = new Map<string, Report[]>()
  if (asked.size === 0) return index
  for (const paper of papers) {
    for (const report of reportsIn(paper, words)) {
      for (const stem of report.stems) {
        if (!asked.has(stem)) continue
        const known = index.get(stem)
        if (known) known.push(report)
        else index.set(stem, [report])
      }
    }
  }
  return index
}

/** Looked for among those that have one of the rarest stems. */
function near(index: Index, { paper: { day }, near: groups, least }: Posed): Report[] {
  if (day === null) return []
  const lists = groups
    .map((stems) => stems.flatMap((stem) => index.get(stem) ?? []))
    .sort((a, b) => a.length - b.length)
  const few = new Set(lists.slice(0, groups.length - least + 1).flat())
  return [...few].filter((report) => report.day > day && hasMost(report, groups, least))
}

function hasMost({ stems }: Report, groups: Posed['near'], least: number): boolean {
  let spare = groups.length - least
  for (const group of groups) {
    if (group.some((stem) => stems.includes(stem))) continue
    if (spare-- === 0) return false
  }
  return true
}
