import { useMemo } from 'react'
import type { Outlook } from '../../../src/model/index.ts'
import { type Concept, conceptMeaning, concepts } from '../../../src/present/outlook/holds.ts'
import { choicesIn } from '../../kit/choices.ts'
import { useEvidence } from '../../kit/desk.tsx'
import { Filters, Picker } from '../../kit/Filters.tsx'
import { Exports } from '../twin/Exports.tsx'
import { SheetTable } from '../twin/SheetTable.tsx'
import { breakings } from './breaking.ts'

const conceptWords = Object.fromEntries(
  concepts.map((value) => [value, `${conceptMeaning[value].name}: ${conceptMeaning[value].says}`]),
) as Readonly<Record<Concept, string>>

export interface BreaksPartProps {
  readonly outlook: Outlook
  readonly concept: Concept
}

/** Sensitivity: which single change of a preference would end states that hold. */
export function BreaksPart({ outlook, concept }: BreaksPartProps) {
  const showEvidence = useEvidence()
  const found = useMemo(() => breakings(outlook, concept), [outlook, concept])
  const held = outlook.equilibria[concept].length
  const sheet = () => ({
    columns: ['party', 'change', 'states ended', 'of', 'concept', 'quote'],
    rows: found.map(({ party, change, states, evidence }) => [
      party,
      change,
      states.join(' '),
      held,
      concept,
      evidence[0]?.quote ?? '',
    ]),
  })
  return (
    <section aria-labelledby="breaks-head">
      <h2 id="breaks-head">What one change would break</h2>
      <Filters>
        <Picker label="Concept" name="concept" all={conceptWords.seq} choices={choicesIn(conceptWords, 'seq')} />
        <Exports name="what-breaks" sheet={sheet} />
      </Filters>
      {found.length === 0 ? (
        <p className="soft">
          {held === 0
            ? 'No state holds under this concept.'
            : 'No single change of a preference ends what holds under this concept.'}
        </p>
      ) : (
        <SheetTable
          caption={`Of ${held} states that hold under ${conceptMeaning[concept].name}, so many would end if one party`}
          columns={['Party', 'Changes', 'Ends', 'States']}
          numeric={[2]}
          items={found}
          keyOf={({ party, change }) => `${party} ${change}`}
          cells={({ party, change, states, evidence }) => [
            party,
            evidence.length === 0 ? (
              change
            ) : (
              <button
                key="change"
                type="button"
                className="as-words"
                onClick={() => showEvidence({ title: `${party} ${change}`, evidence })}
              >
                {change}
              </button>
            ),
            states.length,
            <span key="states" className="soft">
              {states.slice(0, 12).join(', ')}
              {states.length > 12 ? ` and ${states.length - 12} more` : ''}
            </span>,
          ]}
        />
      )}
    </section>
  )
}
