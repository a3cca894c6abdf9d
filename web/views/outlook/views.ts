import type { Outlook, StatesByConcept } from '../../../src/model/index.ts'
import { conceptMeaning } from '../../../src/present/outlook/holds.ts'
import { visible } from '../../../src/present/words/visible.ts'

/** What else was worked out, in sentences: parties acting as one, views that differ, attitudes, what is not known. */
export function viewSentences({ merged, robustness, misperception, attitudes }: Outlook): string[] {
  return [
    ...merged.map(
      ({ members, equilibria }) => `${members.map(visible).join(' and ')} acting as one: ${held(equilibria)}.`,
    ),
    ...robustness
      .filter(({ concept }) => concept === 'nash' || concept === 'seq')
      .map(({ concept, every, some, undecided }) => {
        const open = undecided.length > 0 ? `; not decided: ${listed(undecided)}` : ''
        const { name } = conceptMeaning[concept as 'nash' | 'seq']
        return `${name}, whatever is not known: ${listed(every)}; under some of what may be: ${listed(some)}${open}.`
      }),
    ...(misperception ? [`While each acts on what it sees: ${held(misperception.equilibria)}.`] : []),
    ...(misperception?.views ?? []).map(({ party, expects }) => `${visible(party)} expects: ${held(expects)}.`),
    ...(attitudes ? [`With these attitudes: ${held(attitudes)}.`] : []),
  ]
}

const held = ({ nash, seq }: StatesByConcept): string => `Nash ${listed(nash)}; SEQ ${listed(seq)}`

const most = 20

function listed(states: readonly number[]): string {
  if (states.length === 0) return 'none'
  const more = states.length - most
  return `${states.slice(0, most).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
