import {
  cut,
  type DossierArticle,
  dayRange,
  type Identity,
  type Lexicon,
  type SearchAnswer,
  type SearchHit,
} from '../model/index.ts'
import type { FoundPassage, Store } from './ports.ts'
import { anyOf, searchExpression } from './searchExpression.ts'

export interface SearchQuestion {
  readonly q: string
  /** Id or name of a party: only passages that name it, or somebody who speaks for it. */
  readonly party: string | null
  /** Id or name of an outlet. */
  readonly outlet: string | null
  /** First and last day of publication, `YYYY-MM-DD`. */
  readonly from: string | null
  readonly to: string | null
  readonly limit: number
  readonly offset: number
}

export interface Searched {
  readonly store: Store
  readonly articles: readonly DossierArticle[]
  readonly identities: readonly Identity[]
  readonly lexicon: Lexicon
}

/** The passages of a case that hold the words, best first; each with its best sentence and the words found. */
export async function search(question: SearchQuestion, searched: Searched): Promise<SearchAnswer> {
  const { q, party, limit, offset } = question
  const { store, lexicon } = searched
  const match = searchExpression(q)
  const about = party === null ? null : anyOf(namesOfParty(party, searched))
  const within = articlesAskedFor(question, searched)
  const { total, passages } = await store.passages({ match, about, articles: within, limit, offset })
  const ids = [...new Set(passages.map(({ article }) => article))]
  const texts = new Map((await store.articlesById(ids)).map(({ article }) => [article.id, article.text]))
  const cards = new Map(searched.articles.flatMap((card) => (texts.has(card.id) ? [[card.id, card]] : [])))
  const { splitParagraph } = await import('../read/sentences/splitParagraph.ts')
  const hits = passages.map((passage): SearchHit => {
    const text = texts.get(passage.article)!
    const card = cards.get(passage.article)
    const sentences = splitParagraph(text, passage.start, passage.end, lexicon)
    const best = bestOf(sentences, passage, text)
    return {
      article: passage.article,
      title: card?.title ?? null,
      outlet: card?.outlet ?? null,
      published: card?.published?.value ?? null,
      paragraph: cut(text, passage.start, passage.end),
      sentence: cut(text, best.start, best.end),
      marks: passage.marks.map(({ start, end }) => cut(text, start, end)),
    }
  })
  return { query: q, total, hits }
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** The sentence with most different words of what was asked for, the first of several; the passage where there is none. */
function bestOf(sentences: readonly Stretch[], { marks, start, end }: FoundPassage, text: string): Stretch {
  let [best, most]: [Stretch, number] = [{ start, end }, -1]
  for (const sentence of sentences) {
    const inside = marks.filter((mark) => sentence.start <= mark.start && mark.end <= sentence.end)
    const different = new Set(inside.map((mark) => text.slice(mark.start, mark.end).toLowerCase())).size
    if (different > most) [best, most] = [sentence, different]
  }
  return best
}

const same = (asked: string, { id, name }: { id: string; name: string }): boolean =>
  id === asked || name.toLowerCase() === asked.toLowerCase()

/** True when an identity has this id, this name, or is called so somewhere in the case. */
const goesBy = (asked: string, one: Identity): boolean =>
  same(asked, one) || one.forms.some(({ form }) => form.toLowerCase() === asked.toLowerCase())

const namesKnown = new WeakMap<readonly Identity[], Map<string, string[]>>()

/** The forms of a party and of everybody who speaks for it; the word itself when the case knows no such party. */
function namesOfParty(asked: string, { identities }: Searched): string[] {
  const known = namesKnown.get(identities) ?? new Map<string, string[]>()
  namesKnown.set(identities, known)
  const before = known.get(asked)
  if (before) return before
  const meant = identities.filter((one) => goesBy(asked, one) || one.speaksFor.some(({ party }) => same(asked, party)))
  const names = meant.flatMap(({ name, forms }) => [name, ...forms.map(({ form }) => form)])
  const found = names.length === 0 ? [asked] : shortest(names)
  if (known.size < 100) known.set(asked, found)
  return found
}

/** Without names that hold another one: whoever looks for "Lund" finds "Prime Minister Ben Lund" as well. */
function shortest(names: readonly string[]): string[] {
  const worded = [...new Set(names)]
    .map((name) => ({ name, words: wordsOf(name) }))
    .filter(({ words }) => words !== '  ')
  const kept: { name: string; words: string }[] = []
  for (const one of worded.sort((a, b) => a.words.length - b.words.length))
    if (!kept.some(({ words }) => one.words.includes(words))) kept.push(one)
  return kept.map(({ name }) => name)
}

const wordsOf = (name: string): string => ` ${(name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `

/** Ids of the articles of an outlet and of certain days; `null` when all are meant. Undated ones have no day. */
function articlesAskedFor({ outlet, from, to }: SearchQuestion, { articles, identities }: Searched): string[] | null {
  if (outlet === null && from === null && to === null) return null
  const meant = new Set(identities.filter((one) => outlet !== null && goesBy(outlet, one)).map(({ id }) => id))
  return articles
    .filter(
      (card) => outlet === null || (card.outlet !== null && (meant.has(card.outlet.id) || same(outlet, card.outlet))),
    )
    .filter(({ published }) => {
      if (from === null && to === null) return true
      const { first, last } = published ? dayRange(published.value) : { first: null, last: null }
      return first !== null && last !== null && (from === null || last >= from) && (to === null || first <= to)
    })
    .map(({ id }) => id)
}
