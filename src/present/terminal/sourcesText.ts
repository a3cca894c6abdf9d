import type { Dossier, DossierArticle } from '../../model/index.ts'
import { wayCount, waysOf } from '../words/chain.ts'
import { outletOf, outletsOf, type Shelf, shelve } from '../words/cite.ts'
import { introductions } from '../words/people.ts'
import { counted } from '../words/quantity.ts'
import { termUse } from '../words/terms.ts'
import { visible } from '../words/visible.ts'
import { isInferred, whenWords } from '../words/when.ts'
import { finish, hang, masthead, painted, remainder, type Style, section } from './sheet.ts'

const most = 100

/** Who printed what: articles by outlet, copies of one origin, how far claims travelled, loaded terms by outlet. */
export function sourcesText(dossier: Dossier, style: Style): string {
  const shelf = shelve(dossier)
  const parts = [
    articles(dossier, style),
    people(dossier, style),
    copies(dossier, shelf, style),
    claims(dossier, shelf, style),
    chains(dossier, shelf, style),
    terms(dossier, style),
  ]
  return finish([...masthead('sources', dossier, style), ...parts.flatMap((part) => [...part, ''])])
}

function articles({ articles: all }: Dossier, style: Style): string[] {
  const byOutlet = new Map<string, DossierArticle[]>()
  for (const article of all) {
    const outlet = visible(article.outlet?.name ?? 'outlet not known')
    byOutlet.set(outlet, [...(byOutlet.get(outlet) ?? []), article])
  }
  const outlets = [...byOutlet].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
  const lines = outlets.slice(0, most).flatMap(([outlet, list]) => [
    ...painted(hang(`${outlet} (${list.length})`, '  ', style), 'bold', style),
    ...list.slice(0, 20).flatMap((article) => {
      const inferred = isInferred(article.published) ? '┈' : ''
      const facts = [`${inferred}${whenWords(article.published)}`, article.genre, counted(article.words, 'word')]
      const title = visible(article.title ?? article.path)
      return hang(`${title} — ${facts.join(', ')}`, '    ', style, '      ')
    }),
    ...remainder(list.length, 20, 'articles of this outlet', '    '),
  ])
  return [...section('Articles by outlet', style), ...lines, ...remainder(outlets.length, most, 'outlets')]
}

function people(dossier: Dossier, style: Style): string[] {
  const speakers = introductions(dossier).filter(({ speaksFor }) => speaksFor !== '')
  if (speakers.length === 0) return []
  const lines = speakers
    .slice(0, most)
    .flatMap(({ name, speaksFor }) => hang(`${name}: ${speaksFor}`, '  ', style, '    '))
  return [...section('Who speaks for whom', style), ...lines, ...remainder(speakers.length, most, 'speakers')]
}

function copies({ articles: all }: Dossier, shelf: Shelf, style: Style): string[] {
  const groups = new Map<string, string[]>()
  for (const { id, origin } of all) groups.set(origin, [...(groups.get(origin) ?? []), id])
  const several = [...groups.values()].filter((ids) => ids.length > 1)
  if (several.length === 0) return []
  const lines = several.slice(0, most).flatMap((ids) => {
    const outlets = [...new Set(ids.map((id) => outletOf(shelf, id)))].join(', ')
    return hang(`${counted(ids.length, 'article')} of one origin: ${outlets}`, '  ', style, '    ')
  })
  return [...section('Counted once', style), ...lines, ...remainder(several.length, most, 'groups of copies')]
}

function claims({ origins }: Dossier, shelf: Shelf, style: Style): string[] {
  if (origins.length === 0) return []
  const lines = origins.slice(0, most).flatMap(({ claim, articles: n, independent, evidence }) => {
    const where = outletsOf(shelf, evidence).slice(0, 6).join(', ')
    const told = `${counted(n, 'article')}, ${independent} independent: ${where}`
    return [...hang(visible(claim), '  ', style), ...painted(hang(told, '    ', style), 'faint', style)]
  })
  return [...section('How often it is told', style), ...lines, ...remainder(origins.length, most, 'claims')]
}

function chains(dossier: Dossier, shelf: Shelf, style: Style): string[] {
  const ways = waysOf(dossier)
  if (ways.length === 0) return []
  const lines = ways
    .slice(0, 30)
    .flatMap((way) => [
      ...hang(way.words, '  ', style, '    '),
      ...painted(hang(`${outletOf(shelf, way.article)}${wayCount(way)}`, '    ', style), 'faint', style),
    ])
  return [...section('How it came to the reader', style), ...lines, ...remainder(ways.length, 30, 'ways')]
}

function terms({ terms: all }: Dossier, style: Style): string[] {
  if (all.length === 0) return []
  const lines = all.slice(0, most).flatMap(({ term, gloss, author, quoted, outlets }) => {
    const use = termUse({ author, quoted, outlets })
    return [
      ...hang(`${visible(term)} — ${visible(gloss)}`, '  ', style, '    '),
      ...painted(hang(use, '    ', style), 'faint', style),
    ]
  })
  return [...section('Terms that take a side', style), ...lines, ...remainder(all.length, most, 'terms')]
}
