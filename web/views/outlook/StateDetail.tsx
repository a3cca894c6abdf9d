import type { Outlook } from '../../../src/model/index.ts'
import { conceptMeaning, type StateRow, stateWords, wayWords } from '../../../src/present/outlook/holds.ts'
import { visible } from '../../../src/present/words/visible.ts'

export interface StateDetailProps {
  readonly row: StateRow
  readonly outlook: Outlook
  readonly onClose: () => void
}

const mostCoalitions = 8

/** One state: what is done in it, why it holds or does not, the way there, who would leave it together. */
export function StateDetail({ row, outlook, onClose }: StateDetailProps) {
  const { index, holds } = row
  const taken = outlook.states[index]?.taken ?? []
  const way = outlook.reachable.find(({ state }) => state === index)
  const steps = way?.improving ?? way?.path ?? []
  const leaving = outlook.coalitions.filter(({ from }) => from === index)
  return (
    <section className="state-detail" aria-label={`State ${index}`}>
      <header>
        <h3>State {index}</h3>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </header>
      {taken.length === 0 && <p>{stateWords(outlook, index)}</p>}
      <ul className="plain-list">
        {taken.map((option) => (
          <li key={option}>{visible(option)}</li>
        ))}
      </ul>
      <p>
        {holds.length === 0 ? 'Some party would leave it, whatever answer it must expect.' : 'Holds: '}
        {holds.map((concept) => `${conceptMeaning[concept].name}, ${conceptMeaning[concept].says}`).join('; ')}
        {holds.length > 0 && '.'}
      </p>
      <p>From today: {wayWords(row)}.</p>
      {steps.length > 0 && (
        <ol>
          {steps.map(({ party, to }) => (
            <li key={to}>
              {visible(party)} moves to state {to}: <span className="soft">{stateWords(outlook, to)}</span>
            </li>
          ))}
        </ol>
      )}
      {leaving.length > 0 && (
        <>
          <p>Together they would leave it:</p>
          <ul>
            {leaving.slice(0, mostCoalitions).map(({ members, to }) => (
              <li key={`${members.join()} ${to}`}>
                {members.map(visible).join(' and ')}, for state {to}
              </li>
            ))}
            {leaving.length > mostCoalitions && (
              <li className="soft">and {leaving.length - mostCoalitions} other ways</li>
            )}
          </ul>
        </>
      )}
    </section>
  )
}
