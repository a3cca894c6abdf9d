import { useMemo, useRef } from 'react'
import { Link } from 'wouter'
import type { Dossier } from '../../../src/model/index.ts'
import { counted } from '../../../src/present/words/quantity.ts'
import { visible } from '../../../src/present/words/visible.ts'
import { whenWords } from '../../../src/present/words/when.ts'
import { type Joined, useParts } from '../../client/answers.ts'
import { useAsOf, useEvidence } from '../../kit/desk.tsx'
import { Answered } from '../../kit/states.tsx'
import { Exports } from '../twin/Exports.tsx'
import { LongList } from '../twin/LongList.tsx'
import { SheetTable } from '../twin/SheetTable.tsx'
import { useWidth } from '../twin/useWidth.ts'
import { CopyPicture } from './CopyPicture.tsx'
import { type CopyGroup, copyGroups, type Debt, debtsOf } from './copying.ts'
import { titleOf } from './shelves.ts'

const columns = ['outlet', 'takes from', 'how', 'articles', 'quote']
const howWords = { credits: 'with credit', copies: 'without credit' } as const

const pieces = ['sources'] as const

/** Who takes from whom, drawn and as a table; groups of articles that are one origin; how often a claim is told. */
export const CopiesPart = () => (
  <Answered of={useParts(pieces, useAsOf())} what="Comparing the articles">
    {(dossier) => <Laid dossier={dossier} />}
  </Answered>
)

function Laid({ dossier }: { dossier: Joined<(typeof pieces)[number]> }) {
  const picture = useRef<HTMLDivElement>(null)
  const [frame, width] = useWidth<HTMLDivElement>()
  const showEvidence = useEvidence()
  const debts = useMemo(() => debtsOf(dossier), [dossier])
  const groups = useMemo(() => copyGroups(dossier), [dossier])
  const open = ({ by, from, how, evidence }: Debt) =>
    showEvidence({
      title: `${by} takes from ${from}, ${howWords[how]}`,
      note: how === 'copies' ? 'the words of the articles are alike; the earlier one is taken for the first' : null,
      evidence,
    })
  const sheet = () => ({
    columns,
    rows: debts.map(({ by, from, how, articles, evidence }) => [
      by,
      from,
      howWords[how],
      articles,
      evidence[0]?.quote ?? '',
    ]),
  })
  return (
    <>
      {debts.length === 0 && <p>No article of the case credits another outlet or repeats one.</p>}
      {debts.length > 0 && (
        <div className="view-filters">
          <Exports name="who-copies-whom" sheet={sheet} picture={picture} />
        </div>
      )}
      <div ref={frame} className="copy-frame">
        <div ref={picture}>{width > 0 && debts.length > 0 && <CopyPicture debts={debts} width={width} />}</div>
      </div>
      {debts.length > 0 && (
        <SheetTable
          caption="Who takes from whom"
          columns={['Outlet', 'Takes from', 'How', 'Articles']}
          numeric={[3]}
          items={debts}
          keyOf={({ by, from, how }) => `${by} ${from} ${how}`}
          cells={(debt) => [
            debt.by,
            debt.evidence.length > 0 ? (
              <button key="from" type="button" className="as-words" onClick={() => open(debt)}>
                {debt.from}
              </button>
            ) : (
              debt.from
            ),
            howWords[debt.how],
            debt.articles,
          ]}
        />
      )}
      {groups.length > 0 && <h2>Articles of one origin</h2>}
      <LongList
        items={groups}
        keyOf={({ origin }) => origin}
        estimate={150}
        className="plain-list copy-groups"
        label="Articles of one origin"
      >
        {(group) => <OneOrigin group={group} />}
      </LongList>
      <Claims origins={dossier.origins} />
    </>
  )
}

/** So many articles of one origin are listed; the others are counted. */
const mostCopies = 12

function OneOrigin({ group: { articles, credits } }: { group: CopyGroup }) {
  return (
    <>
      <p>
        <b>{counted(articles.length, 'article')}, one origin</b>
        {credits.length > 0 && <span className="soft"> credited to {credits.join(', ')}</span>}
      </p>
      <ol>
        {articles.slice(0, mostCopies).map((article) => (
          <li key={article.id}>
            {whenWords(article.published)}{' '}
            <Link href={`/article/${article.id}`} className="press">
              {titleOf(article)}
            </Link>{' '}
            {article.outlet ? visible(article.outlet.name) : ''}
          </li>
        ))}
      </ol>
      {articles.length > mostCopies && <p className="soft">and {articles.length - mostCopies} later ones</p>}
    </>
  )
}

function Claims({ origins }: Pick<Dossier, 'origins'>) {
  const showEvidence = useEvidence()
  const claims = useMemo(
    () => origins.map((origin, n) => ({ ...origin, n })).sort((a, b) => b.articles - a.articles),
    [origins],
  )
  if (claims.length === 0) return null
  return (
    <>
      <h2>How often a claim is told</h2>
      <SheetTable
        caption="Claims that several articles tell"
        columns={['Claim', 'Articles', 'Independent']}
        numeric={[1, 2]}
        items={claims}
        keyOf={({ n }) => String(n)}
        cells={({ claim, articles, independent, evidence }) => [
          <button
            key="claim"
            type="button"
            className="as-words press"
            onClick={() =>
              showEvidence({ title: `Told in ${counted(articles, 'article')}, ${independent} independent`, evidence })
            }
          >
            {visible(claim)}
          </button>,
          articles,
          independent,
        ]}
      />
    </>
  )
}
