import type { Lexicon } from '../../model/index.ts'
import { fromLexicon } from '../draft.ts'

/** How a form of a verb stands: base ("say"), s ("says"), past ("said"), part ("said", "written"), ing ("saying"). */
export type Form = 'base' | 's' | 'past' | 'part' | 'ing'

/** Every form of an English verb with what it is; spellings that two forms share are listed once for each. */
export type Inflect = (base: string) => readonly (readonly [string, Form])[]

interface Spelling {
  readonly irregular: Readonly<Record<string, readonly [string, string]>>
  readonly doubling: ReadonlySet<string>
}

const beForms: readonly (readonly [string, Form])[] = [
  ['be', 'base'],
  ['am', 's'],
  ['is', 's'],
  ['are', 's'],
  ["'s", 's'],
  ["'re", 's'],
  ["'m", 's'],
  ['was', 'past'],
  ['were', 'past'],
  ['been', 'part'],
  ['being', 'ing'],
]

/** Spells verbs by `lexicon/verbs.yaml`: what is not listed there is derived. */
export const inflection = fromLexicon(({ verbs: { irregular, doubling } }: Lexicon): Inflect => {
  const spelling = { irregular, doubling: new Set(doubling) }
  return (base) => (base === 'be' ? beForms : formsOf(base, spelling))
})

function formsOf(base: string, { irregular, doubling }: Spelling): readonly (readonly [string, Form])[] {
  const own = Object.hasOwn(irregular, base) ? irregular[base] : undefined
  const stem = doubling.has(base) ? base + base.at(-1) : base
  const past = own?.[0] ?? regularPast(stem)
  return [
    [base, 'base'],
    [base === 'have' ? 'has' : thirdPerson(base), 's'],
    [past, 'past'],
    [own?.[1] ?? past, 'part'],
    [stem === base ? gerund(base, past) : `${stem}ing`, 'ing'],
    ...(own || stem !== base ? [] : doubledL(base)),
  ]
}

/** British spelling doubles a final l ("signalled", "labelling"). */
function doubledL(base: string): readonly (readonly [string, Form])[] {
  if (!/[^aeiou][aeiou]l$/.test(base)) return []
  return [
    [`${base}led`, 'past'],
    [`${base}led`, 'part'],
    [`${base}ling`, 'ing'],
  ]
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`
}

/** A short irregular verb doubles its last consonant: "sitting", "beginning"; not "feeling", "drawing", "breaking". */
function gerund(base: string, past: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`
  const irregular = past !== regularPast(base)
  const short = /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/.test(base) || /^(?:begin|forget|rid)$/.test(base)
  return irregular && short ? `${base}${base.at(-1)}ing` : `${base}ing`
}
