import { type ReactNode, useEffect } from 'react'
import { useCase } from '../client/answers.ts'
import { Answered, type Asked } from './states.tsx'

export interface PageOfProps<T> {
  readonly title: string
  readonly of: Asked<T>
  /** What is being done while there is no answer. */
  readonly what: string
  /** The whole page, once the answer is there. */
  readonly children: (data: T) => ReactNode
}

/** A page that stands on an answer; until it is there, or where it is refused, a page that says so. */
export function PageOf<T>({ title, of, what, children }: PageOfProps<T>) {
  if (of.data !== undefined) return children(of.data)
  return (
    <Page className="view" title={title}>
      <Answered of={of} what={what}>
        {() => null}
      </Answered>
    </Page>
  )
}

export interface PageProps {
  readonly title: string
  readonly lead?: ReactNode
  readonly children: ReactNode
  readonly className?: string
}

/** A view: its head, a sentence on what it shows, and the rest. The head names the browser’s tab too. */
export function Page({ title, lead, children, className }: PageProps) {
  const name = useCase().data?.name
  useEffect(() => {
    document.title = name === undefined ? title : `${title} · ${name}`
  }, [title, name])
  return (
    <main id="main" tabIndex={-1} className={className}>
      <h1>{title}</h1>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </main>
  )
}
