import type { Understood } from '../../../src/model/ask.ts'
import type { Stance } from '../../../src/model/index.ts'
import { visible } from '../../../src/present/words/visible.ts'
import { edtfWords } from '../../../src/present/words/when.ts'

/** What a question was taken to ask for, so that a wrong answer explains itself; empty where nothing was understood. */
export function understoodWords({ kinds, parties, issues, stances, words, from, to }: Understood): string {
  const named = (some: readonly { readonly name: string }[]) => some.map(({ name }) => visible(name)).join(' or ')
  const what = kinds.map((kind) => (kind === 'name' ? 'who somebody is' : `${kind}s`)).join(' or ')
  const whose = parties.length > 0 ? `${what === '' ? 'what is told' : what} of ${named(parties)}` : what
  const held = [
    whose,
    issues.length > 0 ? `on ${named(issues)}` : '',
    stances.length > 0 ? `that ${stances.map((stance) => verbs[stance]).join(' or ')}` : '',
  ]
  return [
    held.filter((part) => part !== '').join(' '),
    words.length > 0 ? `with ${words.map((word) => `“${visible(word)}”`).join(' and ')}` : '',
    daysWords(from, to),
  ]
    .filter((part) => part !== '')
    .join(', ')
}

/** A stance as it is said of positions, which are many. */
const verbs: Readonly<Record<Stance, string>> = {
  demands: 'demand',
  seeks: 'seek',
  offers: 'offer',
  accepts: 'accept',
  open: 'are open',
  conditional: 'set a condition',
  refuses: 'refuse',
  shifts: 'shift',
}

function daysWords(from: string | null, to: string | null): string {
  if (from !== null && from === to) return `on ${edtfWords(from)}`
  const after = from === null ? '' : `from ${edtfWords(from)}`
  const before = to === null ? '' : `${after === '' ? 'until' : ' to'} ${edtfWords(to)}`
  return after + before
}
