import { createContext, type ReactNode, useContext } from 'react'
import type { OutlookAnswer } from '../../src/model/answers.ts'
import type { Dossier } from '../../src/model/index.ts'
import { useDraftedOutlook, useWhole } from '../client/answers.ts'
import { Page } from './Page.tsx'
import { useAsOf } from './query.ts'
import { Answered } from './states.tsx'

export { search, weighConflict } from '../client/answers.ts'
export { useJudge, useJudgements } from '../client/judging.ts'
export { useEvidence } from './EvidencePanel.tsx'
export { Page } from './Page.tsx'
export { useQuery } from './query.ts'

const DossierContext = createContext<Dossier | null>(null)
const OutlookContext = createContext<OutlookAnswer | null>(null)

/** The whole dossier, for views that join several of its parts; such a view stands inside {@link WithDossier}. */
export function useDossier(): Dossier {
  const dossier = useContext(DossierContext)
  if (!dossier) throw new Error('no dossier here')
  return dossier
}

/** The outlook of the drafted conflict; such a view stands inside {@link WithOutlook}. */
export function useOutlook(): OutlookAnswer {
  const outlook = useContext(OutlookContext)
  if (!outlook) throw new Error('no outlook here')
  return outlook
}

/** Shows a view once the dossier, as of the day in the address, is there. */
export function WithDossier({ title, children }: { title: string; children: ReactNode }) {
  const answer = useWhole(useAsOf())
  if (answer.data) return <DossierContext value={answer.data}>{children}</DossierContext>
  return (
    <Page title={title}>
      <Answered of={answer} what="Laying out the case">
        {() => null}
      </Answered>
    </Page>
  )
}

/** Shows a view once the outlook of the case is there; a case without a conflict to weigh says what is missing. */
export function WithOutlook({ title, children }: { title: string; children: ReactNode }) {
  const answer = useDraftedOutlook(useAsOf())
  if (answer.data) return <OutlookContext value={answer.data}>{children}</OutlookContext>
  return (
    <Page title={title}>
      <Answered of={answer} what="Weighing the conflict">
        {() => null}
      </Answered>
    </Page>
  )
}
