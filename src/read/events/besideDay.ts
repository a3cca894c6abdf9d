import type { Ref } from '../../model/index.ts'
import type { Found } from './found.ts'
import type { Scene } from './scene.ts'
import { asPlace } from './setting.ts'

const before = /\b(?:in|at|near|outside|off)\s+(?:the\s+)?$/
const between = /^,?\s+(?:on\s+)?(?:the\s+)?(?:(?:evening|night|morning|afternoon|eve) of\s+)?$/
const behind = /^,?\s+(?:in|at|near|outside)\s+(?:the\s+)?$/

/** Gives an event without a place the one that stands right beside its day: "in Lima on 3 March", "on 3 March, in Lima". */
export function withPlaceBesideDay(scene: Scene, event: Found): Found {
  const day = event.when?.span
  if (event.place !== null || !day || day.start < scene.sentence.start || day.end > scene.sentence.end) return event
  const place = placeBeside(scene, day)
  return place ? { ...event, place } : event
}

function placeBeside(scene: Scene, day: { start: number; end: number }): Ref | null {
  const { text, start } = scene.sentence
  for (const name of scene.names) {
    const { span } = name
    if (name.kind !== 'place' && !scene.stateOf(name.name)) continue
    const isAhead = span.end < day.start && between.test(text.slice(span.end - start, day.start - start))
    if (isAhead && before.test(text.slice(0, span.start - start))) return asPlace(scene, name)
    if (span.start > day.end && behind.test(text.slice(day.end - start, span.start - start)))
      return asPlace(scene, name)
  }
  return null
}
