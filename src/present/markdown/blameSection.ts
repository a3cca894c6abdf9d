import { blameTally, blameWords } from '../words/blame.ts'
import { beyond, type Desk, marksFor, sectionOf } from './desk.ts'
import { markdown } from './escape.ts'

const most = 60

/** Who blames whom, most independent articles first, each with the first words. */
export function blameSection(desk: Desk): string {
  const all = desk.dossier.criticisms ?? []
  const lines = all.slice(0, most).map((one) => {
    const [first] = one.evidence
    const words = first ? `: “${markdown(first.quote)}”` : ''
    return `- **${markdown(blameWords(one))}** (${blameTally(one)})${words}${marksFor(one.evidence, desk)}`
  })
  return sectionOf('Who blames whom', lines, beyond(all.length, most, 'pairs'))
}
