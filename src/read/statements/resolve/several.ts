import type { Name } from '../../../model/index.ts'
import { partyOf } from '../../names/partyOf.ts'
import type { Stretch } from '../candidate.ts'
import type { SayingWords } from '../words.ts'
import { nobody, type Sharer, type Speaker, together } from './context.ts'

const joint = /^(?:\s?,\s|\s?,?\s(?:and|or|nor|&|as well as)\s)(?:even\s|both\s)?(?:the\s)?$/

/** The first run of names that "and" or commas join ("Norway, Chile and Peru"); `[]` when fewer than two are joined. */
export function joinedNames(names: readonly Name[], text: string): readonly Name[] {
  for (let from = 0; from < names.length; from++) {
    let to = from + 1
    while (to < names.length && joint.test(text.slice(names[to - 1]!.span.end, names[to]!.span.start))) to++
    const run = names.slice(from, to)
    const last = run.length > 1 ? text.slice(run.at(-2)!.span.end, run.at(-1)!.span.start) : ''
    if (/\s(?:and|or|nor|&|as well as)\s/.test(last)) return run
  }
  return []
}

/**
 * Everybody whom a source names beside each other: "Norway and Chile", "Ukrainian and NATO sources" (who speak for
 * both), "officials from Norway and Chile"; `null` when it does not name several, `nobody` when those named are not
 * the ones who speak ("Norwegian and Chilean farmers"). People are told by `headNames`.
 */
export function severalOf(
  inside: readonly Name[],
  source: Stretch,
  { text, words }: { readonly text: string; readonly words: SayingWords },
): Speaker | null {
  if (inside.length < 2) return null
  const run = joinedNames(inside, text)
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last || run.some(({ kind }) => kind === 'person')) return null
  const before = text.slice(source.start, first.span.start)
  const after = text.slice(last.span.end, source.end)
  const because = `several sources: ${run.map(({ entity, name }) => entity?.name ?? name).join(', ')}`
  if (/^\s*(?:$|[,(])/.test(after) && /^(?:(?:both|neither|either|the|even)\s)*$/i.test(before)) {
    return together(run.map(heads), because)
  }
  const behind = /^\s+([\p{L}\s-]+?)(?=$|\s*[,(]|\s(?:in|at|on|from|of|who|close)\b)/u.exec(after)
  if (behind) return speakFor(run, behind[1]!.split(/\s+/).at(-1)!, words, because)
  const ahead = /([\p{L}-]+)\s(?:from|of|in|at|for)\s(?:both\s)?(?:the\s)?$/u.exec(before)
  if (!ahead || after.trim() !== '') return null
  return /\ssources?\s(?:in|at|from)\s/i.test(` ${before}`) ? nobody : speakFor(run, ahead[1]!, words, because)
}

const heads = (name: Name): Sharer => ({ speaker: name.entity, speaksFor: partyOf(name) })

function speakFor(run: readonly Name[], noun: string, words: SayingWords, because: string): Speaker {
  if (!words.officials.has(noun.toLowerCase())) return nobody
  return (
    together(
      run.map((name) => ({ speaker: null, speaksFor: partyOf(name) })),
      because,
    ) ?? nobody
  )
}
