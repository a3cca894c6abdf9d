import type { Firmness, Judged, Layer, Stance } from '../../model/index.ts'

/**
 * One language of marks for terminal, page and paper. The shape is the stance, the weight is how firm it is, the line
 * is how near the words are. All work in black and white, and a word stands beside each.
 */
export const stanceMark: Readonly<Record<Stance, string>> = {
  demands: '▲',
  seeks: '△',
  offers: '◇',
  accepts: '●',
  open: '○',
  conditional: '◐',
  refuses: '✕',
  shifts: '↻',
}

/** What each stance means, in words for a legend. */
export const stanceMeaning: Readonly<Record<Stance, string>> = {
  demands: 'wants it, and says it must be',
  seeks: 'wants it',
  offers: 'would give it',
  accepts: 'agrees to it',
  open: 'would talk about it',
  conditional: 'agrees if something else happens',
  refuses: 'says no to it',
  shifts: 'is said to have changed its mind',
}

/** How hard it is put; an ask and a signal carry no mark. */
export const firmnessMark: Readonly<Record<Firmness, string>> = {
  ask: '',
  signal: '',
  'bottom-line': '!',
  'red-line': '‼',
}

/** The line under, or beside, a position: solid, dashed, dotted. */
export const layerMark: Readonly<Record<Layer, string>> = { verbatim: '━', reported: '╌', inferred: '┈' }

/** What each layer means, in words for a legend. */
export const layerMeaning: Readonly<Record<Layer, string>> = {
  verbatim: 'printed between quotation marks',
  reported: 'told in a reporter’s words',
  inferred: 'worked out; nobody is quoted saying it',
}

/** That an analyst has looked, in words. Where nobody has, nothing is said: it is the machine's proposal. */
export function judgedWords(judged: Judged | undefined): string {
  return judged === undefined ? '' : `${judged} by an analyst`
}

/** The mark of a doubt: the text is unclear or damaged here. */
export const doubtMark = '∿'
