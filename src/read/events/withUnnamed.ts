import type { Clause } from '../clauses/clauses.ts'
import type { Phrase } from '../clauses/phrases.ts'
import { cueOf } from './clauseCue.ts'
import { collectivesIn } from './collective.ts'
import type { Core } from './found.ts'
import type { Scene } from './scene.ts'
import { objectsOf } from './verbRoles.ts'

const among = new Set(['between', 'with', 'among', 'by'])

/**
 * What a verb tells of a day, with those who take part and have no name: "the two sides met on Monday". Where a name is
 * known, nobody is added to it but those who do it ("nurses walked out at the Tarn Hospital").
 */
export function withUnnamed(scene: Scene, clause: Clause, core: Core, carried: Phrase | null): Core {
  if (core.actors.length > 0 || isPartOfAnother(scene, clause)) return core
  const beside = clause.adjuncts.filter(({ prep }) => among.has(prep ?? ''))
  const objects = objectsOf(scene, clause).filter((phrase) => phrase !== carried)
  const doing = clause.passive ? beside.filter(({ prep }) => prep === 'by') : clause.subject
  const actors = collectivesIn(scene, doing)
  if (core.recipients.length > 0) return clause.passive ? core : { ...core, actors }
  const others = collectivesIn(scene, clause.passive ? clause.subject : [...objects, ...beside])
  const recipients = others.filter(({ id }) => !actors.some((one) => one.id === id))
  return actors.length + recipients.length === 0 ? core : { ...core, actors, recipients }
}

/** "Met to discuss", "shelled the town, killing nine": the verb before tells it, and this one says what for, or what came of it. */
function isPartOfAnother(scene: Scene, { form, governor, index }: Clause): boolean {
  if (form === 'gerund') return true
  const above = scene.clauses[governor ?? (form === 'infinitive' ? index - 1 : -1)]
  return above !== undefined && cueOf(scene, above) !== null
}
