import { useMemo } from 'react'
import { counted } from '../../../src/present/words/quantity.ts'
import { type Joined, useParts } from '../../client/answers.ts'
import { choicesOf } from '../../kit/choices.ts'
import { useAsOf, useEvidence, useQuery } from '../../kit/desk.tsx'
import { Filters, NamePicker, Picker } from '../../kit/Filters.tsx'
import { Answered } from '../../kit/states.tsx'
import { Exports } from '../twin/Exports.tsx'
import { SheetTable } from '../twin/SheetTable.tsx'
import { type SilenceRow, silenceMap, type Voice } from './silence.ts'
import { kindName, type Topic } from './topics.ts'

/** So many outlets stand side by side; others can be asked for by name. */
const mostOutlets = 14
const told: readonly Topic['kind'][] = ['issue', 'proposal', 'event', 'dispute']

const pieces = ['articles', 'table', 'timeline', 'digest'] as const

/** What others report that an outlet leaves out. */
export const SilencePart = () => (
  <Answered of={useParts(pieces, useAsOf())} what="Comparing the outlets">
    {(dossier) => <Laid dossier={dossier} />}
  </Answered>
)

function Laid({ dossier }: { dossier: Joined<(typeof pieces)[number]> }) {
  const [query] = useQuery()
  const showEvidence = useEvidence()
  const { outlets, rows } = useMemo(() => silenceMap(dossier), [dossier])
  if (outlets.length < 2)
    return (
      <p>Fewer than two outlets of these articles are known by name, so nobody can be said to leave anything out.</p>
    )
  const outlet = query.get('outlet') ?? ''
  const kind = query.get('kind') ?? ''
  const at = outlets.findIndex(({ id }) => id === outlet)
  const columns = at >= 0 ? [at] : outlets.slice(0, mostOutlets).map((_, n) => n)
  const shown = rows.filter(
    (row) => (kind === '' || row.kind === kind) && (at < 0 || row.voices[at]?.kind === 'silent'),
  )
  const sheet = () => ({
    columns: ['topic', 'kind', 'told by', 'left out by', ...outlets.map(({ name }) => name)],
    rows: shown.map((row) => [row.name, kindName[row.kind], row.tellers, row.silent, ...row.voices.map(voiceWords)]),
  })
  const cell = (row: SilenceRow, n: number) => {
    const voice = row.voices[n]
    if (!voice) return ''
    if (voice.kind !== 'tells')
      return (
        <span title={voiceWords(voice)}>
          {voiceMark(voice)}
          <span className="hidden">{voiceWords(voice)}</span>
        </span>
      )
    const title = `${outlets[n]?.name}: ${row.name}`
    return (
      <button
        type="button"
        className="as-words"
        aria-label={`${voiceWords(voice)}: show the words`}
        onClick={() => showEvidence({ title, evidence: voice.evidence })}
      >
        {voiceMark(voice)}
      </button>
    )
  }
  return (
    <>
      <Filters>
        <NamePicker label="Left out by" name="outlet" all="any outlet" names={outlets} />
        <Picker label="Kind" name="kind" all="all" choices={choicesOf(told)} />
        <Exports name="silence-map" sheet={sheet} />
      </Filters>
      <p className="soft silence-key">
        ■ told, with the number of articles · □ left out, though it printed other articles of this case at that time · –
        printed nothing in this case at that time. What is not in the case is not known: an outlet may have told it in
        an article that nobody added.
      </p>
      {shown.length === 0 ? (
        <p>Nothing that two outlets tell is left out{kind + outlet === '' ? '' : ' under these filters'}.</p>
      ) : (
        <SheetTable
          caption={`${counted(shown.length, 'topic')} that two outlets or more tell, the most left out first`}
          className="silence"
          columns={['Topic', 'Left out by', ...columns.map((n) => outlets[n]?.name ?? '')]}
          numeric={[1]}
          items={shown}
          keyOf={({ id }) => id}
          cells={(row) => [
            <span key="topic">
              {row.name} <span className="soft">{kindName[row.kind]}</span>
            </span>,
            `${row.silent} of ${row.silent + row.tellers}`,
            ...columns.map((n) => cell(row, n)),
          ]}
        />
      )}
      {at < 0 && outlets.length > mostOutlets && (
        <p className="soft">
          The {mostOutlets} outlets with most articles are shown; choose another above, or save the CSV for all.
        </p>
      )}
    </>
  )
}

const voiceMark = (voice: Voice): string =>
  voice.kind === 'tells' ? (voice.articles > 1 ? `■ ${voice.articles}` : '■') : voice.kind === 'silent' ? '□' : '–'

const voiceWords = (voice: Voice): string =>
  voice.kind === 'tells'
    ? `told in ${counted(voice.articles, 'article')}`
    : voice.kind === 'silent'
      ? `left out in ${counted(voice.printed, 'article')}`
      : 'printed nothing then'
