import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import type { Counter } from '../app/index.ts'
import { assistant } from './assistant.ts'

/**
 * Serves a counter over standard input and output (one JSON-RPC message a line; nothing else may be written there) until
 * the assistant hangs up or the signal says so.
 */
export async function overStdio(
  counter: Counter,
  { signal, complain }: { readonly signal: AbortSignal; readonly complain: (text: string) => void },
): Promise<void> {
  const server = assistant(counter, complain)
  const closed = new Promise<void>((resolve) => {
    server.onclose = resolve
    const close = (): void => void server.close()
    signal.addEventListener('abort', close, { once: true })
    process.stdin.once('end', close).once('close', close)
  })
  await server.connect(new StdioServerTransport())
  await closed
}
