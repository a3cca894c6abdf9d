import { type Furniture, type Name, type Statement, within } from '../../model/index.ts'
import type { Masthead } from '../draft.ts'

/** An outlet or agency that the article credits, by usual name, with where it does. */
export interface Credit {
  readonly name: string
  readonly at: number
  /** True for one in a line of its own, false for one in the running text. */
  readonly line: boolean
}

interface Given {
  readonly text: string
  readonly names: readonly Name[]
  readonly statements: readonly Statement[]
  readonly furniture: readonly Furniture[]
  readonly masthead: Masthead
  readonly usual: (name: string) => string
}

const lead =
  /(?:\b(?:told|interview with|interviewed by|quoted by|cited by|citing|quoting|according to|reported by|published by|published in|seen by|obtained by)|,? and|,|\/)\s+(?:the\s+)?["“]?(?:\S+ (?=\S+$))?$/i

/**
 * Every credit in the order of the text: outlets in lines such as "Source: …" and in datelines, outlets that are the
 * source of a statement, and outlets to which somebody spoke or whose reports are cited.
 */
export function creditsOf({ text, names, statements, furniture, masthead, usual }: Given): Credit[] {
  const found = lineCredits(masthead, furniture, usual)
  const sources = statements.flatMap(({ source }) => source).sort((a, b) => a.start - b.start)
  const outlets = names.filter(({ kind, entity }) => kind === 'outlet' && entity !== null)
  let before: Name | null = null
  let first = 0
  for (const name of outlets) {
    while (first < sources.length && sources[first]!.end < name.span.start) first++
    const inSource = sources.slice(first, first + 8).some((source) => within(name.span, source))
    const cited = citedBy(text.slice(Math.max(0, name.span.start - 60), name.span.start), name, before)
    if (!(inSource || cited)) continue
    found.push({ name: name.entity!.name, at: name.span.start, line: false })
    before = name
  }
  return found.sort((a, b) => a.at - b.at)
}

/** A word that cites before the name; or a comma or "and" after an outlet that is credited itself. */
function citedBy(lead60: string, name: Name, before: Name | null): boolean {
  const match = lead.exec(lead60)
  if (!match) return false
  if (/^(?:,|\/|,? and)/i.test(match[0].trim())) return before !== null && name.span.start - before.span.end < 12
  return true
}

function lineCredits(masthead: Masthead, furniture: readonly Furniture[], usual: Given['usual']): Credit[] {
  const found: Credit[] = []
  const left = new Set(masthead.credits)
  for (const { span } of furniture) {
    for (const name of left) {
      const at = span.quote.indexOf(name)
      if (at < 0) continue
      found.push({ name: usual(name), at: span.start + at, line: true })
      left.delete(name)
    }
  }
  return found
}
