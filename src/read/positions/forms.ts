/** The form of a verb as far as its spelling tells; `past` stands for past tense and participle alike. */
export type VerbForm = 'base' | 's' | 'past' | 'ing'

const irregular: Readonly<Record<string, readonly string[]>> = {
  seek: ['sought'],
  give: ['gave', 'given'],
  make: ['made'],
  throw: ['threw', 'thrown'],
  withdraw: ['withdrew', 'withdrawn'],
  keep: ['kept'],
  leave: ['left'],
  fight: ['fought'],
  say: ['said'],
  shoot: ['shot'],
  lay: ['laid'],
  show: ['showed', 'shown'],
  set: ['set'],
  put: ['put'],
  bid: ['bid'],
  beseech: ['beseeched', 'besought'],
  go: ['went', 'gone'],
  begin: ['began', 'begun'],
  choose: ['chose', 'chosen'],
  stick: ['stuck'],
  stand: ['stood'],
  hold: ['held'],
  draw: ['drew', 'drawn'],
  cast: ['cast'],
  send: ['sent'],
  strike: ['struck'],
  undertake: ['undertook', 'undertaken'],
  tell: ['told'],
  hand: ['handed'],
  write: ['wrote', 'written'],
  bring: ['brought'],
  have: ['had'],
  see: ['saw', 'seen'],
  take: ['took', 'taken'],
  come: ['came', 'come'],
  lie: ['lay', 'lain'],
  break: ['broke', 'broken'],
  forbid: ['forbade', 'forbidden'],
  forswear: ['forswore', 'forsworn'],
  shrink: ['shrank', 'shrunk'],
  speak: ['spoke', 'spoken'],
  quit: ['quit'],
  let: ['let'],
  think: ['thought'],
  hear: ['heard'],
  fall: ['fell', 'fallen'],
  dig: ['dug'],
  hang: ['hung'],
  find: ['found'],
  fly: ['flew', 'flown'],
  swallow: ['swallowed'],
  steer: ['steered'],
  cling: ['clung'],
  bind: ['bound'],
}
const doubling = new Set(
  'drop plan commit back-pedal set put begin bid rebut snub shun bar scrap quit permit nod dig let cut hit forget nix'.split(
    ' ',
  ),
)

/** Every spelling of a verb, each with its form. Spellings that two forms share are listed once for each. */
export function formsOf(verb: string): readonly (readonly [string, VerbForm])[] {
  const last = doubling.has(verb) ? verb + verb.at(-1) : verb
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : last
  const consonantY = /[^aeiou]y$/.test(verb)
  const s =
    verb === 'have'
      ? 'has'
      : consonantY
        ? `${verb.slice(0, -1)}ies`
        : /(?:s|x|z|ch|sh|o)$/.test(verb)
          ? `${verb}es`
          : `${verb}s`
  const regular = consonantY ? `${verb.slice(0, -1)}ied` : `${stem}ed`
  const ing = verb.endsWith('ee') ? `${verb}ing` : `${stem}ing`
  const past = irregular[verb] ?? [verb.endsWith('ee') ? `${verb}d` : regular]
  return [[verb, 'base'], [s, 's'], [ing, 'ing'], ...past.map((form) => [form, 'past'] as const)]
}
