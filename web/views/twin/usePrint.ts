import { useSyncExternalStore } from 'react'

const paper = typeof matchMedia === 'function' ? matchMedia('print') : null

/** So much of a long list or table goes on paper; the rest is counted. The CSV has all of it. */
export const mostOnPaper = 1_000

/** True while the page is laid out for paper: there is no scrolling there, so what is long is written out. */
export function usePrint(): boolean {
  return useSyncExternalStore(
    (watch) => {
      paper?.addEventListener('change', watch)
      return () => paper?.removeEventListener('change', watch)
    },
    () => paper?.matches === true,
  )
}
