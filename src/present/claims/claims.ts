import type { Dossier, DossierArticle, Evidence, Ref } from '../../model/index.ts'
import { fullAmount, groupTitle, sumWords } from '../words/figures.ts'
import { visible } from '../words/visible.ts'

/** A node of the graph. Its keys are schema.org's. */
type Node = Readonly<Record<string, unknown>>

/**
 * What is claimed in a dossier as schema.org Claims (JSON-LD): positions, figures, and both sides of what is told
 * differently, each with who claims it and the articles in which it stands. A ClaimReview stands beside a claim that
 * others contradict, or whose arithmetic does not come out, and says so in words; it carries no `reviewRating`, since
 * Parley rates nobody.
 */
export function claims(dossier: Dossier): string {
  const articles = new Map(dossier.articles.map((article) => [article.id, article]))
  const issues = new Map(dossier.issues.map(({ id, name }) => [id, name]))
  const nodes = numbered([
    ...dossier.table.flatMap(({ party, issue, cells }) =>
      cells.map(({ evidence, holder }) => ({
        ...claimOf(evidence[0]?.quote ?? '', { holders: [holder ?? party], evidence, articles }),
        about: [thing(party), { '@type': 'Thing', name: issues.get(issue) ?? issue }],
      })),
    ),
    ...dossier.figures.flatMap((group) =>
      group.entries.map((entry) => ({
        ...claimOf(`${groupTitle(group)}: ${fullAmount(entry, group)}`, {
          holders: entry.who ? [entry.who] : [],
          evidence: entry.evidence,
          articles,
        }),
      })),
    ),
  ])
  const disputed = numbered(
    dossier.contradictions.flatMap(({ about, sides }) =>
      sides.map(({ claim, holders, evidence }, n) => ({
        claim: claimOf(claim, { holders, evidence, articles }),
        review: `Told differently (${about}): ${sides
          .filter((_, m) => m !== n)
          .map((side) => `“${side.claim}”`)
          .join('; ')}`,
      })),
    ),
    nodes.length,
  ).flatMap(({ '@id': id, claim, review }) => [
    { '@id': id, ...(claim as Node) },
    reviewOf({ '@id': id, text: String((claim as Node).text) }, String(review), dossier),
  ])
  const sums = dossier.figures.flatMap(({ audit }) =>
    audit
      .filter(({ holds, evidence }) => !holds && evidence.length > 0)
      .map((check) => {
        const [words, review] = [check.evidence.map(({ quote }) => `“${quote}”`).join(', '), sumWords(check)]
        return { claim: claimOf(words, { holders: [], evidence: check.evidence, articles }), review }
      }),
  )
  const audited = numbered(sums, nodes.length + disputed.length).flatMap(({ '@id': id, claim, review }) => [
    { '@id': id, ...(claim as Node) },
    reviewOf({ '@id': id, text: String((claim as Node).text) }, String(review), dossier),
  ])
  const graph = { '@context': 'https://schema.org', '@graph': [...nodes, ...disputed, ...audited] }
  return `${JSON.stringify(graph, null, 2)}\n`
}

function numbered(nodes: readonly Node[], after = 0): Node[] {
  return nodes.map((node, n) => ({ '@id': `urn:parley:claim:${after + n + 1}`, ...node }))
}

interface Claimed {
  readonly holders: readonly Ref[]
  readonly evidence: readonly Evidence[]
  readonly articles: ReadonlyMap<string, DossierArticle>
}

function claimOf(text: string, { holders, evidence, articles }: Claimed): Node {
  return {
    '@type': 'Claim',
    text: visible(text),
    ...(holders.length > 0 ? { author: holders.map(thing) } : {}),
    appearance: evidence.map((span) => appearance(span, articles.get(span.article))),
  }
}

/** The article, and in it the words: a quotation is a creative work that is part of another. */
function appearance({ article: id, quote, start, end }: Evidence, article: DossierArticle | undefined): Node {
  const url = article?.url ?? null
  return {
    '@type': 'Quotation',
    text: quote,
    isPartOf: {
      '@type': 'NewsArticle',
      identifier: `sha256:${id}`,
      ...(article?.title ? { headline: visible(article.title) } : {}),
      ...(url !== null && /^https?:/i.test(url) ? { url } : {}),
      ...(article?.published ? { datePublished: article.published.value } : {}),
      ...(article?.outlet ? { publisher: thing(article.outlet) } : {}),
    },
    position: `UTF-16 ${start}–${end}`,
  }
}

function reviewOf({ '@id': id, text }: { '@id': unknown; text: string }, reviewBody: string, { asOf }: Dossier): Node {
  return {
    '@type': 'ClaimReview',
    itemReviewed: { '@id': id },
    claimReviewed: text,
    reviewBody: visible(reviewBody),
    author: { '@type': 'Organization', name: 'Parley' },
    ...(asOf === null ? {} : { datePublished: asOf }),
  }
}

const types: Readonly<Record<string, string>> = {
  person: 'Person',
  state: 'Country',
  outlet: 'NewsMediaOrganization',
  organisation: 'Organization',
  group: 'Organization',
  place: 'Place',
}

function thing({ id, name }: Ref): Node {
  return { '@type': types[id.split(':')[0] ?? ''] ?? 'Thing', name: visible(name), identifier: id }
}
