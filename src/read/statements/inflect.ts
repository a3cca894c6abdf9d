/** How a form of a verb stands: base ("say"), s ("says"), past ("said"), part ("said", "written"), ing ("saying"). */
export type Form = 'base' | 's' | 'past' | 'part' | 'ing'

/** The irregular forms of the lexicon: base → past tense and participle. */
export type Irregular = Readonly<Record<string, readonly [string, string]>>

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

/** Every form of an English verb with what it is. Regular spelling is derived; a final consonant doubles where the irregular past says so. */
export function inflect(base: string, irregular: Irregular): readonly (readonly [string, Form])[] {
  if (base === 'be') return beForms
  const own = Object.hasOwn(irregular, base) ? irregular[base] : undefined
  const past = own?.[0] ?? regularPast(base)
  return [
    ...(own ? [] : doubledL(base)),
    [base, 'base'],
    [base === 'have' ? 'has' : thirdPerson(base), 's'],
    [past, 'past'],
    [own?.[1] ?? past, 'part'],
    [gerund(base, past), 'ing'],
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

function gerund(base: string, past: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`
  const doubled = past === `${base}${base.at(-1)}ed` || (past === base && /[^aeiou][aeiou][^aeiouwxy]$/.test(base))
  const vowelChange = /^(?:begin|run|get)$/.test(base)
  return doubled || vowelChange ? `${base}${base.at(-1)}ing` : `${base}ing`
}
