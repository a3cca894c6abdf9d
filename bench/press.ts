import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { timed } from './child.ts'
import { ownArticles } from './press/ownArticles.ts'
import { probes } from './press/probes.ts'
import { realNews } from './press/realNews.ts'

const score = join('..', 'shared', 'tools', 'score.py')

const halves = ['', 'round', 'written', 'held', 'fresh', 'sealed', 'unread'].map((name) => join('test', 'press', name))

/** Press articles of our own with answers made by hand, by the shared scorer; those under `held`, `fresh`, `sealed` and `unread` are never tuned on; then short passages and real news. */
export async function press(): Promise<void> {
  if (!existsSync(score)) {
    console.log('not measured: the shared scorer is not there')
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'parley-press-'))
  for (const half of halves) {
    const rows = new Map<string, [number, number]>()
    for (const file of readdirSync(half)
      .filter((name) => name.endsWith('.txt'))
      .sort()) {
      const readings = join(folder, `${file}.jsonl`)
      writeFileSync(readings, (await timed('node', ['dist/main.js', 'annotate', join(half, file)])).out)
      const { out } = await timed('python3', [score, 'seeds', join(half, file.replace(/txt$/, 'gold.json')), readings])
      for (const [, name, found, all] of out.matchAll(/^(.+?)\s+(\d+)\/(\d+)$/gm)) {
        const [a, b] = rows.get(name!) ?? [0, 0]
        rows.set(name!, [a + Number(found), b + Number(all)])
      }
    }
    console.log(`### ${half}\n`)
    for (const [name, [found, all]] of rows) if (all > 0) console.log(`${name.padEnd(36)} ${found}/${all}`)
    console.log('')
  }
  await ownArticles()
  probes()
  await realNews()
}
