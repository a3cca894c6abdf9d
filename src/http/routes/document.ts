import type { OpenAPIHono } from '@hono/zod-openapi'
import { jsonSchemas } from '../schemas.ts'

/** The API's OpenAPI 3.1 document: every route and every schema. */
export function documentOf(app: OpenAPIHono, version: string): object {
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Parley',
      version,
      description: 'What the press says about a negotiation, laid out; each answer with the words behind it.',
    },
    servers: [{ url: '/' }],
  })
  return { ...document, components: { ...document.components, schemas: jsonSchemas() } }
}
