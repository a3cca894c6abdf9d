import type { Contradiction, DigestPart, Dossier, DossierProposal, FigureGroup, Identity } from '../../model/index.ts'
import { dayWritten, whenSaid } from '../ground/dayWords.ts'
import { type Ground, papersById } from '../ground/ground.ts'
import { publishedAs } from '../ground/paper.ts'
import type { FilledRow } from '../table/table.ts'
import type { Happening } from '../timeline/timeline.ts'
import { ahead } from './ahead.ts'
import { coverage } from './coverage.ts'
import { badSums, damagedNames, disputed } from './disputed.ts'
import { creditOf, type Drafted } from './draft.ts'
import { type Gate, gateOf } from './gate.ts'
import { moved } from './moved.ts'
import { plans } from './plans.ts'
import { wants } from './wants.ts'

/** The parts of the dossier that the digest is composed from. */
export interface Told {
  readonly asOf: string | null
  readonly identities: readonly Identity[]
  readonly rows: readonly FilledRow[]
  readonly happenings: readonly Happening[]
  readonly figures: readonly FigureGroup[]
  readonly proposals: readonly DossierProposal[]
  readonly contradictions: readonly Contradiction[]
  readonly issues: Dossier['issues']
  readonly doubts: Dossier['doubts']
}

/**
 * The dossier in ten to twenty-five sentences, most important first. Each is composed from stored spans, credited, and
 * passes the gate; what does not is withheld and says why.
 */
export function digest(ground: Ground, told: Told): Pick<Dossier, 'digest' | 'withheld'> {
  const moves = moved(ground, told.rows)
  const wishes = wants(ground, told.rows, told.issues, moves)
  const drafts = [
    ...of('moved', moves), // what moved
    ...of('wants', wishes.filter(isFirm)), // what must not be crossed
    ...of('disputed', disputed(ground, told.contradictions)), // what is disputed
    ...of('ahead', ahead(ground, told.happenings, told.asOf)), // what comes next
    ...of(
      'wants',
      wishes.filter((wish) => !isFirm(wish)),
    ), // what else they want
    ...of('plans', plans(ground, told.proposals)), // what is on the table
    ...of('sums', badSums(told.figures)), // what does not add up
    ...of('names', damagedNames(told.doubts)), // which names to take with care
    ...of('coverage', coverage(ground)), // on what all this rests
  ]
  const out: Pick<Dossier, 'digest' | 'withheld'> = { digest: [], withheld: [] }
  const gate = gateOf(ground, told.identities)
  const seen = new Set<string>()
  for (const { part, drafted } of drafts) {
    if (seen.has(drafted.body)) continue
    seen.add(drafted.body)
    publish(ground, { part, drafted, gate, out })
  }
  return out
}

const isFirm = ({ firm }: Drafted): boolean => firm === true

const of = (part: DigestPart, all: readonly Drafted[]) => all.map((drafted) => ({ part, drafted }))

interface Desk {
  readonly part: DigestPart
  readonly drafted: Drafted
  readonly gate: Gate
  readonly out: Pick<Dossier, 'digest' | 'withheld'>
}

function publish(ground: Ground, { part, drafted, gate, out }: Desk): void {
  const credits = creditsOf(ground, drafted)
  const bodies = [drafted.body, ...(drafted.fallbacks ?? [])]
  const passing = bodies.find((body) => gate(body, drafted) === null)
  if (passing === undefined) {
    out.withheld.push({ sentence: dated(`${drafted.body}.`), why: gate(drafted.body, drafted) ?? '' })
    return
  }
  const tail = drafted.counted ? '' : creditIn(ground, drafted, credits)
  out.digest.push({ sentence: dated(`${passing}${tail}.`), credits, evidence: [...drafted.evidence], part })
}

/** Days as they are written in a sentence, outside of quotation marks: 13 March 2025. */
function dated(sentence: string): string {
  return sentence
    .split(/(“[^”]*”)/u)
    .map((part) =>
      part.startsWith('“')
        ? part
        : part
            .replace(/\bbetween (\d{4}-\d{2}-\d{2}) and (\d{4}-\d{2}-\d{2})\b/g, (_, a: string, b: string) =>
              whenSaid(`${a}/${b}`),
            )
            .replace(/(?<=\d{4}-\d{2}-\d{2})\/(?=\d{4}-\d{2}-\d{2})/g, ' to ')
            .replace(/\b\d{4}-\d{2}-\d{2}\b/g, dayWritten),
    )
    .join('')
}

/** The outlets of the cited articles, each once, in the order of the evidence. */
function creditsOf(ground: Ground, { evidence }: Drafted): string[] {
  const cited = new Set(evidence.map(({ article }) => article))
  const papers = papersById(ground)
  return [
    ...new Set(
      [...cited].flatMap((article) => {
        const paper = papers.get(article)
        return paper ? [creditOf(ground, paper)] : []
      }),
    ),
  ]
}

/** "(Quay Post, 2031-02-01)", "(Quay Post, February 2031)" where no day is known; with several articles the outlets only, four at most. */
function creditIn(ground: Ground, { evidence }: Drafted, credits: readonly string[]): string {
  const cited = new Set(evidence.map(({ article }) => article))
  const papers = papersById(ground)
  const days = new Set(
    [...cited].flatMap((article) => {
      const paper = papers.get(article)
      return paper ? [publishedAs(paper)] : []
    }),
  )
  const [day] = days
  const shown =
    credits.length > 4 ? `${credits.slice(0, 3).join(', ')} and ${credits.length - 3} more` : credits.join(', ')
  const written = day?.length === 10 ? day : whenSaid(day ?? '').replace(/^(?:in|on) /, '')
  return ` (${shown}${days.size === 1 && written ? `, ${written}` : ''})`
}
