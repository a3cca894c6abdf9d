import { type Found, found } from './find.ts'
import type { Scene } from './scene.ts'
import { speakersAt } from './speaking.ts'
import { mainSubject } from './subject/subject.ts'

const giving = new Set(
  'accept agree sign lift release exchange withdraw leave go open reopen resume stop halt pause end restore hand free ease suspend cut allow join pay provide deliver supply negotiate talk meet discuss wait pull drop share'.split(
    ' ',
  ),
)
const ready = /^(?:will|would|could|can|may|'ll)$/
const longest = 40

/**
 * What a party would do on terms, in its own mouth: "The line could open, Lee said, provided that …", "If …, the
 * troops will go home", and "no withdrawal without payment". Nothing for the author's own forecasts.
 */
export function termsRule(scene: Scene): Found[] {
  const { tokens } = scene
  for (let at = 0; at < Math.min(tokens.length, 80); at++) {
    const { lower } = tokens[at]!
    if (lower === 'if' || lower === 'provided' || lower === 'condition' || lower === 'only') {
      const found = onTerms(scene, at)
      if (found) return [found]
    }
    if (lower === 'unless' || lower === 'without' || lower === 'until') {
      const found = nothingWithout(scene, at)
      if (found) return [found]
    }
  }
  return []
}

/** "provided that", "on condition that", "only if": whatever is said; a bare "if" only with a verb of giving. */
function onTerms(scene: Scene, at: number): Found | null {
  const { tokens } = scene
  const next = tokens[at + 1]?.lower
  const { lower } = tokens[at]!
  const plain = lower === 'if' && tokens[at - 1]?.lower !== 'only'
  if (lower === 'provided' && next !== 'that' && tokens[at - 1]?.text !== ',') return null
  if (lower === 'condition' && next !== 'that') return null
  if (lower === 'only' && !/^(?:if|when|after|once)$/.test(next ?? '')) return null
  const main = plain && opens(scene, at) ? mainAfter(scene, at) : mainBefore(scene, at)
  const we = main !== null && /^(?:we|i)$/.test(tokens[main.from]!.lower)
  if (
    !main ||
    (plain && !we && !giving.has(tokens[main.verb]?.lemma ?? '') && !giving.has(tokens[main.verb]?.lower ?? ''))
  )
    return null
  // "because Peru would pay more if …": a reason, which says what would come.
  if (/^(?:because|since|as)$/.test(tokens[main.from]!.lower)) return null
  const parties = speakersAt(scene, main.modal)
  if (parties.length === 0) return null
  const from = Math.min(main.from, at)
  const to = main.from < at ? sentenceEnd(scene) : main.to
  return found({
    rule: 'terms',
    parties,
    stance: 'conditional',
    from,
    to,
    cue: main.modal,
    about: main.from,
    carries: false,
  })
}

const opens = ({ tokens }: Scene, at: number): boolean => at === 0 || /^["“”;:]$/.test(tokens[at - 1]!.text)

interface Main {
  readonly from: number
  readonly modal: number
  readonly verb: number
  readonly to: number
}

/** "If …, the troops will go home": the clause after the comma. */
function mainAfter({ tokens }: Scene, at: number): Main | null {
  for (let i = at + 2; i < Math.min(tokens.length, at + longest); i++) {
    if (tokens[i]!.text !== ',') continue
    const from = tokens[i + 1]?.lower === 'then' ? i + 2 : i + 1
    for (let k = from + 1; k < Math.min(tokens.length, from + 12); k++) {
      const { tag, lower } = tokens[k]!
      if (tag === 'PUNCT' || tag === 'CCONJ') break
      if (k === from + 1 && /^(?:we|i)$/.test(tokens[from]!.lower) && (tag === 'VERB' || ready.test(lower))) {
        return { from, modal: k, verb: ready.test(lower) ? k + 1 : k, to: speechEnd(tokens, k) }
      }
      if (ready.test(lower) && tokens[k + 1]?.tag === 'VERB') {
        return {
          from,
          modal: k,
          verb: k + 1,
          to: tokens.findIndex((t, j) => (j > k && /^[.;”"]$/.test(t.text)) || j === tokens.length - 1),
        }
      }
    }
  }
  return null
}

/** The end of the words that are said: a full stop, a comma before a closing mark, the mark itself. */
function speechEnd(tokens: Scene['tokens'], at: number): number {
  for (let i = at; i < tokens.length; i++)
    if (/^[.;!”"]$/.test(tokens[i]!.text)) return tokens[i - 1]?.text === ',' ? i - 1 : i
  return tokens.length
}

/** "The line could open in a week, Lee said, provided that …": the clause that the sentence or the content begins with. */
function mainBefore(scene: Scene, at: number): Main | null {
  const { tokens } = scene
  for (let i = at - 1; i >= Math.max(1, at - longest); i--) {
    if (/^[;:?]$/.test(tokens[i]!.text)) return null
    if (!ready.test(tokens[i]!.lower)) continue
    const verb = tokens[i + 1]?.tag === 'ADV' ? i + 2 : i + 1
    if (tokens[verb]?.tag !== 'VERB' || /^(?:not|n't|never|no)$/.test(tokens[i + 1]!.lower)) return null
    let from = i
    while (
      from > 0 &&
      i - from < 14 &&
      !/^[,;:“”"]$/.test(tokens[from - 1]!.text) &&
      tokens[from - 1]!.lower !== 'that'
    )
      from--
    return { from, modal: i, verb, to: at }
  }
  return null
}

/** "no withdrawal unless …", "no current without payment": what a party gives only for something. */
function nothingWithout(scene: Scene, at: number): Found | null {
  const { tokens } = scene
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const { lower, tag } = tokens[i]!
    if (tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT') return null
    if (lower !== 'no') continue
    const [mark, first] = [tokens[i - 1], i === 0]
    if (!first && !/^[:“"]$/.test(mark!.text) && mark!.lower !== 'that' && mark!.lower !== 'be') return null
    const said = speakersAt(scene, i)
    const parties = said.length > 0 || mark?.text !== ':' ? said : mainSubject(scene).slice(0, 1)
    if (parties.length === 0) return null
    const to = sentenceEnd(scene)
    return found({ rule: 'terms', parties, stance: 'conditional', from: i, to, cue: i, about: i, carries: false })
  }
  return null
}

function sentenceEnd({ tokens }: Scene): number {
  let to = tokens.length
  while (to > 1 && /^[.!”"]$/.test(tokens[to - 1]!.text)) to--
  return to
}
