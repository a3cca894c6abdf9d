import { type ReactNode, useEffect, useRef } from 'react'

export interface SheetProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  readonly className?: string
}

/** A sheet over the page: Escape or a click beside it closes it, and the place before has the focus again. */
export function Sheet({ title, onClose, children, className }: SheetProps) {
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    ref.current?.showModal()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={ref}
      className={`sheet-over ${className ?? ''}`}
      aria-label={title}
      onClose={onClose}
      onClick={({ target }) => target === ref.current && onClose()}
    >
      <div className="sheet-body">
        <header>
          <h2>{title}</h2>
          <button type="button" onClick={onClose}>
            Close
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
