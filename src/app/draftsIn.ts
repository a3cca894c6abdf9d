import { type Article, cut, Fault } from '../model/index.ts'

/** A draft from a file, with the place where it stands, for messages. */
export interface PlacedDraft {
  readonly place: string
  readonly draft: unknown
}

/**
 * The judgements that a file holds: a JSON array of drafts, one draft, or a draft a line.
 *
 * @throws Fault `record-invalid` with the line that is no JSON.
 */
export function draftsIn(path: string, text: string): PlacedDraft[] {
  const whole = parsed(text)
  if (Array.isArray(whole)) return whole.map((draft, index) => ({ place: `entry ${index + 1}`, draft }))
  if (whole !== undefined) return [{ place: 'entry 1', draft: whole }]
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '') return []
    const draft = parsed(line)
    if (draft !== undefined) return [{ place: `line ${index + 1}`, draft }]
    const needs = 'a verb and what it is about, as docs/reference.md shows'
    throw new Fault('record-invalid', { path, place: `line ${index + 1}`, problem: 'it is not JSON', needs })
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/**
 * Completes what a person may leave out in a file: an article may be named by the beginning of its id or by its file,
 * and words that stand only once in it need no offsets. Everything else stays as it is.
 *
 * @throws Fault `article-unknown`; `judgement-span` for words that stand nowhere, or more than once.
 */
export function located(draft: unknown, articles: readonly Article[]): unknown {
  if (draft === null || typeof draft !== 'object') return draft
  const { target, item, to, ...rest } = draft as Record<string, unknown>
  const about = named(target ?? item)
  if (!about) return draft
  const article = articleNamed(about, articles)
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk)
    if (value === null || typeof value !== 'object') return value
    const { quote, start } = value as Record<string, unknown>
    const inner = Object.fromEntries(Object.entries(value).map(([key, held]) => [key, walk(held)]))
    return typeof quote === 'string' && start === undefined ? { ...inner, ...placeOf(quote, article.text) } : inner
  }
  const whole = (value: unknown) => (value === undefined ? {} : { ...(walk(value) as object), article: article.id })
  return {
    ...rest,
    ...(target === undefined ? {} : { target: whole(target) }),
    ...(item === undefined ? {} : { item: whole(item) }),
    ...(to === undefined ? {} : { to: walk(to) }),
  }
}

const named = (about: unknown): string | null => {
  const { article } = (about ?? {}) as { article?: unknown }
  return typeof article === 'string' ? article : null
}

function articleNamed(name: string, articles: readonly Article[]): Article {
  const isPrefix = /^[0-9a-f]{6,64}$/.test(name)
  const found =
    articles.find(({ id }) => id === name) ??
    only(articles.filter(({ id }) => isPrefix && id.startsWith(name))) ??
    only(articles.filter(({ path }) => path === name || path.endsWith(`/${name}`)))
  if (found) return found
  throw new Fault('article-unknown', { article: name.slice(0, 80) })
}

const only = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined)

function placeOf(quote: string, text: string): { start: number; end: number; quote: string } {
  const first = quote.trim() === '' ? -1 : text.indexOf(quote)
  const times = first < 0 ? 0 : text.split(quote).length - 1
  if (times === 1) return cut(text, first, first + quote.length)
  const way = times === 0 ? 'copy them from its text' : `they stand there ${times} times: give start and end as well`
  throw new Fault('judgement-span', { quote: quote.slice(0, 80), way })
}
