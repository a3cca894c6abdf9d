import { type DateRule, pick, shape } from '../meaning.ts'
import { durationOf } from './points.ts'

/** "every Monday", "per month", "each year", "every other week", "every few days". */
export const everyUnit: DateRule = {
  name: 'every',
  needs: 'v',
  kind: 'set',
  shape: shape('v(?:O|[Dn]|_|k)?(?:U|q|W)'),
  read: ({ atoms, words }) => {
    const [other, few] = [pick(atoms, '_'), pick(atoms, 'k')]
    if (other && other.lower !== 'other') return null
    if (pick(atoms, 'W')) return few ? null : { form: 'literal', value: other ? 'P2W' : 'P1W' }
    const unit = pick(atoms, 'Uq')
    const value = unit ? durationOf(unit, other ? 2 : (pick(atoms, 'ODn')?.value ?? 1), words) : null
    if (few) return value && few.lower === 'few' ? { form: 'literal', value: value.replace('1', 'X') } : null
    return value ? { form: 'literal', value } : null
  },
}

/** "daily", "annually". */
export const adverbOfSet: DateRule = {
  name: 'adverb-of-set',
  needs: 'V',
  kind: 'set',
  shape: shape('V'),
  read: ({ atoms: [atom], after, words, tagAt }) => {
    const value = words.sets.get(atom?.lower ?? '')
    // "the annual meeting", "the party daily": what a thing is called, no time.
    if (atom && after && isNamed(tagAt(atom.start), tagAt(after.start))) return null
    // "Daily Mail": a name.
    return !value || !atom || (/^\p{Lu}/u.test(atom.text) && after && /^\p{Lu}/u.test(after.text))
      ? null
      : { form: 'literal', value }
  },
}

const isNamed = (own: string | null, next: string | null): boolean =>
  own !== 'ADV' && next !== null && /^(?:NOUN|PROPN|ADJ)$/.test(next)

/** "twice a week", "once every month", "three times a year": its period. */
export const timesPer: DateRule = {
  name: 'times-per',
  needs: 'U',
  kind: 'set',
  shape: shape('[Dn]?_[1v](?:U|q)'),
  read: ({ atoms, before, words }) => {
    const [how, unit, count] = [pick(atoms, '_'), pick(atoms, 'Uq'), pick(atoms, 'Dn')]
    const often = count ? how?.lower === 'times' : /^(?:once|twice|thrice)$/.test(how?.lower ?? '')
    if (!often || !unit || unit.lower.endsWith('s') || before?.lower === 'at') return null
    const value = durationOf(unit, 1, words)
    return value ? { form: 'literal', value } : null
  },
}
