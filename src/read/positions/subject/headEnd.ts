import type { Name } from '../../../model/index.ts'
import type { Token } from '../../draft.ts'

/** The end of the phrase's own words, before its first prepositional phrase. Names hold together, as does an office with its name. */
export function headEnd(
  tokens: readonly Token[],
  nameAt: readonly (Name | undefined)[],
  from: number,
  end: number,
): number {
  for (let i = from + 1; i <= end; i++) {
    if (tokens[i]!.tag === 'ADP' && !nameAt[i]) return titleEnd(tokens, nameAt, i, end) ?? i - 1
  }
  return end
}

/** "former Secretary of State Ann Lee": the end of the name that follows an office of which the preposition is part. */
function titleEnd(
  tokens: readonly Token[],
  nameAt: readonly (Name | undefined)[],
  preposition: number,
  end: number,
): number | null {
  let at = preposition + 1
  while (at <= end && at - preposition < longestOffice && nameAt[at]?.kind !== 'person') at++
  const name = nameAt[at]
  if (at > end || name?.kind !== 'person' || name.role === null || tokens[at - 1]!.text === ',') return null
  const inside = tokens.slice(preposition, at).map(({ lower }) => lower)
  if (!name.role.toLowerCase().endsWith(inside.join(' '))) return null
  while (at < end && nameAt[at + 1] === name) at++
  return at
}

const longestOffice = 6
