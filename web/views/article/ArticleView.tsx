import { useEffect, useMemo, useRef, useState } from 'react'
import type { ArticlePage } from '../../../src/model/answers.ts'
import { visible } from '../../../src/present/words/visible.ts'
import { useArticle, useDigest, useTable } from '../../client/answers.ts'
import { SelectionDesk } from '../../kit/judging/selecting.tsx'
import { useKeys } from '../../kit/keys.ts'
import { Page } from '../../kit/Page.tsx'
import { useQuery } from '../../kit/query.ts'
import { Answered, EmptyState } from '../../kit/states.tsx'
import { AddThing } from './AddThing.tsx'
import { ArticleHead } from './ArticleHead.tsx'
import { ArticleText } from './ArticleText.tsx'
import './article.css'
import { FoundList } from './FoundList.tsx'
import { LayerSwitches } from './LayerSwitches.tsx'
import { askedOf, layersOf } from './layers.ts'
import { selectedIn } from './selection.ts'
import { standsFor } from './standsFor.ts'
import { nthOf, type Stretch, stretchOf, type Thing, thingAt, thingsOf } from './things.ts'

/** One article: its text in the middle, what was found in it on the right, its way to us above. */
export function ArticleView({ id }: { id: string }) {
  const answer = useArticle(id)
  const title = answer.data?.reading?.article.title ?? answer.data?.path
  return (
    <Page title={title === undefined ? 'Article' : visible(title)} className="article-view">
      <Answered of={answer} what="Opening the article">
        {(page) => <Read page={page} />}
      </Answered>
    </Page>
  )
}

function Read({ page }: { page: ArticlePage }) {
  const [query, setQuery] = useQuery()
  const { reading, text } = page
  const shown = useMemo(() => layersOf(query.get('layers')), [query])
  const things = useMemo(() => (reading ? thingsOf(reading, shown) : []), [reading, shown])
  const written = query.get('at') ?? window.location.hash.slice(1)
  const at = useMemo(() => stretchOf(written), [written])
  const [kind, nth] = [query.get('kind'), Number(query.get('nth') ?? 0)]
  const chosen = useMemo(() => thingAt(things, at, { kind, nth }), [things, at, kind, nth])
  const textRef = useRef<HTMLDivElement>(null)
  const [selected, setSelected] = useState<Stretch | null>(null)
  const issues = useDigest(null).data?.issues
  const issueName = (id: string): string => issues?.find((issue) => issue.id === id)?.name ?? id
  const table = useTable(null).data
  const underOf = useMemo(() => standsFor(table ?? { table: [] }, page.id), [table, page.id])
  const choose = (thing: Thing | null) => {
    if (!thing) return setQuery({ at: null, kind: null, nth: null })
    const n = nthOf(things, thing)
    setQuery({ at: `${thing.words.start}-${thing.words.end}`, kind: thing.kind, nth: n > 0 ? String(n) : null })
  }
  const walk = (by: number) => {
    const next = things[chosen ? things.indexOf(chosen) + by : 0]
    if (next) choose(next)
  }
  useKeys({ j: () => walk(1), k: () => walk(-1) })
  useShownPlace(textRef, at)
  useEffect(() => {
    const select = () => {
      const stretch = textRef.current && selectedIn(textRef.current, text)
      if (stretch) setSelected((old) => (old?.start === stretch.start && old.end === stretch.end ? old : stretch))
    }
    document.addEventListener('selectionchange', select)
    return () => document.removeEventListener('selectionchange', select)
  }, [text])
  const pick = (over: readonly Thing[]) => {
    if (!document.getSelection()?.isCollapsed) return
    const inner = [...over].sort((a, b) => a.words.end - a.words.start - (b.words.end - b.words.start))
    const n = chosen ? inner.indexOf(chosen) : -1
    choose(inner[(n + 1) % inner.length] ?? null)
  }
  return (
    <>
      <ArticleHead page={page} />
      {!reading && (
        <EmptyState title="This article could not be read.">
          Its text is kept as it is; nothing in it counts for the dossier.
        </EmptyState>
      )}
      <LayerSwitches reading={reading} shown={shown} />
      <div className="article-desk">
        <ArticleText {...{ page, things, chosen, at, textRef, underOf }} onPick={pick} />
        <aside className="article-side" aria-label="What was found">
          <SelectionDesk selected={selected}>
            {reading && (
              <AddThing
                page={page}
                onAdded={({ start, end }, kind) =>
                  setQuery({ at: `${start}-${end}`, kind, nth: null, layers: askedOf(new Set([...shown, kind])) })
                }
              />
            )}
            <FoundList {...{ page, things, chosen, issueName, underOf }} onChoose={choose} />
          </SelectionDesk>
        </aside>
      </div>
    </>
  )
}

/** Brings the words that the address points at to the eye, unless they are there already. */
function useShownPlace(textRef: { readonly current: HTMLDivElement | null }, at: Stretch | null): void {
  const start = at?.start
  useEffect(() => {
    if (start === undefined) return
    const pieces = [...(textRef.current?.querySelectorAll<HTMLElement>('[data-from]') ?? [])]
    const piece = pieces.findLast((one) => Number(one.dataset.from) <= start)
    const box = piece?.getBoundingClientRect()
    if (piece && box && (box.top < 60 || box.bottom > window.innerHeight - 60))
      piece.scrollIntoView({ block: 'center' })
  }, [start, textRef])
}
