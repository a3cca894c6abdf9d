import { useState } from 'react'
import type { UsedPreference } from '../../../src/model/index.ts'
import { visible } from '../../../src/present/words/visible.ts'
import { useEvidence } from '../../kit/desk.tsx'
import { save } from '../twin/svgFile.ts'
import { DraftText } from './DraftText.tsx'
import { type Change, draftParties } from './draft.ts'

export interface PreferencesPartProps {
  /** The drafted conflict as YAML, with the changes made. */
  readonly draft: string
  readonly changes: readonly Change[]
  /** What was weighed, for the words behind each preference. */
  readonly preferences: readonly UsedPreference[]
  readonly onChange: (changes: readonly Change[]) => void
}

/** What each party prefers, the most important first; every change is weighed at once, and stands in the address. */
export function PreferencesPart({ draft, changes, preferences, onChange }: PreferencesPartProps) {
  const parties = draftParties(draft) ?? []
  const add = (change: Change) => onChange([...changes, change])
  return (
    <section className="preferences" aria-labelledby="preferences-head">
      <h2 id="preferences-head">What each prefers, the most important first</h2>
      <p>
        <button type="button" disabled={changes.length === 0} onClick={() => onChange(changes.slice(0, -1))}>
          Undo the last change
        </button>{' '}
        <button type="button" onClick={() => save('conflict.yaml', 'text/yaml;charset=utf-8', draft)}>
          Save as YAML
        </button>
      </p>
      {parties.map(({ name, preferences: own }, party) => (
        <div key={name}>
          <h3>{visible(name)}</h3>
          <ol>
            {own.map((preference, at) => (
              <li key={preference.says}>
                <div className="preference">
                  <span>
                    <Preference
                      party={name}
                      preference={preference}
                      used={preferences.find((used) => used.party === name && used.says === preference.says)}
                    />
                  </span>
                  <span className="rank-verbs">
                    <Verb
                      name="up"
                      of={preference.says}
                      disabled={at === 0}
                      onDo={() => add({ do: 'rank', party, at, to: at - 1 })}
                    />
                    <Verb
                      name="down"
                      of={preference.says}
                      disabled={at === own.length - 1}
                      onDo={() => add({ do: 'rank', party, at, to: at + 1 })}
                    />
                    <Verb name="turn round" of={preference.says} onDo={() => add({ do: 'turn', party, at })} />
                    <Verb name="leave out" of={preference.says} onDo={() => add({ do: 'drop', party, at })} />
                  </span>
                </div>
              </li>
            ))}
          </ol>
          <AddForm party={name} onAdd={(says) => add({ do: 'add', party, says })} />
        </div>
      ))}
      <DraftText draft={draft} />
    </section>
  )
}

interface PreferenceProps {
  readonly party: string
  readonly preference: { readonly says: string; readonly basis: string | null; readonly because: string | null }
  readonly used: UsedPreference | undefined
}

function Preference({ party, preference: { says, basis, because }, used }: PreferenceProps) {
  const showEvidence = useEvidence()
  const evidence = used?.evidence ?? []
  const note = `${basis === 'evidence' ? 'said' : 'assumed'}${because === null ? '' : `: ${visible(because)}`}`
  return (
    <>
      {evidence.length > 0 ? (
        <button
          type="button"
          className="as-words"
          onClick={() => showEvidence({ title: `${visible(party)}: ${visible(says)}`, note, evidence })}
        >
          {visible(says)}
        </button>
      ) : (
        <span className={basis === 'evidence' ? '' : 'assumed'}>{visible(says)}</span>
      )}{' '}
      <span className="soft">{note}</span>
    </>
  )
}

function Verb({
  name,
  of,
  disabled = false,
  onDo,
}: {
  name: string
  of: string
  disabled?: boolean
  onDo: () => void
}) {
  return (
    <button type="button" className="as-words" disabled={disabled} aria-label={`${name}: ${of}`} onClick={onDo}>
      {name}
    </button>
  )
}

function AddForm({ party, onAdd }: { party: string; onAdd: (says: string) => void }) {
  const [says, setSays] = useState('')
  return (
    <form
      className="add-preference"
      onSubmit={(event) => {
        event.preventDefault()
        if (says.trim() === '') return
        onAdd(says.trim())
        setSays('')
      }}
    >
      <label>
        <span className="soft">{visible(party)} would also rather have</span>{' '}
        <input
          value={says}
          maxLength={300}
          placeholder="not 3, or 1 & 5, or 2 if 4"
          onChange={({ target }) => setSays(target.value)}
        />
      </label>{' '}
      <button type="submit">Add</button>
    </form>
  )
}
