import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { conceptMeaning, concepts } from '../../../src/present/outlook/holds.ts'
import { counted } from '../../../src/present/words/quantity.ts'
import { weighConflict } from '../../kit/desk.tsx'

/** The whole conflict as text: what buttons cannot say can be written here, and weighed. It stands in no link. */
export function DraftText({ draft }: { draft: string }) {
  const [text, setText] = useState<string | null>(null)
  const weighing = useMutation({ mutationFn: weighConflict })
  return (
    <details className="draft-text">
      <summary>Edit the conflict as text</summary>
      <p className="soft">
        Parties, options, preferences, today and the agreement, as <code>parley weigh --conflict</code> reads them. The
        text is not kept in the link: save it to keep it.
      </p>
      <textarea
        rows={24}
        spellCheck={false}
        aria-label="The conflict as YAML"
        value={text ?? draft}
        onChange={({ target }) => setText(target.value)}
      />
      <p>
        <button type="button" disabled={weighing.isPending} onClick={() => weighing.mutate(text ?? draft)}>
          Weigh this text
        </button>{' '}
        <button type="button" disabled={text === null} onClick={() => setText(null)}>
          Back to the draft
        </button>
      </p>
      <div role="status">
        {weighing.error && <p role="alert">{weighing.error.message}</p>}
        {weighing.data && (
          <>
            <ol className="answer">
              {weighing.data.answer.map(({ sentence }) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ol>
            <p className="soft">
              {concepts
                .map(
                  (concept) =>
                    `${conceptMeaning[concept].name}: ${counted(weighing.data.equilibria[concept].length, 'state')}`,
                )
                .join(' · ')}
            </p>
          </>
        )}
      </div>
    </details>
  )
}
