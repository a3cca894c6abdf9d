import * as z from 'zod'
import { Answers } from '../../model/index.ts'
import { limit, offset } from '../inputs.ts'
import { tool } from '../tool.ts'

/** A question, answered in words of the articles alone. */
export const ask = tool({
  name: 'ask',
  title: 'Ask the case',
  description:
    'Answers a question in English in words of the articles alone, best first, or says that the case does not say. Use it before you answer from memory.',
  input: z.object({ question: z.string().min(1).max(1000), limit, offset }),
  output: Answers.extend({ left: z.int() }),
  run: async (counter, { question, limit: most, offset: skip }) => {
    const answers = await counter.ask(question)
    const shown = answers.answers.slice(skip, skip + most)
    return { ...answers, answers: shown, left: Math.max(0, answers.answers.length - skip - shown.length) }
  },
})
