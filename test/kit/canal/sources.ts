import { type Dossier, refOf } from '../../../src/model/index.ts'
import { id, norvania, orst, pelt, sudmark, wire, words } from './texts.ts'

/** Through whose hands it came, where the articles differ, and what is unclear. */
export function canalSources(): Pick<
  Dossier,
  'chains' | 'origins' | 'contradictions' | 'criticisms' | 'terms' | 'doubts'
> {
  const gates = words('herald', 'demanded all four of them back')
  return {
    chains: [
      {
        statement: 's1',
        article: id('wire'),
        hops: [
          { ref: wire, how: 'reported', span: null },
          { ref: pelt, how: 'said', span: words('wire', 'mediator Ivo Pelt said') },
        ],
      },
    ],
    origins: [
      {
        claim: 'Sudmark demanded all four gates back',
        articles: 2,
        independent: 1,
        evidence: [gates, words('copy', 'demanded all four of them back')],
      },
    ],
    criticisms: [
      {
        by: sudmark,
        target: norvania,
        direct: 1,
        indirect: 0,
        articles: 2,
        origins: 1,
        evidence: [
          words('herald', 'called the gates “stolen property”'),
          words('copy', 'called the gates “stolen property”'),
        ],
      },
    ],
    contradictions: [
      {
        about: 'the yearly fees',
        sides: [
          {
            claim: '40 million crowns',
            holders: [norvania],
            evidence: [words('gazette', 'Her office puts the yearly fees at 40 million crowns')],
          },
          {
            claim: '65 million crowns',
            holders: [orst],
            evidence: [words('herald', 'put the fees at 65 million crowns')],
          },
        ],
      },
    ],
    terms: [
      {
        term: 'stolen property',
        gloss: 'says that a court would call it theft',
        author: 0,
        quoted: 2,
        outlets: [refOf('outlet', 'Sudmark Herald')],
        evidence: [words('herald', 'stolen property')],
      },
    ],
    doubts: [
      {
        rule: 'name-likeness',
        message: 'a name one letter away from another',
        reading: 'Ivo Pelt',
        evidence: [words('wire', 'Ivo Plet')],
      },
    ],
  }
}
