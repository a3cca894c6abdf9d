import { useState } from 'react'
import type { ArticlePage } from '../../../src/model/answers.ts'
import type { JudgedKind } from '../../../src/model/index.ts'
import { refusalWords } from '../../client/get.ts'
import { useJudge } from '../../client/judging.ts'
import { addable, fieldsOf } from '../../kit/judging/fields.ts'
import { ItemForm } from '../../kit/judging/ItemForm.tsx'
import { type Stretch, wordsAt } from '../../kit/judging/places.ts'
import { useSelection, useWords } from '../../kit/judging/selecting.tsx'

export interface AddThingProps {
  readonly page: ArticlePage
  readonly onAdded: (stretch: Stretch, kind: JudgedKind) => void
}

/** Adding what was missed: its words, selected in the text or typed as they stand, and what they are. */
export function AddThing({ page, onAdded }: AddThingProps) {
  const { text } = page
  const { words, place, type, clear: clearWords } = useWords({ text, field: null })
  const { field, take } = useSelection()
  const [kind, setKind] = useState<JudgedKind>('position')
  const [wrong, setWrong] = useState<string | null>(null)
  const { judge, busy, error } = useJudge()
  const clear = () => {
    clearWords()
    setWrong(null)
  }
  const save = async (values: Record<string, unknown>, why: string) => {
    if (!place) return
    setWrong(null)
    const span = wordsAt(text, place)
    const entry = await judge({
      verb: 'add',
      item: { ...values, kind, article: page.id, span },
      ...(why === '' ? {} : { why }),
    })
    if (entry === null) return
    clear()
    document.getSelection()?.removeAllRanges() // else what is laid out anew under it would be taken for selected
    onAdded(place, kind)
  }
  return (
    <section className="add-thing" aria-label="Add what was missed">
      <label>
        Add what was missed{field === null ? ': select words, or type them as they stand' : ''}
        <textarea
          value={words}
          rows={words.length > 60 ? 3 : 1}
          dir="auto"
          onFocus={() => take(null)}
          onChange={({ target }) => type(target.value)}
        />
      </label>
      {words.trim() !== '' && !place && <p className="soft">These words do not stand in the article.</p>}
      {place && (
        <>
          <label>
            As a
            <select value={kind} onChange={({ target }) => setKind(target.value as JudgedKind)}>
              {addable.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </label>
          <ItemForm
            key={`${kind} ${place.start}`}
            page={page}
            place={place}
            fields={fieldsOf[kind]}
            verb={`Add the ${kind}`}
            busy={busy}
            onSave={(values, why) => void save(values, why)}
            onCancel={clear}
            onWrong={(problem) => setWrong(refusalWords(problem))}
          />
        </>
      )}
      {(error ?? wrong) && <p role="alert">{error ?? wrong}</p>}
    </section>
  )
}
