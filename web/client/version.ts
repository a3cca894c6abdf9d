import { useCase } from './answers.ts'

let first: string | null = null

/** The version that answers now, where it is another than the one that answered first; else `null`. */
export function useUpdate(): string | null {
  const now = useCase().data?.version ?? null
  first ??= now
  return now === first ? null : now
}
