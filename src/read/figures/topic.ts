import type { Topic } from '../../model/index.ts'
import type { Around } from './around.ts'
import type { Known } from './known.ts'
import type { Quantity } from './quantity.ts'
import type { Word } from './words.ts'

const reach = 9

/** What a quantity is about: by its family, then its own noun, then the words near it; `other` where none of them tells. */
export function topicOf(q: Quantity, { words, lists }: Around): Topic {
  if (q.family === 'time') return 'duration'
  if (q.rule === 'toll') return 'casualties'
  const near = nearTopic(q, words, lists)
  if (q.family === 'money') return near === 'aid' ? 'aid' : 'money'
  const noun = q.counted ? ownTopic(q, words, lists) : null
  if (q.family === 'percent') return noun === 'territory' ? 'territory' : 'share'
  if (q.unit === 'basis points') return 'share'
  if (q.family === 'measure') return /^(?:km2|square miles|hectares|acres)$/.test(q.unit ?? '') ? 'territory' : 'other'
  if (q.family === 'ratio' || q.family === 'times') return 'other'
  const people = q.unit === 'people' || q.family === 'bare'
  if (isLoss(q, words) && (noun === 'troops' || /^(?:men|officers|conscripts)$/.test(q.counted?.head.lower ?? '')))
    return 'casualties'
  if (people && near === 'casualties') return 'casualties'
  if (people && near === 'displaced' && noun !== 'casualties') return 'displaced'
  if (people && near === 'recruits' && noun !== 'casualties') return q.family === 'bare' ? 'other' : 'recruits'
  if (noun && noun !== 'money') return noun as Topic
  return q.family === 'bare' ? 'other' : 'count'
}

/** "has lost some 12,000 soldiers", in the field or in captivity. */
const isLoss = ({ from }: Quantity, words: readonly Word[]): boolean =>
  /^(?:lost|lose|loses|losing)$/.test(words[from - 1]?.lower ?? '')

/** The topic of the noun itself. */
function ownTopic(q: Quantity, words: readonly Word[], lists: Known): string | null {
  for (let i = q.counted?.to ?? 0; i > (q.counted?.from ?? 0); i--) {
    const topic = lists.topicOf.get((words[i - 1] as Word).lower)
    if (topic) return topic
  }
  return null
}

/** The topic that words in the same clause tell, nearest first; to the right they may be a verb away. */
function nearTopic(q: Quantity, words: readonly Word[], lists: Known): string | null {
  const stop = /^[;:.!?]$/
  let best: { topic: string; distance: number } | null = null
  const look = (i: number, distance: number): boolean => {
    const word = words[i]
    if (!word || stop.test(word.text)) return false
    const topic = lists.near.get(word.lower)
    if (topic && (!best || distance < best.distance)) best = { topic, distance }
    return true
  }
  for (let i = q.from; i < q.to; i++) look(i, 0)
  for (let d = 1; d <= reach; d++) if (!look(q.to - 1 + d, d)) break
  for (let d = 1; d <= (q.family === 'money' ? reach + 4 : reach - 2); d++) if (!look(q.from - d, d + 1)) break
  return (best as { topic: string } | null)?.topic ?? null
}
