import type { Dossier, Evidence } from '../../model/index.ts'

/**
 * Whether a sentence of the digest tells something already: one of that part cites all its words. Sentences that do not say
 * of which part they are tell nothing.
 */
export function toldIn({ digest }: Pick<Dossier, 'digest'>, part: 'moved' | 'disputed') {
  const all = digest.filter((sentence) => sentence.part === part).map(({ evidence }) => new Set(evidence.map(keyOf)))
  return (evidence: readonly Evidence[]): boolean =>
    evidence.length > 0 && all.some((cited) => evidence.every((one) => cited.has(keyOf(one))))
}

const keyOf = ({ article, start }: Evidence): string => `${article} ${start}`
