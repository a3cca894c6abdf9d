import type { AddOutcome, ErrorRecord } from '../../../src/model/answers.ts'
import { counted } from '../../../src/present/words/quantity.ts'
import { ask, posted, refusalOf } from '../../client/get.ts'
import { askAnew } from '../../client/live.ts'

/** One file or pasted text on its way into the case. */
export interface Coming {
  readonly name: string
  readonly state: 'waits' | 'goes' | 'done' | 'failed'
  readonly words: string
  readonly faults: readonly ErrorRecord[]
}

/** What is to be added: a file, or words that were pasted. */
export type Source = File | { readonly name: string; readonly text: string }

/** The largest file that the server takes. */
const mostBytes = 32 * 2 ** 20 - 2 ** 16

/** A source that has not been sent. */
export const waiting = ({ name }: Source): Coming => ({ name, state: 'waits', words: 'waiting', faults: [] })

/** Sends one source and says in words what came of it. Never throws: what went wrong is in what it returns. */
export async function send(source: Source, date: string | null): Promise<Coming> {
  const { name } = source
  try {
    const outcome = await ask<AddOutcome>('/api/articles', requestOf(source, date))
    await askAnew()
    return {
      name,
      state: outcome.faults.length > 0 ? 'failed' : 'done',
      words: outcomeWords(outcome),
      faults: outcome.faults,
    }
  } catch (error) {
    const { code, message, hint } = refusalOf(error)
    return { name, state: 'failed', words: 'not added', faults: [{ code, message, hint }] }
  }
}

/** Said of a file that is too large before any of it is sent. */
export function tooLarge(source: Source): Coming | null {
  if (!(source instanceof File) || source.size <= mostBytes) return null
  const message = `it has ${Math.ceil(source.size / 2 ** 20)} MiB; the browser can bring 32 MiB at once`
  const hint = 'add it on the command line: parley read FILE --case CASE'
  return { name: source.name, state: 'failed', words: 'not sent', faults: [{ code: 'too-large', message, hint }] }
}

function requestOf(source: Source, date: string | null): RequestInit {
  if (!(source instanceof File)) return posted({ ...source, date })
  const body = new FormData()
  body.append('file', source)
  if (date !== null) body.append('date', date)
  return { method: 'POST', body }
}

function outcomeWords({ added, known, read, faults }: AddOutcome): string {
  const parts = [
    added > 0 ? `${counted(added, 'article')} added` : '',
    known > 0 ? `${known} in the case already` : '',
    read > 0 ? `${read} read` : '',
    faults.length > 0 ? `${counted(faults.length, 'fault')}` : '',
  ]
  return parts.filter((x) => x !== '').join(', ') || 'nothing was found in it'
}
