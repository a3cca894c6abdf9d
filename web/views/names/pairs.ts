import type { Dossier, Identity, IdentityLink } from '../../../src/model/index.ts'
import { visible } from '../../../src/present/words/visible.ts'

/** Two identities between which something is said, each pair once. `b` may be a name that was joined into `a`. */
export interface Pair {
  readonly a: Identity
  readonly b: Identity | null
  /** The id on the other side, known or not. */
  readonly other: string
  readonly otherName: string
  readonly link: IdentityLink
}

/** Every pair with a verdict, the open ones (“possibly same”) first. */
export function pairsOf({ identities }: Pick<Dossier, 'identities'>): Pair[] {
  const byId = new Map(identities.map((identity) => [identity.id, identity]))
  const pairs = identities.flatMap((a) =>
    a.links
      .filter(({ to }) => a.id < to || !byId.has(to))
      .map((link): Pair => {
        const b = byId.get(link.to) ?? null
        return { a, b, other: link.to, otherName: visible(b?.name ?? nameOfId(link.to)), link }
      }),
  )
  const rank = { 'possibly-same': 0, same: 1, different: 2 } as const
  return pairs.sort((x, y) => rank[x.link.verdict] - rank[y.link.verdict] || (x.a.name < y.a.name ? -1 : 1))
}

/** `person:valtiera` as `Valtiera`: a joined name has no identity of its own any more. */
export function nameOfId(id: string): string {
  const words = id.replace(/^[a-z]+:/, '').split('-')
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')
}

/** How often an identity is printed, under all its forms. */
export function printedOf({ forms }: Identity): number {
  return forms.reduce((sum, { count }) => sum + count, 0)
}
