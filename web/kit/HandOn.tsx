import { type HandedOnFormat, handedOnFormats } from '../../src/model/handedOn.ts'
import { edtfWords } from '../../src/present/words/when.ts'
import { useAsOf } from './query.ts'
import { Sheet } from './Sheet.tsx'

const formats = Object.entries(handedOnFormats) as [HandedOnFormat, string][]

/** The case as a file: printed whole, or in the formats of other programs; of the day that is shown. */
export function HandOn({ onClose }: { onClose: () => void }) {
  const asOf = useAsOf()
  return (
    <Sheet title="Hand the case on" onClose={onClose}>
      {asOf && <p>As known on {edtfWords(asOf)}.</p>}
      <dl className="hand-on">
        {formats.map(([format, purpose]) => (
          <div key={format}>
            <dt>
              <a href={`/api/export?${new URLSearchParams({ format, ...(asOf ? { asOf } : {}) })}`} download>
                {format}
              </a>
            </dt>
            <dd>{purpose}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  )
}
