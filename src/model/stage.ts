import { Fault } from './fault.ts'
import { brokenSpans } from './span.ts'

/**
 * One step of a reading: it says which layers it needs, which it adds, and derives the ones from the others.
 * Pure: no clock, no network, no randomness, and the draft it gets is never changed.
 */
export interface Stage<Draft extends object, Needs extends keyof Draft = never, Adds extends keyof Draft = never> {
  readonly name: string
  readonly needs: readonly Needs[]
  readonly adds: readonly Adds[]
  /** Layers (lists) that other stages may add to as well; what this stage finds is appended. */
  readonly appends?: readonly (keyof Draft)[]
  readonly run: (draft: Pick<Draft, Needs>) => Pick<Draft, Adds> & Partial<Draft>
}

/** A stage whose needs and additions have been forgotten by the type checker; the runner checks them instead. */
export interface AnyStage<Draft extends object> {
  readonly name: string
  readonly needs: readonly (keyof Draft)[]
  readonly adds: readonly (keyof Draft)[]
  readonly appends?: readonly (keyof Draft)[]
  readonly run: (draft: Draft) => Partial<Draft>
}

/** Declares a stage; the compiler then holds `run` to exactly the layers it named. */
export function stage<Draft extends object>() {
  return <const Needs extends keyof Draft, const Adds extends keyof Draft>(
    declared: Stage<Draft, Needs, Adds>,
  ): AnyStage<Draft> => declared as AnyStage<Draft>
}

/**
 * Checks that every stage's needs are met by `given` or by a stage before it.
 *
 * @throws Fault `stage-order` naming the first stage that is out of place.
 */
export function checkOrder<Draft extends object>(
  stages: readonly AnyStage<Draft>[],
  given: readonly (keyof Draft)[],
): void {
  const present = new Set<keyof Draft>(given)
  for (const { name, needs, adds } of stages) {
    const missing = needs.filter((layer) => !present.has(layer))
    if (missing.length > 0) {
      throw new Fault('stage-order', { stage: name, missing: missing.join(', '), present: [...present].join(', ') })
    }
    for (const layer of adds) present.add(layer)
  }
}

/** What the runner is told besides the stages. */
export interface RunOptions<Draft extends object> {
  readonly text: string
  /** Layers that hold offsets without words (tokens, lines) and are too large to be looked through for spans. */
  readonly withoutSpans?: readonly (keyof Draft)[]
}

/**
 * Runs the stages in order over a first draft, and re-checks every span that each stage hands on against `text`.
 *
 * @throws Fault `stage-order` before anything runs; `span-broken` when a stage made a span that does not hold.
 */
export function runStages<Draft extends object>(
  stages: readonly AnyStage<Draft>[],
  first: Draft,
  { text, withoutSpans = [] }: RunOptions<Draft>,
): Draft {
  checkOrder(stages, Object.keys(first) as (keyof Draft)[])
  let draft = first
  for (const { name, appends = [], run } of stages) {
    const added = run(draft)
    for (const [layer, found] of Object.entries(added)) {
      const [broken] = withoutSpans.includes(layer as keyof Draft) ? [] : brokenSpans(found, text)
      if (broken) throw new Fault('span-broken', { stage: name, ...broken })
    }
    const merged = { ...draft, ...added }
    for (const layer of appends) {
      const [before, more] = [draft[layer], added[layer]]
      if (Array.isArray(before) && Array.isArray(more)) merged[layer] = [...before, ...more] as Draft[keyof Draft]
    }
    draft = merged
  }
  return draft
}
