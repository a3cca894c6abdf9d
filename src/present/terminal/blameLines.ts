import type { Dossier } from '../../model/index.ts'
import { blameTally, blameWords } from '../words/blame.ts'
import { cite, shelve } from '../words/cite.ts'
import { inMarks } from '../words/inMarks.ts'
import { hang, painted, remainder, type Style, section } from './sheet.ts'

/** Pairs on paper of this size: those whom most independent articles tell. The page and the dossier have all. */
const most = 8

/** Who blames whom, with the first words of each and in how many articles; nothing where nobody blames anybody. */
export function blameLines(dossier: Dossier, style: Style): string[] {
  const all = dossier.criticisms ?? []
  if (all.length === 0) return []
  const shelf = shelve(dossier)
  const lines = all.slice(0, most).flatMap((one) => {
    const [first] = one.evidence
    const source = [...(first ? [cite(shelf, first)] : []), blameTally(one)].join(' · ')
    return [
      ...hang(blameWords(one), '  ', style),
      ...(first ? hang(inMarks(first.quote, 140), '    ', style) : []),
      ...painted(hang(source, '    ', style), 'faint', style),
    ]
  })
  return ['', ...section('Who blames whom', style), ...lines, ...remainder(all.length, most, 'pairs')]
}
