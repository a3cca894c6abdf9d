import type { z } from 'zod'
import { Abbreviations } from './abbreviations.ts'
import { Comparing } from './comparing.ts'
import { Conditions } from './conditions.ts'
import { Confusions } from './confusions.ts'
import { CountedThings } from './countedThings.ts'
import { Criticism } from './criticism.ts'
import { DateSigns } from './dateSigns.ts'
import { DateWords } from './dateWords.ts'
import { Events } from './events.ts'
import { FurnitureWords } from './furniture.ts'
import { GenreSigns } from './genreSigns.ts'
import { GivenNames } from './givenNames.ts'
import { Groups } from './groups.ts'
import { Issues } from './issues.ts'
import { Laws } from './laws.ts'
import { NameCues } from './nameCues.ts'
import { NameForms } from './nameForms.ts'
import { NumberWords } from './numberWords.ts'
import { Organisations } from './organisations.ts'
import { Outlets } from './outlets.ts'
import { PageWords } from './page.ts'
import { People } from './people.ts'
import { Places } from './places.ts'
import { Questions } from './questions.ts'
import { Saying } from './saying.ts'
import { Stances } from './stances.ts'
import { States } from './states.ts'
import { Terms } from './terms.ts'
import { Titles } from './titles.ts'
import { TranslationSigns } from './translationSigns.ts'
import { Units } from './units.ts'
import { Verbs } from './verbs.ts'

/**
 * The forms of the lexicon's files, by name: `lexicon/NAME.yaml` must parse as `lexiconFiles[NAME]`. Words are data:
 * whoever wants another verb of saying adds a line there and changes no code.
 */
export const lexiconFiles = {
  abbreviations: Abbreviations,
  comparing: Comparing,
  conditions: Conditions,
  countedThings: CountedThings,
  criticism: Criticism,
  dateSigns: DateSigns,
  dateWords: DateWords,
  events: Events,
  numberWords: NumberWords,
  saying: Saying,
  issues: Issues,
  stances: Stances,
  confusions: Confusions,
  furniture: FurnitureWords,
  genreSigns: GenreSigns,
  givenNames: GivenNames,
  groups: Groups,
  laws: Laws,
  nameCues: NameCues,
  nameForms: NameForms,
  organisations: Organisations,
  outlets: Outlets,
  page: PageWords,
  people: People,
  places: Places,
  questions: Questions,
  states: States,
  terms: Terms,
  titles: Titles,
  translationSigns: TranslationSigns,
  units: Units,
  verbs: Verbs,
} as const

/** Everything in `lexicon/`, parsed and checked. */
export type Lexicon = { readonly [Name in keyof typeof lexiconFiles]: z.infer<(typeof lexiconFiles)[Name]> }
