import type { Lexicon } from '../../model/index.ts'
import { fromLexicon } from '../draft.ts'
import { either, literal, lowered } from '../wordPattern.ts'

const starts = (list: readonly string[]): RegExp => new RegExp(`^(?:${either(list)})(?![\\p{L}\\p{N}])`, 'u')
const labels = (list: readonly string[]): RegExp => new RegExp(`^(?:${either(list)})\\s*[:：|]\\s*`, 'iu')
const word = (list: readonly string[]): RegExp => new RegExp(`(?<![\\p{L}])(?:${either(list)})(?![\\p{L}])`, 'iu')

/** The words of `lexicon/furniture.yaml`, ready to be held against rows. */
export const vocabulary = fromLexicon(({ furniture }) => ({
  navigation: { lines: lowered(furniture.navigation.lines), starts: starts(furniture.navigation.starts) },
  related: {
    lines: lowered(furniture.related.lines),
    starts: starts(furniture.related.starts),
    labels: labels(furniture.related.labels),
  },
  disclaimer: {
    starts: new RegExp(`^(?:${either(furniture.disclaimer.starts)})`, 'u'),
    phrases: furniture.disclaimer.phrases.map((phrase) => phrase.toLowerCase()),
    author: furniture.disclaimer.author.map((phrase) => phrase.toLowerCase()),
  },
  caption: {
    labels: labels(furniture.caption.labels),
    credits: new RegExp(
      `(?:^|[\\s(.])(?:${either(furniture.caption.credits)})(?:\\s*[:/]\\s*|\\s+)(\\S.{1,60})$`,
      'iu',
    ),
    verbs: word(furniture.caption.verbs),
    commas: new RegExp(`^(?:${either(furniture.caption.commas)}),\\s`, 'iu'),
    makers: new RegExp(
      `^(?:${either(furniture.caption.makers)})(?:\\s*(?::|\\.{3}|…)\\s*|\\s+by:?\\s+|(?<=courtesy of)\\s+)`,
      'iu',
    ),
    inLine: new RegExp(`\\b(?:${furniture.caption.inLine.map(literal).join('|')}): ?(?=\\S)`, 'g'),
    agencies: lowered(furniture.caption.agencies),
  },
  byline: {
    labels: new RegExp(`^(?:${either(furniture.byline.labels)})(?:\\s*[:：]\\s*|\\s+)`, 'iu'),
    roles: word(furniture.byline.roles),
  },
  credit: {
    labels: labels(furniture.credit.labels),
    starts: starts(furniture.credit.starts),
    names: starts(furniture.credit.names),
  },
  published: new RegExp(`^(?:${either(furniture.published.labels)})\\s*[:：]?\\s*`, 'iu'),
  publishedBefore: new RegExp(
    `(?<!\\p{L})(?:${either(furniture.published.labels)})\\s*[:：]?\\s*(?:on\\s+)?(?:\\p{L}{3,9}day,?\\s+)?$`,
    'iu',
  ),
  opinion: lowered(furniture.opinion),
  section: lowered(furniture.section),
  outletWords: lowered(furniture.outletWords),
  outletOpenings: lowered(furniture.outletOpenings),
  notOutlets: lowered(furniture.notOutlets),
  taglines: word(furniture.taglines),
  taglineNames: new RegExp(`(?<=\\s)(?:${furniture.taglineNames.join('|')})(?![\\p{L}])`, 'gu'),
  notAuthors: lowered(furniture.notAuthors),
  notPlaces: lowered(furniture.notPlaces),
}))
export type Vocabulary = ReturnType<typeof vocabulary>

const knownOutlets = fromLexicon((lexicon: Lexicon) => {
  const usual = new Map<string, string>()
  for (const list of Object.values(lexicon.outlets.outlets)) {
    for (const forms of list)
      for (const form of forms) usual.set(key(form), usual.get(key(form)) ?? (forms[0] as string))
  }
  for (const [form, name] of Object.entries(lexicon.outlets.theOnly)) usual.set(key(form), usual.get(key(form)) ?? name)
  return usual
})

const key = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^the\s+/, '')
    .replace(/\s+/g, ' ')

/** The usual name of an outlet that the lexicon knows ("WSJ" → "The Wall Street Journal"); `null` for any other words. */
export function outletNamed(name: string, lexicon: Lexicon): string | null {
  return name.length > 60 ? null : (knownOutlets(lexicon).get(key(name)) ?? null)
}
