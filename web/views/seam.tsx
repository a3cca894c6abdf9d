// TEMPORARY: replaced by the kit
import { useQuery as useAnswer, useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useState } from 'react'
import { useSearchParams } from 'wouter'
import type { OutlookAnswer, SearchAnswer } from '../../src/model/answers.ts'
import type { Dossier, Evidence } from '../../src/model/index.ts'
import type { Judgement, JudgementDraft } from '../../src/model/judgement.ts'

const get = async <T,>(path: string, init?: RequestInit): Promise<T> => {
  const answer = await fetch(path, init)
  const data = await answer.json()
  if (!answer.ok) throw new Error(`${data.error?.message} ${data.error?.hint}`)
  return data as T
}
const post = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})
export const useQuery = (): [URLSearchParams, (patch: Readonly<Record<string, string | null>>) => void] => {
  const [params, setParams] = useSearchParams()
  return [
    params,
    (patch) =>
      setParams(
        (old) => {
          const next = new URLSearchParams(old)
          for (const [name, value] of Object.entries(patch))
            if (value === null) next.delete(name)
            else next.set(name, value)
          return next
        },
        { replace: true },
      ),
  ]
}
interface Shown {
  title: string
  note?: string | null
  evidence: readonly Evidence[]
}
const Panel = createContext<(shown: Shown) => void>(() => {})
export const DossierContext = createContext<Dossier | null>(null)
export const EvidenceBox = ({ children }: { children: ReactNode }) => {
  const [shown, show] = useState<Shown | null>(null)
  return (
    <Panel.Provider value={show}>
      {children}
      {shown && (
        <aside className="tmp-panel" aria-label="evidence">
          <button type="button" onClick={() => show(null)}>
            x
          </button>
          <h2>{shown.title}</h2>
          <p>{shown.note}</p>
          {shown.evidence.map((e) => (
            <blockquote key={e.article + e.start}>{e.quote}</blockquote>
          ))}
        </aside>
      )}
    </Panel.Provider>
  )
}
export const useEvidence = () => useContext(Panel)
export const useDossier = (): Dossier => useContext(DossierContext)!
export const Page = ({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) => (
  <main>
    <h1>{title}</h1>
    {lead && <p className="soft">{lead}</p>}
    {children}
  </main>
)
export const useJudge = () => {
  const client = useQueryClient()
  const [error, setError] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  return {
    error,
    busy,
    judge: async (draft: JudgementDraft) => {
      setBusy(true)
      try {
        await get('/api/judgements', post(draft))
        setError(null)
        await client.invalidateQueries()
      } catch (e) {
        setError((e as Error).message)
      }
      setBusy(false)
    },
  }
}
export const useJudgements = (): readonly Judgement[] =>
  useAnswer({
    queryKey: ['judgements'],
    queryFn: () => get<{ judgements: Judgement[] }>('/api/judgements'),
    retry: false,
  }).data?.judgements ?? []
export const OutlookContext = createContext<OutlookAnswer | null>(null)
export const useOutlook = (): OutlookAnswer => useContext(OutlookContext)!
export const weighConflict = (conflict: string) => get<OutlookAnswer>('/api/outlook', post({ conflict }))
export const search = (query: URLSearchParams) => get<SearchAnswer>(`/api/search?${query}`)
export const getJson = get
