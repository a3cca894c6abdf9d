import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { timed } from './child.ts'

const shared = join('..', 'shared')

/** The published scorer, on `parley annotate`, for each gold file; and the span law over all seeds. */
export async function seeds(): Promise<void> {
  const [gold, texts, score] = [join(shared, 'gold'), join(shared, 'seeds'), join(shared, 'tools', 'score.py')]
  if (![gold, texts, score].every((path) => existsSync(path))) {
    console.log('not measured: the shared seeds are not there')
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'parley-seeds-'))
  const articles = readdirSync(texts).sort()
  for (const file of readdirSync(gold)
    .filter((name) => /^seed-.*\.json$/.test(name))
    .sort()) {
    const article = articles.find((name) => name.startsWith(file.slice(5, 8)))
    if (!article) continue
    const { out } = await timed('node', ['dist/main.js', 'annotate', join(texts, article)])
    const readings = join(folder, `${file}l`)
    writeFileSync(readings, out)
    const scored = await timed('python3', [score, 'seeds', join(gold, file), readings])
    console.log(`### ${file}\n\n${scored.out || scored.err}`)
  }
  const all = await timed('node', ['dist/main.js', 'annotate', texts])
  const readings = join(folder, 'all.jsonl')
  writeFileSync(readings, all.out)
  console.log((await timed('python3', [score, 'spans', readings, texts])).out.trim())
}
