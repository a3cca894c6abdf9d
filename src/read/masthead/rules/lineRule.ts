import type { Lexicon } from '../../../model/index.ts'
import type { Row, RowFind } from '../rows.ts'
import type { Vocabulary } from '../vocabulary.ts'

/** What every rule for a line is given besides it. */
export interface Words {
  readonly words: Vocabulary
  readonly lexicon: Lexicon
}

export type LineRule = (row: Row, given: Words) => RowFind | null

export const address = /(?:https?:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?/i
