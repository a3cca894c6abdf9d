import type { Agreement, Evidence, JudgedKind, Judgement, Orphan } from '../../model/index.ts'
import { inMarks } from '../words/inMarks.ts'
import { counted } from '../words/quantity.ts'
import { visible } from '../words/visible.ts'
import { clip } from '../words/width.ts'
import { finish, hang, painted, type Style, section } from './sheet.ts'

/** A log of judgements with what is needed to print it. */
export interface PrintedLog {
  readonly name: string
  readonly judgements: readonly Judgement[]
  readonly inForce: ReadonlySet<string>
  readonly orphans: readonly Orphan[]
  /** How far coders agree; empty where nobody coded what another has coded. */
  readonly agreement: readonly Agreement[]
  readonly disagreements: readonly PrintedDisagreement[]
  /** The file of an article. */
  readonly pathOf: (article: string) => string
}

/** What coders say of one thing. */
export interface PrintedDisagreement {
  readonly words: Evidence
  readonly kind: JudgedKind
  readonly codings: readonly { readonly who: string; readonly claim: string | null }[]
  readonly settledBy: readonly string[]
}

/** The log, oldest entry first: who judged what, when, why, what was there before, and whether it is in force. */
export function judgementsText(log: PrintedLog, style: Style): string {
  const { judgements, inForce, orphans, name } = log
  const force = judgements.filter(({ id }) => inForce.has(id)).length
  const head = `${counted(judgements.length, 'entry', 'entries')}, ${force} in force`
  const stray = orphans.length > 0 ? `, ${counted(orphans.length, 'orphan')}` : ''
  return finish([
    ...painted(hang(`${name} — judgements`, '', style), 'bold', style),
    ...painted(hang(`${head}${stray}`, '', style), 'faint', style),
    '',
    ...(judgements.length === 0 ? hang('Nobody has judged anything in this case.', '', style) : []),
    ...judgements.flatMap((entry) => [...entryLines(entry, log, style), '']),
    ...agreementLines(log, style),
  ])
}

function entryLines(entry: Judgement, log: PrintedLog, style: Style): string[] {
  const margin = `${entry.id.padStart(4)}  `
  const indent = ' '.repeat(margin.length)
  const state = log.inForce.has(entry.id) ? '' : ' · not in force'
  const blind = entry.blind ? ' · blind' : ''
  const signed = `${visible(entry.who)} · ${entry.at.slice(0, 16).replace('T', ' ')} UTC${blind}${state}`
  const orphan = log.orphans.find(({ judgement }) => judgement === entry.id)
  const about = 'target' in entry ? entry.target : entry.verb === 'add' ? { ...entry.item, ...entry.item.span } : null
  const words = about ? `${inMarks(about.quote, 160)} ${log.pathOf(about.article)}` : null
  return [
    ...hang(`${deed(entry)}`, margin, style),
    ...(words ? painted(hang(words, indent, style), 'faint', style) : []),
    ...changes(entry).flatMap((change) => hang(change, indent, style)),
    ...(entry.why ? hang(`because: ${entry.why}`, indent, style) : []),
    ...(entry.settles?.length ? hang(`settles ${entry.settles.join(', ')}`, indent, style) : []),
    ...painted(hang(signed, indent, style), 'faint', style),
    ...(orphan ? painted(hang(`orphan: ${orphan.why}`, indent, style), 'yellow', style) : []),
  ]
}

/** What the entry does, in a few words. */
function deed(entry: Judgement): string {
  switch (entry.verb) {
    case 'accept':
    case 'reject':
    case 'correct':
      return `${entry.verb} ${entry.target.kind}${claimed(entry.before)}`
    case 'add':
      return `add ${entry.item.kind}${claimed(entry.item)}`
    case 'join':
      return `join ${entry.identities.join(' and ')}`
    case 'keep-apart':
      return `keep apart ${entry.identities.join(' and ')}`
    case 'split':
      return `split ${entry.forms.map((form) => `“${form}”`).join(', ')} off ${entry.identity}`
    case 'comment':
      return `comment on ${commented(entry)}: ${entry.text}`
    case 'undo':
    case 'redo':
      return `${entry.verb} ${entry.of}`
  }
}

const commented = ({ target, identity, cell }: Extract<Judgement, { verb: 'comment' }>): string =>
  target?.kind ?? identity ?? `${cell?.party} on ${cell?.issue}`

interface Claim {
  readonly party?: { readonly name: string }
  readonly issue?: string
  readonly stance?: string
  readonly speaker?: { readonly name: string } | null
  readonly entity?: { readonly name: string } | null
  readonly type?: string
}

/** The gist of a thing, where a word or two can give it. */
function claimed(item: unknown): string {
  const { party, issue, stance, speaker, entity, type } = (item ?? {}) as Claim
  if (party) return `: ${visible(party.name)} ${stance} (${issue})`
  const gist = speaker?.name ?? entity?.name ?? type
  return gist ? `: ${visible(gist)}` : ''
}

/** Each corrected field: as it was → as it is. */
function changes(entry: Judgement): string[] {
  if (entry.verb !== 'correct') return []
  const before = (entry.before ?? {}) as Record<string, unknown>
  return Object.entries(entry.to).map(([field, now]) => `${field}: ${short(before[field])} → ${short(now)}`)
}

function short(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (typeof value !== 'object') return visible(String(value))
  const { name, quote, value: time } = value as { name?: unknown; quote?: unknown; value?: unknown }
  const said = name ?? quote ?? time
  return clip(visible(typeof said === 'string' ? said : JSON.stringify(value)), 60)
}

function agreementLines({ agreement, disagreements, pathOf }: PrintedLog, style: Style): string[] {
  if (agreement.length === 0) return []
  const rows = agreement.flatMap((row) => {
    const where = row.article === null ? 'all articles' : pathOf(row.article)
    const what = row.about === 'claim' ? row.kind : `${row.kind}, ${row.about}`
    return hang(`${where} · ${what} · ${counted(row.units, 'unit')}: ${alphaWords(row)}`, '  ', style, '    ')
  })
  const open = disagreements.filter(({ settledBy }) => settledBy.length === 0)
  const lines = open.flatMap(({ kind, words, codings }) => [
    ...hang(`${kind} ${inMarks(words.quote, 120)} ${pathOf(words.article)}`, '  ', style),
    ...codings.flatMap(({ who, claim }) => hang(`${visible(who)}: ${claim ?? 'nothing there'}`, '    ', style)),
  ])
  const settled = disagreements.length - open.length
  return [
    ...section('Agreement (Krippendorff’s alpha)', style),
    ...rows,
    '',
    ...section(`Open disagreements: ${open.length}${settled > 0 ? `; settled: ${settled}` : ''}`, style),
    ...lines,
  ]
}

function alphaWords({ alpha, interval, because, metric }: Agreement): string {
  if (alpha === null) return `not defined: ${because}`
  const range = interval ? ` (${interval[0].toFixed(2)} to ${interval[1].toFixed(2)})` : ''
  return `${alpha.toFixed(2)}${range}${metric === 'ordinal' ? ', ordinal' : ''}`
}
