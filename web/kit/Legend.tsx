import type { Layer, Stance } from '../../src/model/index.ts'
import { layerMeaning, stanceMeaning } from '../../src/present/words/marks.ts'
import { useDigest } from '../client/answers.ts'
import { PartyChip } from './parties.tsx'
import { Sheet } from './Sheet.tsx'
import { LayerLine, StanceMark, StanceSign } from './StanceMark.tsx'

/** What every mark means: the same in the table, the article, the plots and on paper. */
export function Legend({ onClose }: { onClose: () => void }) {
  const parties = useDigest(null).data?.parties ?? []
  return (
    <Sheet title="What the marks mean" onClose={onClose} className="legend-sheet">
      <h3>The shape is the stance</h3>
      <dl>
        {(Object.keys(stanceMeaning) as Stance[]).map((stance) => (
          <div key={stance}>
            <dt>
              <StanceSign stance={stance} /> {stance}
            </dt>
            <dd>{stanceMeaning[stance]}</dd>
          </div>
        ))}
      </dl>
      <h3>The weight is how firm it is put</h3>
      <dl>
        <Row mark={<StanceMark stance="refuses" firmness="signal" layer="verbatim" />} means="a signal, or an ask" />
        <Row
          mark={<StanceMark stance="refuses" firmness="bottom-line" layer="verbatim" />}
          means="the least that would do"
        />
        <Row
          mark={<StanceMark stance="refuses" firmness="red-line" layer="verbatim" />}
          means="what must not be crossed"
        />
      </dl>
      <h3>The line is how near the words are</h3>
      <dl>
        {(Object.keys(layerMeaning) as Layer[]).map((layer) => (
          <Row key={layer} mark={<LayerLine layer={layer}>{layer}</LayerLine>} means={layerMeaning[layer]} />
        ))}
        <Row mark={<span className="doubted">in doubt</span>} means="the text is unclear or damaged here" />
        <Row mark={<i>3 May</i>} means="a date that was worked out; the reason stands beside it" />
        <Row mark={<span className="press">serif</span>} means="what the press printed; everything else is ours" />
      </dl>
      {parties.length > 0 && (
        <>
          <h3>The hue is the party, always with its short name</h3>
          <ul className="party-list">
            {parties.slice(0, 40).map((party) => (
              <li key={party.id}>
                <PartyChip party={party} /> {party.name}
              </li>
            ))}
          </ul>
        </>
      )}
    </Sheet>
  )
}

const Row = ({ mark, means }: { mark: React.ReactNode; means: string }) => (
  <div>
    <dt>{mark}</dt>
    <dd>{means}</dd>
  </div>
)
