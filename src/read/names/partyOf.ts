import type { Name, Ref } from '../../model/index.ts'

/**
 * The party at the table that a mention stands for: a state itself (also under the name of its capital, its seat of
 * government or its people), the state or body whose office a person holds, an organisation or an armed group itself
 * unless it belongs to a party ("the Russian Defence Ministry" → Russia). `null` for places, outlets, laws and people
 * whose office is not known.
 */
export function partyOf(name: Name): Ref | null {
  if (name.kind === 'person') return name.of
  if (name.kind === 'state') return name.entity
  if (name.kind === 'organisation' || name.kind === 'group') return name.of ?? name.entity
  return null
}
