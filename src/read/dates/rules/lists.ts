import { type DateRule, type Match, type Meaning, pick, shape } from '../meaning.ts'
import { dayMeaning } from './points.ts'

/** "on 3, 9 and 15 May", "on 14 and 21 May 2022": the days before the last, of the month behind it. */
export const dayBeforeInList: DateRule = {
  name: 'day-in-list',
  needs: 'Mm',
  kind: 'date',
  shape: shape('T?[Do](?=(?:,T?[Do])*,?&T?[Do]p?[Mm])'),
  read: ({ atoms, before, sentence, from }) => {
    if (!before || !/^(?:[Is,]|F)$/.test(before.kind)) return null
    const behind = sentence.slice(from + atoms.length)
    const at = behind.findIndex(({ kind }) => kind === 'M' || kind === 'm')
    const year = behind[at + 1]?.kind === ',' ? behind[at + 2] : behind[at + 1]
    return dayIn(atoms, behind[at], year?.kind === 'Y' ? year.value : null)
  },
}

/** "May 3, 9 and 15": the days behind the first. */
export const dayAfterInList: DateRule = {
  name: 'day-in-list',
  needs: 'Mm',
  kind: 'date',
  shape: shape('(?<=[Mm]D(?:,D)*,?&)D|(?<=[Mm]D(?:,D)*,)D(?=(?:,D)*,?&D)'),
  read: ({ atoms, after, tagAt, sentence, from }) => {
    if (after && /^(?:NOUN|ADJ|PROPN)$/.test(tagAt(after.start) ?? '')) return null
    const month = sentence.slice(0, from).findLast(({ kind }) => kind === 'M' || kind === 'm')
    return dayIn(atoms, month, null)
  },
}

function dayIn(atoms: Match['atoms'], month: Match['after'], year: number | null): Meaning | null {
  const day = pick(atoms, 'Do')
  const meaning = day && month ? dayMeaning(year, month.value, day.value) : null
  return meaning?.form === 'day' ? meaning : null
}
