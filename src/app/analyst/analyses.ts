import {
  Bargaining,
  type BargainingOutlook,
  type DiscourseNetwork,
  type Dossier,
  Fault,
  type Forecast,
  Hypotheses,
  type HypothesesOutlook,
  type NetworkKind,
  type RipenessItem,
  Stakes,
} from '../../model/index.ts'
import { type AnalystFile, readAnalystFile } from './analystFile.ts'

/** A file as it came in: its name, for messages, and its text. */
export interface NamedText {
  readonly name: string
  readonly text: string
}

const shownIn = (command: string): string => `docs/reference.md, “parley ${command}”, shows its form`

/**
 * What could be agreed on, from one file of issues, parties and scales, or from one Genius XML profile per party.
 * `reservations` are what no agreement is worth, by party name; they go before what the files say.
 *
 * @throws Fault `conflict-unreadable`, `conflict-invalid` with the line, `conflict-too-large`.
 */
export async function bargaining(
  files: readonly NamedText[],
  reservations: ReadonlyMap<string, number>,
): Promise<BargainingOutlook> {
  const { weighBargaining } = await import('../../weigh/index.ts')
  const given = files.every(({ text }) => /^\s*</.test(text)) ? await fromProfiles(files) : await fromFile(files)
  const names = new Set(given.parties?.map(({ name }) => name))
  const stranger = [...reservations.keys()].find((name) => !names.has(name))
  if (stranger !== undefined)
    throw new Fault('usage', {
      problem: `--reservation names "${stranger}", and the parties are ${[...names].join(', ') || 'none'}`,
      command: 'bargain',
    })
  return weighBargaining({
    ...given,
    ...(given.parties && {
      parties: given.parties.map((party) => ({
        ...party,
        reservation: reservations.get(party.name) ?? party.reservation ?? 0,
      })),
    }),
  })
}

async function fromFile(files: readonly NamedText[]): Promise<Bargaining> {
  const [file, more] = files
  if (!file || more)
    throw new Fault('usage', {
      problem: 'give one file of issues and parties, or Genius XML profiles only',
      command: 'bargain',
    })
  const form = { schema: Bargaining, called: 'the bargain', shown: shownIn('bargain') }
  return (await readAnalystFile(file.name, file.text, form)).value
}

async function fromProfiles(files: readonly NamedText[]): Promise<Bargaining> {
  const { geniusProfile } = await import('../../weigh/index.ts')
  const profiles = files.map(({ name, text }) => ({ name: nameOf(name), issues: geniusProfile(name, text) }))
  const [first] = profiles
  return {
    issues: (first?.issues ?? []).map(({ name, values }) => ({ name, values: values.map(({ value }) => value) })),
    parties: profiles.map(({ name, issues }) => ({
      name,
      weights: Object.fromEntries(issues.map((issue) => [issue.name, issue.weight])),
      worth: Object.fromEntries(
        issues.map((issue) => [issue.name, Object.fromEntries(issue.values.map(({ value, worth }) => [value, worth]))]),
      ),
    })),
  }
}

/** "profiles/buyer.xml" → "buyer". */
const nameOf = (path: string): string => (path.split(/[\\/]/).at(-1) ?? path).replace(/\.xml$/i, '')

/** Where the weight lies on a scale. @throws Fault `conflict-unreadable`, `conflict-invalid` with the line. */
export async function forecasting({ name, text }: NamedText, rounds: number): Promise<Forecast> {
  const { forecast } = await import('../../weigh/index.ts')
  const form = { schema: Stakes, called: 'the stakes', shown: shownIn('forecast') }
  return forecast((await readAnalystFile(name, text, form)).value, rounds)
}

/** Competing hypotheses, as read: their quotations can be checked against a case with `checkQuotations`. */
export async function readHypotheses({ name, text }: NamedText): Promise<AnalystFile<Hypotheses>> {
  return readAnalystFile(name, text, { schema: Hypotheses, called: 'the hypotheses', shown: shownIn('hypotheses') })
}

/** Scenarios by how little speaks against them. @throws Fault `conflict-invalid`. */
export async function weighedHypotheses(hypotheses: Hypotheses): Promise<HypothesesOutlook> {
  const { weighHypotheses } = await import('../../weigh/index.ts')
  return weighHypotheses(hypotheses)
}

/** Who argues alike and who against whom in a case. */
export async function networkOf(
  dossier: Dossier,
  question: { readonly kind: NetworkKind; readonly days: number | null },
): Promise<DiscourseNetwork> {
  const { discourseNetwork } = await import('../../weigh/index.ts')
  return discourseNetwork(dossier, question)
}

/** The checklist of ripeness for the parties with most to say. */
export async function ripenessOf(dossier: Dossier, most: number): Promise<RipenessItem[]> {
  const { ripeness } = await import('../../weigh/index.ts')
  const said = new Map(dossier.table.map(({ party }) => [party.id, 0]))
  for (const { party, cells } of dossier.table) said.set(party.id, (said.get(party.id) ?? 0) + cells.length)
  const parties = dossier.parties.toSorted((a, b) => (said.get(b.id) ?? 0) - (said.get(a.id) ?? 0)).slice(0, most)
  return ripeness(dossier, parties)
}
