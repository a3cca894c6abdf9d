import type { EventType } from '../../model/index.ts'
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
  if (isPartOfAnother(scene, clause)) return core
  if (core.actors.length > 0) return core.recipients.length > 0 ? core : withThoseDoneTo(scene, clause, core, carried)
  const beside = clause.adjuncts.filter(({ prep }) => among.has(prep ?? ''))
  const objects = objectsOf(scene, clause).filter((phrase) => phrase !== carried)
  const doing = clause.passive ? beside.filter(({ prep }) => prep === 'by') : clause.subject
  const actors = collectivesIn(scene, doing)
  if (core.recipients.length > 0) return clause.passive ? core : { ...core, actors }
  const others = collectivesIn(scene, clause.passive ? clause.subject : [...objects, ...beside])
  const recipients = others.filter(({ id }) => !actors.some((one) => one.id === id))
  if (actors.length > 0 && recipients.length === 0) return withThoseDoneTo(scene, clause, { ...core, actors }, carried)
  return actors.length + recipients.length === 0 ? core : { ...core, actors, recipients }
}

/** In these the object is what is moved or given up ("its troops", "the prisoners"), and nobody to whom it is done. */
const moving: ReadonlySet<EventType> = new Set(['MOBILIZE', 'RETREAT', 'CONCEDE'])
const directed = new Set(['against', 'on', 'upon', 'to', 'with'])

/** "Peru accused union leaders", "imposed sanctions on the company": those whom a name does something to. */
function withThoseDoneTo(scene: Scene, clause: Clause, core: Core, carried: Phrase | null): Core {
  const direct = clause.passive ? clause.subject : objectsOf(scene, clause).filter((phrase) => phrase !== carried)
  const isTowards = (prep: string | null) => directed.has(prep ?? '') && (prep !== 'on' || !moving.has(core.type))
  const beside = clause.adjuncts.filter(({ prep, from }) => isTowards(prep) && from > clause.verb)
  const done = moving.has(core.type) ? [] : collectivesIn(scene, direct)
  const found = done.length > 0 ? done : collectivesIn(scene, beside.slice(0, 2))
  const recipients = found.filter(({ id }) => !core.actors.some((one) => one.id === id))
  return recipients.length > 0 ? { ...core, recipients } : core
}

/** "Met to discuss", "shelled the town, killing nine": the verb before tells it, and this one says what for, or what came of it. */
function isPartOfAnother(scene: Scene, { form, governor, index }: Clause): boolean {
  if (form === 'gerund') return true
  const above = scene.clauses[governor ?? (form === 'infinitive' ? index - 1 : -1)]
  return above !== undefined && cueOf(scene, above) !== null
}
