import type { Judgement } from '../../../src/model/index.ts'
import { visible } from '../../../src/present/words/visible.ts'
import { clip } from '../../../src/present/words/width.ts'
import { useLog } from '../../client/answers.ts'
import { refusalWords } from '../../client/get.ts'
import { enter } from '../../client/judging.ts'
import { tell } from '../../kit/notice.ts'

const doneWords: Readonly<Record<Judgement['verb'], string>> = {
  accept: 'accepted',
  reject: 'rejected',
  correct: 'corrected',
  add: 'added',
  join: 'joined',
  split: 'split',
  'keep-apart': 'kept apart',
  comment: 'commented',
  undo: 'took back',
  redo: 'did again',
}

/** Who judged what, when and why; each entry can be taken back, and done again. */
export function CellHistory({ history }: { history: readonly Judgement[] }) {
  const inForce = new Set(useLog().data?.inForce)
  if (history.length === 0) return <p className="soft">Nobody has judged it; it stands as it was read.</p>
  return (
    <ol className="history">
      {history.map((entry) => (
        <li key={entry.id}>
          <span className="soft">
            {entry.id}. {entry.at.slice(0, 16).replace('T', ' ')}
          </span>{' '}
          <bdi>{visible(entry.who)}</bdi> {doneWords[entry.verb]} {whatOf(entry)}
          {entry.why ? <span className="soft"> because {visible(entry.why)}</span> : null}{' '}
          <Step entry={entry} holds={inForce.has(entry.id)} />
        </li>
      ))}
    </ol>
  )
}

function Step({ entry, holds }: { entry: Judgement; holds: boolean }) {
  if (entry.verb === 'undo' || entry.verb === 'redo') return null
  const verb = holds ? 'undo' : 'redo'
  const step = () => enter({ verb, of: entry.id }).catch((error: unknown) => tell(refusalWords(error)))
  return (
    <button type="button" className="as-words" onClick={() => void step()}>
      {holds ? 'take back' : 'do again'}
    </button>
  )
}

function whatOf(entry: Judgement): string {
  if (entry.verb === 'undo' || entry.verb === 'redo') return `entry ${entry.of}`
  if (entry.verb === 'comment') return `“${clip(visible(entry.text), 300)}”`
  if (entry.verb === 'add') return `“${clip(visible(entry.item.span.quote), 80)}”`
  if ('target' in entry && entry.target) {
    const fields = entry.verb === 'correct' ? ` (${Object.keys(entry.to).join(', ')})` : ''
    return `“${clip(visible(entry.target.quote), 80)}”${fields}`
  }
  return ''
}
