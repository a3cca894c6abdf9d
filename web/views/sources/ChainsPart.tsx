import { useMemo } from 'react'
import { type Way, wayCount, waysOf } from '../../../src/present/words/chain.ts'
import { outletOf, shelve } from '../../../src/present/words/cite.ts'
import { type Joined, useParts } from '../../client/answers.ts'
import { useAsOf, useEvidence, useQuery } from '../../kit/desk.tsx'
import { Filters, NamePicker, WordsFilter } from '../../kit/Filters.tsx'
import { Answered } from '../../kit/states.tsx'
import { Exports } from '../twin/Exports.tsx'
import { LongList } from '../twin/LongList.tsx'
import { outletsIn } from './outlets.ts'

const pieces = ['sources'] as const

/** How statements came to the reader: from hand to hand, the outermost first. */
export const ChainsPart = () => (
  <Answered of={useParts(pieces, useAsOf())} what="Following the statements">
    {(dossier) => <Laid dossier={dossier} />}
  </Answered>
)

function Laid({ dossier }: { dossier: Joined<(typeof pieces)[number]> }) {
  const [query] = useQuery()
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
      <Filters>
        <NamePicker label="Printed by" name="outlet" all="all" names={outlets} />
        <WordsFilter label="Through" name="q" />
        <Exports name="chains" sheet={sheet} />
      </Filters>
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
