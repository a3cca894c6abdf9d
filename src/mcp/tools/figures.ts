import * as z from 'zod'
import { FigureGroup, Topic } from '../../model/index.ts'
import { limit, offset, party } from '../inputs.ts'
import { partyAsked } from '../meant.ts'
import { head, pageOf } from '../pages.ts'
import { tool } from '../tool.ts'

/** Who gives which numbers. */
export const figures = tool({
  name: 'figures',
  title: 'Who gives which numbers',
  description: 'Numbers that speak of the same thing, with who gives each, whether they agree, and the arithmetic.',
  input: z.object({
    topic: Topic.optional(),
    about: party.describe('Whose casualties, territory, money …, by name, id, or as the articles call it.'),
    limit,
    offset,
  }),
  output: head.extend({ figures: z.array(FigureGroup) }),
  run: async (counter, { limit: most, offset: skip, topic, about }) => {
    const dossier = await counter.dossier()
    const asked = partyAsked(about, dossier)
    const groups = dossier.figures.filter(
      (group) =>
        (topic === undefined || group.topic === topic) &&
        (asked === null || (group.subject !== null && asked.has(group.subject.id))),
    )
    const { head: heading, shown } = pageOf(dossier, groups, { limit: most, offset: skip })
    return { ...heading, figures: shown }
  },
})
