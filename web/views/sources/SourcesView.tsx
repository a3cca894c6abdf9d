import { Page, useQuery } from '../../kit/desk.tsx'
import { patched } from '../../kit/query.ts'
import '../twin/twin.css'
import { ArticlesPart } from './ArticlesPart.tsx'
import { ChainsPart } from './ChainsPart.tsx'
import { CopiesPart } from './CopiesPart.tsx'
import { SilencePart } from './SilencePart.tsx'
import './sources.css'
import { TermsPart } from './TermsPart.tsx'
import { TrendsPart } from './TrendsPart.tsx'

const parts = {
  articles: { name: 'Articles', View: ArticlesPart },
  trends: { name: 'Last hours', View: TrendsPart },
  copies: { name: 'Who copies whom', View: CopiesPart },
  chains: { name: 'Chains', View: ChainsPart },
  silence: { name: 'Silence map', View: SilencePart },
  terms: { name: 'Terms', View: TermsPart },
} as const
type PartName = keyof typeof parts

/** Who printed what, from whom, in which words, and what was left out. */
export function SourcesView() {
  const [query, setQuery] = useQuery()
  const asked = query.get('part') ?? ''
  const part: PartName = asked in parts ? (asked as PartName) : 'articles'
  const { View } = parts[part]
  const clear = { date: null, outlet: null, q: null, near: null, kind: null, hours: null }
  return (
    <Page className="view" title="Sources">
      <nav className="view-parts" aria-label="Parts of sources">
        {(Object.keys(parts) as PartName[]).map((name) => (
          <a
            key={name}
            href={`?${patched(query, { ...clear, part: name === 'articles' ? null : name })}`}
            aria-current={name === part ? 'page' : undefined}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return
              event.preventDefault()
              setQuery({ ...clear, part: name === 'articles' ? null : name })
            }}
          >
            {parts[name].name}
          </a>
        ))}
      </nav>
      <View />
    </Page>
  )
}
