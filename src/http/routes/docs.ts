import { escaped, page, pageStyle } from '../site/page.ts'
import { documentOf } from './document.ts'
import type { Room } from './room.ts'

interface Operation {
  readonly summary?: string
  readonly parameters?: readonly {
    readonly name: string
    readonly in: string
    readonly required?: boolean
    readonly description?: string
    readonly schema?: { readonly type?: string; readonly description?: string; readonly default?: unknown }
  }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: object }>>
}
interface Schema {
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, { readonly description?: string }>>
}
interface Document {
  readonly info: { readonly version: string; readonly description: string }
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

/** The API's document, for programs and for people. Made once: it depends on nothing that happens. */
export function docsRoutes({ app, desk }: Room): void {
  const document = documentOf(app, desk.version)
  const json = JSON.stringify(document)
  const readable = page('API', docsBody(document as Document))
  const daily = { 'Cache-Control': 'private, no-cache' }
  app.get('/api/openapi.json', (c) =>
    c.body(json, 200, { ...daily, 'Content-Type': 'application/json; charset=utf-8' }),
  )
  app.get('/api/docs', (c) => c.html(readable, 200, daily))
  app.get('/api/docs.css', (c) => c.body(pageStyle, 200, { ...daily, 'Content-Type': 'text/css; charset=utf-8' }))
}

function docsBody({ info, paths }: Document): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => operationPart(method, path, operation)),
  )
  return [
    '<h1>The API of Parley</h1>',
    `<p>${escaped(info.description)}</p>`,
    '<p>Every answer is JSON. An error is <code>{ "error": { "code", "message", "hint" } }</code>. Answers about the case',
    'carry an <code>ETag</code>: sent back as <code>If-None-Match</code>, it brings 304 as long as nobody has written to the',
    'case. The same as a document for programs: <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1), with the form',
    'of every answer.</p>',
    '<h2>Routes</h2>',
    ...operations,
    `<p class="small">Parley ${escaped(info.version)}</p>`,
  ].join('\n')
}

function operationPart(method: string, path: string, operation: Operation): string {
  const { summary = '', parameters = [], requestBody, responses } = operation
  const rows = [
    ...parameters.map((one) => row(one.name + (one.required ? '' : '?'), parameterWords(one))),
    ...Object.entries(requestBody?.content ?? {}).map(([type, { schema }]) =>
      row('body', `${type}: ${Object.keys(schema.properties ?? {}).join(', ')}`),
    ),
    ...Object.entries(responses).map(([status, { description, content }]) =>
      row(status, `${description}${formOf(content)}`),
    ),
  ]
  const id = `${method}-${path.replace(/[^a-z]+/gi, '-')}`
  return [
    `<h3 id="${escaped(id)}"><span class="verb">${escaped(method.toUpperCase())}</span>${escaped(path)}</h3>`,
    `<p>${escaped(summary)}</p>`,
    `<table>${rows.join('')}</table>`,
  ].join('\n')
}

function parameterWords({ in: where, description, schema }: NonNullable<Operation['parameters']>[number]): string {
  const usual = schema?.default === undefined ? '' : ` (${String(schema.default)} unless given)`
  return `${description ?? schema?.description ?? where}${usual}`
}

/** The name of the form that an answer has, where the document names it; errors all have the same. */
function formOf(content: object | undefined): string {
  const [first] = Object.values(content ?? {}) as { schema?: Schema }[]
  const name = first?.schema?.$ref?.split('/').at(-1)
  return name === undefined || name === 'Error' ? '' : ` → ${name}`
}

const row = (head: string, words: string): string => `<tr><th>${escaped(head)}</th><td>${escaped(words)}</td></tr>`
