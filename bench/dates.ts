import { recognizersBench } from './dates/recognizers.ts'
import { timebankBench } from './dates/timebank.ts'

/** Expressions of time: their spans and values on annotated news, and the cases of a recogniser for assistants. */
export async function dates(): Promise<void> {
  timebankBench()
  recognizersBench()
}
