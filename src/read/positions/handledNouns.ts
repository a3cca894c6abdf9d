import type { Lexicon } from '../../model/index.ts'

type Stances = Lexicon['stances']
type Entry = Stances['verbs'][number] & { readonly ofNoun: true }
type Noun = Stances['nouns'][number]

const before = 'POSS|the|a|an|any|all|some|new|fresh|renewed|strong|firm|full|formal|public|earlier|own|long-standing?'

/** "repeat its demand for", "scrap the offer to": the cues of every noun behind everything that is done with one. */
export const handledNouns = ({ handling, nouns }: Stances): Entry[] =>
  handling.flatMap(({ does, cues }) =>
    nouns.flatMap((noun) => {
      const shown = noun.handled === false ? null : shownBy(does, noun)
      if (!shown) return []
      const { frame } = noun
      return [
        {
          ...shown,
          frame,
          ofNoun: true as const,
          cues: cues.flatMap((verb) => noun.cues.map((cue) => `${verb} ${before} ${cue}`)),
        },
      ]
    }),
  )

/** The stance that a noun's holder shows by what is done with it; `null` where that tells nothing. */
function shownBy(
  does: Stances['handling'][number]['does'],
  { stance }: Noun,
): Pick<Entry, 'stance' | 'negated' | 'may'> | null {
  // A concession is made, and stays one.
  if (stance === 'shifts') return null
  // "voiced a plan to": what is planned is told in other words.
  if (does === 'makes') return stance === 'seeks' ? null : { stance }
  if (does === 'holds') return { stance }
  // Who drops an objection lets the other side have it.
  if (does === 'drops' && stance === 'refuses') return { stance: 'accepts', negated: 'refuses', may: 'open' }
  return { stance: 'shifts', negated: stance, may: 'shifts' }
}
