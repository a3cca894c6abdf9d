import type { PageFind, PageGiven, PageRow } from '../pageRow.ts'

/** "Home > World > Europe", "News | Sport | Weather": where in the site the article stands. */
export function crumbs({ plain, text, words }: PageRow, { page, words: known }: PageGiven): PageFind | null {
  if (words > 14 || text.length > 90 || !/[>›»/|→]/.test(text) || /[.?!]$/.test(text)) return null
  const parts = plain
    .replace(/^(?:you are here|you're here)\s*:?\s*/, '')
    .split(/\s*[>›»|→]\s*|\s+\/\s+/)
    .filter(Boolean)
  if (parts.length < 2 || parts.some((part) => part.length > 28)) return null
  const named = (part: string): boolean =>
    page.crumbs.has(part) ||
    known.section.has(part) ||
    known.navigation.lines.has(part) ||
    page.beside.has(part) ||
    page.lines.has(part)
  const arrows = /[>›»→]/.test(text)
  const count = parts.filter(named).length
  const told = page.crumbs.has(parts[0] as string) || (arrows ? count > 0 : count === parts.length && parts.length > 2)
  return told ? { kind: 'navigation', rule: 'page-crumbs' } : null
}
