import { useMemo } from 'react'
import { Link } from 'wouter'
import type { ArticlePage } from '../../src/model/answers.ts'
import type { JudgedKind, Layer, Evidence as Words } from '../../src/model/index.ts'
import { counted } from '../../src/present/words/quantity.ts'
import { visible } from '../../src/present/words/visible.ts'
import { useArticle } from '../client/answers.ts'
import { Judging } from './judging/Judging.tsx'
import { type Excerpt, excerptsOf } from './marked.ts'
import { When } from './When.tsx'

/** What the words can be judged as; fields that tell it from other things on the same words. */
export interface JudgedAs {
  readonly kind: JudgedKind
  readonly like?: Readonly<Record<string, unknown>>
}

export interface EvidenceProps {
  readonly evidence: readonly Words[]
  /** Draws the line of this layer beside the words. */
  readonly layer?: Layer
  readonly as?: JudgedAs | undefined
  /** True where the keys y, x, e and m judge the first piece. */
  readonly keyed?: boolean
  /** How many pieces are shown at first. */
  readonly most?: number
}

/** The address of some words: their article, open at that place. */
export const placeOf = ({ article, start, end }: Words): string => `/article/${article}?at=${start}-${end}`

/** Words where they stand: each in its paragraph, with outlet and date, one click from the article at that place. */
export function Evidence({ evidence, layer, as, keyed = false, most = 6 }: EvidenceProps) {
  const shown = evidence.slice(0, most)
  const articles = [...new Set(shown.map(({ article }) => article))]
  if (evidence.length === 0) return <p className="soft">No words stand behind this: it is about what is not there.</p>
  return (
    <div className={`evidence ${layer ?? ''}`}>
      {articles.map((article, n) => (
        <OfArticle
          key={article}
          id={article}
          as={as}
          keyed={keyed && n === 0}
          evidence={shown.filter((one) => one.article === article)}
        />
      ))}
      {evidence.length > most && <p className="soft">and {evidence.length - most} more in the case</p>}
    </div>
  )
}

interface OfArticleProps {
  readonly id: string
  readonly evidence: readonly Words[]
  readonly as: JudgedAs | undefined
  readonly keyed: boolean
}

function OfArticle({ id, evidence, as, keyed }: OfArticleProps) {
  const { data } = useArticle(id)
  const text = data?.text
  const excerpts = useMemo(() => excerptsOf(text ?? '', text === undefined ? [] : evidence), [text, evidence])
  if (data === undefined) {
    return evidence.map((one) => (
      <blockquote key={`${one.start} ${one.end}`} className="quote">
        <p dir="auto">
          <mark>{one.quote}</mark>
        </p>
      </blockquote>
    ))
  }
  return excerpts.map((excerpt, e) => (
    <figure key={excerpt.start}>
      <Paragraph excerpt={excerpt} language={data.reading?.article.language ?? 'und'} />
      <Source page={data} place={{ article: id, quote: '', ...(excerpt.marks[0] ?? excerpt) }} />
      {as &&
        excerpt.marks.map((mark, m) => (
          <Judging
            key={`${mark.start} ${mark.end}`}
            page={data}
            kind={as.kind}
            like={as.like}
            keyed={keyed && e === 0 && m === 0}
            span={{ ...mark, quote: data.text.slice(mark.start, mark.end) }}
          />
        ))}
    </figure>
  ))
}

const longest = 2_400

function Paragraph({ excerpt: { before, after, pieces }, language }: { excerpt: Excerpt; language: string }) {
  const lang = /^[a-z]{2,3}$/.test(language) && language !== 'und' ? language : undefined
  return (
    <blockquote className="quote" lang={lang}>
      <p dir="auto">
        {before}
        {pieces.map(({ at, text, marked }) =>
          marked ? <mark key={at}>{shortened(text)}</mark> : <span key={at}>{text}</span>,
        )}
        {after}
      </p>
    </blockquote>
  )
}

/** A very long quotation keeps its beginning and its end, and says how much stands between. */
const shortened = (text: string): string =>
  text.length <= longest
    ? text
    : `${text.slice(0, 1_200)} … ${counted(text.length - 1_600, 'character')} left out … ${text.slice(-400)}`

function Source({ page, place }: { page: ArticlePage; place: Words }) {
  const card = page.reading?.article
  const name = card?.outlet?.name ?? page.path.replace(/^.*[\\/](?=.)/, '')
  return (
    <figcaption>
      <bdi>{visible(name)}</bdi>, <When when={card?.published ?? null} />
      {card?.title && (
        <>
          {' '}
          · <bdi className="press">{visible(card.title)}</bdi>
        </>
      )}{' '}
      · <Link href={placeOf(place)}>In the article</Link>
    </figcaption>
  )
}
