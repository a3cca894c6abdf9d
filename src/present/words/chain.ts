import type { Chain } from '../../model/index.ts'
import { visible } from './visible.ts'

/** The hops of a chain, outermost first: `Fourcorner Digest (republished) ← Pelorus (reported) ← Jarek Bolsin (said)`. */
export function hopWords({ hops }: Chain): string {
  return hops.map(({ ref, how }) => `${visible(ref?.name ?? 'somebody not named')} (${how})`).join(' ← ')
}
