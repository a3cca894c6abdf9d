import { type Layers, type Party, partyNamed } from './scene.ts'

/** Names of unions that lack the word ("Allied Health Workers"). */
const unionised =
  /\b(?:workers|nurses|midwives|drivers|pilots|teachers|doctors|dockers|employees|staff|crews?|stewards|miners|officers|firefighters)\b/i
/** Nouns for a business, which hardly ever stands in its name. */
const business =
  /^(?:company|firm|airline|carmaker|operator|employer|manufacturer|retailer|producer|supplier|broadcaster|shipyard|steelmaker|publisher|utility)$/
/** Names of bodies that are no business. */
const public_ =
  /\b(?:union|federation|confederation|association|council|commission|ministry|authority|party|front|army|nations|bank|court|agency|committee|parliament|congress|senate|league|guild|police|university|institute|chamber|movement|group of|alliance|board|brigades?|forces?|office|department|organi[sz]ation|trust|workers|church)\b/i

/**
 * "the union", "the firm": the organisation of that kind named last before a place in the text; the one that is a union or
 * a business by its kind where no name says so; `null` when there is none.
 */
export function organisationNamed({ names }: Layers, noun: string, before: number): Party | null {
  const known = names.findLast(
    ({ span, kind, name }) =>
      span.end <= before &&
      kind === 'organisation' &&
      (name
        .toLowerCase()
        .split(/[\s'’]+/)
        .includes(noun) ||
        (noun === 'union' && unionised.test(name))),
  )
  if (known) return partyNamed(known)
  if (!business.test(noun)) return null
  const firms = names.filter(
    ({ span, kind, name }) => span.end <= before && kind === 'organisation' && !public_.test(name),
  )
  const ids = new Set(firms.map(({ entity, name }) => entity?.id ?? name))
  return ids.size === 1 ? partyNamed(firms.at(-1)!) : null
}
