import type { DiscourseNetwork, NetworkWindow } from '../../model/index.ts'
import { counted } from '../words/quantity.ts'
import { shortNames } from '../words/short.ts'
import { visible } from '../words/visible.ts'
import { fill } from '../words/width.ts'
import { finish, hang, painted, type Style, section } from './sheet.ts'

const mostParties = 10
const ties = {
  congruence: 'how often two parties take the same side of an issue',
  conflict: 'how often two parties take opposite sides of an issue',
  subtract: 'how often two parties take the same side of an issue, less how often opposite ones',
} as const

/** A discourse network for a terminal: blocs first, then the ties, window by window. */
export function networkText(network: DiscourseNetwork, style: Style): string {
  const { kind, parties, windows } = network
  const remark = `Ties weigh ${ties[kind]}: the product of how often each does, copies counted once. What nobody printed is not in them.`
  return finish([
    ...painted(hang(`Who argues with whom: ${kind}`, '', style), 'bold', style),
    ...painted(hang(remark, '', style), 'faint', style),
    ...(parties.length === 0 ? ['', 'The case holds no position for or against anything.'] : []),
    ...windows.filter(({ statements }) => statements > 0).flatMap((window) => windowLines(network, window, style)),
  ])
}

function windowLines({ kind, parties }: DiscourseNetwork, window: NetworkWindow, style: Style): string[] {
  const { from, to, statements, modularity, eiIndex, blocs } = window
  const title = from === null ? 'The whole case' : `${from} to ${to}`
  const groups = [...new Set(blocs)]
    .map((bloc) => parties.filter((_, i) => blocs[i] === bloc))
    .filter((g) => g.length > 1)
  // Who is tied by conflict argues against one another: such groups are the contrary of blocs.
  const hasBlocs = kind !== 'conflict'
  const measured = hasBlocs ? `, modularity ${plain(modularity)}, E-I ${plain(eiIndex ?? 0)}` : ''
  return [
    '',
    ...section(title, style),
    ...hang(`${counted(statements, 'position')}${eiIndex === null ? ', no ties' : measured}`, '  ', style),
    ...(hasBlocs ? groups : []).flatMap((group, n) => hang(group.map(visible).join(', '), `  bloc ${n + 1}  `, style)),
    ...matrix(parties, window, style),
  ]
}

/** With two decimals, and never "-0.00". */
const plain = (n: number): string => n.toFixed(2).replace(/^-(0\.00)$/, '$1')

/** The ties of the parties that have most, as many as a page is wide. */
function matrix(parties: readonly string[], { ties: values }: NetworkWindow, style: Style): string[] {
  const strength = (i: number): number => values[i]!.reduce((sum, tie) => sum + Math.abs(tie), 0)
  const shown = parties
    .map((_, i) => i)
    .filter((i) => strength(i) > 0)
    .sort((a, b) => strength(b) - strength(a) || a - b)
    .slice(0, Math.min(mostParties, Math.floor((Math.max(40, style.width) - 20) / 7)))
  if (shown.length < 2) return []
  const heads = shortNames(
    shown.map((i) => ({ id: String(i), name: parties[i]! })),
    6,
  )
  return [
    '',
    ...painted([`  ${fill('', 18)}${heads.map((head) => fill(head, 7)).join('')}`], 'faint', style),
    ...shown.map((i) => {
      const row = shown.map((j) => fill(i === j ? '' : values[i]![j] === 0 ? '·' : String(values[i]![j]), 7)).join('')
      return `  ${fill(visible(parties[i]!).slice(0, 17), 18)}${row}`
    }),
    ...(parties.length > shown.length ? [`  and ${parties.length - shown.length} more parties (--json has all)`] : []),
  ]
}
