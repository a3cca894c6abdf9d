import { invalid, type Path, type Where } from './where.ts'

/** The bits that a pattern fixes, and the values that it fixes them to. Bit 0 is the first option. */
export interface Mask {
  readonly fixed: number
  readonly value: number
}

/** True when the text is a pattern rather than an expression: nothing but Y, N, - and white space. */
export const isPattern = (text: string): boolean => /^[YyNn\s-]*[YyNn-][YyNn\s-]*$/.test(text)

/** True when a code has every bit as the pattern wants it. */
export const matches = (code: number, { fixed, value }: Mask): boolean => (code & fixed) === value

/**
 * Reads a pattern.
 *
 * @throws Fault `conflict-invalid` when it has other signs, or not one sign per option.
 */
export function maskOf(text: string, options: readonly string[], at: { where: Where; path: Path }): Mask {
  const signs = text.replace(/\s/g, '').toUpperCase()
  if (!isPattern(text))
    throw invalid(at.where, at.path, {
      problem: `"${text}" is no pattern`,
      way: `write one Y, N or - for each option: ${options.join(', ')}`,
    })
  if (signs.length !== options.length)
    throw invalid(at.where, at.path, {
      problem: `the pattern "${text}" has ${signs.length} signs for ${options.length} options`,
      way: `write one Y, N or - for each option, in this order: ${options.join(', ')}`,
    })
  let [fixed, value] = [0, 0]
  for (const [b, sign] of [...signs].entries()) {
    if (sign !== '-') fixed |= 1 << b
    if (sign === 'Y') value |= 1 << b
  }
  return { fixed, value }
}

/** A code as a pattern without `-`: `YNN`. */
export const codeName = (code: number, options: number): string =>
  Array.from({ length: options }, (_, b) => (code & (1 << b) ? 'Y' : 'N')).join('')
