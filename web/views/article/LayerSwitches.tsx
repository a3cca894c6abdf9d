import type { ArticlePage } from '../../../src/model/answers.ts'
import type { JudgedKind } from '../../../src/model/index.ts'
import { layerOf } from '../../../src/model/layers.ts'
import { useQuery } from '../../kit/query.ts'
import { askedOf, layers } from './layers.ts'

export interface LayerSwitchesProps {
  readonly reading: ArticlePage['reading']
  readonly shown: ReadonlySet<JudgedKind>
}

/** Which layers are drawn, each written as it is drawn, with how many there are. */
export function LayerSwitches({ reading, shown }: LayerSwitchesProps) {
  const [, setQuery] = useQuery()
  const turn = (kind: JudgedKind, on: boolean) => {
    const next = new Set(shown)
    if (on) next.add(kind)
    else next.delete(kind)
    setQuery({ layers: askedOf(next) })
  }
  return (
    <fieldset className="layer-switches">
      <legend className="hidden">Layers</legend>
      {layers.map(({ kind, name }) => {
        const count = reading?.[layerOf[kind]].length ?? 0
        return (
          <label key={kind} className="check">
            <input
              type="checkbox"
              checked={shown.has(kind)}
              disabled={count === 0}
              onChange={({ target }) => turn(kind, target.checked)}
            />
            <span className={`sample-${kind}`}>{name}</span> <span className="soft">{count}</span>
          </label>
        )
      })}
    </fieldset>
  )
}
