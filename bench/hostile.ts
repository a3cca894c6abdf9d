import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hostile } from '../test/kit/hostile.ts'
import { timed } from './child.ts'

/** No input may hold the reader longer than this, in seconds. */
const most = 5

/** How long `parley annotate` takes for each text that was made to break it, its start included. */
export async function hostileInputs(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-hostile-'))
  const seconds: number[] = []
  for (const { name, path, content } of hostile) {
    const file = join(folder, path)
    writeFileSync(file, content)
    const run = await timed('node', ['dist/main.js', 'annotate', file])
    seconds.push(run.seconds)
    const outcome = run.status === 0 ? 'read' : (/\[([a-z-]+)\]/.exec(run.err)?.[1] ?? `status ${run.status}`)
    console.log(`${name.padEnd(40)} ${run.seconds.toFixed(2).padStart(5)} s  ${outcome}`)
  }
  const over = seconds.filter((each) => each > most).length
  console.log(`longest ${Math.max(...seconds).toFixed(2)} s; ${over} of ${seconds.length} over ${most} s`)
}
