import type { Position } from '../../model/index.ts'
import { overlaps } from '../../model/index.ts'
import { type Sentence, stage, type Token } from '../draft.ts'
import { refutedAs } from '../isRefuted.ts'
import { build, type Unnumbered } from './build/build.ts'
import type { Found } from './find.ts'
import { type LedList, listAfter, listFinds } from './listRule.ts'
import { learnOffices, officesTold } from './offices.ts'
import { holderOf, type Layers, type Party, type Scene, sceneOf } from './scene.ts'
import { positionsIn } from './sentenceRules.ts'
import { askedAbout } from './subject/askedAbout.ts'
import { headingParties } from './subject/heading.ts'
import { mainSubject } from './subject/subject.ts'
import type { Tagged } from './trained/tagged.ts'
import { weigh } from './trained/weigh.ts'
import { voiceOf } from './voice.ts'

/**
 * sentences, names, statements → who wants what. Questions, headings and furniture are left out; a find without an
 * issue of the codebook is dropped. What the trained network tagged is weighed against them (`trained/weigh`). Ids are `p1`, `p2` … in the order of the text.
 */
export const positions = stage({
  name: 'positions',
  needs: [
    'article',
    'lexicon',
    'attributions',
    'sentences',
    'quotations',
    'names',
    'dates',
    'published',
    'statements',
    'proposals',
  ],
  adds: ['positions'],
  run: ({ attributions, ...layers }) => ({ positions: numbered(readAll(layers, attributions?.tagged ?? null)) }),
})

/** With more words than this it is a list or a text without full stops, where nobody is the subject of anything. */
const longestSentence = 2_000

function readAll(layers: Layers, tagged: Tagged | null): Unnumbered[] {
  const all: Unnumbered[] = []
  const scenes = new Map<number, Scene>()
  let before: readonly Party[] = []
  let previous: Sentence | null = null
  let list: LedList | null = null
  let earlier: readonly Party[] = []
  let asked: readonly Party[] = []
  const offices = officesTold(layers)
  const voice = voiceOf(layers, offices)
  for (const sentence of layers.sentences) {
    if (sentence.role === 'heading' && asks(sentence)) asked = askedAbout(sceneOf(layers, sentence, [], { offices }))
    if (sentence.role !== 'body' || sentence.tokens.length > longestSentence) continue
    if (previous && previous.passage !== sentence.passage) {
      const heading = headingParties(layers, sentence)
      before = heading.length > 0 ? heading : asked
    }
    const first = sceneOf(layers, sentence, before, { earlier, offices, voice })
    const scene = learnOffices(first, offices) ? sceneOf(layers, sentence, before, { earlier, offices, voice }) : first
    if (tagged) scenes.set(sentence.index, scene)
    const item = list?.items.includes(sentence) ? list : null
    const next = listAfter(scene, layers.sentences)
    const asking = asks(sentence)
    if (!asking) {
      const finds: Found[] = item ? [listFinds(item, sentence)] : next ? [] : positionsIn(scene)
      if (finds.length > 0) {
        const around = sentencesBefore(layers, sentence)
        for (const find of finds)
          if (refutedAs(scene.tokens, find.cue) === null) all.push(...build(scene, find, around))
      }
    }
    list = next ?? list
    const late = lateSubject(scene)
    earlier = late.length > 0 ? late : mainSubject(scene)
    // "What does Peru want?" on a line of its own: the next paragraph goes on about it.
    asked = asking && !holderOf(layers, sentence.start, sentence.end) ? askedAbout(scene) : []
    if (earlier.length === 0) earlier = asked
    // Who "it" or "he" in the next sentence may be.
    if (earlier.length > 0) before = earlier
    else if (previous?.paragraph !== sentence.paragraph) before = []
    previous = sentence
  }
  const around = (sentence: Sentence) => sentencesBefore(layers, sentence)
  return tagged ? weigh({ layers, found: all, scenes, around }, tagged) : all
}

const asks = ({ text }: Sentence): boolean => /\?["”’']*$/.test(text)

const joining = new Set(['and', 'but', 'while', 'whereas'])

/** The subject of the last clause that a semicolon or ", and" opens; `[]` where it names none of its own. */
function lateSubject(scene: Scene): Party[] {
  const { tokens } = scene
  const opens = ({ text, lower }: Token, i: number): boolean =>
    text === ';' || (joining.has(lower) && tokens[i - 1]?.text === ',')
  const half = tokens.findLastIndex(opens)
  if (half <= 0) return []
  const [first] = mainSubject(scene, tokens.length, half + 1)
  return first && first.as !== 'person' ? [first] : []
}

/** The sentences of the paragraph just before one, the nearest first. */
function sentencesBefore({ sentences }: Layers, { index, passage }: Sentence): (readonly Token[])[] {
  const found: (readonly Token[])[] = []
  for (let i = index - 1; i >= 0 && found.length < 3 && sentences[i]!.passage === passage; i--) {
    if (sentences[i]!.role === 'body') found.push(sentences[i]!.tokens)
  }
  return found
}

/** In the order of the text, the same position told twice by two rules only once, with ids. */
function numbered(all: readonly Unnumbered[]): Position[] {
  const kept: Unnumbered[] = []
  const sorted = [...all].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  for (const position of sorted) {
    const twin = kept
      .slice(-8)
      .some(
        (other) =>
          other.party.id === position.party.id &&
          other.issue === position.issue &&
          overlaps(other.span, position.span) &&
          (other.stance === position.stance || position.rule === 'duty'),
      )
    if (!twin) kept.push(position)
  }
  return kept.map((position, i) => ({ id: `p${i + 1}`, ...position }))
}
