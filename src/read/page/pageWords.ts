import { fromLexicon } from '../draft.ts'
import { either, lowered } from '../wordPattern.ts'

const whole = (list: readonly string[], flags = 'u'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}.])(?:${either(list)})(?![\\p{L}\\p{N}]|\\.\\p{L})`, flags)

/** The words of `lexicon/page.yaml`, ready to be held against lines in small letters. */
export const pageWords = fromLexicon(({ page }) => ({
  lines: lowered(page.lines),
  begins: new RegExp(`^(?:${either(page.begins)})(?![\\p{L}\\p{N}])`, 'u'),
  beside: lowered(page.beside),
  opens: new RegExp(`^(?:${either(page.opens)})(?![\\p{L}\\p{N}])`, 'u'),
  things: whole(page.things),
  ours: new RegExp(
    `(?<!\\p{L})(?:our|this|your|us)(?: [\\p{L}-]+){0,2} (?:${either(page.ours)})(?![\\p{L}\\p{N}])`,
    'u',
  ),
  phrases: whole(page.phrases),
  signs: whole(page.signs, 'gu'),
  faint: whole(page.faint, 'gu'),
  counts: new RegExp(
    `^(?:(?:about |est\\.? )?[\\d.,]+ ?[km]?[ -](?:${either(page.counted)})|(?:${either(page.counters)})(?: close panel)?[:\\s]*\\(?\\d[\\d.,:]*(?: ?(?:/|of|de) ?\\d+)? ?(?:${either(page.counted)})?\\)?)$`,
    'u',
  ),
  media: new RegExp(`^(?:${either(page.media)})\\s*[:|•·-]\\s*(?=\\S)`, 'u'),
  links: new RegExp(`^(?:${either(page.links)})\\s*[:|›»→]\\s*(?=\\S)`, 'u'),
  lists: lowered(page.lists),
  topics: lowered(page.topics),
  crumbs: lowered(page.crumbs),
}))
export type PageVocabulary = ReturnType<typeof pageWords>
