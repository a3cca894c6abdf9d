import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { mostOnPaper, usePrint } from './usePrint.ts'

export interface LongListProps<T> {
  readonly items: readonly T[]
  readonly keyOf: (item: T) => string
  /** The contents of one item. */
  readonly children: (item: T, n: number) => ReactNode
  /** About how high an item is, in pixels. */
  readonly estimate: number
  readonly className?: string
  readonly label: string
}

/** Up to here a list is simply written out. */
const short = 60

/** A list of any length: of a long one only what is near the screen is in the page. */
export function LongList<T>(props: LongListProps<T>) {
  const { items, keyOf, children, className, label } = props
  const isPaper = usePrint()
  if (items.length > short && !isPaper) return <VirtualList {...props} />
  return (
    <ul className={className} aria-label={label}>
      {items.slice(0, mostOnPaper).map((item, n) => (
        <li key={keyOf(item)}>{children(item, n)}</li>
      ))}
      {items.length > mostOnPaper && <li>and {items.length - mostOnPaper} more</li>}
    </ul>
  )
}

function VirtualList<T>({ items, keyOf, children, estimate, className, label }: LongListProps<T>) {
  const ref = useRef<HTMLUListElement>(null)
  const margin = useOffset(ref)
  const list = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => estimate,
    overscan: 8,
    scrollMargin: margin,
    getItemKey: (n) => keyOf(items[n] as T),
  })
  return (
    <ul ref={ref} className={`${className ?? ''} virtual`} style={{ height: list.getTotalSize() }} aria-label={label}>
      {list.getVirtualItems().map(({ index, key, start }) => (
        <li
          key={key}
          ref={list.measureElement}
          data-index={index}
          aria-setsize={items.length}
          aria-posinset={index + 1}
          style={{ transform: `translateY(${start - margin}px)` }}
        >
          {children(items[index] as T, index)}
        </li>
      ))}
    </ul>
  )
}

/** How far from the top of the page an element begins; measured again when the page grows or shrinks. */
export function useOffset(ref: { readonly current: HTMLElement | null }): number {
  const [offset, setOffset] = useState(0)
  useLayoutEffect(() => {
    const measure = () => {
      if (ref.current) setOffset(Math.round(ref.current.getBoundingClientRect().top + window.scrollY))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [ref])
  return offset
}
