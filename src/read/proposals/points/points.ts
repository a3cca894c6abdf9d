import type { Scene } from '../../positions/scene.ts'
import type { PlanPhrase } from '../planAt.ts'
import { amongThem } from './amongThem.ts'
import { amount } from './amount.ts'
import { colonList } from './asList.ts'
import { contained } from './contained.ts'
import { inIt } from './inIt.ts'
import { inSentences } from './inSentences.ts'
import { labelled } from './labelled.ts'
import { numbered, under } from './numbered.ts'
import { ordinal, ordinalSentences } from './ordinal.ts'
import type { Points } from './pointsFrom.ts'
import { thatClause } from './thatClause.ts'
import { wouldDo } from './wouldDo.ts'
import { wouldSee } from './wouldSee.ts'

/** The points of a plan, in whichever form the text gives them; `null` when it gives none. */
export function pointsOf(scene: Scene, plan: PlanPhrase): Points | null {
  return (
    numbered(scene) ??
    labelled(scene) ??
    under(scene, plan) ??
    ordinal(scene, plan) ??
    ordinalSentences(scene) ??
    inSentences(scene, plan) ??
    colonList(scene, plan) ??
    wouldSee(scene, plan) ??
    told(scene, plan)
  )
}

/** What its verbs say. Several acts go before a list of things, in which "bans" and "caps" may stand too; one goes behind. */
function told(scene: Scene, plan: PlanPhrase): Points | null {
  const acts = wouldDo(scene, plan)
  if (acts && acts.points.length > 1) return acts
  return (
    contained(scene, plan) ??
    inIt(scene, plan) ??
    amongThem(scene, plan) ??
    acts ??
    thatClause(scene, plan) ??
    amount(scene, plan)
  )
}
