import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

export interface Run {
  readonly seconds: number
  /** Peak resident memory in MiB; `null` where the system does not tell (it is read from /proc). */
  readonly peak: number | null
  /** Seconds of processor time of all its threads, whatever else runs beside it; `null` where the system does not tell. */
  readonly processor: number | null
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** Runs a program to its end and says how long it took and how much memory it held at most. */
export function timed(command: string, args: readonly string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let [peak, processor, out, err] = [null as number | null, null as number | null, '', '']
    const look = () => {
      try {
        const held = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]
        if (held) peak = Number(held) / 1024
        // Hundredths of a second in user mode and in the kernel, twelve and thirteen fields after the name.
        const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')
        processor = (Number(fields[11]) + Number(fields[12])) / 100
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
      resolve({ seconds: (performance.now() - started) / 1000, peak, processor, status, out, err })
    })
  })
}
