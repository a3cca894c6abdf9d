import type { Draft } from '../../src/read/draft.ts'
import { lines } from '../../src/read/lines/lines.ts'
import { masthead } from '../../src/read/masthead/masthead.ts'
import { names } from '../../src/read/names/names.ts'
import { quotations } from '../../src/read/quotations/quotations.ts'
import { sentences } from '../../src/read/sentences/sentences.ts'
import { articleOf, lexicon } from '../../test/kit/reading.ts'
import { rates, type Tally, tally } from './half.ts'
import { spacyNames } from './peer.ts'
import { type Tag, type Tagged, type TaggedText, taggedTexts } from './taggedText.ts'

const tags: readonly Tag[] = ['people', 'places', 'organisations']
const kinds: Readonly<Record<string, Tag>> = {
  person: 'people',
  state: 'places',
  place: 'places',
  organisation: 'organisations',
  outlet: 'organisations',
}

/** Armed groups and movements: organisations in all three data sets. Peoples are none. */
const movements = new Set(lexicon.groups.groups.map(([name]) => name))

/** Names by kind, exact spans (an article in front, a possessive or a full stop behind do not count), beside spaCy's small model. */
export function kindsBench(): void {
  const sets = taggedTexts()
  if (sets.size === 0) console.log('not measured: the shared corpora are not there')
  for (const [name, texts] of sets) {
    console.log(`### ${name}: ${texts.length} texts\n`)
    report(
      'parley',
      texts,
      texts.map(({ text }) => parleyNames(text)),
    )
    const peer = spacyNames(texts.map(({ text }) => text))
    if (peer) report('spaCy sm', texts, peer)
    else console.log('spaCy is not installed: bench/peers/README.md says how')
    console.log('')
  }
}

/** The names that Parley finds in a text, of the kinds that are measured. */
export function parleyNames(text: string): Tagged[] {
  let draft = { article: articleOf(text), lexicon, doubts: [], dateHint: null } as unknown as Draft
  for (const stage of [lines, quotations, masthead, sentences, names])
    draft = { ...draft, ...stage.run(draft as never) }
  return draft.names.flatMap(({ span, kind, entity }) => {
    const tag = kind === 'group' && movements.has(entity?.name ?? '') ? 'organisations' : kinds[kind]
    return tag ? [{ start: span.start, end: span.end, tag }] : []
  })
}

function report(who: string, texts: readonly TaggedText[], found: readonly (readonly Tagged[])[]): void {
  const halves = { A: tallies(), B: tallies() }
  texts.forEach((one, at) => {
    const halfOf = (start: number) => one.sentences.findLast((sentence) => sentence.start <= start)?.half ?? 'A'
    const [gold, own] = [keyed(one.text, one.gold), keyed(one.text, found[at] ?? [])]
    for (const [key, { start, tag }] of gold) {
      const { [tag]: row } = halves[halfOf(start)]
      row.there++
      if (own.has(key)) row.right++
    }
    for (const { start, tag } of own.values()) halves[halfOf(start)][tag].found++
  })
  for (const [half, rows] of Object.entries({ ...halves, all: added(halves.A, halves.B) })) {
    const each = tags.map((tag) => `${tag} ${rates(rows[tag])}`).join(' · ')
    console.log(`${who.padEnd(9)} ${half.padEnd(4)} ${each} · together ${rates(sum(Object.values(rows)))}`)
  }
}

type Rows = Record<Tag, Tally>
const tallies = (): Rows => ({ people: tally(), places: tally(), organisations: tally() })
const added = (a: Rows, b: Rows): Rows => ({
  people: sum([a.people, b.people]),
  places: sum([a.places, b.places]),
  organisations: sum([a.organisations, b.organisations]),
})
const sum = (all: readonly Tally[]): Tally =>
  all.reduce((x, y) => ({ right: x.right + y.right, found: x.found + y.found, there: x.there + y.there }), tally())

/** Names without the article in front, the possessive and the full stop behind, each once. */
function keyed(text: string, names: readonly Tagged[]): Map<string, Tagged> {
  return new Map(
    names.map(({ start, end, tag }) => {
      const words = text.slice(start, end)
      const from = /^the\s/i.test(words) ? start + 4 : start
      const to = end - (/(?:['’]s|\.)$/.exec(words)?.[0].length ?? 0)
      return [`${from} ${to} ${tag}`, { start: from, end: to, tag }] as const
    }),
  )
}
