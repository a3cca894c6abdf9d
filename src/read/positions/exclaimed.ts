import { type Found, found } from './find.ts'
import { ownerBefore } from './nounRule.ts'
import type { Party, Scene } from './scene.ts'
import { speakersAt } from './speaking.ts'
import { nounPhrase } from './subject/nounPhrase.ts'
import { mainSubject } from './subject/subject.ts'

const idle =
  /^(?:problem|comment|comments|doubt|question|questions|idea|matter|wonder|way|one|thanks|surprise|need|sir|news|more|less|chance|excuse|excuses|hurry|worries|surrender|doubt|hope|winners|peace|justice|future)$/
/** "no technical reason": nothing on a table. */
const empty = /^(?:reason|doubt|evidence|sign|point|idea|problem|comment|question)$/
const longest = 7

/**
 * "“No ceasefire,” she said", "“No to the tariffs”" (refuses), "“Yes to a review”" (accepts), "“No ceasefire, no deal”"
 * (demands): words without a verb that a party throws in. Nothing in the author's voice, unless a
 * colon behind a party leads them in.
 */
export function exclaimed(scene: Scene, at: number): Found[] {
  const { tokens } = scene
  const { lower } = tokens[at]!
  if (lower !== 'no' && lower !== 'yes' && lower !== 'not' && lower !== 'over') return []
  if (at > 0 && !/^["“‘:]$/.test(tokens[at - 1]!.text)) return []
  if (lower === 'not' || lower === 'over') return setPhrase(scene, at)
  const to = endOf(scene, at)
  const next = tokens[at + 1]?.lower ?? ''
  if (to === null || to < at + 2) return []
  const answers = next === 'to'
  if (
    !answers &&
    (lower === 'yes' ||
      idle.test(next) ||
      tokens.slice(at + 2, to).some((token) => empty.test(token.lower)) ||
      tokens[at + 1]!.tag === 'PUNCT' ||
      tokens[to - 1]?.tag === 'ADV')
  )
    return []
  const said = speakersAt(scene, at)
  const parties = said.length > 0 ? said : beforeColon(scene, at)
  if (parties.length === 0) return []
  const both = tokens.slice(at + 1, to).findIndex((token, i) => token.lower === 'no' && tokens[at + i]?.text === ',')
  const stance = lower === 'yes' ? 'accepts' : both > 0 ? 'demands' : 'refuses'
  const about = answers ? at + 2 : at + 1
  return [found({ rule: `exclaimed-${stance}`, parties, stance, from: at, to, cue: at, about, spoken: true })]
}

const never =
  /^(?:not on (?:my|our) watch|over (?:my|our) dead body|not a chance|not in a (?:million|thousand) years)\b/

/** "“Not a tonne less,” she said" (demands), "not a cent more" (refuses), "“Over my dead body”" (refuses what was spoken of). */
function setPhrase(scene: Scene, at: number): Found[] {
  const { tokens } = scene
  const to = endOf(scene, at)
  if (to === null || to < at + 3) return []
  const words = tokens.slice(at, to).map(({ lower }) => lower)
  const refuses = never.test(words.join(' '))
  const counts =
    /^(?:a|one|another)$/.test(words[1]!) && /^(?:less|fewer|more|later|lower|higher)$/.test(words[3] ?? '')
  if (!refuses && !counts) return []
  const said = speakersAt(scene, at)
  const parties = said.length > 0 ? said : beforeColon(scene, at)
  if (parties.length === 0) return []
  const stance = refuses || /^(?:more|later|higher)$/.test(words[3]!) ? 'refuses' : 'demands'
  const firmness = refuses ? 'red-line' : 'bottom-line'
  const about = refuses ? to : at + 2
  return [found({ rule: `exclaimed-${stance}`, parties, stance, firmness, from: at, to, cue: at, about, spoken: true })]
}

const longestLead = 9

/** "Peru is blunt: no visas, no deal": the one party of the few words before the colon. */
function beforeColon(scene: Scene, at: number): Party[] {
  if (at < 2 || at > longestLead || scene.tokens[at - 1]!.text !== ':') return []
  const parties = mainSubject(scene, at)
  if (parties.length === 1) return parties
  const named = scene.tokens.slice(0, at - 1).some(({ tag }) => tag === 'VERB' || tag === 'AUX')
    ? null
    : ledBy(scene, at - 2)
  return named ? [named] : []
}

/** "Peru: no visas", "Lima's line: no visas": the one party that stands there alone, or whose answer it is. */
function ledBy(scene: Scene, end: number): Party | null {
  const { tokens } = scene
  if (answers.test(tokens[end]!.lower)) return ownerBefore(scene, end)?.party ?? null
  const subject = nounPhrase(scene, end)
  return subject && subject.from <= 1 && subject.parties.length === 1 ? subject.parties[0]! : null
}

const answers = /^(?:answer|position|message|line|stance|reply|response|view|motto|slogan)$/

/** The end of the words, where no verb stands in them; `null` for a clause. */
function endOf({ tokens }: Scene, at: number): number | null {
  for (let i = at + 1; i < Math.min(tokens.length, at + longest + 2); i++) {
    const { tag, text } = tokens[i]!
    if (/^[.!;”"]$/.test(text)) return tokens[i - 1]?.text === ',' ? i - 1 : i
    if (tag === 'VERB' || tag === 'AUX') return null
  }
  return null
}
