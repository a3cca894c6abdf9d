import type { Ref } from '../../model/index.ts'
import type { Phrase } from '../clauses/phrases.ts'
import { baseOf } from './baseOf.ts'
import type { Core } from './found.ts'
import type { Scene } from './scene.ts'

/** What two sides sign. */
const pacts = new Set(
  'arrangement truce ceasefire cease-fire armistice agreement accord deal pact swap exchange'.split(' '),
)

/** "The truce signed in Doha on 9 February", with nobody named: the two parties of the article. `null` for another noun. */
export function signatories({ tokens, company }: Scene, { from, head }: Phrase, core: Core): Ref[] | null {
  if (core.actors.length + core.recipients.length > 0 || !pacts.has(baseOf(tokens[head]!))) return null
  return tokens[from]!.lower === 'the' ? company.negotiators(tokens[head]!.start) : null
}
