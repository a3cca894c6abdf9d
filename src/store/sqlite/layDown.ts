import { linkSync, rmSync } from 'node:fs'

let made = 0

/**
 * Makes a new case file under another name and gives it its own when it is whole, so that nobody meets half of one: not a
 * second process, and not whoever comes after a power cut. `fill` makes it at the path that it is given and closes it.
 *
 * Does nothing where that cannot be done: another process was faster, the disk is full or knows no links. Then the case
 * is opened, or made, in its place, and what is wrong is told there.
 */
export async function layDown(path: string, fill: (scratch: string) => Promise<void>): Promise<void> {
  const scratch = `${path}.new-${process.pid}-${++made}`
  try {
    await fill(scratch)
    linkSync(scratch, path)
  } catch {
    // See above.
  } finally {
    for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(`${scratch}${suffix}`, { force: true })
  }
}
