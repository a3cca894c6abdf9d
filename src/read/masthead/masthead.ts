import { stage } from '../draft.ts'

/** lines → what the head and foot of the article say of it, and the furniture. */
export const masthead = stage({
  name: 'masthead',
  needs: ['article', 'lines'],
  adds: ['masthead', 'furniture'],
  run: () => ({
    masthead: {
      title: null,
      outlet: null,
      author: null,
      url: null,
      original: null,
      published: null,
      credits: [],
      opinion: false,
    },
    furniture: [],
  }),
})
