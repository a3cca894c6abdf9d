import { add, type Bearer, type PersonMention, type Pool } from './bearers.ts'

/** What a form of address says of somebody; `null` for none and for those that say nothing. */
function sexOf(role: string | null): 'f' | 'm' | null {
  if (role === null) return null
  if (/\b(?:Ms|Mrs|Miss|Madam|Lady|Mme|Frau|Señora|Signora)\b/.test(role)) return 'f'
  return /\b(?:Mr|Sir|Lord|Monsieur|Herr|Señor|Signor)\b/.test(role) ? 'm' : null
}

/**
 * Parts "Mr. Butkevych" from "Ms. Butkevych": two of one family name, of whom only one is named in full. That one is
 * whoever is addressed first; the other stays with the family name alone. Changes `owner` in place.
 */
export function partByAddress(mentions: readonly PersonMention[], owner: (Bearer | null)[], bearers: Pool): void {
  const first = new Map<Bearer, 'f' | 'm'>()
  const others = new Map<Bearer, Bearer>()
  for (const [i, mention] of mentions.entries()) {
    const [bearer, sex] = [owner[i], sexOf(mention.role)]
    if (!bearer || sex === null || bearer.known !== null) continue
    const before = first.get(bearer)
    if (before === undefined) first.set(bearer, sex)
    else if (before !== sex && mention.lone) {
      const other = others.get(bearer) ?? add(bearers, mention, null, null)
      others.set(bearer, other)
      owner[i] = other
    }
  }
}
