import { keepPreviousData, QueryClient, type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import type {
  AgreementAnswer,
  ArticleList,
  ArticlePage,
  CaseCard,
  DossierPart,
  DossierPartOf,
  JudgementLog,
  OutlookAnswer,
  SearchAnswer,
} from '../../src/model/answers.ts'
import type { Answers } from '../../src/model/ask.ts'
import type { CellName } from '../../src/model/index.ts'
import { ask, asOfQuery, posted } from './get.ts'
import { useBlind, useWho } from './who.ts'

/** What was asked is kept until the server says that the case has changed; then whatever is on screen is asked anew. */
export const client = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Number.POSITIVE_INFINITY, gcTime: 10 * 60_000, retry: 1, refetchOnWindowFocus: false },
  },
})

/** A question to the API; the answer before stays on screen until the new one is there, so that nothing jumps. */
const asked = <T>(path: string) => ({
  queryKey: ['api', path],
  queryFn: () => ask<T>(path),
  placeholderData: keepPreviousData,
})

const useAnswer = <T>(path: string): UseQueryResult<T> => useQuery<T>(asked<T>(path))

/** One part of the dossier, as of a day (`YYYY-MM-DD`) or now. */
export const usePart = <P extends DossierPart>(part: P, asOf: string | null): UseQueryResult<DossierPartOf<P>> =>
  useAnswer(`/api/${part}${asOfQuery(asOf)}`)

/** A part of the dossier, or its articles alone: `sources` has them too, with much else. */
export type Piece = DossierPart | 'articles'
type PieceOf<P extends Piece> = P extends DossierPart ? DossierPartOf<P> : ArticleList
/** Several pieces of the dossier as one. */
export type Joined<P extends Piece> = Merged<{ readonly [Q in P]: PieceOf<Q> }[P]>
type Merged<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer All) => void ? All : never

/** What {@link Answered} shows of several answers: all of them, the first that was refused, or neither yet. */
export interface JoinedAnswer<T> {
  readonly data: T | undefined
  readonly error: Error | null
  readonly refetch: () => void
}

/**
 * Several pieces of the dossier, as of a day or now, asked for side by side and laid together once all of them are
 * there. What was laid together before stays on screen until then.
 */
export function useParts<P extends Piece>(pieces: readonly P[], asOf: string | null): JoinedAnswer<Joined<P>> {
  const answer = useQueries({
    queries: pieces.map((piece) => asked<PieceOf<P>>(pathOf(piece, asOf))),
    combine: joined<P>,
  })
  const before = useRef(answer.data)
  if (answer.data !== undefined) before.current = answer.data
  return { ...answer, data: before.current }
}

const pathOf = (piece: Piece, asOf: string | null): string => `/api/${piece}${asOfQuery(asOf)}`

function joined<P extends Piece>(answers: UseQueryResult<PieceOf<P>>[]): JoinedAnswer<Joined<P>> {
  const data = answers.map((answer) => answer.data)
  const isWhole = data.every((part) => part !== undefined)
  return {
    data: isWhole ? (Object.assign({}, ...data) as Joined<P>) : undefined,
    error: answers.find(({ error }) => error !== null)?.error ?? null,
    refetch: () => {
      for (const { error, refetch } of answers) if (error) void refetch()
    },
  }
}

/** The case in a few words. */
export const useCase = (): UseQueryResult<CaseCard> => useAnswer('/api/case')
/** What is on the table, moved, disputed, next and withheld. */
export const useDigest = (asOf: string | null) => usePart('digest', asOf)
/** Parties by issues. */
export const useTable = (asOf: string | null) => usePart('table', asOf)
/** Events, proposals, conditions. */
export const useTimeline = (asOf: string | null) => usePart('timeline', asOf)
/** Who gives which numbers. */
export const useFigures = (asOf: string | null) => usePart('figures', asOf)
/** Who is who. */
export const useIdentities = (asOf: string | null) => usePart('identities', asOf)
/** Chains, origins, terms. */
export const useSources = (asOf: string | null) => usePart('sources', asOf)
/** What is unclear in the texts. */
export const useDoubts = (asOf: string | null) => usePart('doubts', asOf)
/** All articles of the case. */
export const useArticles = (): UseQueryResult<ArticleList> => useAnswer('/api/articles')
/** The log of judgements, without the blind codings of others. */
export const useLog = (): UseQueryResult<JudgementLog> => useAnswer(logPath(useWho(), {}))
/** What touched one cell of the table, oldest first. Of another cell nothing is shown while one is asked for. */
export function useCellLog(cell: CellName): UseQueryResult<JudgementLog> {
  const path = logPath(useWho(), { ...cell })
  return useQuery({ queryKey: ['api', path], queryFn: () => ask<JudgementLog>(path) })
}
/** How far coders agree, and on what they differ. */
export const useAgreement = (): UseQueryResult<AgreementAnswer> => useAnswer('/api/agreement')
/** What would hold, by the conflict drafted from the case. */
export const useDraftedOutlook = (asOf: string | null): UseQueryResult<OutlookAnswer> =>
  useAnswer(`/api/outlook${asOfQuery(asOf)}`)

function logPath(who: string, about: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(who === '' ? about : { ...about, who })
  return query.size === 0 ? '/api/judgements' : `/api/judgements?${query}`
}

/** Who codes blind in this browser; empty where nobody does. */
function useCoder(): string {
  const [who, isBlind, judge] = [useWho(), useBlind(), useCase().data?.judge]
  return isBlind ? who || (judge ?? '') : ''
}

/**
 * One article with its text and everything found in it; to somebody who codes blind, with what they coded. Another
 * article's text is never shown in its place.
 */
export function useArticle(id: string | null): UseQueryResult<ArticlePage> {
  const coder = useCoder()
  const path = `/api/articles/${encodeURIComponent(id ?? '')}${coder === '' ? '' : `?coder=${encodeURIComponent(coder)}`}`
  return useQuery({ queryKey: ['api', path], queryFn: () => ask<ArticlePage>(path), enabled: id !== null })
}

/** Answers to a question in words of the articles; nothing is asked while it is empty. */
export function useAnswers(question: string, asOf: string | null): UseQueryResult<Answers> {
  const query = new URLSearchParams(asOf ? { q: question, asOf } : { q: question })
  const path = `/api/ask?${query}`
  return useQuery({ queryKey: ['api', path], queryFn: () => ask<Answers>(path), enabled: question !== '' })
}

/** The same once, where something is done with it. */
export function articleOf(id: string): Promise<ArticlePage> {
  const path = `/api/articles/${encodeURIComponent(id)}`
  return client.fetchQuery({ queryKey: ['api', path], queryFn: () => ask<ArticlePage>(path) })
}

/** Weighs a conflict given as YAML or JSON. */
export const weighConflict = (conflict: string): Promise<OutlookAnswer> => ask('/api/outlook', posted({ conflict }))

/** Full-text search, with the filters in the query. */
export const search = (query: URLSearchParams): Promise<SearchAnswer> => ask(`/api/search?${query}`)
