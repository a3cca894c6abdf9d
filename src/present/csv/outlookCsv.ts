import type { Outlook, StatesByConcept } from '../../model/index.ts'
import { csvText } from './field.ts'

const concepts = ['nash', 'gmr', 'smr', 'seq', 'sseq'] as const

/**
 * The states of an outlook as CSV (RFC 4180), one row each: its number (from 0) and name, a column per option (Y or N), the
 * rank of the state for each party (higher is better, equal is indifferent; empty where not all is known), the concepts
 * under which each party is stable there, those under which the state holds, and how many moves it is from today.
 */
export function outlookCsv(outlook: Outlook): string {
  const { parties, states, payoffs, stable, equilibria, reachable } = outlook
  const options = parties.flatMap(({ name, options: own }) => own.map((option) => ({ party: name, option })))
  const moves = new Map(reachable.map(({ state, path }) => [state, path.length]))
  const header = [
    'state',
    'name',
    ...options.map(({ party, option }) => (option.startsWith(party) ? option : `${party}: ${option}`)),
    ...parties.map(({ name }) => `rank for ${name}`),
    ...parties.map(({ name }) => `stable for ${name}`),
    'holds under',
    'moves from today',
  ]
  const record = ({ index, name, taken }: Outlook['states'][number]): (string | number)[] => [
    index,
    name,
    ...options.map(({ option }) => (taken.includes(option) ? 'Y' : 'N')),
    ...parties.map((party) => payoffs?.find((one) => one.party === party.name)?.ranks[index] ?? ''),
    ...parties.map((party) => under(stable[party.name], index)),
    under(equilibria, index),
    moves.get(index) ?? '',
  ]
  return csvText([header, ...states.map(record)])
}

const under = (found: StatesByConcept | undefined, state: number): string =>
  found === undefined ? '' : concepts.filter((concept) => found[concept].includes(state)).join(' ')
