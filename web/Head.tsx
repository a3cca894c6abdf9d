import { Link, useLocation, useSearch } from 'wouter'
import { visible } from '../src/present/words/visible.ts'
import { useCase } from './client/answers.ts'

/** The views, in the order of the line at the top, with the letter that leads there after `g`. */
export const places: readonly { readonly path: string; readonly name: string; readonly key: string | null }[] = [
  { path: '/', name: 'Briefing', key: 'b' },
  { path: '/table', name: 'Table', key: 't' },
  { path: '/timeline', name: 'Timeline', key: 'l' },
  { path: '/figures', name: 'Figures', key: 'f' },
  { path: '/sources', name: 'Sources', key: 's' },
  { path: '/names', name: 'Names', key: 'n' },
  { path: '/outlook', name: 'Outlook', key: 'o' },
  { path: '/ask', name: 'Ask', key: 'a' },
  { path: '/search', name: 'Search', key: null },
]

/** The name of the case, the views, and what can be opened over them. The day that is shown goes along. */
export function Head({ onOpen }: { onOpen: (what: 'legend' | 'keys' | 'add') => void }) {
  const [path] = useLocation()
  const asOf = new URLSearchParams(useSearch()).get('asOf')
  const name = useCase().data?.name
  const kept = asOf ? `?asOf=${encodeURIComponent(asOf)}` : ''
  return (
    <header className="head">
      <p className="case-name">
        <Link href={`/${kept}`}>
          <bdi>{name === undefined ? '…' : visible(name)}</bdi>
        </Link>
      </p>
      <nav aria-label="Views">
        <ul>
          {places.map((place) => (
            <li key={place.path}>
              <Link href={`${place.path}${kept}`} aria-current={place.path === path ? 'page' : undefined}>
                {place.name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p className="head-verbs">
        <button type="button" onClick={() => onOpen('add')}>
          Add articles
        </button>
        <button type="button" onClick={() => onOpen('legend')}>
          Marks <kbd>l</kbd>
        </button>
        <button type="button" onClick={() => onOpen('keys')}>
          Keys <kbd>?</kbd>
        </button>
      </p>
    </header>
  )
}
