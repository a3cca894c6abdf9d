import { useMemo } from 'react'
import { type Joined, useParts } from '../../client/answers.ts'
import { useAsOf, useEvidence } from '../../kit/desk.tsx'
import { Answered } from '../../kit/states.tsx'
import { Exports } from '../twin/Exports.tsx'
import { SheetTable } from '../twin/SheetTable.tsx'
import { termsByOutlet } from './termsByOutlet.ts'

const mostOutlets = 14

const pieces = ['sources'] as const

/** Terms that take a side, by outlet: glossed, never scored; the outlet’s own voice apart from what it quotes. */
export const TermsPart = () => (
  <Answered of={useParts(pieces, useAsOf())} what="Counting terms">
    {(dossier) => <Laid dossier={dossier} />}
  </Answered>
)

function Laid({ dossier }: { dossier: Joined<(typeof pieces)[number]> }) {
  const showEvidence = useEvidence()
  const { outlets, rows } = useMemo(() => termsByOutlet(dossier), [dossier])
  if (rows.length === 0) return <p>No term that takes a side was found in this case.</p>
  const shown = outlets.slice(0, mostOutlets)
  const sheet = () => ({
    columns: ['term', 'gloss', 'own voice', 'quoted', ...outlets.map(({ name }) => name)],
    rows: rows.map(({ term, gloss, author, quoted, uses }) => [
      term,
      gloss,
      author,
      quoted,
      ...uses.map((use) => use.length),
    ]),
  })
  return (
    <>
      <div className="view-filters">
        <Exports name="terms-by-outlet" sheet={sheet} />
      </div>
      <SheetTable
        caption="Terms by outlet: how often each stands in the articles of the case. A gloss says what a word does; no outlet is rated."
        className="terms"
        columns={['Term', 'Own voice', 'Quoted', ...shown.map(({ name }) => name)]}
        numeric={[1, 2, ...shown.map((_, n) => n + 3)]}
        items={rows}
        keyOf={({ term }) => term}
        cells={({ term, gloss, author, quoted, uses }) => [
          <span key="term">
            <span className="press">{term}</span> <span className="gloss">{gloss}</span>
          </span>,
          author,
          quoted,
          ...shown.map(({ name }, n) => {
            const use = uses[n] ?? []
            return use.length === 0 ? (
              ''
            ) : (
              <button
                key={name}
                type="button"
                className="as-words"
                aria-label={`${name} uses “${term}” ${use.length} times: show the words`}
                onClick={() => showEvidence({ title: `“${term}” in ${name}`, note: gloss, evidence: use })}
              >
                {use.length}
              </button>
            )
          }),
        ]}
      />
      {outlets.length > shown.length && (
        <p className="soft">The {mostOutlets} outlets with most articles are shown; the CSV has all.</p>
      )}
    </>
  )
}
