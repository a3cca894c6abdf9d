import * as z from 'zod'

/** What ties two parties: what they say alike, what they say against each other, or the first less the second. */
export const NetworkKind = z.enum(['congruence', 'conflict', 'subtract'])
export type NetworkKind = z.infer<typeof NetworkKind>

/** A stretch of days with the network of what was said in it. */
export const NetworkWindow = z.object({
  from: z.string().nullable(),
  to: z.string().nullable(),
  statements: z.int(),
  /** How strongly each party is tied to each, in the order of `parties`. */
  ties: z.array(z.array(z.number())),
  /** The number of each party's bloc, from 0. */
  blocs: z.array(z.int()),
  /** From -1/2 to 1: how much more ties stay within blocs than chance would have it. */
  modularity: z.number(),
  /** From -1 (all ties within blocs) to 1 (all between); `null` where there are no ties. */
  eiIndex: z.number().nullable(),
})
export type NetworkWindow = z.infer<typeof NetworkWindow>

/** Who argues alike and who against whom, over the issues of a case; each origin counts once, however many print it. */
export const DiscourseNetwork = z.object({
  kind: NetworkKind,
  parties: z.array(z.string()),
  issues: z.array(z.string()),
  /** Parties by issues: how much more often each speaks for it than against it. */
  stands: z.array(z.array(z.number())),
  windows: z.array(NetworkWindow),
})
export type DiscourseNetwork = z.infer<typeof DiscourseNetwork>
