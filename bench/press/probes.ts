import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadLexicon } from '../../src/engine/loadLexicon.ts'
import type { Reading } from '../../src/model/index.ts'
import { read } from '../../src/read/index.ts'
import { articleOf } from '../../test/kit/article.ts'
import { group } from './tally.ts'

const folder = join('test', 'press', 'probes')

/** How many answers a passage has, and how many of them are found. */
interface Score {
  readonly found: number
  readonly all: number
}

/**
 * Short passages in as many wordings as their authors could think of, read by the rules: the answers found, of the odd
 * lines, which may be tuned on, and of the even ones, which never are; and how many passages without an answer give one.
 */
export function probes(): void {
  console.log(
    '### Passages (test/press/probes), rules alone: found to tune on, found of those kept apart, false of those without\n',
  )
  print('events', events)
  print('names', names)
  print('positions', positions)
  console.log('')
}

type Passage = { readonly text: string; readonly published?: string }

function print<P extends Passage>(
  kind: string,
  scoreOf: (passage: P, reading: Reading) => Score & { readonly extra: boolean },
): void {
  const { lexicon } = loadLexicon()
  const sums = [0, 1].map(() => ({ found: 0, all: 0 }))
  const [none, extra] = [{ n: 0 }, { n: 0 }]
  for (const [i, line] of readFileSync(join(folder, `${kind}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .entries()) {
    const passage = JSON.parse(line) as P
    const { published } = passage
    const reading = read(articleOf(passage.text, published ? { published } : {}), { lexicon })
    const { found, all, extra: isExtra } = scoreOf(passage, reading)
    const sum = sums[i % 2]!
    sum.found += found
    sum.all += all
    if (all === 0) none.n++
    if (all === 0 && isExtra) extra.n++
  }
  const [tuned, apart] = sums.map(({ found, all }) => `${found}/${all}`)
  console.log(`${kind.padEnd(12)} ${tuned!.padEnd(9)} ${apart!.padEnd(9)} ${extra.n}/${none.n}`)
}

const plain = (text: string): string => text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim()
const small = new Set(['the', 'a', 'an', 'of', 'and'])
const wordsOf = (text: string): Set<string> =>
  new Set((plain(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !small.has(word)))
const share = (a: string, b: string): boolean => [...wordsOf(a)].some((word) => wordsOf(b).has(word))

type Dated = Passage & {
  readonly events: readonly {
    readonly date: string | null
    readonly place: string | null
    readonly participants: readonly string[]
  }[]
}

/** As the shared scorer does: the day or month, the place, and all participants but one. */
function events({ events: wanted }: Dated, { events: got }: Reading): Score & { extra: boolean } {
  const isFound = ({ date, place, participants }: Dated['events'][number]): boolean =>
    got.some((event) => {
      const when = event.when?.value ?? ''
      const who = [...event.actors, ...event.recipients].map(({ name }) => name).join(' ')
      const day =
        date === null || when.startsWith(when.length > 4 && when.length < 10 ? date.slice(0, when.length) : date)
      const there = place === null || plain(event.place?.name ?? '').includes(plain(place))
      const present = participants.filter((one) => share(one, who)).length
      return day && there && (participants.length === 0 || present >= Math.max(1, participants.length - 1))
    })
  return { found: wanted.filter(isFound).length, all: wanted.length, extra: got.length > 0 }
}

type Named = Passage & { readonly names: readonly { readonly forms: readonly string[] }[] }

/** Every form of every name, as a name by itself or within a longer one. */
function names({ names: wanted }: Named, { names: got }: Reading): Score & { extra: boolean } {
  const forms = wanted.flatMap((one) => one.forms)
  const found = forms.filter((form) => got.some(({ name }) => plain(name).includes(plain(form))))
  return { found: found.length, all: forms.length, extra: false }
}

type Held = Passage & {
  readonly positions: readonly { readonly party: string; readonly stance: string; readonly evidence: string }[]
}

/** Half of the evidence, a word of the party, and whether it asks, gives, refuses or shifts. */
function positions({ text, positions: wanted }: Held, { positions: got }: Reading): Score & { extra: boolean } {
  const isFound = ({ party, stance, evidence }: Held['positions'][number]): boolean => {
    const start = text.indexOf(evidence)
    const kind = group[stance === 'rejects' ? 'refuses' : stance === 'plans' ? 'seeks' : (stance as keyof typeof group)]
    return got.some(({ span, party: holder, stance: own }) => {
      const shared = Math.min(span.end, start + evidence.length) - Math.max(span.start, start)
      return 2 * shared >= evidence.length && share(party, holder.name) && group[own] === kind
    })
  }
  return { found: wanted.filter(isFound).length, all: wanted.length, extra: got.length > 0 }
}
