import type { Engine } from './ports.ts'

/** From this many bytes on there is work for every core. */
const many = 50_000

/** Told of the bytes of every source, starts the threads of an engine as soon as it is sure to need them. */
export function earlyStart(engine: Engine): (bytes: Uint8Array) => void {
  let incoming = 0
  return ({ length }) => {
    incoming += length
    if (incoming > many) engine.prepare()
  }
}
