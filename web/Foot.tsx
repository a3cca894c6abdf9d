import { Link } from 'wouter'
import { counted } from '../src/present/words/quantity.ts'
import { edtfWords } from '../src/present/words/when.ts'
import { useCase, useDigest } from './client/answers.ts'
import { refusalOf, refusalWords } from './client/get.ts'
import { useLive } from './client/live.ts'
import { useUpdate } from './client/version.ts'
import { setBlind, setWho, useBlind, useWho } from './client/who.ts'
import { useNotice } from './kit/notice.ts'
import { useAsOf } from './kit/query.ts'
import { sentence } from './kit/states.tsx'

/** How much of the press stands behind the page, how fresh it is, and in whose name judgements are entered. */
export function Foot({ onHandOn }: { onHandOn: () => void }) {
  const who = useWho()
  const blind = useBlind()
  const asOf = useAsOf()
  const card = useCase().data
  return (
    <>
      <footer className="foot">
        <Coverage asOf={asOf} />
        <div className="who">
          <Link href="/judgements">Judgements</Link>
          <button type="button" className="as-words" onClick={onHandOn}>
            Hand on
          </button>
          <label>
            Judging as{' '}
            <input
              key={who}
              defaultValue={who}
              maxLength={100}
              autoComplete="off"
              placeholder={card?.judge ?? 'your name'}
              onBlur={({ target }) => setWho(target.value.trim())}
              onKeyDown={({ key, currentTarget }) => key === 'Enter' && setWho(currentTarget.value.trim())}
            />
          </label>
          <label className="check">
            <input type="checkbox" checked={blind} onChange={({ target }) => setBlind(target.checked)} />
            coding blind
          </label>
        </div>
      </footer>
      <Notice />
    </>
  )
}

function Coverage({ asOf }: { asOf: string | null }) {
  const ofDay = useDigest(asOf).data
  const whole = useDigest(null).data // where nothing was known on the day yet
  const coverage = (ofDay ?? whole)?.coverage
  const card = useCase().data
  if (!coverage || !card) return <p>…</p>
  const { articles, outlets, origins, first, last, undated } = coverage
  const days = first && last ? `${edtfWords(first === last ? first : `${first}/${last}`)}` : 'no day known'
  return (
    <p>
      {counted(articles, 'article')} from {counted(outlets.length, 'outlet')}, {origins} independent; published {days}
      {undated > 0 ? `; ${undated} undated` : ''}. {asOf && ofDay ? `Shown as known on ${edtfWords(asOf)}. ` : ''}
      {card.stale ? 'Something newer is being laid out.' : 'Nothing newer is waiting.'} Parley {card.version},{' '}
      {card.reader} reader.
    </p>
  )
}

/** What was just done, how far adding is, and a lost line. */
function Notice() {
  const notice = useNotice()
  const { link, progress } = useLive()
  const going = progress ? `${progress.what} ${progress.done} of ${progress.total}` : ''
  const { error } = useCase()
  const refused = error && refusalOf(error).code !== 'no-answer' ? sentence(refusalWords(error)) : null
  const lost = link === 'lost' ? `${refused ?? 'Parley does not answer.'} What you see may be old. Trying again.` : ''
  const update = useUpdate()
  const updated = update === null ? '' : `Parley ${update} answers now: load this page again to have its workbench.`
  const words = lost || notice || going || updated
  return (
    <p className={words === '' ? 'notice empty' : 'notice'} role="status">
      {words}
    </p>
  )
}
