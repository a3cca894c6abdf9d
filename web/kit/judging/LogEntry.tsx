import type { Judgement } from '../../../src/model/index.ts'
import { visible } from '../../../src/present/words/visible.ts'
import { clip } from '../../../src/present/words/width.ts'
import { refusalWords } from '../../client/get.ts'
import { enter } from '../../client/judging.ts'
import { tell } from '../notice.ts'

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

/** An entry of the log in a line: who judged what, when and why; it can be taken back, and done again. */
export function LogEntry({ entry, holds }: { entry: Judgement; holds: boolean }) {
  const step = entry.verb === 'undo' || entry.verb === 'redo'
  return (
    <>
      <span className="soft">
        {entry.id}. {entry.at.slice(0, 16).replace('T', ' ')}
      </span>{' '}
      <bdi>{visible(entry.who)}</bdi>{' '}
      <span className={holds || step ? undefined : 'undone'}>{doneWords[entry.verb]}</span> <bdi>{whatOf(entry)}</bdi>
      {entry.why ? <span className="soft"> because {visible(entry.why)}</span> : null}
      {entry.blind ? <span className="soft"> (blind)</span> : null} <Step entry={entry} holds={holds} />
    </>
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
  if (entry.verb === 'add') return `the ${entry.item.kind} “${clip(visible(entry.item.span.quote), 80)}”`
  if ('target' in entry && entry.target) {
    const fields = entry.verb === 'correct' ? ` (${Object.keys(entry.to).join(', ')})` : ''
    return `the ${entry.target.kind} “${clip(visible(entry.target.quote), 80)}”${fields}`
  }
  if (entry.verb === 'split') return `${visible(entry.forms.join(', '))} from ${visible(entry.identity)}`
  if ('identities' in entry) return entry.identities.map(visible).join(' and ')
  return ''
}
