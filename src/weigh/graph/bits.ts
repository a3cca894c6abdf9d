/** Sets of states, one row each, as bits: joins and meets go 32 states at a time. */
export class BitRows {
  readonly columns: number
  readonly words: number
  private readonly data: Uint32Array

  constructor(rows: number, columns: number) {
    this.columns = columns
    this.words = Math.ceil(columns / 32)
    this.data = new Uint32Array(rows * this.words)
  }

  add(row: number, column: number): void {
    this.data[row * this.words + (column >>> 5)]! |= 1 << (column & 31)
  }

  has(row: number, column: number): boolean {
    return (this.data[row * this.words + (column >>> 5)]! & (1 << (column & 31))) !== 0
  }

  /** Adds everything of `other`'s row to this row. */
  join(row: number, otherRow: number, other: BitRows = this): void {
    const [a, b] = [row * this.words, otherRow * this.words]
    for (let w = 0; w < this.words; w++) this.data[a + w]! |= other.data[b + w]!
  }

  /** True when the two rows share a state. */
  meets(row: number, otherRow: number, other: BitRows): boolean {
    const [a, b] = [row * this.words, otherRow * this.words]
    for (let w = 0; w < this.words; w++) if (this.data[a + w]! & other.data[b + w]!) return true
    return false
  }

  isEmpty(row: number): boolean {
    for (let w = row * this.words; w < (row + 1) * this.words; w++) if (this.data[w]) return false
    return true
  }

  /** The states of a row in ascending order. */
  list(row: number): number[] {
    const states: number[] = []
    for (let c = 0; c < this.columns; c++) if (this.has(row, c)) states.push(c)
    return states
  }
}
