import { lazy, Suspense, useEffect, useState } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { useCase } from './client/answers.ts'
import { useSteps } from './client/judging.ts'
import { useEvents } from './client/live.ts'
import { Foot } from './Foot.tsx'
import { Head, places } from './Head.tsx'
import { EvidenceDesk } from './kit/EvidencePanel.tsx'
import { HandOn } from './kit/HandOn.tsx'
import { KeySheet } from './kit/KeySheet.tsx'
import { useKeys } from './kit/keys.ts'
import { Legend } from './kit/Legend.tsx'
import { Mishap } from './kit/Mishap.tsx'
import { Page } from './kit/Page.tsx'
import { useOpenOnPaper } from './kit/paper.ts'
import { Seating } from './kit/parties.tsx'
import { EmptyState, Waiting } from './kit/states.tsx'
import { AddArticles } from './views/adding/AddArticles.tsx'
import { DropZone } from './views/adding/DropZone.tsx'

const BriefingView = lazy(async () => ({ default: (await import('./views/briefing/BriefingView.tsx')).BriefingView }))
const TableView = lazy(async () => ({ default: (await import('./views/table/TableView.tsx')).TableView }))
const ArticleView = lazy(async () => ({ default: (await import('./views/article/ArticleView.tsx')).ArticleView }))
const TimelineView = lazy(async () => ({ default: (await import('./views/timeline/TimelineView.tsx')).TimelineView }))
const FiguresView = lazy(async () => ({ default: (await import('./views/figures/FiguresView.tsx')).FiguresView }))
const SourcesView = lazy(async () => ({ default: (await import('./views/sources/SourcesView.tsx')).SourcesView }))
const NamesView = lazy(async () => ({ default: (await import('./views/names/NamesView.tsx')).NamesView }))
const OutlookView = lazy(async () => ({ default: (await import('./views/outlook/OutlookView.tsx')).OutlookView }))
const JudgementsView = lazy(async () => ({
  default: (await import('./views/judgements/JudgementsView.tsx')).JudgementsView,
}))
const AskView = lazy(async () => ({ default: (await import('./views/ask/AskView.tsx')).AskView }))
const SearchView = lazy(async () => ({ default: (await import('./views/search/SearchView.tsx')).SearchView }))

/** What lies over the page. */
type Over = 'legend' | 'keys' | 'add' | 'hand-on' | null

/** The workbench: its head, the view of the address, its foot, and what lies over them. */
export function App() {
  useEvents()
  useOpenOnPaper()
  const [over, setOver] = useState<Over>(null)
  const [files, setFiles] = useState<readonly File[]>([])
  const [place, go] = useLocation()
  const { undo, redo } = useSteps()
  useKeys({
    '?': () => setOver('keys'),
    l: () => setOver('legend'),
    a: () => setOver('add'),
    '/': () => go('/search'),
    'g j': () => go('/judgements'),
    z: () => void undo(),
    'shift+z': () => void redo(),
    'ctrl+z': () => void undo(),
    'ctrl+shift+z': () => void redo(),
    'ctrl+y': () => void redo(),
    ...Object.fromEntries(places.flatMap(({ path, key }) => (key ? [[`g ${key}`, () => go(path)]] : []))),
  })
  const close = () => {
    setOver(null)
    setFiles([])
  }
  return (
    <Seating>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <Head onOpen={setOver} />
      <EvidenceDesk>
        <Mishap place={place}>
          <Suspense fallback={<Waiting what="Opening" />}>
            <Views />
          </Suspense>
        </Mishap>
      </EvidenceDesk>
      <Foot onHandOn={() => setOver('hand-on')} />
      {over === 'legend' && <Legend onClose={close} />}
      {over === 'keys' && <KeySheet onClose={close} />}
      {over === 'hand-on' && <HandOn onClose={close} />}
      {over === 'add' && <AddArticles given={files} onClose={close} />}
      <DropZone
        onDrop={(dropped) => {
          setFiles(dropped)
          setOver('add')
        }}
      />
    </Seating>
  )
}

function Views() {
  useTop()
  const [path] = useLocation()
  const place = places.find((one) => one.path === path)
  if (useCase().data?.articles === 0 && place) {
    return (
      <Page title={place.name}>
        <EmptyState title="The case holds no article yet.">
          Drop files on this page, or press <kbd>a</kbd> to choose or paste them. What they say about a negotiation is
          laid out here.
        </EmptyState>
      </Page>
    )
  }
  return (
    <Switch>
      <Route path="/" component={BriefingView} />
      <Route path="/table" component={TableView} />
      <Route path="/article/:id">{({ id }) => <ArticleView key={id} id={id} />}</Route>
      <Route path="/judgements" component={JudgementsView} />
      <Route path="/timeline" component={TimelineView} />
      <Route path="/figures" component={FiguresView} />
      <Route path="/sources" component={SourcesView} />
      <Route path="/names" component={NamesView} />
      <Route path="/outlook" component={OutlookView} />
      <Route path="/ask" component={AskView} />
      <Route path="/search" component={SearchView} />
      <Route>
        <Page title="Not here">
          <EmptyState title="The workbench has no such address.">
            The views are in the line above; every one keeps its filters in its address.
          </EmptyState>
        </Page>
      </Route>
    </Switch>
  )
}

/** Another view begins at its top, and is read from there. */
function useTop(): void {
  const [path] = useLocation()
  const [first] = useState(path)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the path changes
  useEffect(() => {
    if (path === first) return
    window.scrollTo(0, 0)
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [path])
}
