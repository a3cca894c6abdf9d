import type { Answer } from '../../model/index.ts'
import { visible } from './visible.ts'

/** Whose words they are; an outlet speaks in its own article with the article's voice. */
export function answerVoice({ speaker, outlet }: Pick<Answer, 'speaker' | 'outlet'>): string {
  if (!speaker) return 'nobody named'
  return speaker.id === outlet?.id ? 'in the article’s own words' : `said by ${visible(speaker.name)}`
}

/** True where an answer is told by two stretches of words together: a condition with its halves, a move with both stances. */
export const takesTwo = ({ kind }: Pick<Answer, 'kind'>): boolean => kind === 'condition' || kind === 'move'

/** In how many articles besides the first the same is told. */
export function otherArticles({ evidence: [first, ...rest] }: Pick<Answer, 'evidence'>): number {
  return new Set(rest.map(({ article }) => article).filter((id) => id !== first?.article)).size
}
