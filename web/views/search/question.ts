/** What is searched for: the words, and filters that are empty where anything will do. */
export interface Question {
  readonly q: string
  readonly party: string
  readonly outlet: string
  /** `YYYY-MM-DD`. */
  readonly from: string
  readonly to: string
}

/** The fields of a question, in the order of the form. */
export const fields = ['q', 'party', 'outlet', 'from', 'to'] as const

/** A question from the address; unknown fields and days that are none are left out. */
export function questionOf(query: URLSearchParams): Question {
  const day = (name: string): string => {
    const value = query.get(name) ?? ''
    return /^\d{4}-\d\d-\d\d$/.test(value) ? value : ''
  }
  return {
    q: (query.get('q') ?? '').trim(),
    party: query.get('party') ?? '',
    outlet: query.get('outlet') ?? '',
    from: day('from'),
    to: day('to'),
  }
}

/** A question as the API takes it, without empty fields. */
export function queryOf(
  question: Question,
  page: { readonly limit: number; readonly offset: number },
): URLSearchParams {
  const query = new URLSearchParams()
  for (const field of fields) if (question[field] !== '') query.set(field, question[field])
  query.set('limit', String(page.limit))
  if (page.offset > 0) query.set('offset', String(page.offset))
  return query
}
