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
