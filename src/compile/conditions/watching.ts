import { fromLexicon, type Lexicon } from '../../model/index.ts'
import { stemOf } from '../ground/stem.ts'

/** The words that show in a report whether what was asked for has come about; opposites by stem. */
export const watching = fromLexicon((lexicon: Lexicon) => {
  const { watching: w, contraries } = lexicon.comparing
  const stem = stemOf(lexicon)
  const opposites = new Map<string, Set<string>>()
  const oppose = (these: readonly string[], those: readonly string[]): void => {
    for (const one of these) {
      const known = opposites.get(stem(one)) ?? new Set()
      for (const other of those) known.add(stem(other))
      opposites.set(stem(one), known)
    }
  }
  for (const [these, those] of [[w.takes, w.rejects], ...contraries.map((c) => [c.further, c.nomore])] as const) {
    oppose(these!, those!)
    oppose(those!, these!)
  }
  return { notYet: new Set(w.notYet), failed: new Set(w.failed), aside: new Set(w.aside), opposites }
})

/** Past forms that do not end in "-ed". */
export const irregularPasts = fromLexicon(({ verbs }: Lexicon) => new Set(Object.values(verbs.irregular).flat()))
