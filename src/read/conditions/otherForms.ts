import type { Token } from '../draft.ts'
import { anyWould } from './forms/anyWould.ts'
import { conditionIs } from './forms/conditionIs.ts'
import { eitherOr } from './forms/eitherOr.ts'
import { forTo } from './forms/forTo.ts'
import { noNo } from './forms/noNo.ts'
import { orderAnd } from './forms/orderAnd.ts'
import { otherwise } from './forms/otherwise.ts'
import { presupposes } from './forms/presupposes.ts'
import { whoever } from './forms/whoever.ts'
import { youWe } from './forms/youWe.ts'
import type { ConditionWords } from './openers.ts'
import type { Pair } from './pairOf.ts'

/** A condition without an opener, with the form that it has. */
export interface OtherForm {
  readonly name: string
  readonly pair: Pair
}

const forms: readonly ((tokens: readonly Token[], words: ConditionWords) => OtherForm | null)[] = [
  orderAnd,
  noNo,
  forTo,
  otherwise,
  youWe,
  eitherOr,
  whoever,
  anyWould,
  conditionIs,
  presupposes,
]

/**
 * Conditions that no word opens: "give us the ships and you will have your guns", "no lists, no meeting", "any attack would end
 * the truce". Empty for most sentences; each form looks at the tokens once.
 */
export const otherForms = (tokens: readonly Token[], words: ConditionWords): OtherForm[] =>
  forms.flatMap((form) => form(tokens, words) ?? [])
