import * as z from 'zod'

const worth = z.number().nonnegative()

/** One party to a bargain: what each value of each issue is worth to it, and how much each issue weighs. */
export const BargainingParty = z.object({
  name: z.string().min(1),
  /** Worth by issue and value; only the proportions within an issue count. */
  worth: z.record(z.string(), z.record(z.string(), worth)),
  /** How much each issue weighs; 1 unless said. */
  weights: z.record(z.string(), worth).optional(),
  /** What no agreement is worth to it, in the same units as a package: 0 unless said. */
  reservation: z.number().optional(),
})
export type BargainingParty = z.infer<typeof BargainingParty>

/** What a party would accept on an issue with a scale: at least, at most, or both. */
export const Limits = z.object({
  party: z.string().min(1),
  least: z.number().nullable().optional(),
  most: z.number().nullable().optional(),
})
export type Limits = z.infer<typeof Limits>

/** What an analyst supplies so that a bargain can be weighed: values for packages, limits for scales, or both. */
export const Bargaining = z
  .object({
    name: z.string().optional(),
    issues: z.array(z.object({ name: z.string().min(1), values: z.array(z.string()).min(1) })).optional(),
    parties: z.array(BargainingParty).optional(),
    scales: z
      .array(z.object({ issue: z.string().min(1), unit: z.string().optional(), limits: z.array(Limits) }))
      .optional(),
  })
  .describe('Issues with values and what they are worth to each party; scales with what each party would accept.')
export type Bargaining = z.infer<typeof Bargaining>

/** One way to settle all issues, with what it is worth to each party, in the order of the parties. */
export const PackageWorth = z.object({ choice: z.record(z.string(), z.string()), worth: z.array(z.number()) })
export type PackageWorth = z.infer<typeof PackageWorth>

const packages = z.array(PackageWorth)

/** Where everybody's limits meet on a scale, or by how much they miss. */
export const ScaleZone = z.object({
  issue: z.string(),
  unit: z.string().nullable(),
  /** The overlap, `null` where there is none; an end that nobody limits is `null`. */
  overlap: z.object({ low: z.number().nullable(), high: z.number().nullable() }).nullable(),
  gap: z.number(),
  /** Who sets the lower and the upper limit. */
  lowBy: z.string().nullable(),
  highBy: z.string().nullable(),
})
export type ScaleZone = z.infer<typeof ScaleZone>

/** What could be agreed on. Where no package is at least as good for everybody as no agreement, `zone` is false and the lists are empty. */
export const BargainingOutlook = z.object({
  name: z.string().nullable(),
  parties: z.array(z.string()),
  scales: z.array(ScaleZone),
  packages: z
    .object({
      all: z.int(),
      zone: z.boolean(),
      rational: z.int(),
      pareto: packages,
      nash: packages,
      kalaiSmorodinsky: packages,
      egalitarian: packages,
      utilitarian: packages,
    })
    .nullable(),
})
export type BargainingOutlook = z.infer<typeof BargainingOutlook>
