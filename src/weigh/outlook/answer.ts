import type { Outlook } from '../../model/index.ts'

type Sentence = Outlook['answer'][number]

/** So many states are named in a sentence; more are counted. */
const mostNamed = 3

/**
 * The answer in sentences, the most wanted first: what holds, whether it can come about from today, whether the
 * agreement holds and what it hangs on. A state that holds is never called likely.
 */
export function answerOf(outlook: Outlook): Sentence[] {
  return [...holding(outlook), agreement(outlook), today(outlook), ...levers(outlook), fragile(outlook), basis(outlook)]
    .filter((sentence) => sentence !== null)
    .map((sentence) => (typeof sentence === 'string' ? { sentence, evidence: [] } : sentence))
}

/** So many options are named in a sentence; more are given by their numbers. */
const mostOptions = 2

/** A state in words: what is done there. Options are numbered through all parties, from 1. */
export function stateWords({ states, parties }: Pick<Outlook, 'states' | 'parties'>, index: number): string {
  const { taken, name } = states[index]!
  const options = parties.flatMap((party) => party.options)
  if (options.length === 0) return `“${name}”`
  if (taken.length === 0) return name.includes('-') ? `“${name}”` : 'nothing done'
  if (taken.length <= mostOptions) return taken.map((option) => `“${option}”`).join(' with ')
  const numbers = taken.map((option) => options.indexOf(option) + 1)
  return `options ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`
}

const some = (outlook: Outlook, states: readonly number[]): string => {
  const named = states.slice(0, mostNamed).map((s) => `${stateWords(outlook, s)} (state ${s})`)
  const more = states.length - named.length
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** A sentence for what nobody gains by leaving, one for what others' interest holds, one for what only threats hold. */
function holding(outlook: Outlook): string[] {
  const { nash, seq, smr, gmr } = outlook.equilibria
  if (gmr.length === 0)
    return ['Nothing holds: from every state some party would move on, whatever answer it must expect.']
  const sequential = seq.filter((s) => !nash.includes(s))
  const threatened = [...new Set([...smr, ...gmr])].filter((s) => !seq.includes(s) && !nash.includes(s))
  return [
    nash.length > 0 ? `Nobody gains by leaving ${some(outlook, nash)}.` : null,
    sequential.length > 0
      ? `Held because others would answer in their own interest: ${some(outlook, sequential)}.`
      : null,
    threatened.length > 0 ? `Held only by threats that cost those who make them: ${some(outlook, threatened)}.` : null,
  ].filter((sentence) => sentence !== null)
}

function agreement({ agreement: state, equilibria, requirements, ...outlook }: Outlook): string | null {
  if (state === null) return null
  const words = stateWords(outlook, state)
  if (equilibria.nash.includes(state)) return `The agreement, ${words}, would hold: nobody gains by leaving it.`
  if (equilibria.seq.includes(state))
    return `The agreement, ${words}, would hold because whoever left it would be answered.`
  const unwilling = requirements.filter((r) => r.concept === 'seq' && !r.met).map((r) => r.party)
  const who = unwilling.length > 0 ? `: ${unwilling.join(' and ')} would leave it` : ''
  if (equilibria.gmr.includes(state)) return `The agreement, ${words}, would hold only by threats${who}.`
  return `The agreement, ${words}, would not hold${who}.`
}

function today({ statusQuo, equilibria, reachable, ...rest }: Outlook): string {
  const outlook = { statusQuo, equilibria, reachable, ...rest }
  const here = statusQuo.assumed ? 'Taking the first state for today’s' : 'From today'
  const targets = [...new Set([...equilibria.nash, ...equilibria.seq])].sort((a, b) => a - b)
  const willing = reachable.filter(
    ({ state, improving }) => improving && state !== statusQuo.state && targets.includes(state),
  )
  if (willing.length > 0)
    return `${here}, parties that each seek their own gain can reach ${some(
      outlook,
      willing.map(({ state }) => state),
    )}.`
  if (targets.includes(statusQuo.state)) return `${here}, nobody has reason to move first: things stay as they are.`
  return `${here}, no state that holds can be reached by steps that each pay for whoever takes them.`
}

function levers({ levers: all }: Outlook): Sentence[] {
  return all.map(({ party, option, opens, evidence }) => ({
    sentence: `If ${party} takes “${option}”, ${opens.party} is said to be ready for “${opens.option}”.`,
    evidence,
  }))
}

function fragile({ breaks, equilibria, ...outlook }: Outlook): Sentence | null {
  const strong = new Set([...equilibria.nash, ...equilibria.seq])
  const counted = new Map<
    string,
    { party: string; change: string; states: Set<number>; evidence: Sentence['evidence'] }
  >()
  for (const { party, change, state, concept, evidence } of breaks) {
    if (!strong.has(state) || (concept !== 'seq' && concept !== 'nash')) continue
    const key = `${party}\n${change}`
    const entry = counted.get(key) ?? { party, change, states: new Set(), evidence }
    counted.set(key, entry)
    entry.states.add(state)
  }
  const [worst] = [...counted.values()].sort((a, b) => b.states.size - a.states.size)
  if (!worst) return null
  const states = some({ breaks, equilibria, ...outlook } as Outlook, [...worst.states])
  return { sentence: `One change would end ${states}: ${worst.party} ${worst.change}.`, evidence: worst.evidence }
}

function basis({ preferences }: Outlook): string {
  const assumed = preferences.filter((preference) => preference.basis === 'assumed').length
  const said = preferences.length - assumed
  return `Of ${preferences.length} preferences ${said} rest on words that are cited, ${assumed} are assumed.`
}
