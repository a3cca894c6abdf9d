import { useMemo } from 'react'
import { counted } from '../../../src/present/words/quantity.ts'
import { edtfWords } from '../../../src/present/words/when.ts'
import { type Joined, useParts } from '../../client/answers.ts'
import { choicesIn } from '../../kit/choices.ts'
import { useAsOf, useEvidence, useQuery } from '../../kit/desk.tsx'
import { Filters, Picker } from '../../kit/Filters.tsx'
import { Answered } from '../../kit/states.tsx'
import { Exports } from '../twin/Exports.tsx'
import { SheetTable } from '../twin/SheetTable.tsx'
import { kindName, type Topic } from './topics.ts'
import { type Trend, trendsOf } from './trends.ts'

const spans = { 24: '24 hours', 72: '3 days', 168: '7 days', 720: '30 days' } as const
const columns = ['topic', 'kind', 'origins', 'articles', 'origins before', 'first told now']

const pieces = ['articles', 'table', 'timeline', 'figures', 'digest'] as const

/** What the last hours of the case are about, counted by independent origins. */
export const TrendsPart = () => (
  <Answered of={useParts(pieces, useAsOf())} what="Counting topics">
    {(dossier) => <Laid dossier={dossier} />}
  </Answered>
)

function Laid({ dossier }: { dossier: Joined<(typeof pieces)[number]> }) {
  const [query] = useQuery()
  const showEvidence = useEvidence()
  const asked = Number(query.get('hours') ?? 24)
  const hours = asked in spans ? asked : 24
  const kind = query.get('kind') ?? ''
  const found = useMemo(() => trendsOf(dossier, hours), [dossier, hours])
  const trends = found.trends.filter(({ topic }) => kind === '' || topic.kind === kind)
  const open = ({ topic, origins }: Trend) => {
    const ids = new Set(found.articles.map(({ id }) => id))
    const evidence = topic.evidence.filter(({ article }) => ids.has(article))
    showEvidence({ title: `${topic.name}: ${counted(origins, 'origin')}`, evidence })
  }
  const sheet = () => ({ columns, rows: trends.map(trendRow) })
  if (found.from === null || found.to === null)
    return <p>No article of the case has a date, so there are no last hours.</p>
  const days = found.from === found.to ? edtfWords(found.to) : edtfWords(`${found.from}/${found.to}`)
  return (
    <>
      <Filters>
        <Picker label="The last" name="hours" all={spans[24]} choices={choicesIn(spans, '24')} />
        <Picker label="Kind" name="kind" all="all" choices={choicesIn(kindName)} />
        <Exports name="last-hours" sheet={sheet} />
      </Filters>
      <p className="soft">
        {days}: {counted(found.articles.length, 'article')} of {counted(found.origins, 'independent origin')}. The hours
        are counted back from the newest article of the case
        {found.wholeDays ? '; only days are known, so whole days count' : ''}.
      </p>
      <SheetTable
        caption="Topics by independent origins; one story in several outlets counts once"
        columns={['Topic', 'Kind', 'Origins', 'Articles', 'Before', 'New']}
        numeric={[2, 3, 4]}
        items={trends}
        keyOf={({ topic }) => topic.id}
        cells={(trend) => [
          <button key="topic" type="button" className="as-words" onClick={() => open(trend)}>
            {trend.topic.name}
          </button>,
          kindName[trend.topic.kind as Topic['kind']],
          trend.origins,
          trend.articles,
          trend.before,
          trend.fresh ? 'first told now' : '',
        ]}
      />
    </>
  )
}

function trendRow({ topic, origins, articles, before, fresh }: Trend): (string | number)[] {
  return [topic.name, kindName[topic.kind], origins, articles, before, fresh ? 'yes' : 'no']
}
