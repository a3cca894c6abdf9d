import type { Stance } from '../../model/index.ts'

/** What a stance on one thing can turn into so that a reader would say: it moved. */
const TURNS: Readonly<Record<Stance, readonly Stance[]>> = {
  demands: ['open', 'conditional', 'offers', 'accepts', 'refuses'],
  // Who wishes for a thing and then offers it, or wants it on conditions, wishes for it still.
  seeks: ['open', 'accepts', 'refuses'],
  refuses: ['demands', 'seeks', 'open', 'conditional', 'offers', 'accepts'],
  open: ['accepts', 'refuses'],
  // Whoever sets a condition asks for it already.
  conditional: ['accepts', 'refuses'],
  // Who offers a thing and then asks for one has not taken the offer back.
  offers: ['open', 'refuses'],
  accepts: ['conditional', 'refuses'],
  // Whoever has moved towards a thing and then asks for it has moved once.
  shifts: [],
}

/** True where going from one stance to the other on the same thing is a move. */
export const isTurn = (from: Stance, to: Stance): boolean => TURNS[from].includes(to)
