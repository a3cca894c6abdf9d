import type { Name } from '../../../model/index.ts'
import { namesIn } from '../../names/namesIn.ts'
import { partyOf } from '../../names/partyOf.ts'
import type { Stretch } from '../candidate.ts'
import { type Context, headWords, type Sharer, type Speaker, sentenceOf, together } from './context.ts'
import { joinedNames } from './several.ts'

const bodies =
  'sides?|part(?:y|ies)|countr(?:y|ies)|nations?|states?|governments?|capitals?|camps?|delegations?|teams?|powers|neighbours|neighbors|allies|rivals'
const humans =
  'leaders?|presidents?|ministers?|men|women|envoys?|chiefs|premiers|diplomats|negotiators|officials|spokesmen'
const called = new RegExp(
  `^(both|the two|all three|the three|the four|neither|neither of the two|the|the warring|the rival)(?:\\s(?:\\p{L}+\\s)?(?:(${bodies})|(${humans})))?$`,
  'iu',
)

/** How far back those are looked for whom "both sides" means, in sentences. */
const furthest = 4

/**
 * "Both sides", "the two countries", "neither leader", "both": those who were named together last, as many as the words
 * say; `null` when the words are no such words or nobody, or more, were named.
 */
export function sidesOf(source: Stretch, context: Context): Speaker | null {
  const { text, names, sentences } = context
  const phrase = headWords(text, source)
  const found = called.exec(phrase)
  if (!found) return null
  const [, how = '', body, human] = found
  const bare = /^the(?: warring| rival)?$/i.test(how)
  if (bare && !/^(?:sides|parties)$/i.test(body ?? '')) return null
  const count = /three/i.test(how) ? 3 : /four/i.test(how) ? 4 : 2
  const at = sentenceOf(sentences, source.start)
  for (let i = at; i >= 0 && i > at - furthest; i--) {
    const { start, end } = sentences[i]!
    const near = namesIn(names, { start, end: Math.min(end, source.start) })
    const kinds = human ? [peopleIn] : body ? [partiesIn] : [peopleIn, partiesIn]
    for (const kind of kinds) {
      const all = kind(near)
      if (all.length === count) return together(all, `“${phrase}”: named together before`)
      const joint = all.length > count ? kind(joinedNames(near, text)) : []
      if (joint.length === count) return together(joint, `“${phrase}”: named together before`)
      if (all.length > count) return null
    }
  }
  return null
}

const unique = (list: readonly Sharer[]): readonly Sharer[] => {
  const idOf = (one: Sharer): string | undefined => (one.speaker ?? one.speaksFor)?.id
  return list.filter((one, i) => list.findIndex((other) => idOf(other) === idOf(one)) === i)
}

const peopleIn = (names: readonly Name[]): readonly Sharer[] =>
  unique(
    names
      .filter(({ kind, entity }) => kind === 'person' && entity)
      .map((name) => ({ speaker: name.entity, speaksFor: partyOf(name) })),
  )

const partiesIn = (names: readonly Name[]): readonly Sharer[] =>
  unique(
    names.flatMap((name) => {
      const party = partyOf(name)
      return party ? [{ speaker: party, speaksFor: party }] : []
    }),
  )
