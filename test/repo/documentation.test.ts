import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { programOf } from '../../src/cli/program.ts'
import { faults, lexiconFiles } from '../../src/model/index.ts'
import { environment } from '../kit/environment.ts'

const text = (path: string) => readFileSync(path, 'utf8')
const reference = text('docs/reference.md')

const { commands } = programOf(environment({}).env, () => {})

test.each(commands.map((command) => [command.name(), command] as const))(
  'the reference shows parley %s and all its options',
  (name, command) => {
    const section = new RegExp(`## parley ${name}\\n([\\s\\S]*?)(?=\\n## |$)`).exec(reference)?.[1]
    expect(section, `docs/reference.md has no section "parley ${name}"`).toBeDefined()
    for (const { long } of command.options) expect(section).toContain(`\`${long}`)
    expect(section).toContain(`parley ${name}`)
  },
)

test('the reference shows no command that is not there', () => {
  const shown = [...reference.matchAll(/^## parley (\S+)$/gm)].map((m) => m[1])
  expect(shown).toEqual(commands.map((command) => command.name()))
})

test.each(Object.keys(faults))('docs/errors.md has a section for %s', (code) => {
  expect(text('docs/errors.md')).toContain(`\n## ${code}\n`)
})

test('docs/errors.md has no section for a fault that is not there', () => {
  const shown = [...text('docs/errors.md').matchAll(/^## (\S+)$/gm)].map((m) => m[1])
  expect(shown.filter((code) => !(code! in faults))).toEqual([])
})

test.each(Object.keys(lexiconFiles))('docs/lexicon.md describes lexicon/%s.yaml', (name) => {
  expect(text('docs/lexicon.md')).toContain(`\n## ${name}.yaml\n`)
})

test('every file of the lexicon has a form, and every form a file', () => {
  const found = readdirSync('lexicon')
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => basename(file, '.yaml'))
  expect(found.sort()).toEqual(Object.keys(lexiconFiles).sort())
})

test('every dependency has its line in docs/dependencies.md', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(text('package.json')) as Record<
    string,
    Record<string, string>
  >
  const listed = text('docs/dependencies.md')
  for (const name of Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }))
    expect(listed, name).toContain(`\`${name}\``)
})

test.each(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'LICENSE', 'docs/guide.md'])(
  '%s is there',
  (path) => {
    expect(existsSync(path)).toBe(true)
  },
)

test.each(readdirSync('docs/decisions').filter((file) => file.endsWith('.md')))(
  'decision %s says what, why and what else',
  (file) => {
    const page = text(`docs/decisions/${file}`)
    for (const part of ['## Decision', '## Why', '## What else was considered']) expect(page).toContain(part)
  },
)

const links = (page: string) => [...page.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((m) => m[1]!)
test.each(['README.md', 'CONTRIBUTING.md', 'docs/guide.md', 'docs/reference.md', 'docs/errors.md', 'docs/lexicon.md'])(
  'links in %s lead somewhere',
  (path) => {
    const base = path.includes('/') ? 'docs/' : ''
    for (const link of links(text(path))) expect(existsSync(`${base}${link}`), `${path} → ${link}`).toBe(true)
  },
)
