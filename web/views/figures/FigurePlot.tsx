import { type RefObject, useEffect } from 'react'
import { useWidth } from '../twin/useWidth.ts'
import type { Domain, Range } from './ranges.ts'

export interface FigurePlotProps {
  /** Where the picture goes, so that it can be saved from there. */
  readonly frame: RefObject<HTMLDivElement | null>
  readonly ranges: readonly Range[]
  readonly domain: Domain
  readonly unit: string
  readonly by: 'holder' | 'date'
  readonly title: string
}

/** Figures drawn with Observable Plot, which is fetched when the first of them is. The ledger below says the same. */
export function FigurePlot({ frame, ranges, domain, unit, by, title }: FigurePlotProps) {
  const [outer, width] = useWidth<HTMLDivElement>()
  useEffect(() => {
    if (width === 0) return
    let isCurrent = true
    void import('./drawFigure.ts').then(({ drawFigure }) => {
      const place = frame.current
      if (!isCurrent || !place) return
      const svg = drawFigure({ ranges, domain, unit, by, width })
      svg.setAttribute('role', 'img')
      svg.setAttribute(
        'aria-label',
        `${title}, drawn ${by === 'date' ? 'by date of printing' : 'by who gives it'}; the table below says the same`,
      )
      place.replaceChildren(svg)
    })
    return () => {
      isCurrent = false
    }
  }, [frame, ranges, domain, unit, by, width, title])
  const height = by === 'date' ? 280 : ranges.length * 24 + 44
  return (
    <div ref={outer} className="figure-drawing" style={{ minHeight: height }}>
      <div ref={frame} />
    </div>
  )
}
