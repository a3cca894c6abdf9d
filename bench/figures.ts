import { existsSync } from 'node:fs'
import { figuresOf, pressFigures } from '../test/figures/press.ts'
import { solveAll } from './figures/cases.ts'
import { casesFolder } from './figures/recognizers.ts'

/** Figures: the number and unit cases of Recognizers-Text, and the press sentences of our own. */
export async function figures(): Promise<void> {
  if (existsSync(casesFolder)) recognized()
  else console.log('Recognizers-Text: not measured, its cases are not there')
  ownSentences()
}

const percent = (right: number, all: number): string => (all === 0 ? '–' : (right / all).toFixed(3))

function recognized(): void {
  const results = solveAll()
  const sum = (of: (one: (typeof results)[number]) => number): number => results.reduce((all, one) => all + of(one), 0)
  console.log('### Recognizers-Text, English: expected numbers read with their value (and unit)\n')
  for (const { file, all, within, unsolved, outside } of results) {
    const right = within - unsolved.length
    console.log(
      `${file.padEnd(38)} expected ${String(all).padStart(4)}  in scope ${String(within).padStart(4)}  solved ${String(right).padStart(4)}  ${percent(right, within)}`,
    )
    for (const [why, count] of outside) console.log(`    out of scope ${String(count).padStart(3)}: ${why}`)
    if (unsolved.length > 0) console.log(`    unsolved: ${unsolved.map(({ words }) => words.trim()).join(' · ')}`)
  }
  const [within, missed, all] = [sum((one) => one.within), sum((one) => one.unsolved.length), sum((one) => one.all)]
  console.log(`\nin scope ${within} of ${all}: solved ${within - missed}, ${percent(within - missed, within)}`)
  console.log(`of all ${all}, out of scope or not: ${percent(within - missed, all)}\n`)
}

function ownSentences(): void {
  const cases = pressFigures()
  console.log(`### press sentences of our own (test/figures/press.yaml): ${cases.length}\n`)
  for (const kind of new Set(cases.map((one) => one.kind))) {
    const own = cases.filter((one) => one.kind === kind)
    const wrong = own.filter(({ text, expected }) => figuresOf(text).join('|') !== expected.join('|'))
    console.log(
      `${kind.padEnd(26)} ${String(own.length).padStart(3)} sentences, read whole and right ${own.length - wrong.length}`,
    )
    for (const { text } of wrong) console.log(`    not: ${text}`)
  }
}
