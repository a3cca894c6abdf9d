/** One record of a file, by its place, or what is wrong with it. */
export type Place = { readonly number: number; readonly place: string } & (
  | { readonly record: Readonly<Record<string, unknown>> }
  | { readonly problem: string; readonly needs?: string }
)

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

/** Keys under which a file keeps its list of articles. */
const lists = ['articles', 'items', 'records', 'results', 'data', 'docs', 'documents', 'stories', 'entries']

/** The records of a JSON file: one record, an array of them, or `{ articles: […] }`. Numbers count from 1. */
export function jsonRecords(text: string): Place[] {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (error) {
    return [{ number: 1, place: 'file', problem: `it is not valid JSON (${reasonOf(error)})` }]
  }
  if (isRecord(parsed)) {
    const whole = parsed
    const list = lists.map((key) => whole[key]).find((value) => Array.isArray(value) && value.some(isRecord))
    if (!Array.isArray(list)) return [{ number: 0, place: 'record', record: whole }]
    parsed = list
  }
  if (!Array.isArray(parsed))
    return [{ number: 1, place: 'file', problem: 'it is neither a record nor a list of records' }]
  return parsed.map((item: unknown, i) => placed(item, i + 1, `record ${i + 1}`))
}

/** A file whose first lines are all damaged is no JSON Lines file. */
const patience = 200

/** The records of a JSON Lines file, one a line; blank lines are passed over. `number` counts the records from 1. */
export function jsonLines(text: string): Place[] {
  const places: Place[] = []
  let sound = 0
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const number = places.length + 1
    if (sound === 0 && number > patience) return [{ number: 1, place: 'file', problem: 'its lines are not JSON' }]
    try {
      places.push(placed(JSON.parse(line), number, `line ${i + 1}`))
      sound++
    } catch (error) {
      places.push({ number, place: `line ${i + 1}`, problem: `it is not valid JSON (${reasonOf(error)})` })
    }
  }
  return places
}

function placed(item: unknown, number: number, place: string): Place {
  return isRecord(item) ? { number, place, record: item } : { number, place, problem: 'it is not a record' }
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.replace(/\s+/g, ' ').slice(0, 120)
}
