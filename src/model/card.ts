import * as z from 'zod'
import { Ref } from './ref.ts'
import { When } from './when.ts'

export const Genre = z.enum(['news', 'opinion', 'digest', 'analysis', 'statement', 'unknown'])
export type Genre = z.infer<typeof Genre>

/** What an article says of itself: who printed it, when, in what language, after whom. Declared values win over read ones. */
export const Card = z.object({
  title: z.string().nullable(),
  outlet: Ref.nullable(),
  author: z.string().nullable(),
  url: z.string().nullable(),
  /** Where it was first published, when it says that it is taken over from elsewhere. */
  original: z.string().nullable(),
  published: When.nullable(),
  language: z.string(),
  /** Set when the text shows that it was translated: from which language (or `null`) and the words that show it. */
  translated: z.object({ from: z.string().nullable(), sign: z.string() }).nullable(),
  genre: Genre,
  /** Outlets and agencies that the article credits for what it says, by usual name, in order of first credit. */
  credits: z.array(z.string()),
})
export type Card = z.infer<typeof Card>
