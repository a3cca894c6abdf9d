import { Fault } from '../../model/index.ts'

/** Where in a conflict something stands: keys and places from the top, as in `['parties', 1, 'prefers', 0]`. */
export type Path = readonly (string | number)[]

/** Says a place in words: a line of a file, or the path itself. */
export type Where = (path: Path) => string

/** The path in words, for conflicts that come from no file: `parties[1].prefers[0]`. */
export const pathInWords: Where = (path) =>
  path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`)).join('') || 'the conflict'

/** A `conflict-invalid` fault: what is wrong at a place, and the way out. */
export function invalid(where: Where, path: Path, { problem, way }: { problem: string; way: string }): Fault {
  return new Fault('conflict-invalid', { place: where(path), problem, way })
}
