import { type Ref, slug } from '../../model/index.ts'
import type { Ground } from './ground.ts'
import { once } from './memo.ts'
import type { Paper } from './paper.ts'
import { bucketsOf } from './union.ts'

/**
 * Whose words an article prints where it names no speaker: its outlet's; of copies of each other the one origin's,
 * so that what five outlets took from one wire has one holder. `null` when the outlet is not known.
 */
export function voiceOf(ground: Ground, paper: Paper): Ref | null {
  return voices(ground).get(ground.originOf(paper.id)) ?? (paper.outlet && ground.who(paper.outlet))
}

const kept = new WeakMap<readonly Paper[], ReadonlyMap<string, Ref>>()

/** The voice of every origin that was copied. */
function voices(ground: Ground): ReadonlyMap<string, Ref> {
  let known = kept.get(ground.papers)
  if (!known) {
    const origins = bucketsOf(ground.papers, ({ id }) => ground.originOf(id))
    known = new Map(
      [...origins].flatMap(([origin, copies]) => {
        const voice = copies.length > 1 ? voiceOfCopies(ground, copies, origin) : null
        return voice ? [[origin, voice] as const] : []
      }),
    )
    kept.set(ground.papers, known)
  }
  return known
}

/** The agency that the copies credit most, if none of them is its own; else the outlet that had the story first. */
function voiceOfCopies(ground: Ground, copies: readonly Paper[], origin: string): Ref | null {
  const own = new Set(copies.flatMap(({ outlet }) => (outlet ? [ground.who(outlet).id] : [])))
  const credits = copies.flatMap((paper) =>
    creditedIn(paper)
      .map(ground.who)
      .filter(({ id }) => !own.has(id)),
  )
  const [most, next] = [...bucketsOf(credits, ({ id }) => id).values()].sort((a, b) => b.length - a.length)
  if (most?.[0] && most.length > (next?.length ?? 0)) return most[0]
  const first = copies.find(({ id }) => id === origin)?.outlet
  return first ? ground.who(first) : null
}

/** The outlets that a paper credits. */
export const creditedIn = once((paper: Paper): readonly Ref[] =>
  paper.reading.article.credits.map((name) => outletNamed(paper, name)),
)

/** A credit is a name; the outlet with that name among the article's names has the id that other articles use. */
function outletNamed(paper: Paper, name: string): Ref {
  const named = paper.reading.names.find(({ entity, kind }) => kind === 'outlet' && entity?.name === name)?.entity
  return named ?? { id: `outlet:${slug(name)}`, name }
}
