import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const npm = (args: string[], cwd: string) =>
  execFileSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], { cwd, encoding: 'utf8' })

test('the packed package installs without anything of ours and works there', { timeout: 300_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-packed-'))
  const [{ filename, files }] = JSON.parse(
    npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], process.cwd()),
  ) as [{ filename: string; files: { path: string }[] }]
  const paths = files.map(({ path }) => path)
  expect(paths).toContain('lexicon/saying.yaml')
  expect(paths.filter((path) => /\.test\.|^(?:src|test|bench)\//.test(path))).toEqual([])

  writeFileSync(join(folder, 'package.json'), '{ "name": "somebody-else", "private": true, "type": "module" }')
  npm(['install', '--omit=dev', '--prefer-offline', join(folder, filename)], folder)
  const parley = join(folder, 'node_modules', '.bin', 'parley')
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  expect(execFileSync(parley, ['--version'], { encoding: 'utf8', cwd: folder }).trim()).toBe(version)

  writeFileSync(join(folder, 'note.txt'), 'Talks resume\n\nThe minister said that the talks would go on.\n')
  const read = spawnSync(parley, ['annotate', 'note.txt'], { encoding: 'utf8', cwd: folder })
  expect(read.stderr).toBe('')
  expect(read.status).toBe(0)
  expect((JSON.parse(read.stdout) as { path: string }).path).toBe('note.txt')

  writeFileSync(
    join(folder, 'use.js'),
    "import { cut } from 'parley-table/model'\nconsole.log(cut('abc', 0, 2).quote)\n",
  )
  expect(execFileSync('node', ['use.js'], { encoding: 'utf8', cwd: folder }).trim()).toBe('ab')
})
