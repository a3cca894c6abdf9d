import type { When as Time } from '../../src/model/index.ts'
import { reasonWords } from '../../src/present/words/reason.ts'
import { visible } from '../../src/present/words/visible.ts'
import { isInferred, whenWords } from '../../src/present/words/when.ts'

/** A time; one that was worked out stands in italics and says why when asked, or beside it where `why` is set. */
export function When({ when, why = false }: { when: Time | null; why?: boolean }) {
  const words = whenWords(when)
  if (!isInferred(when)) return <span className="when">{words}</span>
  const because = `inferred: ${visible(reasonWords(when.because))}`
  return (
    <>
      <i className="when" title={because}>
        {words}
      </i>
      {why ? <small className="because"> {because}</small> : <span className="hidden"> ({because})</span>}
    </>
  )
}
