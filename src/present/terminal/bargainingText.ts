import type { BargainingOutlook, PackageWorth } from '../../model/index.ts'
import { counted } from '../words/quantity.ts'
import { visible } from '../words/visible.ts'
import { zoneWords } from '../words/zone.ts'
import { finish, hang, painted, type Style, section } from './sheet.ts'

const mostPackages = 8

/** A bargain for a terminal: the answer first, then each scale, then the packages that theory singles out. Ends with a line end. */
export function bargainingText({ name, parties, scales, packages }: BargainingOutlook, style: Style): string {
  const title = `${name === null ? 'Bargain' : visible(name)} — what could be agreed on`
  const remark = '“Could be agreed on” says that nobody would refuse it. It does not say that it is likely, or fair.'
  return finish([
    ...painted(hang(title, '', style), 'bold', style),
    ...painted(hang(remark, '', style), 'faint', style),
    ...(scales.length > 0
      ? ['', ...section('Scales', style), ...scales.flatMap((scale) => hang(zoneWords(scale), '  ', style))]
      : []),
    ...(packages ? ['', ...section('Packages', style), ...packageLines(packages, parties, style)] : []),
  ])
}

const points = [
  ['nash', 'Nash: the greatest product of gains'],
  ['kalaiSmorodinsky', 'Kalai–Smorodinsky: the greatest smallest share of the best possible gain'],
  ['egalitarian', 'Egalitarian: the greatest smallest gain'],
  ['utilitarian', 'Utilitarian: the greatest sum'],
] as const

function packageLines(
  found: NonNullable<BargainingOutlook['packages']>,
  parties: readonly string[],
  style: Style,
): string[] {
  const { all, zone, rational, pareto } = found
  if (!zone)
    return hang(
      `No zone: of ${counted(all, 'package')} none is at least as good for everybody as no agreement.`,
      '  ',
      style,
    )
  const count = `Of ${counted(all, 'package')} nobody would refuse ${rational}; ${pareto.length} of them cannot be bettered for one party without loss to another.`
  return [
    ...hang(count, '  ', style),
    ...points.flatMap(([key, title]) => [
      '',
      ...hang(title, '  ', style),
      ...found[key].slice(0, mostPackages).flatMap((one) => packageLine(one, parties, style)),
      ...(found[key].length > mostPackages ? [`    and ${found[key].length - mostPackages} more that are equal`] : []),
    ]),
  ]
}

function packageLine({ choice, worth }: PackageWorth, parties: readonly string[], style: Style): string[] {
  const terms = Object.entries(choice).map(([issue, value]) => `${issue}: ${value}`)
  const values = worth.map((value, p) => `${parties[p]} ${round(value)}`)
  return hang(`${terms.join('; ')} (${values.join(', ')})`, '    · ', style)
}

const round = (value: number): string => String(Math.round(value * 1000) / 1000)
