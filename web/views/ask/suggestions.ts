import type { DossierPartOf } from '../../../src/model/answers.ts'
import type { Stance } from '../../../src/model/index.ts'

const verbs: Partial<Readonly<Record<Stance, string>>> = {
  demands: 'demand',
  refuses: 'reject',
  offers: 'offer',
  accepts: 'accept',
}
const most = 4

/** Questions that the case answers: what a party wants, rejects, offers, accepts on an issue; one of each. */
export function suggestionsOf({ table, issues }: Pick<DossierPartOf<'table'>, 'table' | 'issues'>): string[] {
  const named = new Map(issues.flatMap(({ id, name }) => (id === 'other' ? [] : [[id, name]])))
  const found = new Map<Stance, string>()
  const parties = new Set<string>()
  for (const fresh of [true, false])
    for (const { party, issue, cells } of table) {
      const stance = cells.at(-1)?.stance
      const verb = stance && verbs[stance]
      const name = named.get(issue)
      if (!verb || !name || found.has(stance) || (fresh && parties.has(party.id))) continue
      parties.add(party.id)
      found.set(stance, `What does ${party.name} ${verb} on ${name.toLowerCase()}?`)
    }
  return [...found.values()].slice(0, most)
}
