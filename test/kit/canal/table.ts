import type { Dossier } from '../../../src/model/index.ts'
import { brock, cell, inferred, norvania, orst, said, sudmark, vell, words } from './texts.ts'

/** Who wants what of the canal, and how far they stand apart. */
export function canalTable(): Pick<Dossier, 'issues' | 'parties' | 'table' | 'distances'> {
  const gates = words('herald', 'demanded all four of them back')
  return {
    issues: [
      { id: 'gates', name: 'The lock gates' },
      { id: 'dredging', name: 'The cost of dredging' },
    ],
    parties: [norvania, sudmark],
    table: [
      {
        party: norvania,
        issue: 'gates',
        cells: [
          cell(
            {
              stance: 'refuses',
              firmness: 'red-line',
              layer: 'verbatim',
              toward: 'Not one gate leaves our hands',
              evidence: [words('gazette', 'Not one gate leaves our hands')],
            },
            brock,
          ),
          cell(
            {
              stance: 'open',
              layer: 'inferred',
              toward: 'joint crews on the upper locks',
              when: inferred('2031-05', 'the day the article was printed'),
              evidence: [words('gazette', 'open to joint crews on the upper locks')],
            },
            vell,
          ),
          cell(
            {
              stance: 'offers',
              toward: 'two gates',
              when: said('2031-05-10'),
              evidence: [words('wire', 'offered two gates at the weekend')],
            },
            null,
          ),
        ],
        moves: [
          {
            from: 'refuses',
            to: 'offers',
            when: inferred('2031-05-10', '“the weekend” before 12 May'),
            evidence: [words('wire', 'offered two gates at the weekend')],
          },
        ],
      },
      {
        party: sudmark,
        issue: 'gates',
        cells: [
          cell(
            {
              stance: 'demands',
              firmness: 'signal',
              toward: 'all four of them back',
              when: said('2031-05-06'),
              evidence: [gates, words('copy', 'demanded all four of them back')],
            },
            orst,
          ),
        ],
        moves: [],
      },
      {
        party: sudmark,
        issue: 'dredging',
        cells: [
          cell(
            {
              stance: 'offers',
              firmness: 'bottom-line',
              layer: 'verbatim',
              toward: 'pay half the dredging, no more',
              when: said('2031-05-06'),
              evidence: [words('herald', 'We will pay half the dredging, no more')],
            },
            orst,
          ),
        ],
        moves: [],
      },
    ],
    distances: [
      {
        issue: 'gates',
        parties: [norvania, sudmark],
        gap: 0.5,
        direction: 'closing',
        because: 'two gates offered, four demanded',
        evidence: [gates],
      },
    ],
  }
}
