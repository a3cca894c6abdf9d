import * as z from 'zod'
import { Evidence } from './span.ts'

/** 1 very inconsistent, 2 inconsistent, 3 neutral, 4 consistent, 5 very consistent; `null` does not apply. */
const rating = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.null()])

/** Scenarios as rows and evidence as columns, with how each piece bears on each scenario. */
export const Hypotheses = z.object({
  question: z.string().optional(),
  evidence: z.array(z.object({ says: z.string().min(1), evidence: z.array(Evidence).optional() })).min(1),
  scenarios: z
    .array(
      z.object({
        name: z.string().min(1),
        /** One rating per piece of evidence, in order; a list where several analysts rated. */
        ratings: z.array(z.union([rating, z.array(rating)])),
      }),
    )
    .min(2),
})
export type Hypotheses = z.infer<typeof Hypotheses>

/** Scenarios by how little speaks against them, and evidence by how much it tells them apart. Not a probability. */
export const HypothesesOutlook = z.object({
  question: z.string().nullable(),
  scenarios: z.array(
    z.object({
      name: z.string(),
      inconsistency: z.number(),
      consistency: z.number(),
      notApplicable: z.number(),
      unrated: z.number(),
      ratings: z.array(rating),
    }),
  ),
  evidence: z.array(z.object({ says: z.string(), diagnosticity: z.number(), evidence: z.array(Evidence) })),
})
export type HypothesesOutlook = z.infer<typeof HypothesesOutlook>
