import { type Dossier, refOf } from '../../../src/model/index.ts'
import { inferred, norvania, orst, pelt, said, sudmark, words } from './texts.ts'

/** What happened, what it costs, what was offered and on what condition. */
export function canalLedgers(): Pick<Dossier, 'timeline' | 'figures' | 'proposals' | 'conditions'> {
  const gates = words('herald', 'demanded all four of them back')
  return {
    timeline: [
      {
        id: 'e1',
        type: 'REQUEST',
        status: 'reported',
        when: said('2031-05-06'),
        place: null,
        actors: [sudmark],
        recipients: [norvania],
        reports: 2,
        origins: 1,
        evidence: [gates],
      },
      {
        id: 'e2',
        type: 'CONSULT',
        status: 'announced',
        when: inferred('2031-06-01', 'the year is the article’s'),
        place: refOf('place', 'Haven'),
        actors: [norvania, sudmark],
        recipients: [],
        reports: 1,
        origins: 1,
        evidence: [words('wire', 'Both sides will meet on June 1 in Haven')],
      },
    ],
    figures: [
      {
        topic: 'money',
        subject: null,
        unit: 'crowns',
        of: 'fees',
        period: null,
        per: 'year',
        entries: [
          {
            low: 4e7,
            high: 4e7,
            bound: 'exact',
            who: norvania,
            disputedBy: [sudmark],
            evidence: [words('gazette', '40 million crowns')],
          },
          {
            low: 6.5e7,
            high: 6.5e7,
            bound: 'exact',
            who: orst,
            disputedBy: [],
            evidence: [words('herald', '65 million crowns')],
          },
        ],
        verdict: 'differs',
        audit: [
          {
            check: 'half of the fees',
            expected: 2e7,
            found: 3.25e7,
            holds: false,
            evidence: [words('herald', '65 million crowns')],
          },
        ],
      },
    ],
    proposals: [
      {
        id: 'p1',
        by: pelt,
        name: 'the Haven paper',
        when: said('2031-05-12'),
        points: [{ n: 1, issue: 'gates', evidence: [words('wire', 'offered two gates')] }],
        reactions: [{ by: sudmark, stance: 'conditional', evidence: [words('herald', 'If the gates are returned')] }],
        revises: null,
        changes: [{ change: 'added', evidence: [words('wire', 'two gates')] }],
        evidence: [words('wire', 'Both sides will meet')],
      },
    ],
    conditions: [
      {
        if: words('herald', 'the gates are returned'),
        then: words('herald', 'the ferry will run again'),
        holder: orst,
        status: 'not-met',
        evidence: [],
      },
    ],
  }
}
