import type { RefObject } from 'react'
import { csvOf, type Sheet } from './csv.ts'
import { save, svgFile } from './svgFile.ts'

export interface ExportsProps {
  /** What the files are called, without ending. */
  readonly name: string
  readonly sheet: () => Sheet
  /** Where the picture stands; none for views that are tables themselves. */
  readonly picture?: RefObject<HTMLElement | null>
}

/** Two buttons: the rows as CSV, the picture as SVG. */
export function Exports({ name, sheet, picture }: ExportsProps) {
  const saveSvg = () => {
    const svg = picture?.current?.querySelector('svg')
    if (svg) save(`${name}.svg`, 'image/svg+xml', svgFile(svg))
  }
  return (
    <span className="exports">
      {picture && (
        <button type="button" onClick={saveSvg}>
          Save SVG
        </button>
      )}
      <button type="button" onClick={() => save(`${name}.csv`, 'text/csv;charset=utf-8', `\uFEFF${csvOf(sheet())}`)}>
        Save CSV
      </button>
    </span>
  )
}
