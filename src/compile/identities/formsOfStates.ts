import { bucketsOf } from '../ground/union.ts'
import type { Person } from './census.ts'
import type { Match } from './match.ts'

/** Somebody whom more articles name by one word only is somebody of that name. */
const MOST_PAPERS = 2

/**
 * Words that one article could make nothing of, and that others know to be a state: "Corvanese" as a group of people here
 * and as Corvano there; "Lindesh insists" as somebody called Lindesh here, and as Sardovia, whose capital it is, there.
 * Only where all that it is called are words for that one state.
 */
export function formsOfStates(people: ReadonlyMap<string, Person>): Match[] {
  const all = [...people.values()]
  const states = all.filter(({ ref }) => ref.id.startsWith('state:'))
  const byForm = bucketsOf(
    states.flatMap((state) => [...state.forms.keys()].map((form) => ({ form: form.toLowerCase(), state }))),
    ({ form }) => form,
  )
  return all.filter(isUnexplained).flatMap((one): Match[] => {
    const meant = [...one.forms.keys()].map((form) => byForm.get(form.toLowerCase()) ?? [])
    const [first] = meant[0] ?? []
    if (!first || !meant.every((found) => found.length === 1 && found[0]?.state === first.state)) return []
    const { state } = first
    const [a, b] = [one.ref.id, state.ref.id].sort() as [string, string]
    const reason = `${one.ref.name} is what other articles call ${state.ref.name}`
    return [{ a, b, verdict: 'same', reason, parts: [] }]
  })
}

/** A group, or somebody of one word, whom no article introduces. */
function isUnexplained({ ref, kind, offices, papers, forms }: Person): boolean {
  if (forms.size === 0 || offices.length > 0) return false
  if (kind === 'group') return ref.id.startsWith('group:')
  return kind === 'person' && papers.size <= MOST_PAPERS && [...forms.keys()].every((form) => !/\s/.test(form))
}
