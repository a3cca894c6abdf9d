import { useMemo } from 'react'
import type { DossierPartOf } from '../../../src/model/answers.ts'
import { counted } from '../../../src/present/words/quantity.ts'
import { useTable } from '../../client/answers.ts'
import { choicesIn } from '../../kit/choices.ts'
import { Filters, NamePicker, Picker, Tick } from '../../kit/Filters.tsx'
import { Page } from '../../kit/Page.tsx'
import { useAsOf, useQuery } from '../../kit/query.ts'
import { Answered, EmptyState } from '../../kit/states.tsx'
import { Exports } from '../twin/Exports.tsx'
import '../twin/twin.css'
import { Grid } from './Grid.tsx'
import { TimeSlider } from './TimeSlider.tsx'
import './table.css'
import { choiceOf, gridOf, mostColumns, mostParties, type Near } from './tableModel.ts'
import { sheetOf } from './tableSheet.ts'

const nearWords: Readonly<Record<Near, string>> = {
  all: 'all positions',
  reported: 'told or quoted, nothing inferred',
  verbatim: 'in the party’s own words only',
}

/** Parties by issues: where each stands, how firmly, in whose words, and what moved. */
export function TableView() {
  const answer = useTable(useAsOf())
  return (
    <Page title="The table" lead="Who wants what. Open a cell to read the words behind it." className="table-view">
      <Answered of={answer} what="Laying out the table">
        {(table) => <Laid table={table} />}
      </Answered>
    </Page>
  )
}

function Laid({ table }: { table: DossierPartOf<'table'> }) {
  const [query, setQuery] = useQuery()
  const choice = useMemo(() => choiceOf(query), [query])
  const grid = useMemo(() => gridOf(table, choice), [table, choice])
  const isFiltered = choice.near !== 'all' || choice.moved || choice.party !== ''
  return (
    <>
      <div className="table-tools">
        <TimeSlider />
        <Filters>
          <Picker label="Show" name="near" all={nearWords.all} choices={choicesIn(nearWords, 'all')} />
          <NamePicker label="Party" name="party" all="all parties" names={table.parties} />
          <Tick label="only what moved" name="moved" />
        </Filters>
      </div>
      {grid.rows.length === 0 ? (
        <EmptyState
          title={isFiltered ? 'Nobody stands on anything under these filters.' : 'No position was found yet.'}
        >
          {isFiltered ? (
            <button type="button" onClick={() => setQuery({ near: null, moved: null, party: null })}>
              Take the filters away
            </button>
          ) : (
            <p>Add articles in which somebody wants something, or move the day further on.</p>
          )}
        </EmptyState>
      ) : (
        <Grid grid={grid} table={table} />
      )}
      <p className="under-table">
        {(grid.more > 0 || choice.all) && (
          <button type="button" onClick={() => setQuery({ parties: choice.all ? null : 'all' })}>
            {choice.all
              ? 'Fewer parties'
              : counted(Math.min(grid.more, mostColumns - mostParties), 'more party', 'more parties')}
          </button>
        )}
        <Exports name="table" sheet={() => sheetOf(table)} />
        {grid.more > 0 && grid.parties.length + grid.more > mostColumns && (
          <span className="soft">
            {counted(grid.parties.length + grid.more, 'party', 'parties')} hold positions: pick one above to see it
            alone. The CSV has all.
          </span>
        )}
      </p>
    </>
  )
}
