import { createHash } from 'node:crypto'
import { compile } from '../../../src/compile/index.ts'
import { type Article, type Lexicon, nothingDeclared } from '../../../src/model/index.ts'
import { read } from '../../../src/read/index.ts'
import { plant } from './plant.ts'

/** What came of counting the origins of claims that were put into articles. */
export interface Counted {
  readonly articles: number
  /** Claims put in; those that are listed; those listed with every article that prints them; with the true count too. */
  readonly claims: number
  readonly listed: number
  readonly whole: number
  readonly exact: number
  /** Every claim that the dossier lists, put in or not. */
  readonly all: number
  /** Of these, those with more independent origins than there are. */
  readonly above: readonly string[]
}

const wires = ['Reuters', 'Agence France-Presse', 'Xinhua']
const speakers = ['Mara Quill', 'Osk Vane', 'Ilse Tarn', 'Bero Lindqvist', 'Dana Orrel', 'Pavo Kestrel', 'Runa Halde']
const things = ['northern strait', 'pilot station', 'grain terminal', 'border market', 'eastern sluice']
const deeds = [
  'reopen to fishing boats',
  'be handed to a joint board',
  'stay closed to foreign crews',
  'be paid for by customs',
]
const times = [
  'before the spring tide',
  'after the second round',
  'once the survey is signed',
  'by the end of the year',
]

/** How an article comes to know a claim: from the speaker, or from a wire that it names in the text or at its head. */
const manners = ['told', 'through', 'told', 'dateline', 'according', 'told'] as const

interface Host {
  readonly text: string
  /** The words of the claim. */
  readonly claim: string
  /** What stands behind the article for this claim: the article itself, or a wire. */
  readonly source: string
}

/**
 * Puts `wanted` claims of invented people into six articles each, which have it from them or from a wire that they name,
 * plants copies of these articles, reads all of it by the rules and compiles it. What is true is known: an article that
 * has a claim on its own counts once, with its copies; a wire counts once.
 */
export function countClaims(originals: readonly string[], wanted: number, lexicon: Lexicon): Counted {
  const hosts = Array.from({ length: wanted * manners.length }, (_, at) =>
    hostOf(originals[at % originals.length]!, at),
  )
  const planted = plant(
    hosts.map(({ text }) => text),
    Math.round(hosts.length * 2.2),
    31,
  )
  const hostOfArticle = new Map<string, Host & { readonly family: number }>()
  const entries = planted.map(({ text, family }, at) => {
    const article = articleOf(text, at)
    hostOfArticle.set(article.id, { ...hosts[family]!, text, family })
    return { article, reading: read(article, { lexicon }) }
  })
  const { origins } = compile(entries, { case: 'claims', lexicon, asOf: null })
  const claims = [...new Set(hosts.map(({ claim }) => claim))]
  const [listed, whole, exact] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const above: string[] = []
  for (const { claim: said, independent, evidence } of origins) {
    const behind = [...new Set(evidence.map(({ article }) => article))].map((id) => hostOfArticle.get(id)!)
    const claim = claims.find((one) => evidence.some(({ quote }) => quote.includes(one)))
    const truth = new Set(behind.map(({ source, family }) => (claim ? source : family))).size
    if (independent > truth) above.push(`${independent} of at most ${truth}: ${said.slice(0, 90)}`)
    if (!claim) continue
    listed.add(claim)
    // A copy may have lost the claim, or have other words in it: nobody need find it there.
    const printing = [...hostOfArticle].filter(([, { text }]) => text.includes(`said on Monday that ${claim}`))
    if (printing.every(([id]) => evidence.some(({ article }) => article === id))) whole.add(claim)
    if (behind.length > manners.length && independent === manners.filter((one) => one === 'told').length + 1)
      exact.add(claim)
  }
  const counts = { claims: claims.length, listed: listed.size, whole: whole.size, exact: exact.size }
  return { articles: entries.length, ...counts, all: origins.length, above }
}

/** The article with a paragraph on its claim after the first sentences, and how it knows it. */
function hostOf(text: string, at: number): Host {
  const n = Math.floor(at / manners.length)
  const claim = `the ${things[n % 5]} will ${deeds[Math.floor(n / 5) % 4]} ${times[Math.floor(n / 20) % 4]}`
  const [speaker, wire] = [speakers[n % speakers.length]!, wires[n % wires.length]!]
  const manner = manners[at % manners.length]!
  const sentence = {
    told: `${speaker} said on Monday that ${claim}.`,
    dateline: `${speaker} said on Monday that ${claim}.`,
    through: `${speaker} said that ${claim}, ${wire} reported.`,
    according: `According to ${wire}, ${speaker} said that ${claim}.`,
  }[manner]
  const first = /[.!?]["”’]?\s/.exec(text.slice(200))
  const split = first ? 200 + first.index + first[0].length : text.length
  const head = manner === 'dateline' ? `GENEVA (${wire}) — Talks on customs went on here on Tuesday.\n` : ''
  return {
    text: `${head}${text.slice(0, split).trimEnd()}\n${sentence}\n${text.slice(split)}`,
    claim,
    source: manner === 'told' ? `article ${at}` : wire,
  }
}

function articleOf(text: string, at: number): Article {
  const id = createHash('sha256').update(text).digest('hex')
  const day = new Date(Date.UTC(2024, 0, 1 + (at % 60))).toISOString().slice(0, 10)
  const declared = { ...nothingDeclared, published: day, outlet: `Outlet ${at}` }
  return { id, path: `${at}.txt`, format: 'text', encoding: 'utf-8', text, declared, language: 'en' }
}
