import { useSyncExternalStore } from 'react'

let words = ''
let timer: ReturnType<typeof setTimeout> | undefined
const watchers = new Set<() => void>()

/** Says something at the foot of the page for eight seconds; it is read out too. */
export function tell(what: string): void {
  words = what
  clearTimeout(timer)
  timer = setTimeout(() => tell(''), 8_000)
  if (what === '') clearTimeout(timer)
  for (const watch of watchers) watch()
}

/** What is being said. */
export const useNotice = (): string =>
  useSyncExternalStore(
    (watch) => {
      watchers.add(watch)
      return () => watchers.delete(watch)
    },
    () => words,
  )
