import type { DateMention } from '../../src/model/index.ts'
import { dates } from '../../src/read/dates/dates.ts'
import type { Draft } from '../../src/read/draft.ts'
import { lines } from '../../src/read/lines/lines.ts'
import { masthead } from '../../src/read/masthead/masthead.ts'
import { names } from '../../src/read/names/names.ts'
import { quotations } from '../../src/read/quotations/quotations.ts'
import { sentences } from '../../src/read/sentences/sentences.ts'
import { articleOf, lexicon } from '../../test/kit/reading.ts'

/** The expressions of time that Parley finds in a text published on a day, by the stages that the dates stand on. */
export function readDates(text: string, published: string): readonly DateMention[] {
  const article = articleOf(text, { published })
  let draft = { article, lexicon, doubts: [], dateHint: null, attributions: null } as unknown as Draft
  for (const stage of [lines, quotations, masthead, sentences, names, dates])
    draft = { ...draft, ...stage.run(draft as never) }
  return draft.dates
}
