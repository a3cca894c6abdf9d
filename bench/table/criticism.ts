import { createHash } from 'node:crypto'
import type { Lexicon } from '../../src/model/index.ts'
import { read } from '../../src/read/index.ts'
import { articleOf } from '../../test/kit/article.ts'
import { type Held, majority, wordList } from './unsconBaselines.ts'
import { type Excerpt, excerpts, isHeld, speechOf } from './unsconUnits.ts'

/** The names of the excerpts set aside, hashed: it shows that they are still the same. */
const heldHash = '1262d2b30646a4d1'

/** Who blames which country in the speeches of the Security Council, by unit of discourse, beside two baselines. */
export function measureCriticism(lexicon: Lexicon): void {
  const all = excerpts()
  if (!all) {
    console.log('not measured: the speeches are not there')
    return
  }
  const [held, tuning] = [all.filter(({ name }) => isHeld(name)), all.filter(({ name }) => !isHeld(name))]
  const hash = createHash('sha256')
    .update(held.map(({ name }) => name).join('\n'))
    .digest('hex')
    .slice(0, 16)
  if (hash !== heldHash) console.log(`the fifth is not the one that was set aside: its hash is ${hash}\n`)
  const parley = (excerpt: Excerpt) => blameIn(excerpt, lexicon)
  for (const [name, part] of [
    ['fifth never tuned on', held],
    ['other four fifths', tuning],
  ] as const) {
    const size = part.reduce((sum, { units }) => sum + units.length, 0)
    console.log(`${name}: ${part.length} excerpts, ${size} units`)
    for (const manner of ['direct', 'indirect'] as const) {
      const rows = [
        ['Parley', part.map(parley)],
        ['every unit (majority)', part.map(majority(manner, tuning))],
        ['word list', part.map(wordList(manner, tuning))],
      ] as const
      for (const [who, found] of rows)
        for (const country of [false, true])
          console.log(
            `  ${`${manner}${country ? ', and the country' : ''}`.padEnd(24)} ${who.padEnd(22)} ${score(part, found, { manner, country })}`,
          )
    }
  }
}

/** What the reader holds of each unit: the first criticism that touches it, unless the speaker's own country is blamed. */
export function blameIn(excerpt: Excerpt, lexicon: Lexicon): Held[] {
  const { text, places, attributions } = speechOf(excerpt)
  const { criticisms = [] } = read(articleOf(text), { lexicon, statements: { by: 'annotator', attributions } })
  return places.map(([start, end]) => {
    const one = criticisms.find(({ span }) => span.start < end && span.end > start)
    return { manner: one?.manner ?? null, target: one?.target?.name ?? null }
  })
}

interface Scored {
  readonly manner: 'direct' | 'indirect'
  /** Only units whose country the annotators name count, and the country must be right. */
  readonly country: boolean
}

function score(part: readonly Excerpt[], found: readonly (readonly Held[])[], { manner, country }: Scored): string {
  let [right, gold, ours] = [0, 0, 0]
  part.forEach(({ units }, e) => {
    units.forEach((unit, u) => {
      const one = found[e]![u]!
      const wanted = unit.manner === manner && (!country || unit.target !== null)
      const given = one.manner === manner && (!country || one.target !== null)
      gold += Number(wanted)
      ours += Number(given)
      right += Number(wanted && given && (!country || unit.target === one.target))
    })
  })
  const [p, r] = [ours > 0 ? right / ours : 0, gold > 0 ? right / gold : 0]
  const f1 = p + r > 0 ? (2 * p * r) / (p + r) : 0
  return `P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${f1.toFixed(3)}  (${right} of ${gold}, ${ours} found)`
}
