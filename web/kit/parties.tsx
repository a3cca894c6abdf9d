import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Ref } from '../../src/model/index.ts'
import { shortNames } from '../../src/present/words/short.ts'
import { visible } from '../../src/present/words/visible.ts'
import { useDigest } from '../client/answers.ts'

/** How many hues there are; the ninth party has the first one again, which is why the short name always stands by. */
export const hues = 8

export interface Seat {
  readonly n: number
  readonly short: string
}
type Seats = ReadonlyMap<string, Seat>

/** Hue and short name of each party, by the order of the parties in the case. */
export function seatsOf(parties: readonly Ref[]): Seats {
  const short = shortNames(parties, 4)
  return new Map(parties.map(({ id }, n) => [id, { n: n % hues, short: short[n] ?? '?' }]))
}

const SeatsContext = createContext<Seats>(new Map())

/** Knows the parties of the whole case, so that each has one hue and one short name on every view. */
export function Seating({ children }: { children: ReactNode }) {
  const parties = useDigest(null).data?.parties
  const seats = useMemo(() => seatsOf(parties ?? []), [parties])
  return <SeatsContext value={seats}>{children}</SeatsContext>
}

/** Hue and short name of every party, by id. */
export const useSeats = (): Seats => useContext(SeatsContext)

/** The hue and short name of a party; `null` for one that has no seat. */
export const useSeat = (id: string): Seat | null => useContext(SeatsContext).get(id) ?? null

/** A party as its hue and its short name; its whole name is read out, and shown on request. */
export function PartyChip({ party, long = false }: { party: Ref; long?: boolean }) {
  const seat = useSeat(party.id)
  const name = visible(party.name)
  return (
    <span className="party" data-hue={seat?.n} title={long ? undefined : name}>
      <span className="hue" aria-hidden="true" />
      {long || !seat ? (
        <bdi>{name}</bdi>
      ) : (
        <>
          <span aria-hidden="true">{seat.short}</span>
          <bdi className="hidden">{name}</bdi>
        </>
      )}
    </span>
  )
}
