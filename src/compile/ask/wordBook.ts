import type { EventType, Firmness, Lexicon, Stance } from '../../model/index.ts'
import type { QuestionKind } from '../../model/lexicon/questions.ts'
import { type PhraseBook, phraseBook } from './phrases.ts'
import { type Stems, stemsOf } from './stems.ts'

/** What a question can name the unit of a figure by. */
export type Unit = 'currency' | 'percent' | 'duration'

/** The words by which questions are understood (`lexicon/questions.yaml`), by stem. */
export interface WordBook {
  readonly kinds: PhraseBook<QuestionKind>
  readonly stances: PhraseBook<Stance>
  readonly firmness: PhraseBook<Firmness>
  readonly events: PhraseBook<EventType>
  readonly units: PhraseBook<Unit>
  readonly generic: ReadonlySet<string>
  readonly stems: Stems
}

const kept = new WeakMap<Lexicon, WordBook>()

/** The words of a lexicon, made ready once. */
export function wordBookOf(lexicon: Lexicon): WordBook {
  let made = kept.get(lexicon)
  if (!made) {
    const { kinds, stances, firmness, events, units, generic } = lexicon.questions
    const stems = stemsOf(lexicon)
    const book = <T extends string>(lists: Readonly<Partial<Record<T, readonly string[]>>>): PhraseBook<T> =>
      phraseBook(
        Object.entries(lists).flatMap(([value, all]) => (all as string[]).map((one) => [one, value as T] as const)),
        stems,
      )
    const more = Object.entries(lexicon.events.types).flatMap(([type, { verbs }]) =>
      verbs.filter((verb) => /^[a-z]{4,}$/.test(verb)).map((verb) => [verb, type as EventType] as const),
    )
    const everyday = Object.entries(events).flatMap(([type, all]) =>
      (all as string[]).map((one) => [one, type as EventType] as const),
    )
    made = {
      kinds: book(kinds),
      stances: book(stances),
      firmness: book(firmness),
      events: phraseBook([...everyday, ...more], stems),
      units: book(units),
      generic: new Set(generic.flatMap((word) => [word, stems.of(word)])),
      stems,
    }
    kept.set(lexicon, made)
  }
  return made
}
