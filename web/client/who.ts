import { useSyncExternalStore } from 'react'

const key = 'parley.who'
const watchers = new Set<() => void>()

/** Under whose name judgements are entered from this browser; empty: under the name that the server knows. */
export const whoAmI = (): string => {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

/** Keeps the name in this browser. */
export function setWho(name: string): void {
  try {
    localStorage.setItem(key, name)
  } catch {
    // A browser that keeps nothing: the name holds until the page is closed by the field itself.
  }
  for (const watch of watchers) watch()
}

/** The name, kept up to date. */
export const useWho = (): string =>
  useSyncExternalStore((watch) => {
    watchers.add(watch)
    return () => watchers.delete(watch)
  }, whoAmI)
