import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { loadLexicon } from '../src/engine/loadLexicon.ts'
import { loadTrained } from '../src/engine/trained.ts'
import { read, readTrained } from '../src/read/index.ts'
import { articleOf } from '../test/kit/article.ts'
import { labelled } from '../train/positions/press/labels.ts'
const { lexicon } = loadLexicon()
const trained = await loadTrained(undefined, join('models', 'positions'))
const g: Record<string,string> = {demands:'asks',seeks:'asks',offers:'gives',accepts:'gives',open:'gives',conditional:'gives',refuses:'refuses',shifts:'shifts'}
const out: string[] = []
for (const one of labelled(join('..','shared','corpora'))) {
  const article = articleOf(one.text)
  const { attributions, tagged } = await readTrained(article.text, trained)
  for (const p of read(article, { lexicon, statements: { by: 'trained', attributions, tagged } }).positions) {
    const near = one.positions.filter(({span:[s,e]}) => { const sh=Math.min(e,p.span.end)-Math.max(s,p.span.start); return sh>0&&(2*sh>=e-s||10*sh>=8*(p.span.end-p.span.start)) })
    const from = Math.max(0,p.span.start-140)
    out.push(JSON.stringify({apart:one.apart,rule:p.rule,stance:p.stance,issue:p.issue,party:p.party?.name,gold:near.map(({stance,party})=>[stance,party&&one.text.slice(...party)]),right:near.length>0,same:near.some(n=>g[n.stance]===g[p.stance]),q:article.text.slice(p.span.start,p.span.end),before:article.text.slice(from,p.span.start),after:article.text.slice(p.span.end,p.span.end+60)}))
  }
}
writeFileSync('/tmp/dev/finds.jsonl', out.join('\n'))
