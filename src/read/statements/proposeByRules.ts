import type { Quotation, Sentence, Token } from '../draft.ts'
import { onceAKind } from '../onceAKind.ts'
import type { Candidate, Scene, Stretch } from './candidate.ts'
import { type Cue, cueAt, findCue } from './cue/cue.ts'
import type { Bare } from './cue/describe.ts'
import { isVerbal } from './cue/isVerbal.ts'
import { accordingTo } from './rules/accordingTo.ts'
import { asPutBy } from './rules/asPutBy.ts'
import { byCount } from './rules/byCount.ts'
import { colon } from './rules/colon.ts'
import { colonQuote } from './rules/colonQuote.ts'
import { deniedBefore, deniesIt } from './rules/deniesIt.ts'
import { followOn } from './rules/followOn.ts'
import { noun } from './rules/noun.ts'
import { opinion } from './rules/opinion.ts'
import { partAfter } from './rules/partAfter.ts'
import { passive } from './rules/passive.ts'
import { passiveBy, reducedBy } from './rules/passiveBy.ts'
import { putAt, putAtFirsts } from './rules/putAt.ts'
import { quoteAfter } from './rules/quoteAfter.ts'
import { soCalled } from './rules/soCalled.ts'
import { verb } from './rules/verb.ts'
import type { SayingForm, SayingWords } from './words.ts'

/** What a proposer of statements gets to see. */
export interface Sight {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  readonly words: SayingWords
}

/** Finds who says what by rules. One pass over the tokens; a cue is used by the first rule that fits. */
export function proposeByRules(sight: Sight): Candidate[] {
  const scenes = scenesOf(sight)
  const found = scenes.flatMap(inScene)
  return followOn(withQuotesAfter(deniedBefore(found, scenes), scenes), scenes, sight.quotations, sight.text)
}

/** Adds the sentences that are nothing but a quotation and go with the saying before them. */
function withQuotesAfter(found: readonly Candidate[], scenes: readonly Scene[]): Candidate[] {
  const taken = new Set(found.flatMap(({ content }) => content.map(({ start }) => start)))
  const bySentence = new Map<number, Candidate[]>()
  for (const candidate of found) {
    const list = bySentence.get(candidate.sentence)
    if (list) list.push(candidate)
    else bySentence.set(candidate.sentence, [candidate])
  }
  const more = scenes.map((scene, k) => {
    const before = bySentence.get(scene.sentence.index - 1)
    if (!before || taken.has(scene.sentence.start)) return null
    if (scene.quote[0] !== -1)
      return quoteAfter(scene, before, scenes[k - 1]?.sentence.passage === scene.sentence.passage)
    return bySentence.has(scene.sentence.index) || scene.sentence.role !== 'body' || !isSameParagraph(scenes, k)
      ? null
      : partAfter(scene, before)
  })
  return [...found, ...more.filter((candidate) => candidate !== null)]
}

const isSameParagraph = (scenes: readonly Scene[], k: number): boolean =>
  scenes[k - 1]?.sentence.paragraph === scenes[k]!.sentence.paragraph

function inScene(scene: Scene): Candidate[] {
  const found: Candidate[] = []
  const first = colon(scene)
  if (first) found.push(first)
  const heading = scene.sentence.role === 'heading'
  for (const at of scene.beginnings) {
    if (heading && scene.cues[at] === null) continue
    const candidate = heading ? inHeading(scene, at, found) : inBody(scene, at, found)
    if (candidate && !clashes(found, candidate)) found.push(candidate)
  }
  const last = heading ? null : colonQuote(scene)
  const isSaid = last && found.some(({ content }) => content.some((part) => part.end > last.content[0]!.start))
  if (last && !isSaid && !clashes(found, last)) found.push(last)
  return found
}

/** What can begin at a word: verbs of saying, or a rule that needs none. */
interface Beginning {
  readonly verbs: readonly SayingForm[]
  readonly opens: boolean
}

type BeginningAt = (token: Token) => Beginning | null

const kept = new WeakMap<SayingWords, BeginningAt>()

/** The words at which a rule can start, so that most words cost one look. */
function beginningsOf(words: SayingWords): BeginningAt {
  const before = kept.get(words)
  if (before) return before
  const openers = new Set([...words.phrases.keys(), ...words.nouns, ...putAtFirsts, 'as', 'in', 'by', 'so'])
  const made = onceAKind(({ lower }): Beginning | null => {
    const [verbs, opens] = [words.verbs.get(lower) ?? [], openers.has(lower)]
    return opens || verbs.length > 0 ? { verbs, opens } : null
  })
  kept.set(words, made)
  return made
}

