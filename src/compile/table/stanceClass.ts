import type { Stance } from '../../model/index.ts'
import type { FilledCell } from './cells.ts'

/** How far a stance has come towards the other side: two stances of one class are no move unless the amount differs. */
export const CLASS: Readonly<Record<Stance, string>> = {
  demands: 'asking',
  seeks: 'asking',
  refuses: 'refusing',
  conditional: 'soft',
  open: 'soft',
  shifts: 'soft',
  offers: 'giving',
  accepts: 'giving',
}

/** What is only the condition of something is a wish: "unless the observers are in place" seeks observers. */
export const stanceOf = ({ cell, held }: FilledCell): Stance =>
  cell.stance === 'conditional' && held[0]?.isCondition ? 'seeks' : cell.stance
