import type { Dossier } from '../../../src/model/index.ts'
import { article, orst, pelt, sudmark, words } from './texts.ts'

/** Who writes and who is written about. */
export function canalPeople(): Pick<Dossier, 'articles' | 'identities'> {
  return {
    articles: [
      article('gazette', 'The Norvan Gazette', { title: 'Norvania digs in', day: '2031-05-02' }),
      article('herald', 'Sudmark Herald', { title: 'Sudmark answers', day: '2031-05-06' }),
      article('copy', 'Harbour Post', { title: 'Sudmark wants gates', day: '2031-05-07', origin: 'herald' }),
      article('wire', 'Canal Wire', { title: 'Talks set', day: '2031-05-12' }),
    ],
    identities: [
      {
        id: pelt.id,
        name: pelt.name,
        kind: 'person',
        forms: [{ form: 'Ivo Pelt', count: 1 }],
        speaksFor: [],
        links: [
          {
            to: 'person:ivo-plet',
            verdict: 'possibly-same',
            reason: 'one letter moved',
            evidence: [words('wire', 'Ivo Plet')],
          },
        ],
      },
      {
        id: orst.id,
        name: orst.name,
        kind: 'person',
        forms: [
          { form: 'Lena Orst', count: 2 },
          { form: 'Orst', count: 3 },
        ],
        speaksFor: [{ party: sudmark, role: 'foreign minister', from: '2031-05-06', to: '2031-05-06' }],
        links: [],
      },
      {
        id: 'person:ivo-plet',
        name: 'Ivo Plet',
        kind: 'person',
        forms: [{ form: 'Ivo Plet', count: 1 }],
        speaksFor: [],
        links: [],
      },
    ],
  }
}
