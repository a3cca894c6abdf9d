import type { ErrorAnswer } from '../../src/model/answers.ts'

/** What went wrong, in words, and what to do about it: the shape of every error of the API. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: string
  readonly hint: string

  constructor(code: string, message: string, hint: string) {
    super(message)
    this.code = code
    this.hint = hint
  }
}

/** The words of anything that was thrown. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  return new Refusal('unexpected', error instanceof Error ? error.message : String(error), 'load the page again')
}

/** What happened and what to do, in one line. */
export function refusalWords(error: unknown): string {
  const { message, hint } = refusalOf(error)
  return `${message}; ${hint}`
}

/**
 * Asks the API and returns its answer.
 *
 * @throws Refusal with the API's own words; `no-answer` where it cannot be reached.
 */
export async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  const answer = await fetch(path, init).catch(() => {
    throw new Refusal('no-answer', 'Parley does not answer', 'see whether “parley serve” still runs, then try again')
  })
  const data: unknown = await answer.json().catch(() => null)
  if (answer.ok && data !== null) return data as T
  const error = (data as Partial<ErrorAnswer> | null)?.error
  throw new Refusal(
    error?.code ?? `status-${answer.status}`,
    error?.message ?? `the answer has status ${answer.status} and no words`,
    error?.hint ?? 'load the page again: it may be of another version than what answers',
  )
}

/** A body of JSON to be posted. */
export const posted = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

/** `?asOf=2025-04-03`, or nothing. */
export const asOfQuery = (asOf: string | null): string => (asOf ? `?asOf=${encodeURIComponent(asOf)}` : '')
