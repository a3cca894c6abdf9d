import { Conflict, type Dossier, type Lexicon, type Outlook } from '../model/index.ts'
import type { Style } from '../present/index.ts'
import { checkQuotations, type Path, readAnalystFile } from './analyst/analystFile.ts'

/** A conflict read from a file, and what turns a place in it into a line. */
export interface ReadConflict {
  readonly conflict: Conflict
  readonly where: (path: Path) => string
}

const form = {
  schema: Conflict,
  called: 'the conflict',
  shown: 'docs/reference.md shows both forms of a conflict',
}

/**
 * Reads a conflict from JSON or YAML text; `name` is the file's, for messages.
 *
 * @throws Fault `conflict-unreadable`, or `conflict-invalid` with the line where its form is wrong.
 */
export async function readConflict(name: string, text: string): Promise<ReadConflict> {
  const { value, where } = await readAnalystFile(name, text, form)
  return { conflict: value, where }
}

/** Weighs a conflict that was read from a file; its faults name lines of that file. */
export async function weighConflict({ conflict, where }: ReadConflict): Promise<Outlook> {
  const { weigh } = await import('../weigh/index.ts')
  return weigh(conflict, where)
}

/** Weighs a conflict beside a case: its quotations must stand there, and the limits that the case states are added. */
export async function weighBeside(
  read: ReadConflict,
  { dossier, texts }: { readonly dossier: Dossier; readonly texts: ReadonlyMap<string, string> },
): Promise<Outlook> {
  checkEvidence(read, texts)
  const { statedZones } = await import('../weigh/index.ts')
  return { ...(await weighConflict(read)), zones: statedZones(dossier) }
}

/** A conflict drafted from a dossier, and what would hold in it. */
export async function weighDossier(
  dossier: Dossier,
  lexicon: Lexicon,
): Promise<{ conflict: Conflict; outlook: Outlook }> {
  const { draftConflict, statedZones, weigh } = await import('../weigh/index.ts')
  const conflict = Conflict.parse(draftConflict(dossier, lexicon)) // in the form that it is read back in
  return { conflict, outlook: { ...weigh(conflict), zones: statedZones(dossier) } }
}

/** A conflict as YAML for an analyst to edit: read back, it is the same conflict. */
export async function conflictYaml(conflict: Conflict): Promise<string> {
  const { stringify } = await import('yaml')
  const head = [
    '# A conflict for `parley weigh --conflict`, drafted by Parley and yours to change.',
    '# options: what a party could do; add "reversible: false" where it cannot be taken back.',
    '# prefers: most important first; "basis: assumed" marks what nobody said.',
    '# infeasible: combinations that cannot be, one Y, N or - per option, in order.',
    '# statusQuo and agreement: one Y or N per option.',
  ]
  return `${head.join('\n')}\n${stringify(conflict, { lineWidth: 0, aliasDuplicateObjects: false })}`
}

/** Every quotation of a conflict must stand in the case. @throws Fault `conflict-invalid` with the line. */
export function checkEvidence({ conflict, where }: ReadConflict, texts: ReadonlyMap<string, string>): void {
  checkQuotations({ value: conflict, where }, texts)
}

/** The states of an outlook as CSV, one row each. */
export async function outlookAsCsv(outlook: Outlook): Promise<string> {
  const { outlookCsv } = await import('../present/index.ts')
  return outlookCsv(outlook)
}

/** The picture of an outlook's states as an SVG file. */
export async function outlookAsSvg(outlook: Outlook): Promise<string> {
  const { graphSvg } = await import('../present/index.ts')
  return graphSvg(outlook)
}

/** An outlook as a page that stands by itself; with a case every line opens the words behind it. */
export async function outlookAsHtml(
  outlook: Outlook,
  words: { readonly dossier: Dossier; readonly texts: ReadonlyMap<string, string> } | null,
): Promise<string> {
  const { outlookHtml } = await import('../present/index.ts')
  return outlookHtml(outlook, words)
}

/** An outlook as text for a terminal. */
export async function outlookAsText(outlook: Outlook, dossier: Dossier | null, style: Style): Promise<string> {
  const { outlookText } = await import('../present/index.ts')
  return outlookText(outlook, dossier, style)
}
