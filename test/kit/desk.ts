import { createHash } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Desk, openDesk } from '../../src/app/index.ts'
import { openEngine } from '../../src/engine/index.ts'
import { openCase } from '../../src/store/index.ts'

/** Two articles of an invented negotiation, enough for every view to have something in it. */
export const pressOfOneDay: Readonly<Record<string, string>> = {
  'ferry.txt': [
    'Northern ministers reject the ferry fee',
    '',
    'Reuters, 14 March 2025',
    '',
    'Norway rejects any fee for the strait ferries, Foreign Minister Ada Holm said on Friday. “We will not pay a krone,” she told reporters in Oslo.',
    '',
    'Denmark demands 40 million euros a year. If Norway pays, Denmark will open the harbour, Prime Minister Ben Lund said.',
  ].join('\n'),
  'harbour.txt': [
    'Harbour talks go on',
    '',
    'AFP, 15 March 2025',
    '',
    'Denmark and Norway held talks in Geneva on Saturday. Denmark said that it was ready to accept 30 million euros.',
    '',
    'Ada Holm said that Norway would study the offer, and that 12 ferries had been held back since 3 March 2025.',
  ].join('\n'),
}

/** A new case in a folder of its own, on the real case file and the real reader. */
export async function deskOf(
  articles: Readonly<Record<string, string>> = pressOfOneDay,
  path = join(mkdtempSync(join(tmpdir(), 'parley-desk-')), 'talks.parley'),
  { patience = 5_000 } = {},
): Promise<{ readonly desk: Desk; readonly path: string }> {
  const store = await openCase(path, { mode: 'create', patience })
  const desk = openDesk({
    store,
    engine: openEngine({ threads: 1, reader: 'rules' }),
    hash: (content) => createHash('sha256').update(content).digest('hex'),
    version: '0.0.0-test',
    judge: 'tester',
    clock: () => new Date('2026-03-14T09:00:00Z'),
  })
  const sources = async function* () {
    for (const [name, text] of Object.entries(articles)) yield { path: name, bytes: Buffer.from(text) }
  }
  await desk.add(sources(), null)
  return { desk, path }
}
