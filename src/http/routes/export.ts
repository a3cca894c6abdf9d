import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { type HandedOnFormat, handedOnFormats } from '../../model/index.ts'
import { AsOf, anywhere } from './describe.ts'
import type { Room } from './room.ts'

interface File {
  readonly type: string
  readonly ending: string
}

/** What each format is called on the way, and as a file. */
const files: Readonly<Record<HandedOnFormat, File>> = {
  jsonl: { type: 'application/x-ndjson', ending: 'jsonl' },
  graphml: { type: 'application/graphml+xml', ending: 'graphml' },
  gexf: { type: 'application/gexf+xml', ending: 'gexf' },
  ics: { type: 'text/calendar', ending: 'ics' },
  timelinejs: { type: 'application/json', ending: 'timeline.json' },
  annotations: { type: 'application/ld+json', ending: 'annotations.jsonld' },
  claims: { type: 'application/ld+json', ending: 'claims.jsonld' },
  plover: { type: 'text/tab-separated-values', ending: 'plover.tsv' },
  codings: { type: 'text/csv', ending: 'codings.csv' },
  html: { type: 'text/html', ending: 'html' },
  md: { type: 'text/markdown', ending: 'md' },
  csv: { type: 'text/csv', ending: 'csv' },
}

const Wanted = AsOf.extend({
  format: z.enum(Object.keys(files) as [HandedOnFormat, ...HandedOnFormat[]]).describe(
    Object.entries(handedOnFormats)
      .map(([format, purpose]) => `${format}: ${purpose}`)
      .join('; '),
  ),
})

const route = createRoute({
  method: 'get',
  path: '/api/export',
  summary: 'The case as a file in a format of other programs, or printed whole',
  request: { query: Wanted },
  responses: {
    200: {
      description: 'The file; what could not be handed on is said in the header Parley-Note',
      headers: { 'Parley-Note': { schema: { type: 'string' }, description: 'What was left out, and why' } },
      content: Object.fromEntries(Object.values(files).map(({ type }) => [type, { schema: { type: 'string' } }])),
    },
    ...anywhere,
  },
})

/** Handing the case on: always as a file to be saved, so that nothing in it is ever a page of ours. */
export function exportRoutes({ app, desk }: Room): void {
  app.openapi(route, async (c) => {
    const { format, asOf = null } = c.req.valid('query')
    const [{ text, note }, { name }] = [await desk.handOn({ format, asOf }), await desk.card()]
    const { type, ending } = files[format]
    const file = `${name}${asOf === null ? '' : `-${asOf}`}.${ending}`
    return c.body(text, 200, {
      'Cache-Control': 'no-store',
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${plain(file)}"; filename*=UTF-8''${encoded(file)}`,
      ...(note === null ? {} : { 'Parley-Note': note }),
    })
  })
}

/** A file's name in the letters that every browser takes (RFC 6266). */
const plain = (name: string): string => name.replace(/[^\w.-]+/g, '_')
/** The whole name (RFC 8187). */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
