import type { JudgementLog } from '../../../src/model/answers.ts'
import { LogEntry } from '../../kit/judging/LogEntry.tsx'

/** What touched a cell, oldest first. */
export function CellHistory({ log: { judgements, inForce } }: { log: JudgementLog }) {
  const force = new Set(inForce)
  if (judgements.length === 0) return <p className="soft">Nobody has judged it; it stands as it was read.</p>
  return (
    <ol className="history">
      {judgements.map((entry) => (
        <li key={entry.id}>
          <LogEntry entry={entry} holds={force.has(entry.id)} />
        </li>
      ))}
    </ol>
  )
}
