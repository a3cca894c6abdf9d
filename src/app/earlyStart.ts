import type { Engine, Incoming } from './ports.ts'

/** From this many bytes on, in this many articles, there is work for every core. */
const many = { bytes: 50_000, sources: 8 }

/** Sources that hold many articles each. */
const table = /\.(?:csv|tsv|json|jsonl|ndjson)$/i

/** Told of every source, starts the threads of an engine as soon as it is sure to need them. */
export function earlyStart(engine: Engine): (source: Exclude<Incoming, Error>) => void {
  let [bytes, sources] = [0, 0]
  return (source) => {
    bytes += source.bytes.length
    sources++
    if (bytes > many.bytes && (sources >= many.sources || table.test(source.path))) engine.prepare()
  }
}
