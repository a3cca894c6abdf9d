import type { Dossier, Evidence } from '../../model/index.ts'
import { coverage, outletOf, shelve } from '../words/cite.ts'
import { takeNotes } from '../words/notes.ts'
import { counted } from '../words/quantity.ts'
import { edtfWords, whenWords } from '../words/when.ts'
import { blameSection } from './blameSection.ts'
import { type Desk, list } from './desk.ts'
import { digestSection, movesSection, nextSection, withheldSection } from './digestSections.ts'
import { markdown } from './escape.ts'
import { legendMarkdown } from './legendMarkdown.ts'
import { conditionsSection, contradictionsSection, figuresSection, proposalsSection } from './matterSections.ts'
import { peopleSection } from './peopleSection.ts'
import { chainsSection, doubtsSection, originsSection, sourcesSection, termsSection } from './sourceSections.ts'
import { tableSection, timelineSection } from './tableSections.ts'

/**
 * The whole dossier as Markdown (CommonMark with GFM tables and footnotes). Every statement carries numbered notes, and
 * each note gives the words, the outlet, the day, the title and the offsets. Everything from outside is escaped.
 */
export function dossierMarkdown(dossier: Dossier): string {
  const notes = takeNotes()
  const desk: Desk = { dossier, shelf: shelve(dossier), notes }
  const sections = [
    digestSection,
    movesSection,
    contradictionsSection,
    blameSection,
    nextSection,
    tableSection,
    timelineSection,
    figuresSection,
    proposalsSection,
    conditionsSection,
    originsSection,
    chainsSection,
    peopleSection,
    termsSection,
    doubtsSection,
    withheldSection,
    sourcesSection,
  ].map((part) => part(desk))
  const blocks = [head(dossier), ...sections, legendMarkdown(), noteBlock(notes.all(), desk)]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function head(dossier: Dossier): string {
  const { articles, outlets, independent } = coverage(dossier)
  const asOf = dossier.asOf === null ? 'No date known' : `As of ${markdown(edtfWords(dossier.asOf))}`
  const stands = `${counted(articles, 'article')} from ${counted(outlets, 'outlet')}, ${independent} independent`
  return `# ${markdown(dossier.case)}\n\n${asOf}. ${stands}.`
}

function noteBlock(all: readonly Evidence[], { shelf }: Desk): string {
  if (all.length === 0) return ''
  const lines = all.map((e, n) => {
    const article = shelf.get(e.article)
    const title = article?.title && article.outlet ? `, *${markdown(article.title)}*` : ''
    const where = `${markdown(outletOf(shelf, e.article))}, ${markdown(whenWords(article?.published ?? null))}${title}`
    return `[^${n + 1}]: “${markdown(e.quote)}” — ${where} (${e.start}–${e.end})`
  })
  return `## Notes\n\n${list(lines, '\n')}`
}
