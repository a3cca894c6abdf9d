import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Tag, Tagged } from './taggedText.ts'

/** The Python that has spaCy: named by `PEERS_PYTHON`, or of the folder that bench/peers/README.md speaks of. */
const python = (): string => {
  const own = join('bench', 'peers', 'installed', 'spacy', 'bin', 'python')
  return process.env['PEERS_PYTHON'] ?? (existsSync(own) ? own : 'python3')
}

const labels: Readonly<Record<string, Tag>> = {
  PERSON: 'people',
  GPE: 'places',
  LOC: 'places',
  FAC: 'places',
  ORG: 'organisations',
}

/** What spaCy's small English model finds in each text; `null` where it is not installed. */
export function spacyNames(texts: readonly string[]): Tagged[][] | null {
  const input = `${texts.map((text) => JSON.stringify(text)).join('\n')}\n`
  const ran = spawnSync(python(), [join('bench', 'names', 'names_by_spacy.py')], { input, maxBuffer: 2 ** 28 })
  if (ran.status !== 0) return null
  const lines = ran.stdout.toString().trim().split('\n')
  return lines.map((line) =>
    (JSON.parse(line) as [number, number, string][]).flatMap(([start, end, label]) => {
      const tag = labels[label]
      return tag ? [{ start, end, tag }] : []
    }),
  )
}
