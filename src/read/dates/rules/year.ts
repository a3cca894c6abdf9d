import type { Atom } from '../atoms.ts'
import { type DateRule, type Match, pick, shape } from '../meaning.ts'

/** "2024" where the words around it call for a year. */
export const yearAlone: DateRule = {
  name: 'year-alone',
  needs: 'Y',
  kind: 'date',
  shape: shape('y?Y'),
  read: (match) => {
    const { atoms, before, beforeThat, after, words, tagAt } = match
    const year = pick(atoms, 'Y')
    if (!year || year.value < 1700 || year.value > 2099) return null
    if (year && atoms.length > 1) return { form: 'year', year: year.value }
    // "in about 2010", "as late as 2019"
    const about = before?.kind === 'c' && beforeThat?.lower === 'in'
    const since =
      before?.lower === 'as' && beforeThat !== undefined && /^(?:late|early|recently|far)$/.test(beforeThat.lower)
    if (about || since) return after && isPlural(after, tagAt) ? null : { form: 'year', year: year.value }
    if (before && (/^[€$£¥₹#№]$/.test(before.text) || words.notYears.has(before.lower))) return null
    if (before?.text === '.' && beforeThat && words.notYears.has(beforeThat.lower)) return null
    if (after && /^[%°€$£¥₹]$/.test(after.text)) return null
    if (
      before?.kind === 'p' &&
      beforeThat &&
      ((words.laws.has(beforeThat.lower) && /^\p{Lu}/u.test(beforeThat.text)) || words.notYears.has(beforeThat.lower))
    )
      return null
    if (
      before &&
      ('Ipsl,FG&C-eEbL~TcuX'.includes(before.kind) || words.beforeYears.has(before.lower)) &&
      !(after && isPlural(after, tagAt) && !/^[sl,]$/.test(before.kind) && year.value % 50 === 0)
    ) {
      if (!(after && isPlural(after, tagAt) && 'T,-c&'.includes(before.kind) && before.kind !== 'T'))
        return { form: 'year', year: year.value }
    }
    if (
      year.value >= 1900 &&
      year.value % 50 !== 0 &&
      (before?.kind !== 'c' || before.lower === 'under') &&
      isDated(match)
    )
      return { form: 'year', year: year.value }
    const capital = after !== undefined && /^\p{Lu}/u.test(after.text)
    const bracket = before?.text === '(' || before?.text === '['
    const alone = (!after || /^[.,;:)\]–—]$/.test(after.text)) && (bracket || !before)
    return year.value >= 1900 && (capital || bracket || alone) ? { form: 'year', year: year.value } : null
  },
}

/** "2000 soldiers": what follows is counted. */
const isPlural = (after: Atom, tagAt: Match['tagAt']): boolean =>
  /^\p{Ll}{3,}s$/u.test(after.text) &&
  !/ss$|^(?:was|has|his|its|this|as|is)$/.test(after.text) &&
  /^(?:NOUN|X|null)$/.test(String(tagAt(after.start)))

/** "1994 promises", "2015 nuclear deal": what follows, or what follows that, is told apart by its year. */
function isDated({ sentence, from, atoms, words }: Match): boolean {
  const [first, second] = [sentence[from + atoms.length], sentence[from + atoms.length + 1]]
  if (first === undefined || !/^\p{L}/u.test(first.text)) return false
  return (
    words.dated.has(first.lower) ||
    (second !== undefined && words.dated.has(second.lower) && first.kind === '_' && /^\p{Ll}{4,}$/u.test(first.text))
  )
}
