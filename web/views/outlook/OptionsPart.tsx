import type { Outlook } from '../../../src/model/index.ts'
import { optionNumbers } from '../../../src/present/outlook/holds.ts'
import { visible } from '../../../src/present/words/visible.ts'

/** Who could do what: the options under the numbers by which sentences, states and preferences speak of them. */
export function OptionsPart({ outlook }: { outlook: Outlook }) {
  const numbers = optionNumbers(outlook)
  if (numbers.size === 0) return null
  return (
    <section className="options" aria-labelledby="options-head">
      <h2 id="options-head">Who could do what</h2>
      {outlook.parties.map(({ name, options }) => (
        <div key={name}>
          <h3>{visible(name)}</h3>
          {options.length === 0 && <p className="soft">nothing that would change the outcome</p>}
          <ul className="plain-list">
            {options.map((option) => (
              <li key={option}>
                <span className="number">{numbers.get(option)}</span> {visible(option)}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
