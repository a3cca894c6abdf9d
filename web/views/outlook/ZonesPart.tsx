import type { Outlook } from '../../../src/model/index.ts'
import { visible } from '../../../src/present/words/visible.ts'
import { zoneWords } from '../../../src/present/words/zone.ts'
import { useEvidence } from '../../kit/desk.tsx'

/** Scales on which parties have stated an amount: whether the limits meet, and whose words they are. */
export function ZonesPart({ zones = [] }: Pick<Outlook, 'zones'>) {
  const showEvidence = useEvidence()
  if (zones.length === 0) return null
  return (
    <section aria-labelledby="zones-head">
      <h2 id="zones-head">Where stated limits meet</h2>
      {zones.map((zone) => (
        <div key={`${zone.issue} ${zone.unit}`}>
          <p>{zoneWords(zone)}</p>
          <ul className="plain-list">
            {zone.limits.map(({ party, because, evidence }) => (
              <li key={party}>
                <button
                  type="button"
                  className="as-words"
                  onClick={() => showEvidence({ title: `${visible(party)}: ${because}`, evidence })}
                >
                  <b>{visible(party)}</b>: {because}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
