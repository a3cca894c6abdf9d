import * as z from 'zod'

/** Fields that several tools take. */
export const day = z.iso.date('it is no day of the calendar: give YYYY-MM-DD').optional()
export const limit = z.int().min(1).max(100).default(20).describe('At most so many.')
export const offset = z
  .int()
  .min(0)
  .max(1_000_000)
  .default(0)
  .describe('How many to leave out first: "left" says how many follow.')
export const party = z.string().min(1).max(200).optional().describe('A party, by name, id, or as the articles call it.')
export const issue = z.string().min(1).max(200).optional().describe('An issue, by name or id.')

/** Refuses days the wrong way round. */
export const inOrder = ({ from, to }: { from?: string | undefined; to?: string | undefined }): boolean =>
  from === undefined || to === undefined || from <= to
