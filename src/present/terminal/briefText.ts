import type { Dossier } from '../../model/index.ts'
import { briefly } from '../words/briefly.ts'
import { creditWords } from '../words/credits.ts'
import { counted } from '../words/quantity.ts'
import { visible } from '../words/visible.ts'
import { finish, hang, masthead, painted, type Style } from './sheet.ts'

/**
 * The digest in no more than so many words: whole sentences with their credits, and how many were left out. What moved
 * and what is disputed is told by the sentences alone. Ends with a line end.
 */
export function briefText(dossier: Dossier, words: number, style: Style): string {
  const { kept, leftOut } = briefly(dossier, words)
  const sentences = kept.flatMap(({ sentence, credits }, n) => {
    const credit = creditWords(credits, sentence)
    return [
      ...hang(visible(sentence), `${String(n + 1).padStart(2)}  `, style),
      ...painted(credit === '' ? [] : hang(credit, '    — ', style), 'faint', style),
    ]
  })
  const none = dossier.digest.length === 0
  const empty = none
    ? 'No sentence can be stood behind yet.'
    : `No sentence of the digest has ${counted(words, 'word')} or fewer.`
  const withheld = dossier.withheld.length > 0 ? [`${counted(dossier.withheld.length, 'sentence')} withheld.`] : []
  const left = leftOut > 0 ? [`${counted(leftOut, 'sentence')} left out.`] : []
  return finish([
    ...masthead('', dossier, style),
    ...(kept.length > 0 ? sentences : hang(empty, '', style)),
    '',
    ...painted(hang([...left, ...withheld].join(' '), '', style), 'faint', style),
  ])
}
