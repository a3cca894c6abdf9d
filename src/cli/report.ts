import type { Fault } from '../model/index.ts'
import type { Environment } from './environment.ts'

/** Prints a fault on standard error: what happened, and what to do next. Control characters of names are shown, not sent. */
export function report(fault: Fault, { complain }: Environment): void {
  complain(`${visible(`parley: ${fault.message} [${fault.code}]`)}\n  ${visible(fault.hint)}\n`)
}

/** Makes control and direction marks visible, so that a name cannot steer the terminal. */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (c) => `<U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
  )
}