function inBody(scene: Scene, at: number, found: readonly Candidate[]): Candidate | null {
  return (
    accordingTo(scene, at) ??
    asPutBy(scene, at) ??
    opinion(scene, at) ??
    byCount(scene, at) ??
    noun(scene, at) ??
    putAt(scene, at) ??
    soCalled(scene, at) ??
    byVerb(scene, at, found)
  )
}

function inHeading(scene: Scene, at: number, found: readonly Candidate[]): Candidate | null {
  const candidate = byVerb(scene, at, found)
  return candidate &&
    /^(?:say|tell|report|admit|think|deny|demand|promise)$/.test(candidate.class) &&
    candidate.rule !== 'participle'
    ? candidate
    : null
}

function byVerb(scene: Scene, at: number, found: readonly Candidate[]): Candidate | null {
  const cue = cueAt(scene, at)
  if (!cue || cue.infinitive || cue.modal || !isVerbal(scene, cue)) return null
  if (insideFound(found, scene.tokens[at]!.start)) return null
  const candidate = cue.passive
    ? (passive(scene, cue) ?? passiveBy(scene, cue, found))
    : (deniesIt(scene, cue) ?? reducedBy(scene, cue, found) ?? verb(scene, cue, found))
  return candidate && isOwnVoice(scene, at, candidate) ? null : candidate
}

/** "We believe …" inside a quotation is that speaker's own voice, "you say" nobody's: no statement of its own. */
function isOwnVoice({ text, quote }: Scene, at: number, { source: [source] }: Candidate): boolean {
  const word = source ? text.slice(source.start, source.end) : ''
  return /^you$/i.test(word) || (quote[at] !== -1 && /^(?:I|we|my|our)$/i.test(word))
}

/** A word that is already part of another candidate's cue is no cue of its own. */
function insideFound(found: readonly Candidate[], offset: number): boolean {
  return found.slice(-3).some(({ cue }) => cue.some(({ start, end }) => start <= offset && offset < end))
}

function clashes(found: readonly Candidate[], { cue, content }: Candidate): boolean {
  return found
    .slice(-4)
    .some(
      (other) =>
        other.cue.some((a) => cue.some((b) => a.start < b.end && b.start < a.end)) ||
        (other.rule === 'colon' && content.length === 0),
    )
}

/** The sentences that can hold statements, each token with the outermost quotation around it. */
function scenesOf({ text, sentences, quotations, words }: Sight): Scene[] {
  const outer = quotations.map((quotation, id) => ({ ...quotation, id })).filter(({ depth }) => depth === 0)
  const beginningAt = beginningsOf(words)
  const scenes: Scene[] = []
  let at = 0
  for (const sentence of sentences) {
    if (sentence.role === 'furniture') continue
    const { tokens } = sentence
    const quote = new Array<number>(tokens.length).fill(-1)
    while (at < outer.length && outer[at]!.end <= sentence.start) at++
    for (let i = 0; i < tokens.length && at < outer.length && outer[at]!.start < sentence.end; i++) {
      const { start } = tokens[i]!
      while (at < outer.length && outer[at]!.end <= start) at++
      const quotation = outer[at]
      if (quotation && quotation.start <= start) quote[i] = quotation.id
    }
    const lead = leadBefore(text, sentence, outer, at)
    scenes.push(sceneOf({ text, sentence, tokens, quote, quotations, lead, words }, beginningAt))
  }
  return scenes
}

/** The scene with its cues, and with the words at which a rule can start. */
function sceneOf(bare: Bare, beginningAt: BeginningAt): Scene {
  const { text, sentence, tokens, quote, quotations, lead, words } = bare
  const cues = new Array<Cue | null>(tokens.length).fill(null)
  const beginnings: number[] = []
  for (let i = 0; i < tokens.length; i++) {
    const beginning = beginningAt(tokens[i]!)
    if (beginning === null) continue
    if (beginning.verbs.length > 0) cues[i] = findCue(bare, i, beginning.verbs)
    if (beginning.opens || cues[i] !== null) beginnings.push(i)
  }
  return { text, sentence, tokens, quote, quotations, lead, words, cues, beginnings }
}

/** A quotation that ends with ? or ! right before a sentence, in the same line, and begins a sentence itself. */
function leadBefore(text: string, { start }: Sentence, outer: readonly Quotation[], at: number): Stretch | null {
  for (let i = Math.min(at, outer.length - 1); i >= Math.max(0, at - 3); i--) {
    const quotation = outer[i]!
    if (quotation.end > start || start - quotation.end > 2 || !/^ +$/.test(text.slice(quotation.end, start))) continue
    if (!/[?!…]/.test(text[quotation.inner.end - 1] ?? '')) return null
    const opens = /(?:^|[.?!…"”’»\n\r]\s*)$/.test(text.slice(Math.max(0, quotation.start - 6), quotation.start))
    return opens ? { start: quotation.start, end: quotation.end } : null
  }
  return null
}
