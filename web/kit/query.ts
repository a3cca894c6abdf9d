import { useCallback } from 'react'
import { useSearchParams } from 'wouter'

/** Changes to the address: `null` takes a filter away. */
export type Patch = Readonly<Record<string, string | null>>

/** The filters in the address, and what changes them: a link shows a colleague exactly this. */
export function useQuery(): [URLSearchParams, (patch: Patch) => void] {
  const [params, setParams] = useSearchParams()
  const change = useCallback((patch: Patch) => setParams((old) => patched(old, patch), { replace: true }), [setParams])
  return [params, change]
}

/** The query with some filters changed. */
export function patched(old: URLSearchParams, patch: Patch): URLSearchParams {
  const next = new URLSearchParams(old)
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) next.delete(name)
    else next.set(name, value)
  }
  return next
}

/** The day up to which the case is shown (`asOf` in the address); `null` for all of it. */
export function useAsOf(): string | null {
  const day = useQuery()[0].get('asOf')
  return day !== null && /^\d{4}-\d\d-\d\d$/.test(day) ? day : null
}
