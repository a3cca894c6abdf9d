/** "A", "A and B", "A, B and C"; with another word before the last where there is one. */
export function listed(all: readonly string[], joint = 'and'): string {
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} ${joint} ${all.at(-1)}`
}
