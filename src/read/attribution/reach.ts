/** At the cue itself; other distances are 0 to 64, 32 being none. */
const atCue = 65

/**
 * How far a piece stands from a cue, as the weights were trained to see it: exact up to 15 pieces either way, then in
 * four steps for each doubling, up to 256.
 */
export function distanceOf(piece: number, [first, last]: readonly [number, number]): number {
  if (piece >= first && piece <= last) return atCue
  const away = piece < first ? first - piece : piece - last
  const step = away < 16 ? away : 16 + Math.min(16, Math.trunc(Math.fround(Math.log2(away / 16)) * 4))
  return piece < first ? 32 - step : 32 + step
}
