import type { ReactNode } from 'react'
import type { ArticlePage } from '../../../src/model/answers.ts'
import { wayCount, waysOf } from '../../../src/present/words/chain.ts'
import { counted } from '../../../src/present/words/quantity.ts'
import { visible } from '../../../src/present/words/visible.ts'
import { useEvidence } from '../../kit/EvidencePanel.tsx'
import { When } from '../../kit/When.tsx'

/** Only what a browser fetches over the web is a link; anything else is shown as words. */
export function WebLink({ url, children }: { url: string; children: ReactNode }) {
  if (!/^https?:\/\//i.test(url)) return <span>{children}</span>
  return (
    <a href={url} rel="noreferrer noopener" target="_blank">
      {children}
    </a>
  )
}

/** Who printed it, when, what kind of piece it is, and through whose hands its statements came. */
export function ArticleHead({ page }: { page: ArticlePage }) {
  const card = page.reading?.article
  return (
    <div className="article-head">
      <p className="lead">
        <bdi>{visible(card?.outlet?.name ?? 'outlet not known')}</bdi>, <When when={card?.published ?? null} why />
        {card?.author && (
          <>
            {' '}
            · by <bdi>{visible(card.author)}</bdi>
          </>
        )}
        {card && card.genre !== 'unknown' && ` · ${card.genre}`}
        {card?.translated && ` · translated${card.translated.from ? ` from ${card.translated.from}` : ''}`}
        {card?.url && (
          <>
            {' '}
            · <WebLink url={card.url}>{visible(hostOf(card.url))}</WebLink>
          </>
        )}{' '}
        · <bdi className="soft">{visible(page.path.replace(/^.*[\\/](?=.)/, ''))}</bdi>
      </p>
      <Ways chains={page.chains} />
    </div>
  )
}

const hostOf = (url: string): string => /^https?:\/\/([^/?#]{1,100})/i.exec(url)?.[1] ?? url.slice(0, 100)

const most = 3

/** The chain of sources: how statements came to this article, outermost hop first. */
function Ways({ chains }: { chains: ArticlePage['chains'] }) {
  const show = useEvidence()
  const ways = waysOf({ chains })
  if (ways.length === 0) return null
  const item = (way: (typeof ways)[number]) => (
    <li key={way.words}>
      <button type="button" className="as-words" onClick={() => show({ title: way.words, evidence: way.evidence })}>
        {way.words}
      </button>
      <span className="soft">{wayCount(way)}</span>
    </li>
  )
  return (
    <section className="ways" aria-label="How statements came here">
      <ul>{ways.slice(0, most).map(item)}</ul>
      {ways.length > most && (
        <details>
          <summary>{counted(ways.length - most, 'more way')}</summary>
          <ul>{ways.slice(most).map(item)}</ul>
        </details>
      )}
    </section>
  )
}
