import type { LikenessPart } from '../../model/index.ts'

const called: Partial<Record<LikenessPart['part'], string>> = {
  family: 'surname',
  given: 'given name',
  middle: 'middle name',
  patronymic: "father's name",
  initial: 'initial',
  word: 'word',
  form: 'form of company',
}

/** The parts of a likeness as one line, the score at its end. */
export function reasonOf(parts: readonly LikenessPart[], score: number): string {
  return `${parts.map(saidOf).filter(Boolean).join('; ')} (score ${score.toFixed(2)})`
}

function saidOf({ part, a, b, how }: LikenessPart): string {
  if (part === 'party' || part === 'context') return how
  if (part === 'particle') return ''
  if (part === 'order') return how
  const name = called[part] ?? part
  if (a === '' || b === '') return `${name} ${a || b}: ${how}`
  return a === b ? `same ${name} ${a}` : `${name} ${a} and ${b}: ${how}`
}
