import type { Token } from '../draft.ts'

/** Things on a table: only of them is it a position that they please or anger somebody, or that they are fair. */
const tabled =
  /^(?:proposals?|plans?|offers?|drafts?|texts?|deals?|terms?|clauses?|ideas?|suggestions?|options?|variants?|formulas?|compromises?|packages?|figures?|numbers?|conditions?|demands?|requests?|articles?|paragraphs?|versions?|settlements?|arrangements?|prospects?|points?|waves?|caps?|quotas?|duties|tariffs?|cuts?|limits?|dates?|deadlines?|schedules?|timetables?|agreements?|treat(?:y|ies)|pacts?|truces?|ceasefires?|concessions?|wording|rates?|shares?|bans?|levy|levies|fees?)$/

const pointing = /^(?:this|that|it|which)$/

/** True of "the terms of the deal", but not of "the rejection of the deal", which is what somebody did about it. */
export const isTabled = (subject: readonly Token[]): boolean =>
  isAbout(subject, (word) => pointing.test(word) || tabled.test(word))

/** The same, where the thing is named: "it is fair" may be said of anything. */
export const namesTabled = (subject: readonly Token[]): boolean => isAbout(subject, (word) => tabled.test(word))

function isAbout(subject: readonly Token[], isThing: (word: string) => boolean): boolean {
  const at = subject.findIndex(({ lower }) => isThing(lower))
  const links = (i: number) => subject[i]!.tag === 'ADP' && /^(?:NOUN|VERB|PROPN)$/.test(subject[i - 1]?.tag ?? '')
  return at >= 0 && !subject.slice(0, at).some((_, i) => links(i))
}
