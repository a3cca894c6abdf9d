import { visible } from './visible.ts'

const most = 6

/** Who is credited, in order, as far as the sentence does not say so itself; beyond six the rest is counted. May be empty. */
export function creditWords(credits: readonly string[], sentence: string): string {
  const unsaid = credits.filter((credit) => !sentence.includes(credit))
  const named = unsaid.slice(0, most).map(visible).join('; ')
  return unsaid.length > most ? `${named} and ${unsaid.length - most} more` : named
}
