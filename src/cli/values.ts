import { InvalidArgumentError } from 'commander'
import { Fault } from '../model/index.ts'

/** Checks a day given on the command line. @throws Fault `bad-date`. */
export function day(option: string): (value: string) => string {
  return (value) => {
    const real = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`))
    if (!real || new Date(`${value}T00:00:00Z`).toISOString().slice(0, 10) !== value)
      throw new Fault('bad-date', { value, option })
    return value
  }
}

/** Checks a whole number given on the command line. */
export function whole(least: number, most: number): (value: string) => number {
  return (value) => {
    const n = Number(value)
    if (!/^\d+$/.test(value) || n < least || n > most)
      throw new InvalidArgumentError(`give a whole number from ${least} to ${most}`)
    return n
  }
}
