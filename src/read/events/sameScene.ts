import type { Ref } from '../../model/index.ts'
import { namesIn } from '../names/namesIn.ts'
import type { Found } from './found.ts'
import type { Needed } from './needed.ts'

/** "There" within so many characters of the place that it means. */
const REACH = 500

/**
 * Gives talks without a place the one that the words around them point to: that of other talks told of the same day in
 * their sentence ("the round was held in Doha: Lee sat opposite Park"), the last one named where they were held "there"
 * or "in the same place", the dateline's where "here".
 */
export function withPlaces(all: readonly Found[], draft: Needed): Found[] {
  const placed: Found[] = []
  for (const event of all) {
    const place = event.place === null && event.type === 'CONSULT' ? pointedTo(event, placed, draft) : null
    placed.push(place ? { ...event, place } : event)
  }
  return placed.map((event) => {
    const beside = event.place === null && event.type === 'CONSULT' ? besideIt(event, placed) : null
    return beside ? { ...event, place: beside } : event
  })
}

/** That of other talks of the same day in the sentence. */
function besideIt({ sentence, when }: Found, all: readonly Found[]): Ref | null {
  if (when === null) return null
  const isBeside = (other: Found) => other.type === 'CONSULT' && other.sentence === sentence && other.place !== null
  return all.find((other) => isBeside(other) && other.when?.value === when.value)?.place ?? null
}

const there = /\b(?:place|held|met|meet|began|resumed|opened|convened|gathered|talks|talked) there\b/
const same = /\b(?:in|at) the same (?:place|city|town|venue|hotel)\b/

function pointedTo({ sentence, start, end }: Found, before: readonly Found[], draft: Needed): Ref | null {
  const whole = draft.sentences[sentence]
  if (!whole) return null
  const words = draft.article.text.slice(start, Math.min(whole.end, end + 40))
  if (same.test(words)) return before.findLast(({ type, place }) => type === 'CONSULT' && place !== null)?.place ?? null
  if (/\bhere\b/.test(words)) {
    const dateline = draft.furniture.find(({ kind }) => kind === 'dateline')
    return dateline ? (placesIn(draft, dateline.span)[0] ?? null) : null
  }
  return there.test(words) ? (placesIn(draft, { start: Math.max(0, start - REACH), end: start }).at(-1) ?? null) : null
}

const placesIn = ({ names }: Needed, stretch: { start: number; end: number }): Ref[] =>
  namesIn(names, stretch).flatMap(({ kind, entity }) => (kind === 'place' && entity ? [entity] : []))
