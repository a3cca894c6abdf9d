import { useEffect, useRef, useSyncExternalStore } from 'react'

const setting = 'parley.keys'
const watchers = new Set<() => void>()
const isOn = (): boolean => {
  try {
    return localStorage.getItem(setting) !== 'off'
  } catch {
    return true
  }
}

/** Whether single letters act (WCAG 2.1.4 wants a way to switch them off), and the switch. */
export function useSingleKeys(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore((watch) => {
    watchers.add(watch)
    return () => watchers.delete(watch)
  }, isOn)
  const turn = (next: boolean) => {
    localStorage.setItem(setting, next ? 'on' : 'off')
    for (const watch of watchers) watch()
  }
  return [on, turn]
}

const writes = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:TEXTAREA|SELECT)$/.test(target.tagName) || isTyped(target))

const isTyped = (target: HTMLElement): boolean =>
  target instanceof HTMLInputElement && !/^(?:checkbox|radio|range|button|submit|file)$/.test(target.type)

/** The key as it is written in the key sheet: `?`, `g t` for g and then t, `ctrl+z`. */
export type Keys = Readonly<Record<string, () => void>>

/** Calls what a key stands for, unless somebody writes, or a dialog is open. */
export function useKeys(keys: Keys): void {
  const held = useRef(keys)
  held.current = keys
  useEffect(() => {
    let first = ''
    let wait: ReturnType<typeof setTimeout> | undefined
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || writes(event.target)) return
      if (document.querySelector('dialog[open]')) return
      const command = event.ctrlKey || event.metaKey
      if (!command && !isOn()) return
      const shifted = event.shiftKey && /^[A-Z]$/.test(event.key)
      const name = command
        ? `ctrl+${event.shiftKey ? 'shift+' : ''}${event.key.toLowerCase()}`
        : shifted
          ? `shift+${event.key.toLowerCase()}`
          : event.key
      const act = held.current[first === '' ? name : `${first} ${name}`] ?? held.current[name]
      clearTimeout(wait)
      first = !command && first === '' && name === 'g' ? 'g' : ''
      wait = setTimeout(() => {
        first = ''
      }, 1_500)
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', press)
    return () => {
      clearTimeout(wait)
      window.removeEventListener('keydown', press)
    }
  }, [])
}
