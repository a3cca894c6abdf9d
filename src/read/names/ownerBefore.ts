import type { Name } from '../../model/index.ts'
import type { Cues } from './cues.ts'
import { isBody, wordsOf } from './voices.ts'

/** How far before a person the body may stand whose officer they are, in UTF-16 code units. */
const reach = 320

/** "its humanitarian delegate, Dr. " right before a name. */
const owned =
  /(?<!\b[Oo]n )\b(?<whose>its|their) (?:\p{Ll}[\p{Ll}-]* ){0,4}?(?<office>\p{Ll}[\p{Ll}-]*),? (?:\p{Lu}\p{L}*\.? ){0,2}$/u
/** "Chief executive " right before a name. */
const ofFirm =
  /(?:^|[^\p{L}])(?:chief executive|ceo|managing director|chief (?:operating|financial) officer|chair(?:wo)?man)\.? $/iu

/**
 * The body whose officer a person is, where its name stands before: "The Front … its spokesman, Ann Lee", "Dorn Rail has
 * tabled 6 per cent. Chief executive Ann Lee …"; `null` where nothing shows it, or two bodies may be meant.
 */
export function ownerBefore(names: readonly Name[], at: number, text: string, cues: Cues): Name | null {
  const { span } = names[at]!
  const before = text.slice(Math.max(0, span.start - 60), span.start)
  const { whose, office } = owned.exec(before)?.groups ?? {}
  if (office !== undefined && cues.titles.heads.has(office)) return lastBody(names, at, text, cues, whose === 'their')
  if (!ofFirm.test(before)) return null
  const near = bodiesBefore(names, at, text, cues).filter(({ kind, of }) => kind === 'organisation' && !of)
  return new Set(near.map(({ entity }) => entity!.id)).size === 1 ? near[0]! : null
}

/** The bodies named shortly before in this passage, the last one first; with peoples where they are many. */
function bodiesBefore(names: readonly Name[], at: number, text: string, cues: Cues, many = false): Name[] {
  const { start } = names[at]!.span
  const found: Name[] = []
  for (let i = at - 1; i >= 0 && start - names[i]!.span.end <= reach; i--)
    if (isBody(names[i]!, cues) || isOrgan(names[i]!, text, many)) found.push(names[i]!)
  return found.filter(({ span }) => !text.slice(span.end, start).includes('\n'))
}

/** "The Peruvian central bank"; of many also "the Peruvians". */
function isOrgan({ span, because }: Name, text: string, many: boolean): boolean {
  if (!/^demonym/.test(because ?? '')) return false
  if (many && /\b[Tt]he $/.test(text.slice(Math.max(0, span.start - 4), span.start))) return true
  return /^ \p{Ll}/u.test(text.slice(span.end, span.end + 2))
}

/** What "its" stands for: the body named last, also as "the front" where one body of the article is called so. */
function lastBody(names: readonly Name[], at: number, text: string, cues: Cues, many: boolean): Name | null {
  const { start } = names[at]!.span
  const from = Math.max(0, start - reach)
  const named = bodiesBefore(names, at, text, cues, many)[0] ?? null
  // "Lima, in the words of its envoy": a town may be the one that is meant.
  const last = names[at - 1]
  if (last?.kind === 'place' && named && last.span.start > named.span.end && text[last.span.end] === ',') return null
  const spoken = [...text.slice(from, start).matchAll(/\b[Tt]he (\p{Ll}{4,})\b/gu)].findLast(([, noun]) =>
    cues.heads.has(noun!),
  )
  if (!spoken || (named && named.span.start >= from + spoken.index)) return named
  const called = names.slice(0, at).filter((name) => isBody(name, cues) && wordsOf(name.name).includes(spoken[1]!))
  return new Set(called.map(({ entity }) => entity!.id)).size === 1 ? called[0]! : named
}
