import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react'
import { visible } from '../../../src/present/words/visible.ts'
import { useLive } from '../../client/live.ts'
import { Sheet } from '../../kit/Sheet.tsx'
import { sentence } from '../../kit/states.tsx'
import { type Coming, type Source, send, tooLarge, waiting } from './adding.ts'

/** Adding articles: files dropped or chosen, or text pasted; how far each is, and what was wrong with it. */
export function AddArticles({ given, onClose }: { given: readonly File[]; onClose: () => void }) {
  const [coming, add] = useComing()
  const [date, setDate] = useState('')
  const taken = useRef<readonly File[] | null>(null)
  useEffect(() => {
    if (given.length === 0 || taken.current === given) return
    taken.current = given
    void add(given, null)
  }, [given, add])
  const paste = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = String(form.get('text') ?? '')
    const name =
      String(form.get('name') ?? '').trim() || (/^\s*<(?:!doctype|html)/i.test(text) ? 'pasted.html' : 'pasted.txt')
    if (text.trim() === '') return
    void add([{ name, text }], date || null)
    event.currentTarget.reset()
  }
  return (
    <Sheet title="Add articles" onClose={onClose} className="add-sheet">
      <p className="lead">
        Each file is one article, or a JSON, JSONL or CSV file of many. Text, pages, mail and PDF will do. What is in
        the case already is not added twice.
      </p>
      <label>
        Published on, where an article does not say
        <input type="date" value={date} onChange={({ target }) => setDate(target.value)} />
      </label>
      <label className="files">
        Files, or drop them anywhere on the page
        <input
          type="file"
          multiple
          onChange={({ target }) => {
            void add([...(target.files ?? [])], date || null)
            target.value = ''
          }}
        />
      </label>
      <form onSubmit={paste}>
        <label>
          Or paste one article: its text, or the source of its page
          <textarea name="text" rows={6} dir="auto" />
        </label>
        <label>
          Called
          <input name="name" maxLength={200} autoComplete="off" placeholder="pasted.txt" />
        </label>
        <p className="verbs">
          <button type="submit" className="main">
            Add the pasted text
          </button>
        </p>
      </form>
      <ComingList coming={coming} />
    </Sheet>
  )
}

function useComing(): [readonly Coming[], (sources: readonly Source[], date: string | null) => Promise<void>] {
  const [coming, setComing] = useState<readonly Coming[]>([])
  const count = useRef(0)
  const line = useRef<Promise<unknown>>(Promise.resolve())
  const add = useCallback(async (sources: readonly Source[], date: string | null) => {
    const first = count.current
    count.current += sources.length
    setComing((old) => [...old, ...sources.map(waiting)])
    const put = (n: number, next: Coming) => setComing((old) => old.map((one, m) => (m === n ? next : one)))
    for (const [n, source] of sources.entries()) {
      const turn = line.current.then(async () => {
        put(first + n, { ...waiting(source), state: 'goes', words: 'being read' })
        put(first + n, tooLarge(source) ?? (await send(source, date)))
      })
      line.current = turn
      await turn
    }
  }, [])
  return [coming, add]
}

function ComingList({ coming }: { coming: readonly Coming[] }) {
  const { progress } = useLive()
  if (coming.length === 0) return null
  const going = progress ? `${progress.what}, ${progress.done} of ${progress.total}` : null
  return (
    <ol className="coming" aria-live="polite">
      {coming.map(({ name, state, words, faults }, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows
        <li key={n} data-state={state}>
          <bdi>{visible(name)}</bdi> <span className="outcome">{state === 'goes' && going ? going : words}</span>
          {faults.slice(0, 20).map(({ message, hint }) => (
            <p key={message} className="fault">
              {sentence(message)} <span className="soft">{sentence(hint)}</span>
            </p>
          ))}
          {faults.length > 20 && <p className="fault">and {faults.length - 20} more</p>}
        </li>
      ))}
    </ol>
  )
}
