import { useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import type { Identity } from '../../../src/model/index.ts'
import { visible } from '../../../src/present/words/visible.ts'
import { edtfWords } from '../../../src/present/words/when.ts'
import { useEvidence, useJudge } from '../../kit/desk.tsx'
import { chooseNames } from './nameChoice.ts'
import { printedOf } from './pairs.ts'

export interface IdentityPartProps {
  readonly identity: Identity
  readonly others: readonly Identity[]
  readonly nameOf: (id: string) => string
  readonly onClose: () => void
}

/** One identity: its forms, for whom it speaks, its links; forms can be split off, another name joined in. */
export function IdentityPart({ identity, others, nameOf, onClose }: IdentityPartProps) {
  const { name, kind, speaksFor } = identity
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    head.current?.closest('aside')?.scrollIntoView({ block: 'nearest' })
    if (document.activeElement?.matches('.name-line, .as-words')) head.current?.focus({ preventScroll: true })
  }, [])
  return (
    <aside className="identity" aria-label={visible(name)}>
      <header>
        <h2 ref={head} tabIndex={-1}>
          {visible(name)}
        </h2>
        <span className="soft">
          {kind}, printed {printedOf(identity)} times
        </span>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </header>
      <p>
        <Link href={`/search?q=${encodeURIComponent(`"${name}"`)}`}>Find it in the articles</Link>
      </p>
      <Forms identity={identity} />
      {speaksFor.length > 0 && (
        <>
          <h3>Speaks for</h3>
          <ul className="plain-list">
            {speaksFor.map(({ party, role, from, to }) => (
              <li key={`${party.id} ${role} ${from} ${to}`}>
                {visible(party.name)}{' '}
                <span className="soft">{[visible(role), timeWords(from, to)].filter((x) => x !== '').join(', ')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Links identity={identity} nameOf={nameOf} />
      <JoinForm identity={identity} others={others} />
    </aside>
  )
}

function timeWords(from: string | null, to: string | null): string {
  if (from !== null && from === to) return `as of ${edtfWords(from)}`
  return [from ? `from ${edtfWords(from)}` : '', to ? `until ${edtfWords(to)}` : ''].filter((x) => x !== '').join(' ')
}

function Forms({ identity: { id, name, forms } }: { identity: Identity }) {
  const { judge, busy, error } = useJudge()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const toggle = (form: string) =>
    setChosen(chosen.includes(form) ? chosen.filter((x) => x !== form) : [...chosen, form])
  const split = async () => {
    if (await judge({ verb: 'split', identity: id, forms: [...chosen] })) setChosen([])
  }
  const all = chosen.length === forms.length
  return (
    <>
      <h3>Printed as</h3>
      <ul className="plain-list forms">
        {forms.map(({ form, count }) => (
          <li key={form}>
            {forms.length > 1 && (
              <input
                type="checkbox"
                checked={chosen.includes(form)}
                aria-label={`Split off “${visible(form)}”`}
                onChange={() => toggle(form)}
              />
            )}{' '}
            <span className="press">{visible(form)}</span> <span className="soft">{count}</span>
          </li>
        ))}
      </ul>
      {forms.length > 1 && (
        <p>
          <button type="button" disabled={busy || chosen.length === 0 || all} onClick={split}>
            Split the chosen forms off
          </button>{' '}
          {all && <span className="soft">One form has to stay with {visible(name)}.</span>}
        </p>
      )}
      {error && <p role="alert">{error}</p>}
    </>
  )
}

function Links({ identity: { links }, nameOf }: { identity: Identity; nameOf: (id: string) => string }) {
  const showEvidence = useEvidence()
  if (links.length === 0) return null
  return (
    <>
      <h3>Compared with</h3>
      <ul className="plain-list">
        {links.map(({ to, verdict, reason, parts, evidence }) => (
          <li key={`${to} ${verdict}`}>
            <b>{nameOf(to)}</b>, {verdict.replace('-', ' ')}:{' '}
            <button
              type="button"
              className="as-words"
              onClick={() => showEvidence({ title: `${nameOf(to)}: ${visible(reason)}`, evidence })}
            >
              {visible(reason)}
            </button>
            {parts && parts.length > 0 && (
              <ul className="likeness">
                {parts.map(({ part, a, b, how, score }) => (
                  <li key={`${part} ${a} ${b} ${how}`}>
                    {part}:{' '}
                    {[a, b]
                      .filter((x) => x !== '')
                      .map(visible)
                      .join(' and ')}{' '}
                    <span className="soft">{how}</span> <span className="score">{score}</span>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

/** So many names are offered at once. */
const mostOffered = 8

function JoinForm({ identity, others }: { identity: Identity; others: readonly Identity[] }) {
  const { judge, busy, error } = useJudge()
  const [words, setWords] = useState('')
  const fit = others.filter(({ id, kind }) => id !== identity.id && kind === identity.kind)
  if (fit.length === 0) return null
  const found = words.trim() === '' ? [] : chooseNames({ identities: fit }, { kind: '', party: '', words, only: 'all' })
  const join = async (other: Identity) => {
    if (await judge({ verb: 'join', identities: [identity.id, other.id] })) setWords('')
  }
  return (
    <div className="join">
      <label>
        Is the same as <input type="search" value={words} onChange={({ target }) => setWords(target.value)} />
      </label>
      <ul className="plain-list">
        {found.slice(0, mostOffered).map((other) => (
          <li key={other.id}>
            <button type="button" disabled={busy} onClick={() => void join(other)}>
              Join with {visible(other.name)}
            </button>
          </li>
        ))}
      </ul>
      {words.trim() !== '' && found.length === 0 && (
        <p className="soft">No other {identity.kind} of the case is printed so.</p>
      )}
      {found.length > mostOffered && (
        <p className="soft">and {found.length - mostOffered} more: write more of the name</p>
      )}
      {error && <p role="alert">{error}</p>}
    </div>
  )
}
