import type { Forecast } from '../../model/index.ts'
import { numberWords } from '../words/quantity.ts'
import { visible } from '../words/visible.ts'
import { finish, hang, painted, type Style, section } from './sheet.ts'

/** A forecast for a terminal: where the weight lies, how far that moves, on whom it hangs, and the experiment beside it. */
export function forecastText({ issue, unit, mean, median, margin, hangsOn, rounds }: Forecast, style: Style): string {
  const of = (value: number): string =>
    [numberWords(Math.round(value * 1000) / 1000), unit ?? ''].filter(Boolean).join(' ')
  const band = ({ value, low, high }: Forecast['mean']): string =>
    low === high ? `${of(value)}, whoever’s weight is changed` : `${of(value)} (from ${of(low)} to ${of(high)})`
  const tipped =
    hangsOn.length === 0
      ? 'No single actor, weighed a fifth more or less, moves the median.'
      : `The median hangs on ${hangsOn.join(', ')}: weighed a fifth more or less, ${hangsOn.length === 1 ? 'it' : 'each'} moves it elsewhere.`
  return finish([
    ...painted(hang(`${visible(issue)} — where the weight lies`, '', style), 'bold', style),
    ...painted(
      hang('A summary of positions as they were given. It does not say what will happen.', '', style),
      'faint',
      style,
    ),
    '',
    ...hang(`Weighted median: ${band(median)}.`, '  ', style),
    ...hang(`Weighted mean: ${band(mean)}.`, '  ', style),
    ...hang(`${tipped} The median’s side holds ${percent(margin)} more than half of all weight.`, '  ', style),
    ...(rounds.length > 0 ? experiment(rounds, { of, mean: mean.value }, style) : []),
  ])
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`

interface Baseline {
  readonly of: (value: number) => string
  readonly mean: number
}

function experiment(rounds: Forecast['rounds'], { of, mean }: Baseline, style: Style): string[] {
  const warning = `An experiment: replications of these rounds disagree from the first on. The baseline to beat is the mean, ${of(mean)}.`
  return [
    '',
    ...section('Rounds of challenges', style),
    ...painted(hang(warning, '  ', style), 'faint', style),
    ...rounds.flatMap((round, n) =>
      hang(`after round ${n + 1}: median ${of(round.median)}, mean ${of(round.mean)}`, '  ', style),
    ),
  ]
}
