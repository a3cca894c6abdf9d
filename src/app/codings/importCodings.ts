import {
  type Article,
  type Coding,
  type Dossier,
  Fault,
  type JudgementDraft,
  type Lexicon,
  type Position,
  type Reading,
  type Ref,
  refOf,
  slug,
  targetOf,
} from '../../model/index.ts'
import { caseOf } from '../buildDossier.ts'
import { type Bench, judge, type Signature } from '../judgements.ts'
import { codersOf, machine } from './coders.ts'
import { partiesHeld } from './partiesHeld.ts'
import { articleOf, type CodingFile, spanOfCoding } from './place.ts'

/** What came of taking codings in. */
export interface ImportOutcome {
  /** Rows that became judgements `add`. */
  readonly added: number
  /** Rows that say of an analyst what the machine had found: judgements `accept`. */
  readonly accepted: number
  /** Rows that the case held already. */
  readonly known: number
  /** Columns of the file that nothing is made of. */
  readonly unused: readonly string[]
}

export interface ImportCodings extends CodingFile {
  readonly bench: Bench
  readonly content: string
  /** Who coded what the file does not say of; and when it is entered. */
  readonly signature: Signature
}

/**
 * Takes a statements CSV into the log of judgements: every row becomes an addition signed by its coder, so that it never
 * looks like something that the machine found; a row that the case holds already changes nothing. All rows are checked
 * before the first is entered.
 *
 * @throws Fault `codings-invalid` naming the line, and then nothing was entered.
 */
export async function importCodings({ bench, path, content, signature }: ImportCodings): Promise<ImportOutcome> {
  const { readCodings } = await import('../../present/index.ts')
  const { codings, unused } = readCodings(path, content)
  const { entries, dossier } = await caseOf({ store: bench.store, engine: bench.engine, asOf: null })
  const about = { entries, dossier, lexicon: bench.engine.lexicon, file: { path } }
  const placed = codings.map((coding) => placedIn(coding, about))
  const [coderOf, partyOf] = [await codersOf(bench.store), partiesHeld(dossier)]
  const counts = { added: 0, accepted: 0, known: 0 }
  const entered = new Set<string>()
  for (const { coding, article, reading, position } of placed) {
    const there = reading.positions.find((one) => isSame(one, position, partyOf(article.id, one)))
    const who = coding.coder !== null && coding.coder !== machine ? coding.coder : signature.who
    const why = `imported from ${path.split(/[\\/]/).at(-1)}, line ${coding.line}`
    const key = JSON.stringify([
      article.id,
      position.span.start,
      position.span.end,
      position.party.name,
      position.issue,
      position.stance,
    ])
    const byMachine = there !== undefined && there.judged === undefined && coderOf(article.id, there) === machine
    const isKnown = entered.has(key) || (there && (!byMachine || coding.coder === machine || coding.coder === null))
    entered.add(key)
    if (isKnown) {
      counts.known++
      continue
    }
    await judge(bench, draftOf(position, { article, there, why }), { ...signature, who })
    counts[there ? 'accepted' : 'added']++
  }
  return { ...counts, unused }
}

type New = Pick<Position, 'span' | 'party' | 'issue' | 'stance' | 'firmness' | 'toward' | 'layer' | 'when' | 'holder'>

interface Placed {
  readonly coding: Coding
  readonly article: Article
  readonly reading: Reading
  readonly position: New
}

interface About {
  readonly entries: readonly { readonly article: Article; readonly reading: Reading }[]
  readonly dossier: Dossier
  readonly lexicon: Lexicon
  readonly file: CodingFile
}

function placedIn(coding: Coding, { entries, dossier, lexicon, file }: About): Placed {
  const titled = entries.map(({ article, reading }) => ({ article, title: reading.article.title }))
  const article = articleOf(coding, titled, file)
  const reading = entries.find((one) => one.article.id === article.id)?.reading
  if (!reading) throw new Fault('article-unknown', { article: article.id })
  const span = spanOfCoding(coding, article, file)
  const published = reading.article.published?.value ?? null
  const { stance, firmness, layer, time } = coding
  return {
    coding,
    article,
    reading,
    position: {
      span,
      party: partyNamed(coding.organization, dossier, reading),
      issue: issueNamed(coding.concept, lexicon, dossier),
      stance,
      firmness,
      layer,
      toward: coding.toward ?? span.quote,
      when: time === null || time === published ? null : { value: time, certainty: 'said', because: null, span: null },
      holder: holderOf(coding, span, reading),
    },
  }
}

/** The party of that name: as this article knows it, as the case does, or a new one. */
function partyNamed(name: string, { identities, parties }: Dossier, { positions, names }: Reading): Ref {
  const here = [...positions.map(({ party }) => party), ...names.flatMap(({ entity }) => entity ?? [])]
  const own = here.find((ref) => ref.name === name)
  const known = own ?? parties.find((ref) => ref.name === name) ?? identities.find((one) => one.name === name)
  const formed = known ?? identities.find(({ forms }) => forms.some(({ form }) => form === name))
  return formed ? { id: formed.id, name: formed.name } : refOf('other', name)
}

/** An issue of the codebook or the case by id or name; a concept of the coder's own under an id of its own. */
function issueNamed(concept: string, { issues }: Lexicon, dossier: Dossier): string {
  const plain = concept.toLowerCase()
  const known = [...issues.issues, ...dossier.issues].find(
    ({ id, name }) => id === plain || name.toLowerCase() === plain,
  )
  return known?.id ?? slug(concept)
}

/** The statement of that person that the words stand in, by id; `null` where there is none. */
function holderOf({ person }: Coding, span: New['span'], { statements }: Reading): string | null {
  if (person === '') return null
  const found = statements.find(
    ({ speaker, content }) =>
      speaker?.name === person && content.some(({ start, end }) => start < span.end && span.start < end),
  )
  return found?.id ?? null
}

/** The same words, issue and stance, of the same party or of somebody who speaks for it. */
function isSame(a: Position, b: New, seat: Ref): boolean {
  const party = b.party.name === a.party.name || b.party.name === seat.name
  const places = a.span.start === b.span.start && a.span.end === b.span.end
  return places && party && a.issue === b.issue && a.stance === b.stance
}

function draftOf(
  position: New,
  { article, there, why }: { article: Article; there: Position | undefined; why: string },
): JudgementDraft {
  const { span, ...fields } = position
  if (!there) return { verb: 'add', item: { kind: 'position', article: article.id, span, ...fields }, why }
  const like = { issue: there.issue, stance: there.stance, party: there.party }
  return { verb: 'accept', target: { ...targetOf('position', article.id, there), like }, why }
}
