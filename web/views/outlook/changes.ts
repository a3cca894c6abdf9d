import { type Change, changed } from './draft.ts'

/**
 * Changes as they stand in an address, so that a link shows a colleague the same: `rank.0.3.1~turn.1.0~drop.0.2` and
 * `add.1.WORDS`, numbers from 0, in the order in which they were made.
 */
export function writeChanges(changes: readonly Change[]): string {
  return changes
    .map((change) => {
      if (change.do === 'add') return `add.${change.party}.${encodeURIComponent(change.says).replaceAll('~', '%7E')}`
      const place = `${change.do}.${change.party}.${change.at}`
      return change.do === 'rank' ? `${place}.${change.to}` : place
    })
    .join('~')
}

/** Reads changes from an address; what is none is left out. At most 100. */
export function readChanges(written: string): Change[] {
  return written.split('~').slice(0, 100).flatMap(readChange)
}

function readChange(written: string): Change[] {
  const added = /^add\.(\d{1,3})\.(.+)$/s.exec(written)
  if (added) {
    const says = decoded(added[2]!)
    return says === null ? [] : [{ do: 'add', party: Number(added[1]), says }]
  }
  const placed = /^(rank|turn|drop)\.(\d{1,3})\.(\d{1,3})(?:\.(\d{1,3}))?$/.exec(written)
  if (!placed) return []
  const [, verb, party, at, to] = placed
  const place = { party: Number(party), at: Number(at) }
  if (verb === 'rank') return to === undefined ? [] : [{ do: 'rank', ...place, to: Number(to) }]
  return [{ do: verb as 'turn' | 'drop', ...place }]
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/** A draft with all changes made in turn; a change that no longer fits the draft is counted in `lost`. */
export function withChanges(draft: string, changes: readonly Change[]): { text: string; lost: number } {
  let [text, lost] = [draft, 0]
  for (const change of changes) {
    const next = changed(text, change)
    if (next === null) lost += 1
    else text = next
  }
  return { text, lost }
}
