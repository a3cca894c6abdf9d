import { cut, type Doubt, type Lexicon, type Name } from '../../model/index.ts'
import { fromLexicon, type Sentence } from '../draft.ts'
import { keyOf } from '../names/atoms.ts'
import { cues } from '../names/cues.ts'
import { gazetteer } from '../names/gazetteer.ts'
import { isEnglish } from '../sentences/tagger.ts'
import { byEnds, onlyNear } from './oneEdit.ts'

/** Letters at least of an adjective, and of the name of an outlet. */
const shortest = { state: 5, outlet: 7 }

/** Adjectives of states, and outlets and agencies of one word, to look for slips in. */
const known = fromLexicon((lexicon) => {
  const of = (kinds: readonly string[], least: number): string[] =>
    [...gazetteer(lexicon).single].flatMap(([key, { told }]) =>
      kinds.includes(told.sort) && key.length >= least && /^[a-z]+$/.test(key) ? [key] : [],
    )
  return {
    states: byEnds(of(['demonym', 'state'], shortest.state)),
    outlets: byEnds(of(['outlet'], shortest.outlet)),
    inside: wordsInside(lexicon),
  }
})

/** Words of longer names of places and bodies: "Columbia" is no slip for Colombia. */
function wordsInside({ places, organisations }: Lexicon): ReadonlySet<string> {
  const { international, chambers, parties, independent, states } = organisations
  const bodies = [...international, ...chambers, ...parties, ...independent, ...Object.values(states).flat()].flat()
  const forms = [...Object.values(places.places).flat(), ...Object.keys(places.abbreviated), ...bodies].filter((form) =>
    form.includes(' '),
  )
  return new Set(forms.flatMap((form) => form.split(/[ |]/).map(keyOf)))
}

/**
 * A word that is no known name and no English word, one letter away from the adjective of a state before what states
 * have ("the Swizz delegation"), or from an agency or paper beside the word for one ("the Interfarx news agency").
 */
export function nearAdjective(
  text: string,
  names: readonly Name[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): Doubt[] {
  const { government, papers, papersBehind, given } = cues(lexicon)
  const { states, outlets, inside } = known(lexicon)
  const { single } = gazetteer(lexicon)
  const people = new Set(names.flatMap(({ kind, name }) => (kind === 'person' ? name.split(' ').map(keyOf) : [])))
  const found = new Map<string, Doubt>()
  for (const { tokens } of sentences)
    for (let i = 1; i < tokens.length; i++) {
      const { text: word, start, end } = tokens[i]!
      if (word.length < shortest.state || word.charCodeAt(0) > 90 || !/^[A-Z][a-z]+$/.test(word)) continue
      const next = [tokens[i + 1]?.text ?? '', tokens[i + 2]?.text ?? '']
      const isOfState = government.has(next[0]!)
      const isPaper = papersBehind.has(next[0]!) || papersBehind.has(next.join(' ')) || papers.has(tokens[i - 1]!.text)
      if (!isOfState && !isPaper) continue
      const key = keyOf(word)
      if (found.has(key) || single.has(key) || inside.has(key) || given.has(key) || people.has(key) || isEnglish(key))
        continue
      const near = onlyNear(key, isOfState ? states : outlets)
      if (near === null || near.startsWith(key) || key.startsWith(near) || near[0] !== key[0]) continue
      const reading = single.get(near)!.form
      const message = `no known name; one letter away from ${reading}`
      found.set(key, { span: cut(text, start, end), rule: 'near-name', message, reading })
    }
  return [...found.values()]
}
