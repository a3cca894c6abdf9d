import { effective } from '../../judge/index.ts'
import type { Position } from '../../model/index.ts'
import { wordsOf } from '../../model/index.ts'
import { judgementsOf } from '../judgementLog.ts'
import type { Store } from '../ports.ts'

/** Who codes what nobody has judged. */
export const machine = 'parley'

/** Who coded a position of an article: whoever added, corrected or accepted it last, else the machine. */
export async function codersOf(store: Store): Promise<(article: string, position: Position) => string> {
  const signed = new Map<string, { who: string; verb: string; item: unknown }[]>()
  for (const entry of effective(await judgementsOf(store))) {
    const words = wordsOf(entry)
    if (words?.kind !== 'position' || entry.verb === 'reject') continue
    const key = `${words.article} ${words.start} ${words.end}`
    const item = entry.verb === 'add' ? entry.item : 'target' in entry ? (entry.target?.like ?? {}) : {}
    signed.set(key, [...(signed.get(key) ?? []), { who: entry.who, verb: entry.verb, item }])
  }
  return (article, { span, judged, issue, stance }) => {
    if (judged === undefined) return machine
    const all = signed.get(`${article} ${span.start} ${span.end}`) ?? []
    const fits = all.filter(({ item }) => {
      const like = item as { issue?: unknown; stance?: unknown }
      return (like.issue ?? issue) === issue && (like.stance ?? stance) === stance
    })
    return (fits.at(-1) ?? all.at(-1))?.who ?? machine
  }
}
