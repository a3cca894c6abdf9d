import type { Dossier } from '../../../src/model/index.ts'
import { canalLedgers } from './ledgers.ts'
import { canalPeople } from './people.ts'
import { canalSources } from './sources.ts'
import { canalTable } from './table.ts'
import { words } from './texts.ts'

/** A small dossier in which every part holds something, with real spans. Made anew at each call. */
export function fixtureDossier(): Dossier {
  const gates = words('herald', 'demanded all four of them back')
  const digest = {
    sentence: 'Norvania offered two of the four gates.',
    credits: ['Canal Wire'],
    evidence: [words('wire', 'offered two gates at the weekend')],
  }
  return {
    case: 'The canal',
    asOf: '2031-05-12',
    ...canalPeople(),
    ...canalTable(),
    ...canalLedgers(),
    ...canalSources(),
    digest: [
      digest,
      {
        sentence: 'Sudmark demands all four.',
        credits: ['Sudmark Herald', 'Harbour Post (a copy)'],
        evidence: [gates],
      },
    ],
    withheld: [{ sentence: 'Norvania will leave the canal.', why: 'one article hints at it and nobody is quoted' }],
  }
}
