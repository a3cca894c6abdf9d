import { useMemo } from 'react'
import type { Dossier } from '../../../src/model/index.ts'
import { type Way, wayCount, waysOf } from '../../../src/present/words/chain.ts'
import { outletOf, shelve } from '../../../src/present/words/cite.ts'
import { useEvidence, useQuery } from '../../kit/desk.tsx'
import { Exports } from '../twin/Exports.tsx'
import { LongList } from '../twin/LongList.tsx'
import { outletsIn } from './outlets.ts'

/** How statements came to the reader: from hand to hand, the outermost first. */
export function ChainsPart({ dossier }: { dossier: Dossier }) {
  const [query, setQuery] = useQuery()
  const showEvidence = useEvidence()
  const shelf = useMemo(() => shelve(dossier), [dossier])
  const { outlets } = useMemo(() => outletsIn(dossier), [dossier])
  const outlet = query.get('outlet') ?? ''
  const words = (query.get('q') ?? '').toLowerCase()
  const ways = useMemo(() => waysOf(dossier), [dossier])
  const shown = ways.filter(
    (way) =>
      (outlet === '' || shelf.get(way.article)?.outlet?.id === outlet) && way.words.toLowerCase().includes(words),
  )
  const sheet = () => ({
    columns: ['way', 'article', 'statements', 'quote'],
    rows: shown.map((way) => [way.words, outletOf(shelf, way.article), way.statements, way.evidence[0]?.quote ?? '']),
  })
  const open = (way: Way) => showEvidence({ title: way.words, evidence: way.evidence })
  return (
    <>
      <div className="view-filters">
        <label>
          Printed by
          <select value={outlet} onChange={({ target }) => setQuery({ outlet: target.value || null })}>
            <option value="">all</option>
            {outlets.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          Through
          <input
            type="search"
            value={query.get('q') ?? ''}
            onChange={({ target }) => setQuery({ q: target.value || null })}
          />
        </label>
        <Exports name="chains" sheet={sheet} />
      </div>
      {shown.length === 0 && (
        <p>No statement passed through several hands{words + outlet === '' ? '' : ' under these filters'}.</p>
      )}
      <LongList
        items={shown}
        keyOf={(way) => `${way.article} ${way.words}`}
        estimate={34}
        className="plain-list ways"
        label="Ways of statements"
      >
        {(way) => (
          <>
            <button type="button" className="as-words" onClick={() => open(way)}>
              {way.words}
            </button>{' '}
            <span className="soft">
              {outletOf(shelf, way.article)}
              {wayCount(way)}
            </span>
          </>
        )}
      </LongList>
    </>
  )
}
