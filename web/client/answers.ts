import { keepPreviousData, QueryClient, type UseQueryResult, useQuery } from '@tanstack/react-query'
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
import type { CellName, Dossier } from '../../src/model/index.ts'
import { ask, asOfQuery, posted } from './get.ts'
import { useWho } from './who.ts'

/** What was asked is kept until the server says that the case has changed; then whatever is on screen is asked anew. */
export const client = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Number.POSITIVE_INFINITY, gcTime: 10 * 60_000, retry: 1, refetchOnWindowFocus: false },
  },
})

/** An answer of the API; the one before stays on screen until it is there, so that nothing jumps. */
function useAnswer<T>(path: string): UseQueryResult<T> {
  return useQuery<T>({
    queryKey: ['api', path],
    queryFn: () => ask<T>(path),
    placeholderData: keepPreviousData,
  })
}

/** One part of the dossier, as of a day (`YYYY-MM-DD`) or now. */
export const usePart = <P extends DossierPart>(part: P, asOf: string | null): UseQueryResult<DossierPartOf<P>> =>
  useAnswer(`/api/${part}${asOfQuery(asOf)}`)

/** The whole dossier: large, for views that join several of its parts. */
export const useWhole = (asOf: string | null): UseQueryResult<Dossier> => useAnswer(`/api/dossier${asOfQuery(asOf)}`)

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

/** One article with its text and everything found in it. Another article's text is never shown in its place. */
export function useArticle(id: string | null): UseQueryResult<ArticlePage> {
  const path = `/api/articles/${encodeURIComponent(id ?? '')}`
  return useQuery({ queryKey: ['api', path], queryFn: () => ask<ArticlePage>(path), enabled: id !== null })
}

/** Weighs a conflict given as YAML or JSON. */
export const weighConflict = (conflict: string): Promise<OutlookAnswer> => ask('/api/outlook', posted({ conflict }))

/** Full-text search, with the filters in the query. */
export const search = (query: URLSearchParams): Promise<SearchAnswer> => ask(`/api/search?${query}`)
