import * as z from 'zod'

/** What kind of thing a name stands for. */
export const NameKind = z.enum(['person', 'state', 'place', 'organisation', 'outlet', 'group', 'law', 'other'])
export type NameKind = z.infer<typeof NameKind>

/**
 * A reference to an identity (a person, a state, an outlet …) under its usual English name.
 *
 * Ids read `kind:slug`, for instance `state:ukraine`, `person:jane-doe`, `outlet:reuters`: stable for the same name,
 * so that readings of several articles meet without a shared counter.
 */
export const Ref = z
  .object({ id: z.string().min(1), name: z.string().min(1) })
  .describe('An identity and its usual name.')
export type Ref = z.infer<typeof Ref>

/** Words of plain letters, as most names are. */
const isPlain = /^[a-z\d]+(?: [a-z\d]+)*$/i

/** Lower case, ASCII where a letter has a plain form, words joined by hyphens; `x` when nothing is left. */
export function slug(name: string): string {
  if (isPlain.test(name)) return name.toLowerCase().replaceAll(' ', '-')
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’ʼ]/g, '')
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || 'x'
}

/** The reference for a name of a kind. */
export function refOf(kind: NameKind, name: string): Ref {
  return { id: `${kind}:${slug(name)}`, name }
}
