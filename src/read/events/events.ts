import { cut, type Event } from '../../model/index.ts'
import { stage } from '../draft.ts'
import { answersWhen } from './answersWhen.ts'
import { companyOf } from './company.ts'
import { eventWords } from './eventWords.ts'
import { findEvents } from './findEvents.ts'
import { atDateline, withParties } from './fromArticle.ts'
import { joinSame } from './sameEvent.ts'
import { withPlaces } from './sameScene.ts'
import { atSoleVenue } from './soleVenue.ts'

/** sentences, names, dates → who did what to whom, where and when; one entry for each event that the article tells. */
export const events = stage({
  name: 'events',
  needs: ['article', 'furniture', 'lexicon', 'sentences', 'names', 'published', 'dates', 'statements'],
  adds: ['events'],
  run: (draft) => {
    const { text } = draft.article
    const company = companyOf(text, draft.names, eventWords(draft.lexicon).neutral, draft.furniture)
    const told = [...findEvents(draft, company), ...answersWhen(draft, company)].sort((a, b) => a.sentence - b.sentence)
    const found = joinSame(atSoleVenue(withPlaces(told, draft), text), company.partyOf)
      .sort((a, b) => a.start - b.start || a.end - b.end)
      .map((event) => withParties(event, draft.names, company))
      .map((event) => atDateline(event, draft))
    return {
      events: found.map(
        ({ start, end, sentence, weak, ...event }, i): Event => ({
          id: `e${i + 1}`,
          span: cut(text, start, end),
          ...event,
          actors: [...event.actors],
          recipients: [...event.recipients],
        }),
      ),
    }
  },
})
