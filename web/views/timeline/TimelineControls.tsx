import type { Ref } from '../../../src/model/index.ts'
import { choicesOf } from '../../kit/choices.ts'
import { Filters, NamePicker, Picker } from '../../kit/Filters.tsx'
import { statuses } from './address.ts'
import { laneName, lanes, type Mark } from './marks.ts'
import type { Choice } from './view.ts'

export interface TimelineControlsProps {
  readonly marks: readonly Mark[]
  readonly parties: readonly Ref[]
  readonly choice: Choice
  readonly onChoose: (patch: Readonly<Record<string, string | null>>) => void
}

/** Which lanes, which status, whose marks. Only what the case has is offered. */
export function TimelineControls({ marks, parties, choice, onChoose }: TimelineControlsProps) {
  const has = lanes.filter((lane) => marks.some((mark) => mark.lane === lane))
  const found = statuses.filter((status) => marks.some((mark) => mark.status === status))
  const toggle = (lane: (typeof lanes)[number]) => {
    const shown = choice.lanes.length === 0 ? has : choice.lanes
    const next = shown.includes(lane)
      ? shown.filter((other) => other !== lane)
      : has.filter((x) => shown.includes(x) || x === lane)
    onChoose({ lanes: next.length === 0 || next.length === has.length ? null : next.join(',') })
  }
  return (
    <Filters>
      <fieldset>
        <legend>Lanes</legend>
        {has.map((lane) => (
          <label key={lane} className="check">
            <input
              type="checkbox"
              checked={choice.lanes.length === 0 || choice.lanes.includes(lane)}
              onChange={() => toggle(lane)}
            />
            {laneName[lane]}
          </label>
        ))}
      </fieldset>
      <Picker label="Status" name="status" all="any" choices={choicesOf(found)} />
      <NamePicker label="Party" name="party" all="all" names={parties} />
    </Filters>
  )
}
