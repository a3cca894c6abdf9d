import { compare } from '../../test/example/expected.ts'
import type { Laid } from './lay.ts'

const planted = ['copies', 'contradictions', 'denied meetings', 'moves', 'versions', 'table'] as const

/** What was planted in the invented example, and how much of it the dossier has; what is missing or false is named. */
export function measureExample({ dossier }: Laid): void {
  const checks = compare(dossier)
  for (const section of planted) {
    const here = checks.filter((check) => check.section === section)
    console.log(`${section.padEnd(16)} ${here.filter(({ met }) => met).length}/${here.length}`)
    for (const { what, met } of here)
      if (!met) console.log(`    ${section === 'table' ? 'false' : 'missing'}: ${what.slice(0, 130)}`)
  }
}
