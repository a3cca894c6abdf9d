import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

export interface Run {
  readonly seconds: number
  /** Peak resident memory in MiB; `null` where the system does not tell (it is read from /proc). */
  readonly peak: number | null
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** Runs a program to its end and says how long it took and how much memory it held at most. */
export function timed(command: string, args: readonly string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let [peak, out, err] = [null as number | null, '', '']
    const look = () => {
      try {
        const held = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]
        if (held) peak = Number(held) / 1024
      } catch {
        // it has ended, or there is no /proc: the last look counts
      }
    }
    const timer = setInterval(look, 20)
    // A letter may be cut in two by the border of two chunks.
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      err += chunk
    })
    child.on('error', reject)
    child.on('close', (status) => {
      clearInterval(timer)
      resolve({ seconds: (performance.now() - started) / 1000, peak, status, out, err })
    })
  })
}
