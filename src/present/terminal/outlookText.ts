import type { Dossier, Evidence, Outlook } from '../../model/index.ts'
import { cite, type Shelf, shelve } from '../words/cite.ts'
import { inMarks } from '../words/inMarks.ts'
import { counted } from '../words/quantity.ts'
import { visible } from '../words/visible.ts'
import { clip } from '../words/width.ts'
import { zoneWords } from '../words/zone.ts'
import { columnsOf, finish, hang, painted, type Style, section } from './sheet.ts'

const mostStates = 24
const mostBreaks = 8
const conceptNames = { nash: 'Nash', seq: 'SEQ', smr: 'SMR', gmr: 'GMR', sseq: 'SSEQ' } as const

/**
 * An outlook for a terminal: the answer in sentences, then the options, the states that hold with the concepts they
 * hold under, the ways there, what an agreement would need, what would break it, and the preferences with their words.
 * `dossier` gives outlets and days to the evidence. Ends with a line end.
 */
export function outlookText(outlook: Outlook, dossier: Dossier | null, style: Style): string {
  const shelf = dossier ? shelve(dossier) : new Map()
  const title = `${outlook.conflict === null ? 'Conflict' : visible(outlook.conflict)} — what would hold`
  return finish([
    ...painted(hang(title, '', style), 'bold', style),
    ...painted(
      hang('“Holds” says that no party would leave a state. It does not say that it is likely.', '', style),
      'faint',
      style,
    ),
    '',
    ...outlook.answer.flatMap(({ sentence, evidence }, n) => [
      ...hang(sentence, `${String(n + 1).padStart(2)}  `, style),
      ...quoted(evidence.slice(0, 1), shelf, style),
    ]),
    ...statedZoneLines(outlook, shelf, style),
    ...options(outlook, style),
    ...holding(outlook, style),
    ...needs(outlook, style),
    ...breaks(outlook, style),
    ...others(outlook, style),
    ...preferences(outlook, shelf, style),
    ...outlook.notes.flatMap((note) => ['', ...hang(note, '', style)]),
  ])
}

function quoted(evidence: readonly Evidence[], shelf: Shelf, style: Style, indent = '    '): string[] {
  const lines = evidence.flatMap((e) =>
    hang(`${inMarks(e.quote, 120)} ${shelf.size > 0 ? cite(shelf, e) : ''}`, indent, style),
  )
  return painted(lines, 'faint', style)
}

/** Scales on which the parties have stated amounts, and whether these meet. */
function statedZoneLines({ zones = [] }: Outlook, shelf: Shelf, style: Style): string[] {
  if (zones.length === 0) return []
  const lines = zones.flatMap((zone) => [
    ...hang(zoneWords(zone), '  ', style),
    ...zone.limits.flatMap(({ party, because, evidence }) => [
      ...hang(`${party}: ${because}`, '    ', style),
      ...quoted(evidence, shelf, style, '      '),
    ]),
  ])
  return ['', ...section('Where stated limits meet', style), ...lines]
}

function options({ parties }: Outlook, style: Style): string[] {
  if (parties.every((party) => party.options.length === 0)) return []
  let n = 0
  const lines = parties.flatMap(({ name, options: own }) => [
    ...hang(own.length > 0 ? name : `${name}: nothing that would change the outcome`, '  ', style),
    ...own.flatMap((option) => hang(option, `  ${String(++n).padStart(3)}  `, style)),
  ])
  return ['', ...section('Who could do what', style), ...lines]
}

/** A row for each state that holds under any concept: its number, what is done there, and the concepts. */
function holding(outlook: Outlook, style: Style): string[] {
  const { equilibria, states, statusQuo, agreement, reachable } = outlook
  const kinds = ['nash', 'seq', 'smr', 'gmr'] as const
  const all = states.filter(({ index }) => kinds.some((kind) => equilibria[kind].includes(index)))
  const strength = (index: number) => kinds.filter((kind) => equilibria[kind].includes(index)).length
  const sorted = all.toSorted((a, b) => strength(b.index) - strength(a.index) || a.index - b.index)
  if (sorted.length === 0) return []
  const marks = (index: number) =>
    kinds.map((kind) => (equilibria[kind].includes(index) ? conceptNames[kind] : '·').padEnd(5)).join('')
  const width = Math.max(8, Math.min(columnsOf(style) - 44, Math.max(...sorted.map(({ name }) => name.length))))
  const rows = sorted.slice(0, mostStates).map(({ index, name }) => {
    const steps = reachable.find(({ state }) => state === index)
    const today = index === statusQuo.state ? 'today' : ''
    const goal = index === agreement ? 'agreement' : ''
    const reach =
      steps === undefined
        ? 'out of reach'
        : steps.improving && index !== statusQuo.state
          ? counted(steps.improving.length, 'paying step')
          : ''
    const remarks = [today, goal, reach].filter((remark) => remark !== '').join(', ')
    return `  ${String(index).padStart(6)}  ${clip(visible(name), width).padEnd(width)}  ${marks(index)} ${remarks}`.trimEnd()
  })
  const more = sorted.length - rows.length
  return [
    '',
    ...section('What holds', style),
    ...rows,
    ...(more > 0 ? [`  and ${more} more, with --json`] : []),
    ...hang(
      'Nash: nobody gains by leaving. SEQ: leaving is answered by others in their own interest. SMR, GMR: by any means, with or without a last word. Y and N: options taken or not, in order.',
      '  ',
      style,
    ),
  ]
}

