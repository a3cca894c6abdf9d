import type { PageFind, PageGiven, PageRow } from '../pageRow.ts'

const navigation = (rule: string): PageFind => ({ kind: 'navigation', rule })

/** A button, a heading of the page, a number of comments, the time of a player: the whole line, wherever it stands. */
export function button({ plain, text, words }: PageRow, { page, words: known }: PageGiven): PageFind | null {
  if (words > 9) return null
  if (page.lines.has(plain)) return navigation('page-button')
  if (words < 8 && page.begins.test(plain) && !/[.,;?]$/.test(text)) return navigation('page-button')
  if (/\d/.test(plain)) {
    if (page.counts.test(plain)) return navigation('page-count')
    if (clock.test(text)) return navigation('page-player')
    if (ago.test(plain) || /^[\d.,]+k? (?:of|\/) [\d.,]+$/.test(plain)) return navigation('page-age')
  }
  if (/^(?:#[\p{L}\d_]+[\s,]*)+$/u.test(text)) return { kind: 'related', rule: 'page-tags' }
  return several(plain, { page, words: known }) ? navigation('page-buttons') : null
}

/** "00:00 / 03:12", "-4:31": what a player shows. */
const clock = /^[-–]?\d{1,2}:\d{2}(?::\d{2})?\s*\/\s*\d{1,2}:\d{2}(?::\d{2})?$|^[-–]\d{1,2}:\d{2}$|^0:00$|^00:00$/
const ago =
  /^(?:(?:last )?(?:updated?|published|posted|modified|edited)\s*:? )?(?:about |over )?(?:\d{1,3}|an?|one|two|three) ?(?:[dhms]|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?) ago$/

/** Several buttons in one line, parted by bars: "Share | Email | Print". */
function several(plain: string, { page, words: { navigation, section } }: PageGiven): boolean {
  if (!/[|/·•]/.test(plain)) return false
  const parts = plain.split(/\s*[|·•/]\s*/).filter((part) => part !== '')
  const sure = parts.filter((part) => page.lines.has(part) || navigation.lines.has(part) || page.counts.test(part))
  const known = parts.filter((part) => page.beside.has(part) || section.has(part) || sure.includes(part))
  return parts.length > 1 && sure.length > 0 && known.length === parts.length
}

/** What is a button only next to other lines of the page: "X", "Small", "148". */
export function besideButton(
  { plain, text, words }: PageRow,
  { page, words: { navigation: known } }: PageGiven,
): boolean {
  if (words > 3) return false
  return (
    page.beside.has(plain) ||
    known.lines.has(plain) ||
    /^[-–+]?\d{1,3}(?:[.,:]\d{1,2})?[kmx+]?$/i.test(text) ||
    !/[\p{L}\p{N}]/u.test(text) ||
    /^@\w+$/.test(text) ||
    text.split(/\s+/).every((word) => page.beside.has(word.toLowerCase()))
  )
}
