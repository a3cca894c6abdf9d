import { cueAt } from './cues.ts'
import { type Found, found } from './find.ts'
import { clauseStart } from './modalRules.ts'
import { holderOf, type Party, partyNamed, partySpeaking, type Scene, wordSets } from './scene.ts'
import { mainSubject, subjectBefore } from './subject/subject.ts'
import { verbGroup } from './verbGroup.ts'

const naming =
  /^(?:call|calls|called|calling|describe|describes|described|deem|deems|deemed|consider|considers|considered|brand|brands|branded|declare|declares|declared|find|finds|found|regard|regards|regarded|label|labels|labelled|labeled|term|terms|termed)$/
const reach = 12

/**
 * "The deadline is unacceptable to Peru", "a vote is out of the question", "called the offer unworkable": what a thing
 * is said to be. The party is named after "to" or "for", calls it so, or is whoever speaks; nobody in the author's
 * own voice.
 */
export function verdictRule(scene: Scene, at: number): Found[] {
  const { tokens, layers } = scene
  const hit = cueAt(layers.lexicon, tokens, at, 'verdict')
  if (!hit || scene.nameAt[at]) return []
  const group = verbGroup(tokens, at, false, wordSets(layers.lexicon))
  const named = group.copula ? null : namedBy(scene, at)
  if ((!group.copula && !named) || group.infinitive || group.modal === 'may') return []
  const stance = group.negated ? hit.cue.negated : hit.cue.stance
  const party = partyAfter(scene, hit.to) ?? named?.party ?? speakerOf(scene, at)
  if (!stance || !party || group.reading) return []
  const from = named ? named.from : clauseStart(scene, group.from)
  const about = named ? named.about : from
  if (about >= at || /^(?:it|this|that|he|she|they|which|who|if|whether)$/.test(tokens[from]!.lower)) return []
  const { firmness } = hit.cue
  return [found({ rule: `verdict-${stance}`, parties: [party], stance, firmness, from, to: hit.to, cue: at, about })]
}

interface Naming {
  readonly party: Party
  readonly from: number
  readonly about: number
}

/** "Peru called the offer unacceptable": who calls it so. */
function namedBy(scene: Scene, at: number): Naming | null {
  const { tokens } = scene
  for (let i = at - 1; i >= Math.max(1, at - reach); i--) {
    const { lower, tag } = tokens[i]!
    if (naming.test(lower)) {
      const group = verbGroup(tokens, i, false, wordSets(scene.layers.lexicon))
      if (group.negated || group.modal) return null
      const subject = subjectBefore(scene, group.from)
      const [party] = subject?.parties ?? (tokens[group.from - 1]?.tag === 'CCONJ' ? mainSubject(scene, i) : [])
      return party ? { party, from: subject?.from ?? group.from, about: i + 1 } : null
    }
    if (tag === 'VERB' || tag === 'AUX' || tag === 'SCONJ') return null
  }
  return null
}

/** "… to Kenya", "… for the union". */
function partyAfter({ tokens, nameAt }: Scene, at: number): Party | null {
  if (!/^(?:to|for)$/.test(tokens[at]?.lower ?? '')) return null
  for (let i = at + 1; i < Math.min(tokens.length, at + 5); i++) {
    const name = nameAt[i]
    if (name) return partyNamed(name)
    if (!/^(?:DET|ADJ|NOUN)$/.test(tokens[i]!.tag)) return null
  }
  return null
}

function speakerOf(scene: Scene, at: number): Party | null {
  const { layers, tokens } = scene
  const holder = holderOf(layers, tokens[at]!.start, tokens[at]!.end)
  return holder?.denial ? null : partySpeaking(scene, holder)
}
