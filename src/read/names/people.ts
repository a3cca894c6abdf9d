import { type Ref, refOf } from '../../model/index.ts'
import { type Bearer, bearersOf, type PersonMention, type Pool } from './bearers.ts'
import { partByAddress } from './byAddress.ts'
import { bearerOf } from './fullName.ts'
import type { Gazetteer } from './gazetteer.ts'
import { isCalled, isInOffice } from './inOffice.ts'
import { lone } from './loneName.ts'

/** Whom a mention names, and why where the words do not simply say so. */
export interface Joined {
  readonly ref: Ref
  readonly of: Ref | null
  readonly because: string | null
}

/**
 * Joins the mentions of people within one article: a family name alone to its bearer (the last one before it, else
 * the first after it), spellings of one name to each other where given names allow it, and everything else to itself.
 * Known people hold the office that they held on `day` (`YYYY-MM-DD`, `null` where it is not known).
 */
export function joinPeople(mentions: readonly PersonMention[], known: Gazetteer, day: string | null): Joined[] {
  const bearers: Pool = { all: [], byId: new Map(), byKey: new Map() }
  const owner: (Bearer | null)[] = mentions.map(() => null)
  const why: (string | null)[] = mentions.map(() => null)
  mentions.forEach((mention, i) => {
    if (mention.lone && mention.known?.person?.ref === undefined) return
    const found = bearerOf(mention, bearers, known)
    owner[i] = found.bearer
    why[i] = found.because
  })
  mentions.forEach((mention, i) => {
    if (owner[i] && !mention.lone) return
    const rival = bearersOf(mention, bearers).filter((bearer) => bearer !== owner[i])
    if (owner[i] && (rival.length === 0 || owner[i]!.text.includes(' '))) return
    const found = lone(mention, bearers, known)
    owner[i] = found.bearer
    why[i] = found.because
  })
  partByAddress(mentions, owner, bearers)
  for (const [i, mention] of mentions.entries()) {
    const bearer = owner[i]!
    if (bearer.of === null && mention.of && !isFormer(mention.role)) bearer.of = mention.of
    if (isFormer(mention.role)) bearer.formerOnly = true
    bearer.alone ||= mention.alone
    bearer.called ||= mention.role !== null && bearer.known !== null && isCalled(mention.role, bearer.known)
  }
  return mentions.map((mention, i) => {
    const bearer = owner[i]!
    const ref = bearer.ref ?? refOf('person', bearer.text)
    const own = isFormer(mention.role) ? null : mention.of
    const of = own ?? bearer.of ?? (bearer.formerOnly ? null : officeOf(bearer, day))
    return { ref, of, because: why[i] ?? null }
  })
}

const isFormer = (role: string | null): boolean =>
  role !== null && /^(?:former|ex\b|late\b|then\b)/i.test(role.replace(/^the /i, ''))

function officeOf({ known, called, alone }: Bearer, day: string | null): Ref | null {
  if (known === null || known.office.some((office) => office.startsWith('former'))) return null
  return called || (!alone && isInOffice(known, day)) ? known.of : null
}
