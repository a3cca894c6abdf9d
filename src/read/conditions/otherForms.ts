import type { Token } from '../draft.ts'
import { acrossSaying } from './forms/acrossSaying.ts'
import { anyWould } from './forms/anyWould.ts'
import { beforeSaying } from './forms/beforeSaying.ts'
import { conditionFor } from './forms/conditionFor.ts'
import { conditionIs } from './forms/conditionIs.ts'
import { conditionsFor } from './forms/conditionsFor.ts'
import { eitherOr } from './forms/eitherOr.ts'
import { firstThis } from './forms/firstThis.ts'
import { forTo } from './forms/forTo.ts'
import { noNo } from './forms/noNo.ts'
import { noWithout } from './forms/noWithout.ts'
import { onlyWith } from './forms/onlyWith.ts'
import { orderAnd } from './forms/orderAnd.ts'
import { otherwise } from './forms/otherwise.ts'
import { presupposes } from './forms/presupposes.ts'
import { tiedTo } from './forms/tiedTo.ts'
import { whoever } from './forms/whoever.ts'
import { youWe } from './forms/youWe.ts'
import {
  ACROSS,
  ANY_WOULD,
  CONDITION_IS,
  CONDITIONS,
  type ConditionWords,
  FIRST,
  ONLY,
  OTHERWISE,
  PRESUPPOSES,
  SAID,
  TIED,
} from './openers.ts'
import type { Pair } from './pairOf.ts'

/** A condition without an opener, with the form that it has. */
export interface OtherForm {
  readonly name: string
  readonly pair: Pair
}

type Form = (tokens: readonly Token[], words: ConditionWords) => OtherForm | null

/** Forms that stand at the beginning of a sentence or of its quoted words. */
const opening: readonly Form[] = [orderAnd, noNo, noWithout, forTo, youWe, eitherOr, whoever]
/** Forms that may stand anywhere, by the bit of the words that they need. */
const inside: readonly (readonly [bit: number, Form])[] = [
  [ACROSS, acrossSaying],
  [OTHERWISE, otherwise],
  [ANY_WOULD, anyWould],
  [CONDITION_IS, conditionIs],
  [CONDITION_IS, conditionFor],
  [PRESUPPOSES, presupposes],
  [CONDITIONS, conditionsFor],
  [TIED, tiedTo],
  [ONLY, onlyWith],
  [FIRST, firstThis],
  [SAID, beforeSaying],
]

/**
 * Conditions that no word opens: "give us the ships and you will have your guns", "no lists, no meeting", "any attack would end
 * the truce". Empty for most sentences, and then at the cost of one look-up for each token.
 */
export function otherForms(tokens: readonly Token[], words: ConditionWords): OtherForm[] {
  const first = /^["“«‘]$/.test(tokens[0]?.text ?? '') ? tokens[1] : tokens[0]
  const found = first && words.mayOpenForm(first) ? opening.flatMap((form) => form(tokens, words) ?? []) : []
  let bits = 0
  for (const token of tokens) bits |= words.formsFrom(token)
  if (bits === 0) return found
  return [...found, ...inside.flatMap(([bit, form]) => (bits & bit ? (form(tokens, words) ?? []) : []))]
}
