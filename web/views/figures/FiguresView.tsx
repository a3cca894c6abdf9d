import { useMemo } from 'react'
import type { Topic } from '../../../src/model/figure.ts'
import { type Shelf, shelve } from '../../../src/present/words/cite.ts'
import { fullAmount } from '../../../src/present/words/figures.ts'
import { counted } from '../../../src/present/words/quantity.ts'
import { Page, useDossier, useEvidence, useQuery } from '../../kit/desk.tsx'
import { Exports } from '../twin/Exports.tsx'
import { LongList } from '../twin/LongList.tsx'
import '../twin/twin.css'
import { chooseFigures, type FigureChoice, type Found, holdersOf } from './choice.ts'
import { FigureGroupPart } from './FigureGroupPart.tsx'
import './figures.css'
import { figureColumns, figureRows } from './figureRows.ts'
import { rivalsIn } from './rivals.ts'

const topicOrder: readonly Topic[] = [
  'casualties',
  'troops',
  'displaced',
  'territory',
  'aid',
  'recruits',
  'money',
  'share',
  'duration',
  'count',
  'other',
]
const onlyWords = { all: 'all', disputed: 'disputed', checked: 'with arithmetic', wrong: 'that do not add up' } as const

/** What an address asks to be shown. */
function choiceOf(query: URLSearchParams): FigureChoice {
  const only = query.get('only') ?? 'all'
  return {
    topic: query.get('topic') ?? '',
    only: only in onlyWords ? (only as FigureChoice['only']) : 'all',
    holder: query.get('holder') ?? '',
    words: (query.get('q') ?? '').trim(),
  }
}

/** Who gives which numbers, topic by topic: drawn by holder or along the calendar, with the editor’s arithmetic beside. */
export function FiguresView() {
  const dossier = useDossier()
  const [query, setQuery] = useQuery()
  const { figures } = dossier
  const choice = useMemo(() => choiceOf(query), [query])
  const around = useMemo(() => ({ shelf: shelve(dossier), rivalsOf: rivalsIn(dossier) }), [dossier])
  const { compared, alone } = useMemo(() => chooseFigures(dossier, choice), [dossier, choice])
  const by = query.get('by') === 'date' ? 'date' : 'holder'
  const sheet = () => ({
    columns: figureColumns,
    rows: figureRows(
      [...compared, ...alone].map(({ group }) => group),
      around.shelf,
    ),
  })
  const topics = topicOrder.filter((topic) => figures.some((group) => group.topic === topic))
  return (
    <Page
      className="view"
      title="Figures"
      lead={`${counted(compared.length, 'topic')} with several figures or a sum, ${counted(alone.length, 'figure')} told once.`}
    >
      <div className="view-filters">
        <label>
          Topic
          <select value={choice.topic} onChange={({ target }) => setQuery({ topic: target.value || null })}>
            <option value="">all</option>
            {topics.map((topic) => (
              <option key={topic}>{topic}</option>
            ))}
          </select>
        </label>
        <label>
          Show
          <select
            value={choice.only}
            onChange={({ target }) => setQuery({ only: target.value === 'all' ? null : target.value })}
          >
            {Object.entries(onlyWords).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <label>
          Given by
          <select value={choice.holder} onChange={({ target }) => setQuery({ holder: target.value || null })}>
            <option value="">anybody</option>
            {holdersOf(figures).map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          Drawn
          <select value={by} onChange={({ target }) => setQuery({ by: target.value === 'date' ? 'date' : null })}>
            <option value="holder">by who gives it</option>
            <option value="date">by date of printing</option>
          </select>
        </label>
        <label>
          With the words
          <input type="search" value={choice.words} onChange={({ target }) => setQuery({ q: target.value || null })} />
        </label>
        <Exports name="figures" sheet={sheet} />
      </div>
      {compared.length + alone.length === 0 && (
        <p className="soft">
          {figures.length === 0
            ? 'No figure was found in this case. Add articles to it with “a”.'
            : 'No figure fits these filters. Take one away to see more.'}
        </p>
      )}
      <LongList items={compared} keyOf={({ at }) => String(at)} estimate={260} className="figure-groups" label="Topics">
        {(found) => <FigureGroupPart found={found} around={around} by={by} />}
      </LongList>
      <ToldOnce alone={alone} shelf={around.shelf} />
    </Page>
  )
}

function ToldOnce({ alone, shelf }: { alone: readonly Found[]; shelf: Shelf }) {
  const showEvidence = useEvidence()
  if (alone.length === 0) return null
  return (
    <section className="told-once">
      <h2>Told once</h2>
      <LongList
        items={alone}
        keyOf={({ at }) => String(at)}
        estimate={34}
        className="plain-list"
        label="Figures told once"
      >
        {({ group, title }) => <Alone group={group} title={title} shelf={shelf} onOpen={showEvidence} />}
      </LongList>
    </section>
  )
}

interface AloneProps {
  readonly group: Found['group']
  readonly title: string
  readonly shelf: Shelf
  readonly onOpen: ReturnType<typeof useEvidence>
}

function Alone({ group, title, shelf, onOpen }: AloneProps) {
  const [entry] = group.entries
  if (!entry) return null
  const [first] = entry.evidence
  const who = entry.who?.name ?? (first ? shelf.get(first.article)?.outlet?.name : undefined) ?? 'nobody named'
  return (
    <button
      type="button"
      className="alone"
      onClick={() => onOpen({ title: `${fullAmount(entry, group)} — ${title}`, evidence: entry.evidence })}
    >
      <span className="amount">{fullAmount(entry, group)}</span>
      <span>{title}</span>
      <span className="soft">{who}</span>
    </button>
  )
}
