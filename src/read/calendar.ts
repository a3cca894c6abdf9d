/** The months in full, as a part of an expression over words in lower case. Dates themselves are read by the `dates` stage. */
const inFull = '(?:jan|febr)uary|ma(?:rch|y)|april|ju(?:ne|ly)|august|(?:septem|octo|novem|decem)ber'

/** A month in full, in lower case. */
export const month = new RegExp(`^(?:${inFull})$`)

/** What may stand where "in" says when: a month, a season, a year. */
export const partOfYear = new RegExp(`^(?:${inFull}|spring|summer|autumn|winter|\\d{4})$`)

/** Words for a day that say when without a preposition ("the union Monday rejected"). */
export const days: ReadonlySet<string> = new Set(
  'today yesterday tonight monday tuesday wednesday thursday friday saturday sunday'.split(' '),
)
