import type { Name, Ref } from '../../model/index.ts'
import { clausesIn } from '../clauses/clauses.ts'
import type { Sentence, Token } from '../draft.ts'
import { namesIn } from '../names/namesIn.ts'
import type { Found } from './found.ts'
import { distinct, whoAll } from './participants.ts'
import type { Before, Scene } from './scene.ts'

/** What stands before an article's first sentence. */
export const nobody = (): Before => ({ subject: [], met: [] })

/** "He added …": the sentence goes on with whoever the one before was about. */
export const opensWithPronoun = ({ tokens }: Sentence): boolean =>
  tokens[0]?.tag === 'PRON' && tokens[0].lower !== 'there'

/** What a sentence leaves behind for "it" and "they" in the next one. */
export function beforeOf(scene: Scene, told: readonly Found[]): Before {
  const tokens = scene.tokens
  const [first] = clausesIn(tokens)
  const named = first?.subject.every(({ head }) => tokens[head]!.tag !== 'PRON') ?? false
  const meeting = told.find(
    ({ type, actors, recipients }) => type === 'CONSULT' && actors.length + recipients.length > 1,
  )
  return {
    subject: first && named ? whoAll(scene, first.subject, 'acts') : [],
    met: meeting ? distinct([...meeting.actors, ...meeting.recipients]) : [],
  }
}

/** The one person who is the subject of a sentence: whom "he" or "she" means in the next. */
export function subjectPerson(tokens: readonly Token[], names: readonly Name[]): Ref | null {
  if (!names.some(({ kind, entity }) => kind === 'person' && entity !== null)) return null
  const people = new Map<string, Ref>()
  for (const { subject } of clausesIn(tokens)) {
    for (const phrase of subject) {
      const inside: Name[] = namesIn(names, { start: tokens[phrase.from]!.start, end: tokens[phrase.to - 1]!.end })
      for (const { kind, entity } of inside) if (kind === 'person' && entity) people.set(entity.id, entity)
    }
  }
  return people.size === 1 ? ([...people.values()][0] ?? null) : null
}
