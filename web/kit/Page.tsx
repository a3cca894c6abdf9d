import { type ReactNode, useEffect } from 'react'
import { useCase } from '../client/answers.ts'

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
