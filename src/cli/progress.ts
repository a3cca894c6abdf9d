import type { Progress } from '../app/index.ts'
import type { Environment } from './environment.ts'

const cells = 24

/** A bar with rate and time left on standard error, or nothing at all where nobody watches. */
export function progressOf({ watched, complain, now }: Environment): { show: Progress; end: () => void } {
  if (!watched) return { show: () => {}, end: () => {} }
  const started = now()
  let shown = false
  const show: Progress = (done, total, what) => {
    const seconds = Math.max(0.001, (now() - started) / 1000)
    const rate = done / seconds
    const filled = Math.round((cells * done) / Math.max(1, total))
    const bar = '█'.repeat(filled) + '░'.repeat(cells - filled)
    const left = Math.ceil((total - done) / Math.max(0.001, rate))
    complain(`\r${bar} ${done}/${total} ${what}  ${rate.toFixed(0)}/s  ${left} s left \u001b[K`)
    shown = true
  }
  return { show, end: () => shown && complain('\r\u001b[K') }
}
