import type { Stance } from '../../model/index.ts'
import type { Held } from '../table/held.ts'
import { quoted } from './draft.ts'

type Words = readonly [beforeThing: string, beforeVerb: string]

const NOW: Readonly<Record<Stance, Words>> = {
  demands: ['demands', 'demands to'],
  seeks: ['seeks', 'seeks to'],
  offers: ['offers', 'offers to'],
  accepts: ['accepts', 'agrees to'],
  open: ['is open to', 'is open to'],
  conditional: ['sets conditions:', 'would on conditions'],
  refuses: ['refuses', 'refuses to'],
  shifts: ['has shifted:', 'has shifted:'],
}

const THEN: Readonly<Record<Stance, Words>> = {
  demands: ['demanded', 'demanded to'],
  seeks: ['sought', 'sought to'],
  offers: ['offered', 'offered to'],
  accepts: ['accepted', 'agreed to'],
  open: ['was open to', 'was open to'],
  conditional: ['set conditions:', 'would on conditions'],
  refuses: ['refused', 'refused to'],
  shifts: ['shifted:', 'shifted:'],
}

/** "demands “the strait”", "refuses to “cede an inch”": the stance in our words, what it is about in the article's. */
export function stanceNow({ paper, position }: Held): string {
  return phrase(NOW[position.stance], paper.article.text, position)
}

/** The same in the past. */
export function stanceThen({ paper, position }: Held): string {
  return phrase(THEN[position.stance], paper.article.text, position)
}

function phrase([thing, verb]: Words, text: string, { toward, span }: Held['position']): string {
  const words = toward.trim() || span.quote
  if (/^to\s/i.test(words)) return `${verb} ${quoted(words.slice(3))}`
  return `${isVerb(text, words, span.start) ? verb : thing} ${quoted(words)}`
}

/** Words that stand behind "to" in the text begin with a verb, unless a noun's preposition that is ("access to"). */
function isVerb(text: string, words: string, from: number): boolean {
  const at = text.indexOf(words, Math.max(0, from))
  return (
    at >= 0 &&
    at - from < 600 &&
    /\bto\s+$/i.test(text.slice(Math.max(0, at - 4), at)) &&
    /^\p{Ll}/u.test(words) &&
    !/^(?:the|a|an|its|their|his|her|this|that|any|all|some)\b/.test(words)
  )
}
