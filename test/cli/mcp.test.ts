import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parley } from '../kit/environment.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-mcp-'))
const file = join(folder, 'quay.parley')
afterAll(() => rmSync(folder, { recursive: true }))

const text = `The Quay Post
4 March 2031

Norway demands control of the whole strait, President Mara Quill said on Tuesday. "We refuse to give up a single pier," Quill told reporters. Sweden is ready to share the tolls.
`

beforeAll(async () => {
  writeFileSync(join(folder, 'quay.txt'), text)
  const { status } = await parley(['read', join(folder, 'quay.txt'), '--case', file, '--reader', 'rules'])
  expect(status).toBe(0)
})

test('an assistant asks a case over standard input and output, and hangs up', async () => {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ['--import', 'tsx', join(process.cwd(), 'src', 'main.ts'), 'mcp', '--case', file],
    stderr: 'pipe',
  })
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(transport)
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toContain('ask')
  const ask = async (question: string) => {
    const { structuredContent } = await client.callTool({ name: 'ask', arguments: { question } })
    return (
      structuredContent as { data: { says: boolean; because: string; answers: { evidence: { quote: string }[] }[] } }
    ).data
  }
  const said = await ask('What does Norway demand?')
  expect(said.answers[0]?.evidence[0]?.quote).toContain('control of the whole strait')
  expect((await ask('What does Zembla demand?')).because).toBe('The case does not mention Zembla.')
  const found = await client.callTool({ name: 'search', arguments: { query: 'tolls' } })
  expect(JSON.stringify(found.structuredContent)).toContain('share the tolls')
  const empty = await client.callTool({ name: 'search', arguments: { query: '"' } })
  expect(empty.isError).toBe(true)
  expect(JSON.stringify(empty.content)).toContain('search-empty')
  await client.close()
}, 120_000)

test('a case that is not there is a fault, not an answer', async () => {
  const { status, err } = await parley(['mcp', '--case', join(folder, 'none.parley')])
  expect(status).toBe(3)
  expect(err).toContain('case-missing')
})
