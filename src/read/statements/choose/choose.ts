import type { Attribution, Choice } from '../../attribution/attribute.ts'
import { type Judge, likelihood } from '../../attribution/judge.ts'
import type { Stretch } from '../candidate.ts'
import { knownOf, near, type Setting, trimmed } from './knownOf.ts'

/** An attribution with its likeliest content, and where it stood among all. */
interface Judged {
  readonly index: number
  readonly attribution: Attribution
  readonly likely: number
  /** An outlet is credited with what others say: its words are theirs, too. */
  readonly credits: boolean
}

/**
 * Looks again at what the networks hold possible, now that the rules have read, too: each attribution gets the content
 * that is most likely right, and one whose best content is hardly ever right is dropped, sooner so where a likelier one
 * has its words already. Attributions without a choice stay as they are.
 */
export function choose(setting: Setting): readonly Attribution[] {
  const [judge] = setting.all.flatMap(({ choices }) => (choices ? [choices.judge] : []))
  if (!judge) return setting.all
  const known = knownOf(setting)
  const judged = setting.all.map((_, index) => likeliest(setting, index, known))
  return kept(judged, judge).map(({ attribution }) => attribution)
}

function likeliest(setting: Setting, index: number, knownAt: ReturnType<typeof knownOf>): Judged {
  const attribution = setting.all[index]!
  const { choices } = attribution
  const credits = setting.byRules.some(
    ({ rule, cue }) => rule === 'according-to' && cue.some((a) => attribution.cue.some((b) => overlaps(a, b))),
  )
  if (!choices) return { index, attribution, likely: 1, credits }
  const known = knownAt(index)
  const judged = distinct(setting, choices.contents).map((choice) => ({
    content: choice.content,
    likely: likelihood(choices.judge, known(choice)),
  }))
  const best = judged.reduce((a, b) => (b.likely > a.likely ? b : a))
  return { index, attribution: { ...attribution, content: best.content }, likely: best.likely, credits }
}

/** Without those that differ from an earlier one in the marks at their ends only. */
function distinct({ row }: Setting, choices: readonly Choice[]): Choice[] {
  const seen = new Map<string, Choice>()
  for (const choice of choices) {
    const key = trimmed(row.text, choice.content)
      .map(({ start, end }) => `${start}-${end}`)
      .join()
    if (!seen.has(key)) seen.set(key, choice)
  }
  return [...seen.values()]
}

/** What is likely enough, in its order. The likeliest comes first to its words. */
function kept(judged: readonly Judged[], { least }: Judge): Judged[] {
  const taken: (readonly Stretch[] | undefined)[] = []
  const stays = ({ index, attribution: { content }, likely, credits }: Judged): boolean => {
    const others = taken.slice(Math.max(0, index - near), index + near + 1)
    const within = others.some((other) => other?.some((a) => content.some((b) => overlaps(a, b))))
    if (likely < (within && !credits ? least.within : least.alone)) return false
    if (!credits) taken[index] = content
    return true
  }
  const byLikelihood = [...judged].sort((a, b) => b.likely - a.likely || a.index - b.index)
  return byLikelihood.filter(stays).sort((a, b) => a.index - b.index)
}

const overlaps = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end
