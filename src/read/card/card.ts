import { stage } from '../draft.ts'

/** masthead, names, dates → what the article says of itself. */
export const card = stage({
  name: 'card',
  needs: ['article', 'lexicon', 'masthead', 'published', 'sentences', 'names', 'statements', 'doubts'],
  adds: ['card'],
  run: ({ article }) => ({
    card: {
      title: article.declared.title,
      outlet: null,
      author: null,
      url: null,
      original: null,
      published: null,
      language: article.language,
      translated: null,
      genre: 'unknown' as const,
      credits: [],
    },
  }),
})
