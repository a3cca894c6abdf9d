import { createServer, request } from 'node:http'
import { afterAll, expect, test } from 'vitest'
import { deskOf } from '../../test/kit/desk.ts'
import type { Address, Listen } from '../app/index.ts'
import { Fault } from '../model/index.ts'
import { listen } from './listen.ts'

const here: Address = { host: '127.0.0.1', port: 0, token: null, site: null }
const { desk, path } = await deskOf()
afterAll(() => desk.close())
const silent = () => {}

async function faultOf(asked: ReturnType<Listen>): Promise<Fault> {
  try {
    await (await asked).close()
  } catch (error) {
    if (error instanceof Fault) return error
    throw error
  }
  throw new Error('it listens')
}

test('it listens on this machine, answers, and closes', async () => {
  const door = await listen(desk, here, silent)
  expect(door.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
  const answer = await fetch(new URL('/api/case', door.url))
  expect(await answer.json()).toMatchObject({ name: 'talks', articles: 2, judge: 'tester' })
  await door.close()
  await expect(fetch(door.url)).rejects.toThrow()
})

test.each(['0.0.0.0', '192.168.0.9', '::', 'desk.example'])('%s needs a token', async (host) => {
  expect((await faultOf(listen(desk, { ...here, host }, silent))).code).toBe('host-needs-token')
})

test.each(['short', 'has a space in its middle'])('the token "%s" is refused', async (token) => {
  expect((await faultOf(listen(desk, { ...here, token }, silent))).code).toBe('token-weak')
})

test('with a token it may listen to others, who need it', async () => {
  const door = await listen(desk, { ...here, host: '0.0.0.0', token: 'sixteen-letters-long' }, silent)
  const url = door.url.replace('0.0.0.0', '127.0.0.1')
  expect((await fetch(`${url}api/case`)).status).toBe(401)
  const headers = { authorization: 'Bearer sixteen-letters-long' }
  expect((await fetch(`${url}api/case`, { headers })).status).toBe(200)
  await door.close()
})

test('a port that is taken is a fault that names one that is free', async () => {
  const other = createServer()
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port))
  })
  const fault = await faultOf(listen(desk, { ...here, port }, silent))
  expect(fault.code).toBe('port-in-use')
  const free = Number(fault.details.other)
  expect(fault.hint).toContain(`--port ${free}`)
  const door = await listen(desk, { ...here, port: free }, silent)
  await door.close()
  other.close()
})

test('an address that this machine does not have is a fault', async () => {
  const asked = { ...here, host: '192.0.2.1', token: 'sixteen-letters-long' }
  expect((await faultOf(listen(desk, asked, silent))).code).toBe('address-unusable')
})

/** Sends more than anybody wants, as long as it is taken; says what was answered and how much had been sent by then. */
function upload(url: string, { megabytes, announced }: { megabytes: number; announced: boolean }) {
  return new Promise<{ status: number; body: string; sent: number }>((resolve, reject) => {
    const headers = {
      'content-type': 'multipart/form-data; boundary=x',
      ...(announced ? { 'content-length': megabytes * 2 ** 20 } : {}),
    }
    let answered = false
    const call = request(`${url}api/articles`, { method: 'POST', headers }, (answer) => {
      answered = true
      let body = ''
      answer.setEncoding('utf8').on('data', (part: string) => {
        body += part
      })
      answer.on('end', () => resolve({ status: answer.statusCode!, body, sent }))
    })
    let sent = 0
    const piece = Buffer.alloc(2 ** 20, 97)
    const send = (): void => {
      if (sent >= megabytes || call.destroyed) return void call.end()
      sent++
      call.write(piece, () => setImmediate(send))
    }
    // Once it has answered, the server may close the line on what is still being sent.
    call.on('error', (error) => (answered ? undefined : reject(error)))
    send()
  })
}

test.each([true, false])(
  'an upload of 200 MB is refused before it is taken (length announced: %s)',
  async (announced) => {
    const door = await listen(desk, here, silent)
    const before = await desk.state()
    const { status, body, sent } = await upload(door.url, { megabytes: 200, announced })
    expect(status).toBe(413)
    expect(JSON.parse(body)).toMatchObject({ error: { code: 'body-too-large' } })
    expect(sent).toBeLessThan(200)
    expect((await fetch(`${door.url}api/case`)).status).toBe(200)
    expect(await desk.state()).toBe(before)
    await door.close()
  },
)

/** The events of a stream until `enough` says so. */
async function eventsUntil(url: string, enough: (seen: string) => boolean): Promise<string> {
  const stop = new AbortController()
  const answer = await fetch(`${url}api/events`, { signal: stop.signal })
  expect(answer.headers.get('content-type')).toContain('text/event-stream')
  let seen = ''
  for await (const part of answer.body!) {
    seen += Buffer.from(part).toString()
    if (enough(seen)) break
  }
  stop.abort()
  return seen
}

test('pages hear of articles that come in here, with how far their reading is', async () => {
  const door = await listen(desk, here, silent)
  const before = await desk.state()
  const heard = eventsUntil(door.url, (seen) => (seen.match(/event: dossier/g) ?? []).length > 1)
  await new Promise((resolve) => setTimeout(resolve, 200))
  const body = JSON.stringify({
    name: 'new.txt',
    text: 'Sweden offers a new ferry.\n\nSweden offered talks on Monday.',
  })
  const headers = { 'content-type': 'application/json' }
  const added = await fetch(`${door.url}api/articles`, { method: 'POST', headers, body })
  expect(await added.json()).toEqual({ added: 1, known: 0, read: 1, faults: [] })
  const seen = await heard
  expect(seen).toContain(`event: dossier\ndata: {"state":"${before}"}`)
  expect(seen).toContain('event: progress\ndata: {"done":1,"total":1,"what":"articles"}')
  expect(seen).toContain(`event: dossier\ndata: {"state":"${await desk.state()}"}`)
  await door.close()
})

test('pages hear of what another process writes', async () => {
  const door = await listen(desk, here, silent)
  const heard = eventsUntil(door.url, (seen) => (seen.match(/event: dossier/g) ?? []).length > 1)
  await new Promise((resolve) => setTimeout(resolve, 200))
  const other = await deskOf(
    { 'other.txt': 'Finland refuses.\n\nFinland said on Tuesday that it refused to pay.' },
    path,
  )
  await other.desk.close()
  await heard
  expect(await (await fetch(`${door.url}api/case`)).json()).toMatchObject({ articles: 4 })
  await door.close()
})

test('closing ends streams that are open', async () => {
  const door = await listen(desk, here, silent)
  const heard = eventsUntil(door.url, () => false).catch(() => 'cut off')
  await new Promise((resolve) => setTimeout(resolve, 200))
  await door.close()
  expect(await heard).toContain('event: dossier')
})
