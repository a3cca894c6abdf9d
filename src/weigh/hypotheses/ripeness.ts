import type { Dossier, Evidence, Ref, RipenessItem, Stance } from '../../model/index.ts'

const asks = {
  hurting: 'Does it suffer a stalemate that it cannot win its way out of? Losses that are counted, and by whom.',
  'way-out': 'Does it see a way out? What it has offered, accepted or left open.',
  spokesperson: 'Is there somebody who can speak for it and bind it? Who has spoken.',
  contact: 'Are the parties in contact? Meetings and talks that were held or announced.',
} as const

const opening: readonly Stance[] = ['offers', 'accepts', 'open', 'conditional', 'shifts']
const mostQuoted = 4

/**
 * Ripeness after Zartman 1989 and 2000 as a checklist: for each party and question the words that bear on it, the latest
 * first. Whether a conflict is ripe is a judgement; nothing here adds up to one.
 */
export function ripeness(dossier: Dossier, parties: readonly Ref[]): RipenessItem[] {
  return parties.flatMap((party) =>
    (Object.keys(asks) as (keyof typeof asks)[]).map((question) => ({
      party,
      question,
      asks: asks[question],
      evidence: bearing(dossier, party, question).slice(0, mostQuoted),
    })),
  )
}

function bearing(dossier: Dossier, party: Ref, question: keyof typeof asks): Evidence[] {
  const { figures, table, timeline } = dossier
  const cells = table.filter((row) => row.party.id === party.id).flatMap((row) => row.cells)
  const latest = cells.toSorted((a, b) => ((a.when?.value ?? '') < (b.when?.value ?? '') ? 1 : -1))
  switch (question) {
    case 'hurting':
      return figures
        .filter(({ topic, subject }) => topic === 'casualties' && subject?.id === party.id)
        .flatMap(({ entries }) => entries.flatMap(({ evidence }) => evidence.slice(0, 1)))
    case 'way-out':
      return latest.filter(({ stance }) => opening.includes(stance)).flatMap(({ evidence }) => evidence.slice(0, 1))
    case 'spokesperson':
      return latest
        .filter(({ layer, holder }) => layer === 'verbatim' && holder !== null)
        .flatMap(({ evidence }) => evidence.slice(0, 1))
    case 'contact':
      return timeline
        .filter(
          ({ type, actors, recipients }) =>
            type === 'CONSULT' && [...actors, ...recipients].some(({ id }) => id === party.id),
        )
        .toReversed()
        .flatMap(({ evidence }) => evidence.slice(0, 1))
  }
}
