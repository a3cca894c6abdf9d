import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** What of the model's file is laid out here; the rest stays as it is. */
interface Model {
  lexicon: string | null
  xpansions: string | null
  readonly features: { readonly lexeme: { list: readonly string[] } }
}

const { resolve } = createRequire(import.meta.url)
const read = (): Model =>
  JSON.parse(
    readFileSync(resolve('wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json'), 'utf8'),
  ) as Model

/** The hash of Fowler, Noll and Vo (FNV-1a), 32 bits; `reader` has it, too. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Twice as many places as there are words, to the next power of two. */
const slots = 1 << 18

/** Latin-1: one byte a letter. The few other words are told in the code. */
const isPlain = (word: string): boolean => !/[^\u0000-\u00ff]/.test(word)

/**
 * The words of wink's model and what it knows of them, as they lie in memory: how many words; where each begins in the letters;
 * the table in which a word is found by its hash (its number + 1, 0 for a free place); the model's own two tables; the letters.
 */
export function winkTables(): Buffer {
  const { lexicon, xpansions, features } = read()
  const words = features.lexeme.list.map((word) => (isPlain(word) ? word : ''))
  const starts = new Uint32Array(words.length + 1)
  words.forEach((word, at) => {
    starts[at + 1] = starts[at]! + word.length
  })
  const table = new Uint32Array(slots)
  words.forEach((word, at) => {
    if (word === '') return
    let slot = hashOf(word) % slots
    while (table[slot] !== 0) slot = (slot + 1) % slots
    table[slot] = at + 1
  })
  const own = [Buffer.from(lexicon!, 'base64'), Buffer.from(xpansions!, 'base64')]
  const sizes = new Uint32Array([words.length, ...own.map((part) => part.length / 4)])
  const numbers = [sizes, starts, table].map((part) => Buffer.from(part.buffer))
  return Buffer.concat([...numbers, ...own, Buffer.from(words.join(''), 'latin1')])
}

/** Reads the tables, in the place of the model's own reader (`load-core-model.js`), and gives the same model. */
function reader(): string {
  const model = read()
  const strange = model.features.lexeme.list.flatMap((word, at) => (isPlain(word) ? [] : [[word, at] as const]))
  model.lexicon = model.xpansions = null
  model.features.lexeme.list = []
  return `/*! model of wink-nlp, GRAYPE Systems, MIT */
import { readFileSync } from 'node:fs'
const rest = ${JSON.stringify(JSON.stringify(model))}
const strange = new Map(${JSON.stringify(strange)})
const spelled = new Map([...strange].map(([word, at]) => [at, word]))
const bytes = new Uint8Array(readFileSync(new URL('./wink.bin', import.meta.url)))
let from = 0
const numbers = (count) => new Uint32Array(bytes.buffer, (from += 4 * count) - 4 * count, count)
const [count, ofLexicon, ofXpansions] = numbers(3)
const [starts, table, lexicon, xpansions] = [numbers(count + 1), numbers(${slots}), numbers(ofLexicon), numbers(ofXpansions)]
const letters = Buffer.from(bytes.buffer, from).latin1Slice()
${hashOf.toString()}
const wordAt = (at) => spelled.get(at) ?? letters.slice(starts[at], starts[at + 1])
function numberOf(word) {
  for (let slot = hashOf(word) % ${slots}; table[slot] !== 0; slot = (slot + 1) % ${slots}) {
    const at = table[slot] - 1
    if (starts[at + 1] - starts[at] === word.length && letters.startsWith(word, starts[at])) return at
  }
  return strange.get(word)
}
/** What is met later stands in the object itself. */
const set = (met, key, value) => { met[key] = value; return true }
const hash = { set, get: (met, word) => met[word] ?? numberOf(word) }
const list = { set, get: (met, key) => met[key] ?? (key < count ? (met[key] = wordAt(Number(key))) : undefined) }
${loadModel}
export default loadModel`
}

const loadModel = `
function loadModel() {
  const model = JSON.parse(rest)
  const { features, packing, pos } = model
  model.lexicon = lexicon.slice()
  model.xpansions = xpansions.slice()
  const { lexeme } = features
  packing.efList = []
  for (const name in packing.layout) {
    const [, places, shift, isDirect, isExtracted] = packing.layout[name]
    if (isExtracted === 1 && name === 'pos') packing.efList.push(name)
    if (isDirect !== 0) continue
    const feature = features[name]
    feature.hash = Object.create(null)
    feature.list.forEach((value, at) => { feature.hash[value] = at })
    feature.intrinsicSize = feature.index = feature.list.length
    feature.maxIndex = places >>> shift
  }
  lexeme.hash = new Proxy(Object.create(null), hash)
  lexeme.list = new Proxy(new Array(count), list)
  lexeme.intrinsicSize = lexeme.index = count
  const clusters = features.posClusters.list
  for (let at = 0; at < clusters.length; at++) clusters[at] = new Set(clusters[at].split('_').map((tag) => pos.hash[tag] || 0))
  return model
}`

interface Build {
  onLoad(on: { filter: RegExp }, load: (file: { path: string }) => { contents: string; loader?: 'js' | 'json' }): void
}

/**
 * Every start of every thread read wink's model from 3 MB of JSON, twice, and gave an object a key for each of 87,593
 * words: 100 ms. Laid out as it is used, it is there when its file is. Left out is what the tagger never asks for
 * (`src/read/sentences/vocabulary.ts`), and of words that the model does not know their beginning, end and shape. `winkTables` go beside it into `wink.bin`.
 */
export const winkLaidOut = {
  name: 'wink-laid-out',
  setup(build: Build) {
    const load = 'require("./load-core-model.js")'
    build.onLoad({ filter: /wink-eng-lite-web-model[\\/]dist[\\/]model\.js$/ }, ({ path }) => {
      const contents = readFileSync(path, 'utf8')
      if (!contents.includes(load)) throw new Error('the model of wink-nlp is made in another way now')
      return { contents: contents.replace(load, `${load}.default`) }
    })
    build.onLoad({ filter: /wink-eng-lite-web-model[\\/]dist[\\/]load-core-model\.js$/ }, () => ({
      contents: reader(),
    }))
    build.onLoad({ filter: /wink-eng-lite-web-model[\\/]dist[\\/].*eng-(?:ner|sa|negation)-model\.json$/ }, () => ({
      contents: '[]',
      loader: 'json',
    }))
  },
}
