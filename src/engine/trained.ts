import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { InferenceSession, Tensor } from 'onnxruntime-node'
import { type Judge, type Networks, type Tagger, type Trained, vocabularyOf } from '../read/index.ts'
import { runtime, weightsFolder } from './readiness.ts'

/** One core for each session: the pool already has a thread for every core. */
const options: InferenceSession.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  graphOptimizationLevel: 'basic',
  enableCpuMemArena: true,
  enableMemPattern: false,
  logSeverityLevel: 3,
}

/** What `model.json` says beside the version. */
type Card = Trained['sizes'] & Pick<Trained, 'prices'>

/**
 * Loads weights and vocabulary; about a quarter of a second and 150 MiB. While weights are made, there is no judge yet;
 * positions are tagged where `positions` names a folder with the weights for it.
 */
export async function loadTrained(folder = weightsFolder(), positions: string | null = null): Promise<Trained> {
  const file = (name: string): string => readFileSync(join(folder, name), 'utf8')
  const { prices, ...sizes } = JSON.parse(file('model.json')) as Card
  const judge = existsSync(join(folder, 'judge.json')) ? (JSON.parse(file('judge.json')) as Judge) : null
  const networks = await openNetworks(folder, sizes.width)
  const tagger = positions === null ? null : await openTagger(positions)
  return { sizes, prices, vocabulary: vocabularyOf(file('vocab.txt')), networks, judge, tagger }
}

/** Loads the network that tags positions. */
async function openTagger(folder: string): Promise<Tagger> {
  const { InferenceSession, Tensor } = runtime()
  const card = JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8')) as Omit<Tagger, 'tag'>
  const session = await InferenceSession.create(join(folder, 'positions.onnx'), options)
  return {
    prices: card.prices,
    least: card.least,
    keys: card.keys,
    tag: async ({ length, states }) => {
      const out = await session.run({ states: new Tensor('float32', states, [1, length, states.length / length]) })
      const floats = (name: string) => out[name]!.data as Float32Array
      return {
        position: floats('position'),
        party: floats('party'),
        stance: floats('stance'),
        asks: floats('asks'),
        answers: floats('answers'),
        nobody: floats('nobody'),
      }
    },
  }
}

async function openNetworks(folder: string, width: number): Promise<Networks> {
  const { InferenceSession, Tensor } = runtime()
  const open = (file: string) => InferenceSession.create(join(folder, file), options)
  const [encoder, linker] = [await open('encoder.onnx'), await open('arguments.onnx')]
  const whole = (data: Int32Array, shape: number[]) => new Tensor('int32', data, shape)
  const real = (data: Float32Array, shape: number[]) => new Tensor('float32', data, shape)
  const floats = (tensor: Tensor | undefined) => tensor!.data as Float32Array
  return {
    encode: async ({ length, pieces, case: letters }) => {
      const shape = [1, length]
      const out = await encoder.run({ pieces: whole(pieces, shape), case: whole(letters, shape) })
      const read = { cue: floats(out.cue), token: floats(out.token), about: floats(out.about) }
      return out.states ? { ...read, states: floats(out.states) } : read
    },
    link: async ({ length, token, about, distance }) => {
      const out = await linker.run({
        token: real(token, [1, length, width]),
        about: real(about, [1, width]),
        distance: whole(distance, [1, length]),
      })
      return { source: floats(out.source), content: floats(out.content) }
    },
  }
}
