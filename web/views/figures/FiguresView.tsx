import { useMemo } from 'react'
import type { Topic } from '../../../src/model/figure.ts'
import { type Shelf, shelve } from '../../../src/present/words/cite.ts'
import { fullAmount } from '../../../src/present/words/figures.ts'
import { counted } from '../../../src/present/words/quantity.ts'
import { type Joined, useParts } from '../../client/answers.ts'
import { choicesIn, choicesOf } from '../../kit/choices.ts'
import { Page, PageOf, useAsOf, useEvidence, useQuery } from '../../kit/desk.tsx'
import { Filters, NamePicker, Picker, WordsFilter } from '../../kit/Filters.tsx'
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
const byWords = { holder: 'by who gives it', date: 'by date of printing' } as const

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

/** The contradictions stand in the digest. */
const pieces = ['figures', 'digest', 'articles'] as const

/** Who gives which numbers, topic by topic: drawn by holder or along the calendar, with the editor’s arithmetic beside. */
export function FiguresView() {
  return (
    <PageOf title="Figures" of={useParts(pieces, useAsOf())} what="Laying out the figures">
      {(dossier) => <Laid dossier={dossier} />}
    </PageOf>
  )
}

function Laid({ dossier }: { dossier: Joined<(typeof pieces)[number]> }) {
  const [query] = useQuery()
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
      <Filters>
        <Picker label="Topic" name="topic" all="all" choices={choicesOf(topics)} />
        <Picker label="Show" name="only" all={onlyWords.all} choices={choicesIn(onlyWords, 'all')} />
        <NamePicker label="Given by" name="holder" all="anybody" names={holdersOf(figures)} />
        <Picker label="Drawn" name="by" all={byWords.holder} choices={choicesIn(byWords, 'holder')} />
        <WordsFilter label="With the words" name="q" />
        <Exports name="figures" sheet={sheet} />
      </Filters>
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
