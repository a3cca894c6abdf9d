import { clauseEnd } from './clause.ts'
import { cueAt, type Stance } from './cues.ts'
import { type Found, found } from './find.ts'
import { type Scene, wordSets } from './scene.ts'
import { subjectBefore } from './subject/subject.ts'
import { verbGroup } from './verbGroup.ts'
import { partyBehind } from './verdictRule.ts'

const be = /^(?:is|'s|was|are|were|remains)$/
const asking = /^(?:asks?|asked|asking|demands?|demanded|requires?|required|expects?|expected|insists?|insisted)$/
const seeking =
  /^(?:wants?|wanted|needs?|needed|seeks?|sought|seeking|hopes?|hoped|looking|hoping|prefers?|wishes|proposes?|proposed)$/
const mattering = /^(?:matters?|mattered|counts?|counted)$/
const furthest = 12

/**
 * "What Peru asks in return is a review", "All the union wants is …", "What it cannot do without is …", "What matters to
 * Peru is …": what a party is after stands behind the verb of being.
 */
export function whatIs(scene: Scene, at: number): Found[] {
  const { tokens, layers } = scene
  const { lower } = tokens[at]!
  if (lower !== 'what' && lower !== 'all' && lower !== 'thing') return []
  for (let i = at + 1; i < Math.min(tokens.length - 1, at + furthest); i++) {
    const word = tokens[i]!.lower
    if (tokens[i]!.tag === 'PUNCT' && !/^["“”]$/.test(tokens[i]!.text)) return []
    if (mattering.test(word)) return matters(scene, at, i)
    const without = word === 'without' && tokens[i - 1]?.lower === 'do'
    const stance: Stance | null =
      without || asking.test(word) ? 'demands' : seeking.test(word) || isAfter(tokens, i) ? 'seeks' : null
    if (!stance) continue
    const verb = without ? i - 1 : i
    // The cue's own rule reads "what Peru demands is".
    const known = cueAt(layers.lexicon, tokens, verb, 'verb')
    if (known && be.test(tokens[known.to]?.lower ?? '')) return []
    const about = afterBeing(scene, i + 1)
    const group = verbGroup(tokens, verb, false, wordSets(layers.lexicon))
    const subject = subjectBefore(scene, group.from)
    if (about === null || !subject || group.infinitive) return []
    const given = without ? (group.negated ? stance : null) : group.negated ? 'refuses' : stance
    return given === null ? [] : finds(scene, { at, about, stance: given, parties: subject.parties })
  }
  return []
}

/** "What Peru is after is …". */
const isAfter = (tokens: Scene['tokens'], at: number): boolean =>
  tokens[at]!.lower === 'after' && /^(?:is|are|was|were|'s|'re)$/.test(tokens[at - 1]!.lower)

/** "What matters to Peru is …". */
function matters(scene: Scene, at: number, verb: number): Found[] {
  let to = verb + 1
  while (to < verb + 4 && /^(?:most|more|above|all|now|only)$/.test(scene.tokens[to]?.lower ?? '')) to++
  const party = partyBehind(scene, to)
  const about = party ? afterBeing(scene, to) : null
  return party && about !== null ? finds(scene, { at, about, stance: 'seeks', parties: [party] }) : []
}

/** Where the words after "is" begin, past a few words of place and manner; `null` where no verb of being comes soon. */
function afterBeing({ tokens }: Scene, from: number): number | null {
  for (let i = from; i < Math.min(tokens.length - 1, from + 7); i++) {
    if (be.test(tokens[i]!.lower)) return i + 1
    if (/^(?:VERB|AUX|SCONJ|PUNCT)$/.test(tokens[i]!.tag)) return null
  }
  return null
}

function finds(
  scene: Scene,
  { at, about, stance, parties }: Pick<Found, 'about' | 'stance' | 'parties'> & { at: number },
): Found[] {
  const to = clauseEnd(scene.layers.lexicon, scene.tokens, about)
  if (to <= about || scene.tokens[about]?.tag === 'VERB') return []
  return [found({ rule: 'what-is', parties, stance, from: at, to, cue: at, about })]
}
