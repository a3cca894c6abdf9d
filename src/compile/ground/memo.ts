/**
 * Works something out for an object once, and keeps it as long as the object lives. What is made must follow from the
 * object alone, or from answers of `around` that are the same as long as the object is; nobody may change either of
 * the two afterwards.
 */
export function once<Of extends object, T extends NonNullable<unknown> | null, Around = void>(
  make: (of: Of, around: Around) => T,
): (of: Of, around: Around) => T {
  const kept = new WeakMap<Of, T>()
  return (of, around) => {
    const known = kept.get(of)
    if (known !== undefined) return known
    const made = make(of, around)
    kept.set(of, made)
    return made
  }
}

/** How many lists that begin with the same object are remembered: those of now, and of another day that was asked for. */
const KEPT = 3

interface Remembered<Of, T> {
  readonly all: readonly Of[]
  readonly made: T
}

/**
 * Works something out for a list of objects once: asked again for the very same objects in the same order, it answers
 * what it made before. The same holds as for {@link once}. A list is forgotten with its first object, or when some
 * others have begun with that since.
 */
export function onceOfAll<Of extends object, T, Around = void>(
  make: (all: readonly Of[], around: Around) => T,
): (all: readonly Of[], around: Around) => T {
  const kept = new WeakMap<Of, readonly Remembered<Of, T>[]>()
  return (all, around) => {
    const [first] = all
    if (first === undefined) return make(all, around)
    const lists = kept.get(first) ?? []
    const known = lists.find((one) => isSame(one.all, all))
    if (known !== undefined) return known.made
    const made = make(all, around)
    kept.set(first, [{ all, made }, ...lists.slice(0, KEPT - 1)])
    return made
  }
}

function isSame(a: readonly object[], b: readonly object[]): boolean {
  if (a.length !== b.length) return false
  for (let at = a.length - 1; at >= 0; at--) if (a[at] !== b[at]) return false
  return true
}

/** What was made of a list of objects the last time. */
export type Last<Of, T> = Remembered<Of, T>

/**
 * Works something out for a list of objects, and tells what was made of a list before that may have had most of the same
 * members: of the last few, the one whose length is nearest. What is made must be the same as with `null`. Nothing is
 * remembered longer than the first member of its list lives.
 */
export function sinceLast<Of extends object, T, Around = void>(
  make: (all: readonly Of[], last: Last<Of, T> | null, around: Around) => T,
): (all: readonly Of[], around: Around) => T {
  const kept = new WeakMap<Of, Last<Of, T>>()
  let firsts: readonly WeakRef<Of>[] = []
  return (all, around) => {
    const [first] = all
    if (first === undefined) return make(all, null, around)
    const lists = firsts.flatMap((ref) => kept.get(ref.deref() ?? first) ?? [])
    const same = lists.find((one) => isSame(one.all, all))
    if (same) return same.made
    const far = (one: Last<Of, T>): number => Math.abs(one.all.length - all.length)
    const [last = null] = lists.sort((a, b) => far(a) - far(b))
    const made = make(all, last, around)
    kept.set(first, { all, made })
    const others = firsts.filter((ref) => ref.deref() !== first)
    for (const old of others.slice(KEPT - 1)) kept.delete(old.deref() ?? first)
    firsts = [new WeakRef(first), ...others.slice(0, KEPT - 1)]
    return made
  }
}
