import {
  type Article,
  cutTrimmed,
  type Doubt,
  type Furniture,
  type Lexicon,
  type Ref,
  refOf,
} from '../../model/index.ts'
import { type Masthead, stage } from '../draft.ts'
import { outletNamed } from '../masthead/vocabulary.ts'
import { creditsOf } from './credits.ts'
import { genreOf } from './genre.ts'
import { translatedFrom } from './translated.ts'

/**
 * masthead, names, statements → what the article says of itself. Declared values win over read ones; the language is
 * the one found in the text, and the declared one only where none could be told.
 */
export const card = stage({
  name: 'card',
  needs: [
    'article',
    'lexicon',
    'lines',
    'masthead',
    'furniture',
    'published',
    'sentences',
    'quotations',
    'names',
    'statements',
    'doubts',
  ],
  adds: ['card'],
  appends: ['doubts'],
  run: ({ article, lexicon, lines, masthead, furniture, published, sentences, quotations, names, statements }) => {
    const { declared, text } = article
    const usual = (name: string): string => outletNamed(name, lexicon) ?? lowered(name)
    const credits = creditsOf({ text, names, statements, furniture, masthead, usual })
    const title = declared.title ?? masthead.title
    const original = declared.original ?? masthead.original
    const language = languageOf(article)
    const outlets = names.filter(({ kind }) => kind === 'outlet').map(({ span }) => span)
    const dateline = furniture.some(({ rule }) => rule === 'dateline-prefix')
    const card = {
      title,
      outlet: outletOf(article, masthead, furniture, lexicon),
      author: declared.author ?? masthead.author,
      url: declared.url ?? masthead.url,
      original,
      published,
      language,
      translated: translatedFrom({ text, lines, original, language, outlets, lexicon }),
      genre: genreOf({
        title,
        opinion: masthead.opinion,
        bylines: furniture.filter(({ kind }) => kind === 'byline').map(({ span }) => span.quote),
        sentences,
        quotations,
        statements,
        credits,
        dateline,
        lexicon,
      }),
      credits: [...new Set(credits.map(({ name }) => name))],
    }
    return { card, doubts: languageDoubts(text, language, furniture) }
  },
})

/** "PELORUS" → "Pelorus"; shorter words in capitals may be acronyms and stay. */
const lowered = (name: string): string =>
  /^\p{Lu}[\p{Lu} ]{5,}$/u.test(name) ? name.replace(/(?<=\p{Lu})\p{Lu}+/gu, (rest) => rest.toLowerCase()) : name

function languageOf({ language, declared }: Article): string {
  if (language !== 'und') return language
  return /^[a-z]{2}(?=$|[-_])/i.exec(declared.language ?? '')?.[0].toLowerCase() ?? 'und'
}

/**
 * Who printed it: declared, or named at the top; else the site of its address, of the original, or the outlet that a
 * line such as "Credited from: …" or, last, a dateline names. "Source: …" names whom the outlet took it from.
 */
function outletOf(article: Article, masthead: Masthead, furniture: readonly Furniture[], lexicon: Lexicon): Ref | null {
  const { declared } = article
  const creditedBy = (wanted: string, form: RegExp): string | undefined =>
    masthead.credits.find((credit) =>
      furniture.some(({ rule, span }) => rule === wanted && form.test(span.quote) && span.quote.includes(credit)),
    )
  const taken = creditedBy('credit-label', /^(?!\W*sources?\b)/i)
  const wire = creditedBy('dateline-prefix', /./)
  const name =
    declared.outlet ??
    masthead.outlet ??
    siteOf(declared.url ?? masthead.url, lexicon) ??
    siteOf(declared.original ?? masthead.original, lexicon) ??
    taken ??
    wire ??
    null
  if (name === null) return null
  const usual = outletNamed(name, lexicon)
  // "The Herald" and "Herald" are one outlet; the article decides which of the two is printed.
  return usual === null ? { ...refOf('outlet', name.replace(/^the\s+(?=\S)/i, '')), name } : refOf('outlet', usual)
}

/** The site of an address: the outlet of that name where the lexicon knows one, otherwise its host. */
function siteOf(address: string | null, lexicon: Lexicon): string | null {
  const host = /^(?:https?:\/\/)?(?:www\.|m\.)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:[/?#:]|$)/i
    .exec(address ?? '')?.[1]
    ?.toLowerCase()
  if (host === undefined) return null
  return outletNamed(host.split('.').at(host.endsWith('.co.uk') ? -3 : -2) ?? '', lexicon) ?? host
}

/** Parley reads English: another language is kept and read as far as that is honest, and said. */
function languageDoubts(text: string, language: string, furniture: readonly Furniture[]): Doubt[] {
  if (language === 'en' || language === 'und') return []
  const title = furniture.find(({ kind }) => kind === 'title')?.span
  const line = /\S[^\r\n]*/.exec(text)
  const span = title ?? (line ? cutTrimmed(text, line.index, line.index + Math.min(line[0].length, 200)) : null)
  if (!span) return []
  const message = `the article is in "${language}", not in English: it is kept and read as far as is honest, and much will be missing`
  return [{ span, rule: 'language-not-english', message, reading: null }]
}
