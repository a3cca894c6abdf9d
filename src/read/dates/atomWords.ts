import { fromLexicon } from '../draft.ts'

/** What single words are, as the rules see them. */
export interface Words {
  readonly kinds: ReadonlyMap<string, readonly [string, number]>
  readonly tens: ReadonlyMap<string, number>
  /** Names of feasts by their first word, the longest first. */
  readonly feasts: ReadonlyMap<string, readonly string[]>
}

/** The lexicon's words of time by their kind (see `Atom`). */
export const words = fromLexicon(({ dateWords: w, numberWords: n }): Words => {
  const kinds = new Map<string, readonly [string, number]>()
  const put = (list: readonly string[], kind: string): void => {
    for (const word of list) kinds.set(word, [kind, Number.NaN])
  }
  for (const word of w.approximate) kinds.set(word, ['c', Number.NaN])
  for (const word of n.few) kinds.set(word, ['k', Number.NaN])
  for (const [word, value] of Object.entries({ ...n.ones, ...n.tens })) kinds.set(word, ['n', value])
  for (const [word, value] of Object.entries(n.ordinals)) kinds.set(word, ['O', value])
  for (const word of Object.keys(w.units)) for (const form of [word, `${word}s`]) kinds.set(form, ['U', Number.NaN])
  for (const word of Object.keys(w.seasons)) kinds.set(word, ['S', Number.NaN])
  for (const [word, shift] of Object.entries(w.days)) kinds.set(word, ['d', shift])
  put(w.last, 'l')
  put(w.next, 'x')
  put(w.this, 't')
  put(w.following, 'f')
  put(w.early, 'E')
  put(w.late, 'L')
  put(w.mid, '~')
  put(w.start, 'b')
  put(w.end, 'e')
  put(w.parts, 'P')
  put(w.ago, 'a')
  put(w.before, 'B')
  put(w.after, 'A')
  put(w.every, 'v')
  put(Object.keys(w.sets), 'V')
  put(
    w.weekdays.map(([day]) => `${day}s`),
    'V',
  )
  put(Object.keys(w.zones), '@')
  for (const [word, year] of Object.entries(w.decades)) kinds.set(word, ['Z', year])
  put(['half'], 'H')
  put(['quarter', 'quarters'], 'q')
  put(['the'], 'T')
  put(['a', 'an', 'one'], '1')
  put(['of'], 'p')
  put(['in', 'on', 'during', 'at', 'throughout', 'within'], 'I')
  put(['from'], 'F')
  put(['to', 'until', 'till', 'through'], 'G')
  put(['between'], 'C')
  put(['and'], '&')
  put(['or'], 'X')
  put(['that', 'same'], 'Q')
  put(w.recent, 'g')
  put(w.more, 'j')
  put(w.fiscal, 'y')
  for (const word of ['noon', 'midday']) kinds.set(word, ['N', 12])
  kinds.set('midnight', ['N', 24])
  put(['since', 'by', 'for', 'over', 'after', 'before'], 's')
  put(['second'], 'O')
  kinds.set('second', ['O', 2])
  put(['am', 'pm', "o'clock"], 'z')
  w.months.forEach((forms, i) => {
    forms.forEach((form, j) => {
      kinds.set(form, [j > 0 || form === 'may' || form === 'march' ? 'm' : 'M', i + 1])
    })
  })
  w.weekdays.forEach((forms, i) => {
    forms.forEach((form, j) => {
      kinds.set(form, [j > 0 ? 'w' : 'W', i])
    })
  })
  return { kinds, tens: new Map(Object.entries(n.tens)), feasts: feastsByWord(Object.keys(w.feasts)) }
})

function feastsByWord(names: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const [first = ''] = name.split(/[ ']/)
    found.set(first, [...(found.get(first) ?? []), name])
  }
  return found
}
