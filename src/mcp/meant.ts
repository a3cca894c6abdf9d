import { type Dossier, Fault, type Ref, type TableRow } from '../model/index.ts'

const isCalled = (asked: string, { id, name }: { readonly id: string; readonly name: string }): boolean =>
  id === asked || name.toLowerCase() === asked.toLowerCase()

/** Ids of whoever goes by a name in a case: its own name, its id, or what the articles call it. */
export function idsOf(asked: string, { identities, parties }: Dossier): ReadonlySet<string> {
  const own = [...parties, ...identities].filter((one) => isCalled(asked, one))
  const called =
    own.length > 0
      ? own
      : identities.filter(({ forms }) => forms.some(({ form }) => form.toLowerCase() === asked.toLowerCase()))
  return new Set(called.map(({ id }) => id))
}

/** Ids of a party that is asked for; `null` where none is. @throws Fault `party-unknown` when the case has no such party. */
export function partyAsked(asked: string | undefined, dossier: Dossier): ReadonlySet<string> | null {
  if (asked === undefined) return null
  const ids = idsOf(asked, dossier)
  if (ids.size === 0) throw new Fault('party-unknown', { name: asked.slice(0, 80), names: listed(dossier.parties) })
  return ids
}

/** Rows of the table, with the party and the issue that were asked for, where they were. */
export interface Asked {
  readonly rows: readonly TableRow[]
  readonly party: Ref | null
  readonly issue: string | null
}

/** @throws Fault `cell-unknown` when the table has no such party or issue. */
export function rowsAsked(
  asked: { readonly party?: string | undefined; readonly issue?: string | undefined },
  dossier: Dossier,
): Asked {
  const ids = asked.party === undefined ? null : idsOf(asked.party, dossier)
  const seated = [...dossier.parties, ...dossier.table.map(({ party }) => party)]
  const party = ids === null ? null : (seated.find(({ id }) => ids.has(id)) ?? null)
  if (ids !== null && party === null)
    throw new Fault('cell-unknown', {
      problem: `no party "${asked.party?.slice(0, 80)}"`,
      names: listed(dossier.parties),
    })
  const issue = dossier.issues.find((one) => asked.issue !== undefined && isCalled(asked.issue, one))?.id ?? null
  if (asked.issue !== undefined && issue === null)
    throw new Fault('cell-unknown', {
      problem: `no issue "${asked.issue.slice(0, 80)}"`,
      names: listed(dossier.issues),
    })
  const rows = dossier.table.filter(
    (row) => (party === null || row.party.id === party.id) && (issue === null || row.issue === issue),
  )
  return { rows, party, issue }
}

const listed = (all: readonly { readonly name: string }[]): string =>
  all.length === 0
    ? 'none: nobody has taken a position yet'
    : all
        .slice(0, 30)
        .map(({ name }) => name)
        .join(', ')
