import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useRef } from 'react'
import { useOffset } from './LongList.tsx'
import { mostOnPaper, usePrint } from './usePrint.ts'

export interface SheetTableProps<T> {
  readonly caption: string
  readonly columns: readonly string[]
  readonly items: readonly T[]
  readonly keyOf: (item: T) => string
  /** One cell for each column; the first is the row’s head. */
  readonly cells: (item: T) => readonly ReactNode[]
  /** Columns of numbers, aligned on the right, by place. */
  readonly numeric?: readonly number[]
  readonly className?: string
}

const short = 80
const rowHeight = 44

/** A table of any length: of a long one only the rows near the screen are in the page. */
export function SheetTable<T>(props: SheetTableProps<T>) {
  const { caption, columns, items, className } = props
  const isPaper = usePrint()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className={`sheet-scroll ${className ?? ''}`} tabIndex={0} aria-label={caption}>
      <table className="sheet" aria-rowcount={items.length + 1}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, n) => (
              <th key={column} scope="col" className={props.numeric?.includes(n) ? 'number' : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {items.length > short && !isPaper ? (
          <VirtualRows {...props} />
        ) : (
          <Rows {...props} items={items.slice(0, mostOnPaper)} from={0} />
        )}
      </table>
      {isPaper && items.length > mostOnPaper && <p>and {items.length - mostOnPaper} more</p>}
    </section>
  )
}

function VirtualRows<T>(props: SheetTableProps<T>) {
  const ref = useRef<HTMLTableSectionElement>(null)
  const margin = useOffset(ref)
  const { items } = props
  const list = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => rowHeight,
    overscan: 15,
    scrollMargin: margin,
  })
  const rows = list.getVirtualItems()
  const [first, last] = [rows[0], rows.at(-1)]
  const above = first ? first.start - margin : 0
  const below = last ? list.getTotalSize() - (last.end - margin) : 0
  return (
    <>
      <tbody ref={ref} aria-hidden="true">
        <tr style={{ height: above }} />
      </tbody>
      <Rows
        {...props}
        items={items.slice(first?.index ?? 0, (last?.index ?? -1) + 1)}
        from={first?.index ?? 0}
        measure={list.measureElement}
      />
      <tbody aria-hidden="true">
        <tr style={{ height: below }} />
      </tbody>
    </>
  )
}

interface RowsProps<T> extends SheetTableProps<T> {
  readonly from: number
  readonly measure?: (element: HTMLTableRowElement | null) => void
}

function Rows<T>({ items, keyOf, cells, numeric, columns, from, measure }: RowsProps<T>) {
  return (
    <tbody>
      {items.map((item, n) => (
        <tr key={keyOf(item)} ref={measure} data-index={from + n} aria-rowindex={from + n + 2}>
          {cells(item).map((cell, c) =>
            c === 0 ? (
              <th key={columns[c]} scope="row">
                {cell}
              </th>
            ) : (
              <td key={columns[c]} className={numeric?.includes(c) ? 'number' : undefined}>
                {cell}
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  )
}
