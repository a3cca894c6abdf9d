import { useEffect, useSyncExternalStore } from 'react'
import { client } from './answers.ts'

/** How the page hangs together with the server, and how far adding has come. */
export interface Live {
  readonly link: 'open' | 'lost'
  readonly progress: { readonly done: number; readonly total: number; readonly what: string } | null
}

let live: Live = { link: 'open', progress: null }
const watchers = new Set<() => void>()
const set = (next: Partial<Live>): void => {
  live = { ...live, ...next }
  for (const watch of watchers) watch()
}

/** The state of the line to the server. */
export const useLive = (): Live =>
  useSyncExternalStore(
    (watch) => {
      watchers.add(watch)
      return () => watchers.delete(watch)
    },
    () => live,
  )

/** Asks anew for whatever is on screen; what is not is asked for when it is next seen. */
export const askAnew = (): Promise<void> => client.invalidateQueries({ queryKey: ['api'] })

/** How soon we call again where the browser has given up, in milliseconds. */
const callAgain = 3_000

/** Listens for as long as the page is open. After a loss it calls again, and everything is asked anew. */
export function useEvents(): void {
  useEffect(() => {
    let known: string | null = null
    let wait: ReturnType<typeof setTimeout> | undefined
    let again: ReturnType<typeof setTimeout> | undefined
    let events: EventSource
    const soon = () => {
      clearTimeout(wait)
      wait = setTimeout(() => void askAnew(), 60)
    }
    const call = () => {
      events = new EventSource('/api/events')
      events.addEventListener('open', () => {
        if (live.link === 'lost') soon()
        set({ link: 'open' })
      })
      events.addEventListener('error', () => {
        if (live.link === 'open') soon() // what was refused says why
        set({ link: 'lost', progress: null })
        // A browser calls again by itself after a loss, but not where it was refused.
        if (events.readyState === EventSource.CLOSED) again = setTimeout(call, callAgain)
      })
      events.addEventListener('dossier', ({ data }) => {
        const { state } = JSON.parse(data) as { state: string }
        if (known !== null && known !== state) soon()
        known = state
        set({ progress: null })
      })
      events.addEventListener('judgement', soon)
      events.addEventListener('progress', ({ data }) => {
        const progress = JSON.parse(data) as NonNullable<Live['progress']>
        set({ progress: progress.done >= progress.total ? null : progress })
      })
    }
    call()
    return () => {
      clearTimeout(wait)
      clearTimeout(again)
      events.close()
    }
  }, [])
}