/** What the agreement needs of each party, from the weakest foresight that is natural: sequential stability. */
function needs({ requirements, states }: Outlook, style: Style): string[] {
  const asked = requirements.filter(({ concept }) => concept === 'seq' || concept === 'nash')
  if (asked.length === 0) return []
  const lines = asked
    .filter(({ concept }) => concept === 'seq')
    .flatMap(({ party, state, anyOf, met, rankings }) => {
      const nash = asked.find((r) => r.concept === 'nash' && r.party === party)
      const sets = anyOf.slice(0, 3).map((set) => set.map((s) => `${s} (${states[s]!.name})`).join(', '))
      const need = met
        ? 'is content with it'
        : anyOf.length === 0
          ? 'cannot be content with it'
          : `must not prefer ${sets.join('; or ')}${anyOf.length > 3 ? '; or others' : ''}`
      const share = rankings ? ` ${rankings.satisfying} of ${rankings.of} rankings would do.` : ''
      const plain = nash?.met === false && met ? ' because it would be answered' : ''
      return hang(`${party} ${need}${plain}, in state ${state}.${share}`, '  ', style, '    ')
    })
  return ['', ...section('What the agreement needs', style), ...lines]
}

function breaks({ breaks: all, equilibria }: Outlook, style: Style): string[] {
  const strong = all.filter(({ concept, state }) => concept === 'seq' && equilibria.seq.includes(state))
  const byChange = groupBy(strong, ({ party, change }) => `${party} ${change}`)
  const sorted = [...byChange].sort(([, a], [, b]) => b.length - a.length)
  if (sorted.length === 0) return []
  const lines = sorted.slice(0, mostBreaks).flatMap(([change, found]) => {
    const states = found.map(({ state }) => state)
    const named =
      states.length > 8 ? `${states.slice(0, 8).join(', ')} and ${states.length - 8} more` : states.join(', ')
    return hang(`${change}: ends state ${named}`, '  ', style, '    ')
  })
  const more = sorted.length - mostBreaks
  return [
    '',
    ...section('What one change would break', style),
    ...lines,
    ...(more > 0 ? [`  and ${more} more, with --json`] : []),
  ]
}

function others(
  { coalitions: all, equilibria, statusQuo, merged, robustness, misperception, attitudes }: Outlook,
  style: Style,
): string[] {
  const held = new Set([statusQuo.state, ...equilibria.nash, ...equilibria.seq])
  const coalitions = all.filter(({ from }) => held.has(from))
  const list = (states: readonly number[]) => (states.length === 0 ? 'none' : states.slice(0, 20).join(', '))
  const lines = [
    ...coalitions
      .slice(0, 8)
      .flatMap(({ from, members, to }) =>
        hang(`${members.join(' and ')} would together leave state ${from} for ${to}`, '  ', style, '    '),
      ),
    ...merged.flatMap(({ members, equilibria }) =>
      hang(
        `${members.join(' and ')} acting as one: Nash ${list(equilibria.nash)}; SEQ ${list(equilibria.seq)}`,
        '  ',
        style,
        '    ',
      ),
    ),
    ...robustness
      .filter(({ concept }) => concept === 'nash' || concept === 'seq')
      .flatMap(({ concept, every, some, undecided }) =>
        hang(
          `${conceptNames[concept as 'nash']}, whatever is not known: ${list(every)}; under some completion: ${list(some)}${undecided.length > 0 ? `; not decided: ${list(undecided)}` : ''}`,
          '  ',
          style,
          '    ',
        ),
      ),
    ...(misperception
      ? hang(
          `While each acts on what it sees: Nash ${list(misperception.equilibria.nash)}; SEQ ${list(misperception.equilibria.seq)}`,
          '  ',
          style,
          '    ',
        )
      : []),
    ...(misperception?.views ?? []).flatMap(({ party, expects }) =>
      hang(`${party} expects Nash ${list(expects.nash)}; SEQ ${list(expects.seq)}`, '  ', style, '    '),
    ),
    ...(attitudes
      ? hang(`With these attitudes: Nash ${list(attitudes.nash)}; SEQ ${list(attitudes.seq)}`, '  ', style, '    ')
      : []),
  ]
  return lines.length === 0 ? [] : ['', ...section('Coalitions and views', style), ...lines]
}

function preferences({ preferences: all }: Outlook, shelf: Shelf, style: Style): string[] {
  const lines = [...groupBy(all, ({ party }) => party)].flatMap(([party, own]) => [
    ...hang(party, '  ', style),
    ...own.flatMap(({ says, basis, because, evidence }, n) => [
      ...hang(
        `${says} — ${basis === 'assumed' ? 'assumed' : 'said'}${because === null ? '' : `: ${because}`}`,
        `  ${String(n + 1).padStart(3)}  `,
        style,
      ),
      ...quoted(evidence.slice(0, 1), shelf, style, '       '),
    ]),
  ])
  return lines.length === 0 ? [] : ['', ...section('What each prefers, most important first', style), ...lines]
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return groups
}
