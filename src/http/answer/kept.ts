import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Context } from 'hono'
import { knows, takesGzip } from './negotiate.ts'

const compress = promisify(gzip)
/** Below this many bytes compression costs more than it saves. */
const worthwhile = 1_400

/** Above this many bytes it is more important to be done soon than to be small. */
const large = 4 * 2 ** 20

interface Kept {
  readonly plain: Buffer
  packed: Promise<Buffer> | null
}

/** Answers of one state of the case, written and compressed once however often they are asked for. */
export interface KeptAnswers {
  /**
   * Answers with what `make` makes (bytes are taken as JSON already), or 304 when the asker has it. `name` tells it from
   * other answers of the state.
   */
  json(c: Context, name: string, make: () => Promise<unknown>): Promise<Response>
}

/** Bytes that are kept at most, before compression; what was asked for longest ago goes first. */
const budget = 96 * 2 ** 20

/** `state` tells the case's present state, `version` the program's: an answer holds as long as both do. */
export function keepAnswers(state: () => Promise<string>, version: string, most = budget): KeptAnswers {
  let at = ''
  let shelf = shelfOf(most)
  const json: KeptAnswers['json'] = async (c, name, make) => {
    const now = await state()
    if (now !== at) shelf = shelfOf(most)
    at = now
    const etag = `W/"${version}-${now.slice(0, 20)}"`
    c.header('ETag', etag)
    c.header('Cache-Control', 'private, no-cache')
    c.header('Vary', 'Accept-Encoding')
    if (knows(c, etag)) return c.body(null, 304)
    const answer = await shelf(name, make)
    c.header('Content-Type', 'application/json; charset=utf-8')
    if (answer.plain.length < worthwhile || !takesGzip(c)) return c.body(bytes(answer.plain))
    c.header('Content-Encoding', 'gzip')
    answer.packed ??= compress(answer.plain, { level: answer.plain.length > large ? 1 : 4 })
    return c.body(bytes(await answer.packed))
  }
  return { json }
}

/** Finds an answer by its name, or has it made; forgets the oldest ones when there are too many bytes. */
function shelfOf(most: number): (name: string, make: () => Promise<unknown>) => Promise<Kept> {
  const kept = new Map<string, { readonly answer: Promise<Kept>; size: number }>()
  let held = 0
  const makeRoom = (): void => {
    for (const [oldest, { size }] of kept) {
      if (held <= most || kept.size === 1) return
      kept.delete(oldest)
      held -= size
    }
  }
  return (name, make) => {
    const known = kept.get(name)
    if (known) {
      kept.delete(name) // to the end of the line
      kept.set(name, known)
      return known.answer
    }
    const one = { answer: make().then(written), size: 0 }
    kept.set(name, one)
    one.answer.then(
      ({ plain }) => {
        if (kept.get(name) !== one) return
        one.size = plain.length + 200
        held += one.size
        makeRoom()
      },
      () => kept.delete(name),
    )
    return one.answer
  }
}

function written(value: unknown): Kept {
  const plain =
    value instanceof Uint8Array
      ? Buffer.from(value.buffer, value.byteOffset, value.byteLength)
      : Buffer.from(JSON.stringify(value))
  return { plain, packed: null }
}

const bytes = (buffer: Buffer): Uint8Array<ArrayBuffer> => buffer as unknown as Uint8Array<ArrayBuffer>
