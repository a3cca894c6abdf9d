import { useQuery as useAnswer } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { OutlookAnswer } from '../../../src/model/answers.ts'
import { shortNames } from '../../../src/present/words/short.ts'
import { visible } from '../../../src/present/words/visible.ts'
import { Page, useEvidence, useOutlook, useQuery, weighConflict } from '../../kit/desk.tsx'
import '../twin/twin.css'
import { BreaksPart } from './BreaksPart.tsx'
import { ChangedPart } from './ChangedPart.tsx'
import { readChanges, withChanges, writeChanges } from './changes.ts'
import type { Change } from './draft.ts'
import { type Concept, concepts } from './holds.ts'
import { NeedsPart } from './NeedsPart.tsx'
import './outlook.css'
import { PreferencesPart } from './PreferencesPart.tsx'
import { StatesPart } from './StatesPart.tsx'

/** What would hold under which concept, what that hangs on, and what one change of a preference would break. */
export function OutlookView() {
  const drafted = useOutlook()
  const [query, setQuery] = useQuery()
  const changes = useMemo(() => readChanges(query.get('change') ?? ''), [query])
  const { text, lost } = useMemo(() => withChanges(drafted.draft, changes), [drafted.draft, changes])
  const isChanged = text !== drafted.draft
  const weighed = useAnswer({
    queryKey: ['outlook', text],
    queryFn: () => weighConflict(text),
    enabled: isChanged,
    placeholderData: (before) => before,
    retry: false,
  })
  const outlook = isChanged ? (weighed.data ?? drafted) : drafted
  const asked = query.get('concept') ?? ''
  const concept: Concept = concepts.includes(asked as Concept) ? (asked as Concept) : 'seq'
  const short = shortPartyNames(outlook)
  const change = (next: readonly Change[]) => setQuery({ change: next.length === 0 ? null : writeChanges(next) })
  return (
    <Page
      className="view"
      title="Outlook"
      lead="“Holds” says that no party would leave a state. It does not say that anything is likely."
    >
      <Answer outlook={outlook} />
      {isChanged && (
        <ChangedPart
          before={drafted}
          after={weighed.data ?? null}
          concept={concept}
          isWaiting={weighed.isFetching}
          problem={weighed.error?.message ?? null}
          lost={lost}
          onReset={() => change([])}
        />
      )}
      <StatesPart outlook={outlook} short={short} asked={query.get('state')} onState={(state) => setQuery({ state })} />
      <BreaksPart
        outlook={outlook}
        concept={concept}
        onConcept={(next) => setQuery({ concept: next === 'seq' ? null : next })}
      />
      <NeedsPart outlook={outlook} concept={concept} />
      <PreferencesPart draft={text} changes={changes} preferences={outlook.preferences} onChange={change} />
    </Page>
  )
}

function shortPartyNames({ parties }: OutlookAnswer): (party: string) => string {
  const short = shortNames(
    parties.map(({ name }) => ({ id: name, name })),
    7,
  )
  const named = new Map(parties.map(({ name }, n) => [name, short[n] ?? name]))
  return (party) => named.get(party) ?? visible(party)
}

function Answer({ outlook }: { outlook: OutlookAnswer }) {
  const showEvidence = useEvidence()
  return (
    <>
      <ol className="answer">
        {outlook.answer.map(({ sentence, evidence }) => (
          <li key={sentence}>
            {evidence.length === 0 ? (
              visible(sentence)
            ) : (
              <button
                type="button"
                className="as-words"
                onClick={() => showEvidence({ title: visible(sentence), evidence })}
              >
                {visible(sentence)}
              </button>
            )}
          </li>
        ))}
      </ol>
      {outlook.notes.map((note) => (
        <p key={note} className="soft">
          {visible(note)}
        </p>
      ))}
    </>
  )
}
