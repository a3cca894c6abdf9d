interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}
type Place = readonly [row: number, column: number]

/** Where a key leads in a grid (WAI-ARIA’s grid pattern); `null` for a key that leads nowhere. */
export function step(
  { key, ctrlKey, metaKey }: Pressed,
  [row, column]: Place,
  size: { rows: number; columns: number },
): Place | null {
  const far = ctrlKey || metaKey
  const last = { row: size.rows - 1, column: size.columns - 1 }
  switch (key) {
    case 'ArrowRight':
      return [row, Math.min(last.column, column + 1)]
    case 'ArrowLeft':
      return [row, Math.max(0, column - 1)]
    case 'ArrowDown':
      return [Math.min(last.row, row + 1), column]
    case 'ArrowUp':
      return [Math.max(0, row - 1), column]
    case 'Home':
      return [far ? 0 : row, 0]
    case 'End':
      return [far ? last.row : row, last.column]
    case 'PageDown':
      return [Math.min(last.row, row + 5), column]
    case 'PageUp':
      return [Math.max(0, row - 5), column]
    default:
      return null
  }
}
