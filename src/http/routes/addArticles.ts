import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import type { Incoming } from '../../app/index.ts'
import { Fault } from '../../model/index.ts'
import { freshAnswer } from '../answer/fresh.ts'
import { bodyLimited } from '../guard/body.ts'
import { answers, Day, requestInvalid } from './describe.ts'
import type { Room } from './room.ts'

const Pasted = z.object({
  name: z.string().max(300).default('pasted').describe('Under what name it is kept; its ending says what it is'),
  text: z.string().min(1).describe('Plain text, or the source of a page'),
  date: Day.nullish().describe('Publication date, where the article has none'),
})

const files = {
  type: 'object' as const,
  properties: {
    file: { type: 'array' as const, items: { type: 'string' as const, format: 'binary' }, description: 'The files' },
    date: { type: 'string' as const, description: 'Publication date of articles that have none, YYYY-MM-DD' },
  },
  required: ['file'],
}
const pasted = z.toJSONSchema(Pasted, { target: 'draft-2020-12', io: 'input' })

const route = (limit: number) =>
  createRoute({
    method: 'post',
    path: '/api/articles',
    summary: 'Add articles: files as a form, or one as JSON; how far reading is goes out as events',
    middleware: [bodyLimited(limit, 'add the articles with: parley read FILES… --case FILE')] as const,
    request: {
      body: {
        required: true,
        content: { 'multipart/form-data': { schema: files }, 'application/json': { schema: pasted as object } },
      },
    },
    responses: answers('AddOutcome', {
      409: 'Another process is writing the case, or it is open for reading only.',
      413: 'The request is too large; nothing was stored.',
      415: 'The body is neither a form nor JSON.',
      507: 'There is no room left on the disk.',
    }),
  })

interface Given {
  readonly sources: readonly Incoming[]
  readonly date: string | null
}

/** Adding articles. Each file is read by itself: one that cannot be read is named, the others are kept. */
export function addRoutes({ app, desk, options }: Room): void {
  app.openapi(route(options.bodyLimit), async (c) => {
    const type = (c.req.header('content-type') ?? '').split(';')[0]!.trim().toLowerCase()
    const given = type === 'application/json' ? await fromJson(c.req.raw) : await fromForm(c.req.raw, type)
    const outcome = await desk.add(each(given.sources), given.date)
    return freshAnswer(c, outcome)
  })
}

async function* each(sources: readonly Incoming[]): AsyncGenerator<Incoming> {
  yield* sources
}

async function fromJson(request: Request): Promise<Given> {
  const data: unknown = await request.json().catch(() => {
    throw new Fault('request-invalid', { place: 'the body', problem: 'it is not JSON' })
  })
  const { success, data: one, error: problem } = Pasted.safeParse(data)
  if (!success) throw requestInvalid('the body', problem.issues)
  return { sources: [{ path: nameOf(one.name), bytes: Buffer.from(one.text) }], date: one.date ?? null }
}

async function fromForm(request: Request, type: string): Promise<Given> {
  if (type !== 'multipart/form-data')
    throw new Fault('body-type', { type: type || 'none', wanted: 'a form with files, or JSON' })
  const form = await request.formData().catch(() => {
    throw new Fault('request-invalid', { place: 'the body', problem: 'the form cannot be read' })
  })
  const date = Day.nullable().safeParse(form.get('date') || null)
  if (!date.success) throw requestInvalid('date', date.error.issues)
  const sources: Incoming[] = []
  for (const part of form.getAll('file')) {
    if (typeof part === 'string') sources.push({ path: 'pasted', bytes: Buffer.from(part) })
    else sources.push({ path: nameOf(part.name), bytes: new Uint8Array(await part.arrayBuffer()) })
  }
  if (sources.length === 0) throw new Fault('request-invalid', { place: 'file', problem: 'no file was sent' })
  return { sources, date: date.data }
}

/** The name alone, whatever folders a browser puts before it, without marks that steer a screen. */
function nameOf(given: string): string {
  const name = given.replace(/^.*[\\/]/s, '').replace(/[\p{Cc}\p{Cf}]/gu, '')
  return name.trim().slice(0, 300) || 'unnamed'
}
