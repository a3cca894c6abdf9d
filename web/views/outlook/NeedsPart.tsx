import type { Outlook } from '../../../src/model/index.ts'
import { type Concept, conceptMeaning, stateWords } from '../../../src/present/outlook/holds.ts'
import { needsOf } from './breaking.ts'

/** The inverse question: what each party would have to prefer for the agreement to hold. */
export function NeedsPart({ outlook, concept }: { outlook: Outlook; concept: Concept }) {
  const { agreement } = outlook
  if (agreement === null) return null
  const needs = needsOf(outlook, concept)
  return (
    <section className="needs" aria-labelledby="needs-head">
      <h2 id="needs-head">What the agreement needs</h2>
      <p>
        State {agreement}, under {conceptMeaning[concept].name}:{' '}
        <span className="soft">{stateWords(outlook, agreement)}</span>
      </p>
      <ul className="plain-list">
        {needs.map(({ party, words, ways: [least], rankings, met }) => (
          <li key={party}>
            <b>{party}</b> <span className={met ? 'holds' : 'fails'}>{words}</span>
            {rankings && (
              <span className="soft">
                {' '}
                ({rankings.satisfying} of {rankings.of} rankings of the states would do)
              </span>
            )}
            {!met && least && least.length > 0 && (
              <details>
                <summary>these states</summary>
                <ul>
                  {least.map((state) => (
                    <li key={state}>
                      {state}: {stateWords(outlook, state)}
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
