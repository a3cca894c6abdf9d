import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Layer, Evidence as Words } from '../../src/model/index.ts'
import { Evidence, type JudgedAs } from './Evidence.tsx'
import { useKeys } from './keys.ts'

/** What the panel shows: what is claimed, a note on it, and the words behind it. */
export interface Shown {
  readonly title: string
  readonly note?: string | null
  readonly evidence: readonly Words[]
  readonly layer?: Layer
  readonly as?: JudgedAs
}

const Show = createContext<(shown: Shown) => void>(() => {})

/** Opens the words behind something beside the page. */
export const useEvidence = (): ((shown: Shown) => void) => useContext(Show)

/** The page with room for the words behind whatever was asked for last; Escape or another view closes them. */
export function EvidenceDesk({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Shown | null>(null)
  const opener = useRef<Element | null>(null)
  const [path] = useLocation()
  const show = useCallback((next: Shown) => {
    opener.current = document.activeElement
    setShown(next)
  }, [])
  const close = useCallback(() => {
    setShown(null)
    if (opener.current instanceof HTMLElement || opener.current instanceof SVGElement) opener.current.focus()
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view closes the panel
  useEffect(() => setShown(null), [path])
  return (
    <Show value={show}>
      <div className={shown ? 'desk with-panel' : 'desk'}>
        {children}
        {shown && <Panel shown={shown} onClose={close} />}
      </div>
    </Show>
  )
}

function Panel({ shown, onClose }: { shown: Shown; onClose: () => void }) {
  const head = useRef<HTMLHeadingElement>(null)
  const { title, note, evidence, layer, as } = shown
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is newly shown is read from its head
  useEffect(() => head.current?.focus(), [shown])
  useKeys({ Escape: onClose })
  return (
    <aside className="evidence-panel" aria-label="The words behind it">
      <header>
        <h2 ref={head} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </header>
      {note && <p className="soft">{note}</p>}
      <Evidence evidence={evidence} as={as} {...(layer ? { layer } : {})} />
    </aside>
  )
}
