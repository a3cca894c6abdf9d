import { visible } from './visible.ts'
import { clip } from './width.ts'

/**
 * Words of an article between quotation marks, as they may safely be shown, cut to so many columns. Marks inside
 * become single ones, as print does; of a pair of which only one half was quoted the other is closed or left away.
 */
export const inMarks = (text: string, width = Infinity): string => `“${inner(clip(visible(text).trim(), width))}”`

/** The same without the marks around them. */
export function inner(text: string): string {
  const open: string[] = []
  const single = text.replace(/[“”„«»"]/g, (mark, at: number) => {
    if (opens(mark, text.slice(0, at), open.at(-1))) {
      open.push(mark)
      return '‘'
    }
    return open.pop() === undefined ? '' : '’'
  })
  return single + '’'.repeat(open.length)
}

/** “ closes what „ opened; a straight mark opens where a word begins. */
function opens(mark: string, before: string, last: string | undefined): boolean {
  if (mark === '“') return last !== '„'
  return mark === '„' || mark === '«' || (mark === '"' && /(?:^|[\s([{—–-])$/.test(before))
}
