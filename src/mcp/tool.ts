import type * as z from 'zod'
import type { Counter } from '../app/index.ts'

/** A tool that an assistant may call: its form, what it answers, and how. */
export interface Tool {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly input: z.ZodObject
  readonly output: z.ZodObject
  readonly run: (counter: Counter, input: never) => Promise<object>
}

/** Declares a tool; the compiler then holds `run` to its forms. */
export function tool<I extends z.ZodObject, O extends z.ZodObject>(declared: {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly input: I
  readonly output: O
  readonly run: (counter: Counter, input: z.infer<I>) => Promise<z.input<O>>
}): Tool {
  return declared as unknown as Tool
}
