import { type Ref, refOf } from '../../model/index.ts'
import { type Layers, type Party, partyNamed, type Scene } from './scene.ts'

/** In whose voice an article speaks where it says "we", and in which of its paragraphs. */
export interface Voice {
  readonly party: Party
  /** `null` for all of them: a letter; else those that answer a question. */
  readonly answers: ReadonlySet<number> | null
}

const head = 600
const leastTurns = 2
const answer = /^\s*A(?:nswer)?\s*[:.]\s/
const salutation =
  /^\s*(?:dear\s.{2,40}|colleagues|comrades|friends|members|brothers and sisters|fellow\s\w+|sisters and brothers)\s*[,:!]?\s*$/imu
const closing =
  /^(?:in solidarity|yours (?:\w+ly)|with (?:fraternal )?greetings|for the (?:committee|executive|board))\b/imu
const dated = /^[^\S\n]*(?!the\s)([\p{Lu}][^,\n]{5,60}),\s\d{1,2}\s\p{Lu}\p{L}+\s\d{4}\s*$/mu

/**
 * The party whose own words an article is: whoever is interviewed (in the answers), or the body that writes a bulletin
 * or an open letter. `null` for all other articles, whose "we" is nobody's at the table. Read once for an article.
 */
export function voiceOf(layers: Layers, offices: ReadonlyMap<string, Ref>): Voice | null {
  const { text } = layers.article
  const top = text.slice(0, head)
  const turns = countTurns(layers)
  if (
    turns >= leastTurns ||
    /\binterview|\bin conversation with\b|\bspoke (?:to|with) (?:us|her|him|the)\b/i.test(top)
  ) {
    const answers = answersOf(layers, turns >= leastTurns)
    const party = answers.size >= leastTurns ? interviewed(layers, offices, answers) : null
    return party && { party, answers }
  }
  if (!salutation.test(top) && !closing.test(text.slice(-head))) return null
  const party = /\b(?:we|our)\b/i.test(text) ? signedBy(layers, top) : null
  return party && { party, answers: null }
}

const countTurns = ({ sentences }: Layers): number => sentences.filter(({ text }) => answer.test(text)).length

const asks = /\?["”’']*\s*$/
const firstPerson = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\b/

/** The paragraphs that begin with "A:", else those behind one that ends in a question, and those in the first person. */
function answersOf({ sentences }: Layers, withMarks: boolean): Set<number> {
  const found = new Set<number>()
  let asked = false
  for (let i = 0; i < sentences.length; ) {
    const { paragraph, text } = sentences[i]!
    let end = i + 1
    while (sentences[end]?.paragraph === paragraph) end++
    const all = sentences.slice(i, end).filter(({ role }) => role !== 'furniture')
    const questions = asks.test(all.at(-1)?.text ?? '')
    const answers = withMarks
      ? answer.test(text)
      : !questions && (asked || (found.size > 0 && all.some((one) => firstPerson.test(one.text))))
    if (answers && all.length > 0) found.add(paragraph)
    asked = questions
    i = end
  }
  return found
}

/** The first person named outside the answers who is tied to a party, or who is named there with an office. */
function interviewed({ names, sentences }: Layers, offices: ReadonlyMap<string, Ref>, answers: ReadonlySet<number>) {
  const outside = sentences.filter(({ paragraph, text }) => !answers.has(paragraph) && !asks.test(text))
  let alone: Party | null = null
  for (const name of names) {
    if (name.kind !== 'person' || !name.entity) continue
    const { start, end } = name.span
    if (!outside.some((sentence) => sentence.start <= start && end <= sentence.end)) continue
    const ref = name.of ?? offices.get(name.entity.id)
    if (ref) return { ref, as: 'person' } satisfies Party
    if (name.role !== null) alone ??= partyNamed(name)
  }
  return alone
}

/** The body named first at the head of a letter, or on its line with the date. */
function signedBy({ names }: Layers, top: string): Party | null {
  const body = names.find(({ kind, span }) => kind === 'organisation' && span.end <= top.length / 2)
  if (body) return partyNamed(body)
  const line = dated.exec(top)?.[1]
  return line ? { ref: refOf('organisation', line.trim()), as: 'body' } : null
}

/** The party in whose voice a place stands that no reported words hold; `null` in the outlet's own voice. */
export function ownVoice({ voice, sentence }: Scene): Party | null {
  if (!voice) return null
  return voice.answers === null || voice.answers.has(sentence.paragraph) ? voice.party : null
}
