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

const blindKey = 'parley.blind'

/** Whether this browser codes blind: then judgements count for agreement only, and others’ are not shown. */
export const isBlind = (): boolean => {
  try {
    return localStorage.getItem(blindKey) === 'yes'
  } catch {
    return false
  }
}

/** Begins or ends coding blind. */
export function setBlind(blind: boolean): void {
  localStorage.setItem(blindKey, blind ? 'yes' : 'no')
  for (const watch of watchers) watch()
}

/** Whether this browser codes blind, kept up to date. */
export const useBlind = (): boolean =>
  useSyncExternalStore((watch) => {
    watchers.add(watch)
    return () => watchers.delete(watch)
  }, isBlind)

/** The name, kept up to date. */
export const useWho = (): string =>
  useSyncExternalStore((watch) => {
    watchers.add(watch)
    return () => watchers.delete(watch)
  }, whoAmI)
