import type { DossierCriticism } from '../../model/index.ts'
import { counted } from './quantity.ts'
import { visible } from './visible.ts'

/** Who blames whom: `Kelmaria blames Sardovia`. */
export const blameWords = ({ by, target }: Pick<DossierCriticism, 'by' | 'target'>): string =>
  `${visible(by.name)} blames ${visible(target.name)}`

/**
 * In how many articles, how many of them independent, and how: `3 articles, 2 independent; through others only`. Of what
 * is said of the party itself nothing more is said.
 */
export function blameTally({ articles, origins, direct, indirect }: DossierCriticism): string {
  const how = indirect === 0 ? '' : direct === 0 ? '; through others only' : `; through others in ${indirect}`
  return `${counted(articles, 'article')}, ${origins} independent${how}`
}
