import { useEffect } from 'react'

/** What is closed on the screen is open on paper: nobody can click there. Afterwards it is as it was. */
export function useOpenOnPaper(): void {
  useEffect(() => {
    const paper = matchMedia('print')
    let opened: HTMLDetailsElement[] = []
    const open = () => {
      const closed = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')]
      for (const details of closed) details.open = true
      opened = [...opened, ...closed]
    }
    const close = () => {
      for (const details of opened) details.open = false
      opened = []
    }
    const change = () => (paper.matches ? open() : close())
    window.addEventListener('beforeprint', open)
    window.addEventListener('afterprint', close)
    paper.addEventListener('change', change)
    return () => {
      window.removeEventListener('beforeprint', open)
      window.removeEventListener('afterprint', close)
      paper.removeEventListener('change', change)
    }
  }, [])
}
