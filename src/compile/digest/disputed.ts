import { type Contradiction, cut, type DossierDoubt, type Evidence, type FigureGroup } from '../../model/index.ts'
import { from, type Ground, papersById, tidyEvidence } from '../ground/ground.ts'
import { sentenceOf } from '../ground/paper.ts'
import { type Drafted, listed, mentionOf, quoted } from './draft.ts'

const DISPUTES = 6
const SUMS = 3
const NAMES = 3

/** What is disputed: both sides in their words, with those who hold them. */
export function disputed(ground: Ground, contradictions: readonly Contradiction[]): Drafted[] {
  return contradictions.slice(0, DISPUTES).map(({ about, sides }) => {
    const isOneHolder = sides.every(({ holders }) => holders[0]?.id === sides[0]?.holders[0]?.id)
    const told = sides.slice(0, 3).map((side) => {
      const { holders, evidence } = side
      // Of one teller who gives both, the sentences say who says what.
      const claim = isOneHolder ? (sentenceBehind(ground, side) ?? side.claim) : side.claim
      const names = isOneHolder ? '' : listed(holders.slice(0, 3).map(({ name }) => name))
      // A claim that does not stand in the text is ours, and no quotation.
      const verbatim = evidence.some(
        ({ quote }) => plain(quote).includes(plain(claim)) || plain(claim).includes(plain(quote)),
      )
      const words = verbatim ? quoted(claim, 160) : claim
      return { full: names === '' ? words : `${names}: ${words}`, bare: words }
    })
    const shown = sides
      .slice(0, 3)
      .flatMap((side) => [...claimOf(ground, side), ...side.evidence, ...holdersNamed(ground, side)])
    const evidence = tidyEvidence(ground, [...shown, ...aboutNamed(ground, about, shown)])
    const join = (parts: readonly string[]) => parts.join('; against that ')
    const [full, bare] = [join(told.map(({ full: each }) => each)), join(told.map(({ bare: each }) => each))]
    return { body: `Disputed is ${about} — ${full}`, fallbacks: [`Disputed: ${full}`, `Disputed: ${bare}`], evidence }
  })
}

/** The sentence in which a side is told. */
function sentenceBehind(ground: Ground, { evidence: [first] }: Contradiction['sides'][number]): string | null {
  const paper = first && papersById(ground).get(first.article)
  if (!paper || !first) return null
  const { start, end } = sentenceOf(paper, first.start)
  return paper.article.text.slice(start, end).trim()
}

/** Names of what it is about, where the cited sentences have them and the cited words do not: what is printed is cited. */
function aboutNamed(ground: Ground, about: string, shown: readonly Evidence[]): Evidence[] {
  const cited = shown.map(({ quote }) => quote).join('\n')
  return shown.flatMap(({ article, start }) => {
    const paper = papersById(ground).get(article)
    const bounds = paper && sentenceOf(paper, start)
    if (!paper || !bounds) return []
    return paper.reading.names.flatMap(({ span, entity }) => {
      const isAbout = entity !== null && about.includes(ground.who(entity).name) && !cited.includes(span.quote)
      return isAbout && span.start >= bounds.start && span.end <= bounds.end ? [from(paper, span)] : []
    })
  })
}

/** The claim itself, where it is longer than the words that it was found by. */
function claimOf(ground: Ground, { claim, evidence }: Contradiction['sides'][number]): Evidence[] {
  if (evidence.some(({ quote }) => plain(quote).includes(plain(claim)))) return []
  for (const { article, start } of evidence) {
    const paper = papersById(ground).get(article)
    const at = paper ? paper.article.text.lastIndexOf(claim, start) : -1
    if (paper && at >= 0 && at + claim.length > start)
      return [from(paper, cut(paper.article.text, at, at + claim.length))]
  }
  return []
}

/** Where the articles name those who hold a side: a name that is printed is cited. */
function holdersNamed(ground: Ground, { holders, evidence }: Contradiction['sides'][number]): Evidence[] {
  return holders.slice(0, 3).flatMap((ref) => {
    for (const at of evidence) {
      const paper = papersById(ground).get(at.article)
      const mention = paper && mentionOf(ground, paper, { ref, at })
      if (mention) return [mention]
    }
    return []
  })
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Figures of one passage whose arithmetic does not come out, with what it would come to. */
export function badSums(groups: readonly FigureGroup[]): Drafted[] {
  return groups
    .flatMap(({ audit }) => audit.filter(({ holds }) => !holds))
    .slice(0, SUMS)
    .map(({ check, evidence, working, expected, found }) => {
      const times = check.includes('times') ? ' times' : ''
      const [comes, says] = [`${numeral(expected)}${times}`, `${numeral(found)}${times}`]
      const figures = `Figures at odds in one passage: ${listed(evidence.map(({ quote }) => quoted(quote)))}`
      if (working === undefined) return { body: figures, evidence }
      const sum = working
      return {
        body: `Figures at odds: ${sum} would be ${comes}, the text has ${says}`,
        fallbacks: [figures],
        evidence,
        computed: [comes, says, working],
      }
    })
}

/** 405 million, 16,470, 1.5. */
function numeral(value: number): string {
  for (const [size, name] of [
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const) {
    const share = Math.round((value / size) * 1000) / 1000
    if (Math.abs(value) >= size) return `${share} ${name}`
  }
  const [whole = '0', rest] = String(Math.round(value * 100) / 100).split('.')
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (rest === undefined ? '' : `.${rest}`)
}

/** Names that may be damaged in an article, with the reading that the others suggest. */
export function damagedNames(doubts: readonly DossierDoubt[]): Drafted[] {
  return doubts
    .filter(
      ({ reading, evidence, rule }) => reading !== null && evidence.length > 0 && /name|articles|state/iu.test(rule),
    )
    .slice(0, NAMES)
    .map(({ reading, evidence }) => ({
      body: `The name ${quoted(evidence[0]?.quote ?? '')} may be damaged and stand for ${quoted(reading ?? '')}`,
      evidence,
      proposed: reading ?? '',
    }))
}
