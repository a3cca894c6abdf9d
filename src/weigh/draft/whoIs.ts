import type { Dossier, Ref } from '../../model/index.ts'

/** Finds parties behind names. */
export interface WhoIs {
  /** The party that an identity is or speaks for; `null` when it is none. */
  readonly partyOf: (ref: Ref | null) => Ref | null
  /** The party that a text names first, by itself or by somebody who speaks for it; `null` when it names none. */
  readonly namedIn: (text: string) => Ref | null
}

/** Looks up who is who among the parties of a dossier. */
export function whoIs({ identities, parties, table }: Dossier): WhoIs {
  const partyById = new Map(parties.map((party) => [party.id, party]))
  const byIdentity = new Map<string, Ref>()
  for (const party of parties) byIdentity.set(party.id, party)
  for (const { id, speaksFor } of identities) {
    const [first] = speaksFor.flatMap(({ party }) => partyById.get(party.id) ?? [])
    if (first && !byIdentity.has(id)) byIdentity.set(id, first)
  }
  for (const [id, party] of voices(table)) if (!byIdentity.has(id)) byIdentity.set(id, party)
  const forms = identities.flatMap(({ id, name, forms: all }) => {
    const party = byIdentity.get(id)
    return party ? [name, ...all.map(({ form }) => form)].map((form) => ({ form, party })) : []
  })
  for (const party of parties) forms.push({ form: party.name, party })
  const namedIn = (text: string): Ref | null => {
    let found: { at: number; length: number; party: Ref } | null = null
    for (const { form, party } of forms) {
      const at = wordAt(text, form)
      if (at < 0) continue
      if (!found || at < found.at || (at === found.at && form.length > found.length))
        found = { at, length: form.length, party }
    }
    return found?.party ?? null
  }
  return { partyOf: (ref) => (ref ? (byIdentity.get(ref.id) ?? null) : null), namedIn }
}

/** Who tells the positions of one party and of no other, without anybody having said that they speak for it. */
function voices(table: Dossier['table']): Map<string, Ref> {
  const found = new Map<string, Ref | null>()
  for (const { party, cells } of table) {
    for (const { holder, layer } of cells) {
      if (!holder?.id.startsWith('person:') || layer === 'inferred') continue
      const before = found.get(holder.id)
      found.set(holder.id, before === undefined || before?.id === party.id ? party : null)
    }
  }
  return new Map([...found].flatMap(([id, party]) => (party ? [[id, party] as const] : [])))
}

/** Where a form stands as words of its own; -1 when nowhere. */
function wordAt(text: string, form: string): number {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + form.length] ?? ' ']
    if (form !== '' && !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return at
  }
  return -1
}
