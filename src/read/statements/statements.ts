import { fromLexicon, stage } from '../draft.ts'
import { withInterview } from './interview/interview.ts'
import { proposeByOthers } from './proposeByOthers.ts'
import { proposeByRules } from './proposeByRules.ts'
import { resolve } from './resolve/resolve.ts'
import { sayingWords } from './words.ts'

const women = fromLexicon(({ givenNames }) => new Set(givenNames.women.map((name) => name.toLowerCase())))

const offices = fromLexicon(({ titles }) => new Set(titles.heads))

/** sentences, quotations, names → who said what. Candidates are proposed first, then joined to speakers and to each other. */
export const statements = stage({
  name: 'statements',
  needs: ['article', 'lexicon', 'attributions', 'sentences', 'quotations', 'names', 'dates'],
  adds: ['statements'],
  run: ({ article: { text }, lexicon, attributions, sentences, quotations, names, dates }) => {
    const words = sayingWords(lexicon)
    const byRules = proposeByRules({ text, sentences, quotations, words })
    const found = attributions ? proposeByOthers({ text, sentences, byRules, ...attributions }) : byRules
    const spoken = withInterview(found, { text, sentences, names })
    return {
      statements: resolve(spoken, {
        text,
        names,
        dates,
        quotations,
        sentences,
        words,
        women: women(lexicon),
        offices: offices(lexicon),
      }),
    }
  },
})
