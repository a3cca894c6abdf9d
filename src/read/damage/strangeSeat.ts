import { cut, type Doubt, type Lexicon, type Name } from '../../model/index.ts'
import { fromLexicon } from '../draft.ts'

/** What a state has at home and nowhere else; an embassy or a mission is abroad. */
const atHome =
  /^ (?:(?:foreign|defen[cs]e|finance|interior|justice|trade|economy|health) )?(?:ministry|parliament|central bank|supreme court|presidency)(?: building)? in (?:the )?$/i

/** Capitals by key, each with its state. */
const seats = fromLexicon(({ states }) => {
  const byTown = new Map<string, string>()
  for (const [state, { capital = [] }] of Object.entries(states.states))
    for (const town of capital) byTown.set(town, state)
  return byTown
})

/**
 * "The Swedish Foreign Ministry in Bern": what sits in the capital of its own state, in that of another one. The reading
 * is the other state, where the two are known to be taken for one another; else nothing is proposed.
 */
export function strangeSeat(text: string, names: readonly Name[], lexicon: Lexicon): Doubt[] {
  const found: Doubt[] = []
  const towns = seats(lexicon)
  for (let i = 1; i < names.length; i++) {
    const town = names[i]!
    const state = towns.get(town.name)
    if (state === undefined) continue
    const body = names[i - 1]!
    const owner = body.of ?? body.entity
    if (!owner?.id.startsWith('state:') || owner.name === state || towns.has(body.name)) continue
    const from = body.kind === 'organisation' ? firstWordEnd(body) : body.span.end
    if (!atHome.test(text.slice(from, town.span.start)) || isElsewhere(text, town.span.end)) continue
    const isKnown = lexicon.confusions.states.some(({ found, meant }) => found === owner.name && meant === state)
    found.push({
      span: cut(text, body.span.start, town.span.end),
      rule: 'strange-seat',
      message: `${town.name} is the capital of ${state}, not of ${owner.name}`,
      reading: isKnown ? state : null,
    })
  }
  return found
}

/** Where the adjective ends with which a body's name begins ("Swedish Foreign Ministry"). */
const firstWordEnd = ({ span }: Name): number =>
  span.start + (span.quote.replace(/^The /, '').search(/ |$/) + (span.quote.startsWith('The ') ? 4 : 0))

/** "in Bern’s embassy quarter", "in Bern-based": something of the town. */
const isElsewhere = (text: string, at: number): boolean => /^(?:['’]s|-)/.test(text.slice(at, at + 2))
