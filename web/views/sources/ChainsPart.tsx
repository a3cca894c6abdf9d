import { useMemo } from 'react'
import type { Evidence } from '../../../src/model/index.ts'
import { type Way, wayCount, waysOf } from '../../../src/present/words/chain.ts'
import { outletOf, shelve } from '../../../src/present/words/cite.ts'
import { articleOf, type Joined, useParts } from '../../client/answers.ts'
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
  const open = async (way: Way) => {
    const said = await wordsSaid(way).catch(() => []) // then at least where the hands are named
    showEvidence({ title: way.words, evidence: said.length > 0 ? said : way.evidence })
  }
  return (
    <>
      <Filters>
        <NamePicker label="Printed by" name="outlet" all="all" names={outlets} />
        <WordsFilter label="Through" name="q" />
        <Exports name="chains" sheet={sheet} />
      </Filters>
      <p className="soft">Through whose hands a statement came, the last hand first. Open one for the words.</p>
      {shown.length === 0 && (
        <p>No statement passed through several hands{words + outlet === '' ? '' : ' under these filters'}.</p>
      )}
      <LongList
        items={shown}
        keyOf={(way) => `${way.article} ${way.words}`}
        estimate={38}
        className="plain-list ways"
        label="Ways of statements"
      >
        {(way) => (
          <>
            <button type="button" className="opens" onClick={() => void open(way)}>
              {way.words}{' '}
              <span className="soft">
                {outletOf(shelf, way.article)}
                {wayCount(way)}
              </span>
            </button>
          </>
        )}
      </LongList>
    </>
  )
}

/** What came this way: the words of its statements, where they stand. */
async function wordsSaid({ article, ids }: Way): Promise<Evidence[]> {
  const { reading } = await articleOf(article)
  const said = reading?.statements.filter(({ id }) => ids.includes(id)) ?? []
  return said.flatMap(({ content }) => content.slice(0, 1).map((span) => ({ article, ...span })))
}
