import { promisify } from 'node:util'
import { constants, gzip } from 'node:zlib'
import type { Context } from 'hono'
import { knows, takesGzip } from './negotiate.ts'

const compress = promisify(gzip)
/** Below this many bytes compression costs more than it saves. */
const worthwhile = 1_400

interface Kept {
  readonly plain: Buffer
  packed: Promise<Buffer> | null
}

/** Answers of one state of the case, written and compressed once however often they are asked for. */
export interface KeptAnswers {
  /** Answers with what `make` makes, or 304 when the asker has it. `name` tells it from other answers of the state. */
  json(c: Context, name: string, make: () => Promise<unknown>): Promise<Response>
}

/** No more answers are kept at once than this; the one that was asked for longest ago goes first. */
const most = 96

/** `state` tells the case's present state, `version` the program's: an answer holds as long as both do. */
export function keepAnswers(state: () => Promise<string>, version: string): KeptAnswers {
  let at = ''
  let kept = new Map<string, Promise<Kept>>()
  const json: KeptAnswers['json'] = async (c, name, make) => {
    const now = await state()
    if (now !== at) kept = new Map()
    at = now
    const etag = `W/"${version}-${now.slice(0, 20)}"`
    c.header('ETag', etag)
    c.header('Cache-Control', 'private, no-cache')
    c.header('Vary', 'Accept-Encoding')
    if (knows(c, etag)) return c.body(null, 304)
    const answer = await remember(kept, name, make)
    c.header('Content-Type', 'application/json; charset=utf-8')
    if (answer.plain.length < worthwhile || !takesGzip(c)) return c.body(bytes(answer.plain))
    c.header('Content-Encoding', 'gzip')
    answer.packed ??= compress(answer.plain, { level: constants.Z_BEST_SPEED + 3 })
    return c.body(bytes(await answer.packed))
  }
  return { json }
}

function remember(kept: Map<string, Promise<Kept>>, name: string, make: () => Promise<unknown>): Promise<Kept> {
  const known = kept.get(name)
  if (known) {
    kept.delete(name) // to the end of the line
    kept.set(name, known)
    return known
  }
  const made = make().then(
    (value): Kept => ({
      plain:
        value instanceof Uint8Array
          ? Buffer.from(value.buffer, value.byteOffset, value.byteLength)
          : Buffer.from(JSON.stringify(value)),
      packed: null,
    }),
  )
  made.catch(() => kept.delete(name))
  kept.set(name, made)
  for (const oldest of kept.keys()) {
    if (kept.size <= most) break
    kept.delete(oldest)
  }
  return made
}

const bytes = (buffer: Buffer): Uint8Array<ArrayBuffer> => buffer as unknown as Uint8Array<ArrayBuffer>
