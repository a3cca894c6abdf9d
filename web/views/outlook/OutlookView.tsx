import { useQuery as useAnswer } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { OutlookAnswer } from '../../../src/model/answers.ts'
import type { Ref } from '../../../src/model/index.ts'
import { visible } from '../../../src/present/words/visible.ts'
import { useDraftedOutlook, useTable } from '../../client/answers.ts'
import { Page, PageOf, useAsOf, useEvidence, useQuery, weighConflict } from '../../kit/desk.tsx'
import { seatsOf } from '../../kit/parties.tsx'
import '../twin/twin.css'
import { type Concept, concepts } from '../../../src/present/outlook/holds.ts'
import { BreaksPart } from './BreaksPart.tsx'
import { ChangedPart } from './ChangedPart.tsx'
import { readChanges, withChanges, writeChanges } from './changes.ts'
import type { Change } from './draft.ts'
import { NeedsPart } from './NeedsPart.tsx'
import './outlook.css'
import { OptionsPart } from './OptionsPart.tsx'
import { PreferencesPart } from './PreferencesPart.tsx'
import { StatesPart } from './StatesPart.tsx'
import { viewSentences } from './views.ts'
import { ZonesPart } from './ZonesPart.tsx'

/** What would hold under which concept, what that hangs on, and what one change of a preference would break. */
export function OutlookView() {
  return (
    <PageOf title="Outlook" of={useDraftedOutlook(useAsOf())} what="Weighing the conflict">
      {(drafted) => <Weighed drafted={drafted} />}
    </PageOf>
  )
}

function Weighed({ drafted }: { drafted: OutlookAnswer }) {
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
  const known = useTable(null).data?.parties ?? []
  const short = shortPartyNames(outlook, known)
  const change = (next: readonly Change[]) => setQuery({ change: next.length === 0 ? null : writeChanges(next) })
  return (
    <Page
      className="view"
      title="Outlook"
      lead="“Holds” says that no party would leave a state. It does not say that anything is likely."
    >
      <div className="answer-beside">
        <Answer outlook={outlook} />
        <OptionsPart outlook={outlook} />
      </div>
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
      <ZonesPart zones={outlook.zones} />
      <StatesPart outlook={outlook} short={short} asked={query.get('state')} onState={(state) => setQuery({ state })} />
      <BreaksPart outlook={outlook} concept={concept} />
      <NeedsPart outlook={outlook} concept={concept} />
      <Views outlook={outlook} />
      <PreferencesPart draft={text} changes={changes} preferences={outlook.preferences} onChange={change} />
    </Page>
  )
}

/** The short name that a party has on every view; parties that the case does not know get one here. */
function shortPartyNames({ parties }: OutlookAnswer, known: readonly Ref[]): (party: string) => string {
  const strangers = parties.filter(({ name }) => !known.some((ref) => ref.name === name))
  const all = [...known, ...strangers.map(({ name }) => ({ id: name, name }))]
  const seats = seatsOf(all)
  const named = new Map(all.map(({ id, name }) => [name, seats.get(id)?.short ?? name]))
  return (party) => named.get(party) ?? visible(party)
}

function Views({ outlook }: { outlook: OutlookAnswer }) {
  const sentences = viewSentences(outlook)
  if (sentences.length === 0) return null
  return (
    <section aria-labelledby="views-head">
      <h2 id="views-head">Together, and as each sees it</h2>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}

function Answer({ outlook }: { outlook: OutlookAnswer }) {
  const showEvidence = useEvidence()
  return (
    <div>
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
    </div>
  )
}
