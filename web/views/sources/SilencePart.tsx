import { useMemo } from 'react'
import type { Dossier } from '../../../src/model/index.ts'
import { counted } from '../../../src/present/words/quantity.ts'
import { useEvidence, useQuery } from '../../kit/desk.tsx'
import { Exports } from '../twin/Exports.tsx'
import { SheetTable } from '../twin/SheetTable.tsx'
import { type SilenceRow, silenceMap, type Voice } from './silence.ts'
import { kindName } from './topics.ts'

/** So many outlets stand side by side; others can be asked for by name. */
const mostOutlets = 14

/** What others report that an outlet leaves out. */
export function SilencePart({ dossier }: { dossier: Dossier }) {
  const [query, setQuery] = useQuery()
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
      <div className="view-filters">
        <label>
          Left out by
          <select value={outlet} onChange={({ target }) => setQuery({ outlet: target.value || null })}>
            <option value="">any outlet</option>
            {outlets.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          Kind
          <select value={kind} onChange={({ target }) => setQuery({ kind: target.value || null })}>
            <option value="">all</option>
            {(['issue', 'proposal', 'event', 'dispute'] as const).map((value) => (
              <option key={value} value={value}>
                {kindName[value]}
              </option>
            ))}
          </select>
        </label>
        <Exports name="silence-map" sheet={sheet} />
      </div>
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
