import { useState } from 'react'
import type { ArticlePage } from '../../../src/model/answers.ts'
import type { JudgedKind, Span, Target } from '../../../src/model/index.ts'
import { refusalWords } from '../../client/get.ts'
import { useJudge } from '../../client/judging.ts'
import { useKeys } from '../keys.ts'
import { fieldsOf } from './fields.ts'
import { ItemForm } from './ItemForm.tsx'
import { meantAt } from './itemsAt.ts'

export interface JudgingProps {
  readonly page: ArticlePage
  readonly kind: JudgedKind
  readonly span: Span
  readonly like?: Readonly<Record<string, unknown>> | undefined
  /** True where the keys y, x, e and m act on this one. */
  readonly keyed?: boolean
}

/** Accept, reject, correct or comment on one thing that was found: each an entry of the log. */
export function Judging({ page, kind, span, like, keyed = false }: JudgingProps) {
  const { judge, busy, error } = useJudge()
  const [open, setOpen] = useState<'correct' | 'comment' | null>(null)
  const [wrong, setWrong] = useState<string | null>(null)
  const { found, told } = meantAt(page, { kind, span, like })
  const [item] = found
  const target: Target = { kind, article: page.id, ...span, ...(told ? { like: { ...told } } : {}) }
  const done = (entry: unknown) => {
    if (entry !== null) setOpen(null)
  }
  const accept = () => void judge({ verb: 'accept', target })
  const reject = () => void judge({ verb: 'reject', target })
  const toggle = (what: 'correct' | 'comment') => () => setOpen(open === what ? null : what)
  if (!item) return <p className="judging soft">Rejected: it no longer counts. z takes that back.</p>
  const { judged } = item as { judged?: string }
  return (
    <fieldset className="judging" aria-label={`Judge this ${kind}`}>
      {keyed && <JudgeKeys accept={accept} reject={reject} correct={toggle('correct')} comment={toggle('comment')} />}
      {judged && <span className="judged">{judged} by an analyst</span>}
      <span className="verbs">
        {judged !== 'accepted' && (
          <button type="button" disabled={busy} onClick={accept}>
            Accept
          </button>
        )}
        <button type="button" disabled={busy} onClick={reject}>
          Reject
        </button>
        {fieldsOf[kind].length > 0 && (
          <button type="button" aria-expanded={open === 'correct'} onClick={toggle('correct')}>
            Correct
          </button>
        )}
        <button type="button" aria-expanded={open === 'comment'} onClick={toggle('comment')}>
          Comment
        </button>
      </span>
      {(error ?? wrong) && <p role="alert">{error ?? wrong}</p>}
      {open === 'correct' && (
        <ItemForm
          page={page}
          place={span}
          fields={fieldsOf[kind]}
          now={item}
          verb="Correct"
          busy={busy}
          onCancel={() => setOpen(null)}
          onSave={(values, why) => {
            setWrong(null)
            void judge({ verb: 'correct', target, to: values, ...(why === '' ? {} : { why }) }).then(done)
          }}
          onWrong={(problem) => setWrong(refusalWords(problem))}
        />
      )}
      {open === 'comment' && (
        <CommentForm
          busy={busy}
          onCancel={() => setOpen(null)}
          onSave={(text) => void judge({ verb: 'comment', target, text }).then(done)}
        />
      )}
    </fieldset>
  )
}

interface JudgeKeysProps {
  readonly accept: () => void
  readonly reject: () => void
  readonly correct: () => void
  readonly comment: () => void
}

function JudgeKeys({ accept, reject, correct, comment }: JudgeKeysProps) {
  useKeys({ y: accept, x: reject, e: correct, m: comment })
  return null
}

/** A comment: words for colleagues, that change nothing. */
export function CommentForm(props: { busy: boolean; onSave: (text: string) => void; onCancel: () => void }) {
  const { busy, onSave, onCancel } = props
  return (
    <form
      className="item-form"
      onSubmit={(event) => {
        event.preventDefault()
        onSave(String(new FormData(event.currentTarget).get('text') ?? '').trim())
      }}
    >
      <label className="wide">
        Comment
        <textarea name="text" rows={3} required maxLength={10_000} />
      </label>
      <p className="verbs">
        <button type="submit" className="main" disabled={busy}>
          Enter
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  )
}
