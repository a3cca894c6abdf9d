import { createRequire } from 'node:module'

/** What the model knows of words, as its package stores it: numbers packed in base64, and lists of words. */
interface Stored {
  readonly lexicon: string
  readonly xpansions: string
  readonly features: Readonly<Record<string, { readonly list: readonly string[] }>>
  readonly pos: { readonly hash: Readonly<Record<string, number>> }
  readonly packing: {
    /** By feature: place, mask, shift, whether its values are numbers, whether it is found by the word's letters. */
    readonly layout: Readonly<Record<string, readonly [number, number, number, 0 | 1, 0 | 1, ...number[]]>>
  }
}

/** A feature with room for the values that are met. */
interface Feature {
  readonly list: string[]
  hash?: Record<string, number>
  intrinsicSize?: number
  index?: number
  maxIndex?: number
}

const stored = createRequire(import.meta.url)(
  'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json',
) as Stored

/**
 * The part of the model that its reader changes, as the package's own `core` makes it; that copies all of it by way of a
 * text of three megabytes, a third of what it costs to start a thread.
 */
export function makeCore(): unknown {
  const { layout } = stored.packing
  const features: Record<string, Feature> = {}
  for (const [name, feature] of Object.entries(stored.features))
    features[name] = { ...feature, list: [...feature.list] }
  for (const [name, [, mask, shift, isNumber]] of Object.entries(layout))
    if (!isNumber) Object.assign(features[name]!, sized(features[name]!.list), { maxIndex: mask >>> shift })
  Object.assign(features.lexeme!, sized(features.lexeme!.list))
  const clusters = stored.features.posClusters!.list.map(
    (cluster) => new Set(cluster.split('_').map((tag) => stored.pos.hash[tag] ?? 0)),
  )
  const efList = Object.keys(layout).filter((name) => layout[name]![4] === 1)
  return {
    ...stored,
    lexicon: numbers(stored.lexicon),
    xpansions: numbers(stored.xpansions),
    features: { ...features, posClusters: { list: clusters } },
    packing: { ...stored.packing, efList },
  }
}

function sized(list: readonly string[]): Omit<Feature, 'list'> {
  const hash = Object.create(null) as Record<string, number>
  for (let i = 0; i < list.length; i++) hash[list[i]!] = i
  return { hash, intrinsicSize: list.length, index: list.length }
}

/** Numbers of 32 bits, the lowest byte first, as every machine that Node runs on keeps them. */
function numbers(base64: string): Uint32Array {
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'))
  return new Uint32Array(bytes.buffer)
}
