import { wayCount, waysOf } from '../words/chain.ts'
import { outletOf } from '../words/cite.ts'
import { doubtMark } from '../words/marks.ts'
import { counted } from '../words/quantity.ts'
import { termUse } from '../words/terms.ts'
import { beyond, type Desk, marksFor, sectionOf } from './desk.ts'
import { dated } from './digestSections.ts'
import { markdown } from './escape.ts'

const most = 200

/** One claim: how many articles tell it, how many of them independently. */
export function originsSection(desk: Desk): string {
  const all = desk.dossier.origins
  const lines = all.slice(0, most).map(({ claim, articles, independent, evidence }) => {
    return `- ${markdown(claim)}: ${counted(articles, 'article')}, ${independent} independent${marksFor(evidence, desk)}`
  })
  return sectionOf('How often it is told', lines, beyond(all.length, most, 'claims'))
}

/** How statements came to the reader, where they passed through more than one hand. */
export function chainsSection(desk: Desk): string {
  const ways = waysOf(desk.dossier)
  const lines = ways.slice(0, 60).map((way) => {
    const where = markdown(`${outletOf(desk.shelf, way.article)}${wayCount(way)}`)
    return `- ${markdown(way.words)} — ${where}${marksFor(way.evidence, desk)}`
  })
  return sectionOf('How it came to the reader', lines, beyond(ways.length, 60, 'ways'))
}

/** Terms that take a side: glossed, never scored. */
export function termsSection(desk: Desk): string {
  const all = desk.dossier.terms
  const lines = all.slice(0, most).map(({ term, gloss, author, quoted, outlets, evidence }) => {
    const use = markdown(termUse({ author, quoted, outlets }))
    return `- **${markdown(term)}** — ${markdown(gloss)}; ${use}${marksFor(evidence, desk)}`
  })
  return sectionOf('Terms that take a side', lines, beyond(all.length, most, 'terms'))
}

/** Where the text is unclear or damaged, with the reading proposed. */
export function doubtsSection(desk: Desk): string {
  const all = desk.dossier.doubts
  const lines = all.slice(0, most).map(({ rule, message, reading, evidence }) => {
    const proposed = reading === null ? '' : `; proposed reading: *${markdown(reading)}*`
    return `- ${doubtMark} ${markdown(message)} (${markdown(rule)})${proposed}${marksFor(evidence, desk)}`
  })
  return sectionOf('Doubts', lines, beyond(all.length, most, 'doubts'))
}

/** Every article of the case. */
export function sourcesSection({ dossier: { articles } }: Desk): string {
  const lines = articles.slice(0, 1000).map((article) => {
    const outlet = markdown(article.outlet?.name ?? 'outlet not known')
    const title = markdown(article.title ?? article.path)
    return `- ${outlet}, ${dated(article.published)}: *${title}* (${markdown(article.genre)}, ${counted(article.words, 'word')})`
  })
  return sectionOf('Articles', lines, beyond(articles.length, 1000, 'articles'))
}
