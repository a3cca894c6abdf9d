import type { DossierTerm } from '../../model/index.ts'
import { names } from './event.ts'

/** In whose voice and where a term is used: `own voice 2, quoted 5: Harbour Post`. */
export function termUse({ author, quoted, outlets }: Pick<DossierTerm, 'author' | 'quoted' | 'outlets'>): string {
  const where = outlets.length > 0 ? `: ${names(outlets)}` : ''
  return `own voice ${author}, quoted ${quoted}${where}`
}
