import { useSingleKeys } from './keys.ts'
import { Sheet } from './Sheet.tsx'

const groups: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'Anywhere',
    [
      ['?', 'this sheet'],
      ['l', 'what the marks mean'],
      ['/', 'search'],
      ['a', 'add articles'],
      ['z or Ctrl Z', 'take back the last judgement'],
      ['Z or Ctrl Shift Z', 'do it again'],
      ['Esc', 'close what is open'],
    ],
  ],
  [
    'Go to',
    [
      ['g b', 'briefing'],
      ['g t', 'table'],
      ['g l', 'timeline'],
      ['g f', 'figures'],
      ['g s', 'sources'],
      ['g n', 'names'],
      ['g o', 'outlook'],
      ['g a', 'ask'],
      ['g j', 'judgements'],
    ],
  ],
  [
    'In the table',
    [
      ['← → ↑ ↓', 'from cell to cell'],
      ['Home, End', 'first and last of the row (with Ctrl: of the table)'],
      ['Enter', 'open the words behind a cell, or close them'],
    ],
  ],
  [
    'In a picture',
    [
      ['← → ↑ ↓', 'from mark to mark'],
      ['Enter', 'the words behind a mark'],
      ['+ − 0', 'timeline: closer, further, everything'],
      ['Shift ← →', 'timeline: earlier, later'],
    ],
  ],
  [
    'In an article, and in an open cell',
    [
      ['j, k', 'next and previous thing that was found'],
      ['y', 'accept it'],
      ['x', 'reject it'],
      ['e', 'correct it'],
      ['m', 'comment on it'],
    ],
  ],
]

/** Every key, and the switch for those that are a single letter. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  const [on, turn] = useSingleKeys()
  return (
    <Sheet title="Keys" onClose={onClose} className="key-sheet">
      <div className="key-groups">
        {groups.map(([name, keys]) => (
          <section key={name}>
            <h3>{name}</h3>
            <dl>
              {keys.map(([key, does]) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <label className="check">
        <input type="checkbox" checked={on} onChange={({ target }) => turn(target.checked)} /> Single letters act
      </label>
    </Sheet>
  )
}
