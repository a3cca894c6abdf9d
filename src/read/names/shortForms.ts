import { isEnglish } from '../sentences/tagger.ts'
import { type Entry, ownEntry } from './entry.ts'
import type { Form } from './forms.ts'

/** A body or an outlet that the article names in full. */
export type Full = Pick<Entry, 'kind' | 'entity' | 'of'> & { readonly text: string }

const shortest = 5

/**
 * What bodies and outlets named in full are called besides, where one alone can be meant: by their initials ("Indus
 * Pilots Association … IPA said"), and by a first word that is no word of the language ("Goldreef Mining … Goldreef").
 */
export function shortForms(
  full: readonly Full[],
  acronyms: ReadonlySet<string>,
  forms: ReadonlyMap<string, Form>,
): Entry[] {
  const found = new Map<string, Entry | null>()
  const note = (short: string, { kind, entity, of }: Full): void => {
    const kept = found.get(short)
    const sort = kind === 'outlet' ? kind : 'organisation'
    if (kept === undefined) found.set(short, ownEntry(short, { kind, sort, entity, of, person: null }))
    else if (kept && kept.entity.id !== entity.id) found.set(short, null)
  }
  for (const each of full) {
    const words = each.text.split(' ')
    const initials = each.text.replace(/[^\p{Lu} ]/gu, '').replace(/ /g, '')
    if (words.length > 2 && acronyms.has(initials)) note(initials, each)
    const [first = ''] = words
    const form = forms.get(first.toLowerCase())
    if (words.length > 1 && first.length >= shortest && form && mayStand(form, first)) note(first, each)
  }
  return [...found.values()].filter((entry) => entry !== null)
}

/** Not somebody's name, a place's or a word's by what is said of it. */
function mayStand({ evidence: { person, place, rule, adjective } }: Form, first: string): boolean {
  return person < 2 && place + rule + adjective === 0 && !isEnglish(first.toLowerCase())
}
