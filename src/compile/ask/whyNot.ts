import { listed } from '../ground/listed.ts'
import type { Archive } from './archive.ts'
import { isReply, type Question } from './question.ts'

const nouns: Readonly<Record<string, string>> = {
  figure: 'a figure',
  condition: 'a condition',
  proposal: 'a plan',
  position: 'a position',
  event: 'an event',
  statement: 'a statement',
  name: 'an office',
}

const verbs: Readonly<Record<string, string>> = {
  open: 'is open to something',
  conditional: 'sets a condition',
  accepts: 'accepts something',
}

/** Why a question has no answer: what of it the case lacks, or all that an answer would have to have. Our own words. */
export function whyNot(question: Question, lacking: readonly string[], { dossier, lexicon }: Archive): string {
  if (dossier.articles.length === 0) return 'The case holds no articles yet.'
  if (question.unknown.length > 0) return `The case does not mention ${listed(question.unknown, 'or')}.`
  if (lacking.length > 0) return `The case does not say: no article has the word ${listed(lacking.map(quoted), 'or')}.`
  const { subjects, mentions, places, issues, stances, firmness, words, days } = question
  const kind = isReply(question) ? 'an answer to a plan' : (nouns[[...question.kinds][0] ?? ''] ?? 'a passage')
  const names = new Map([...dossier.issues, ...lexicon.issues.issues].map(({ id, name }) => [id, name.toLowerCase()]))
  const parts = [
    subjects.length > 0
      ? `of ${listed(
          subjects.map((one) => one.words),
          question.kinds.has('event') ? 'and' : 'or',
        )}`
      : '',
    issues.length > 0
      ? `on ${listed(
          issues.map((id) => names.get(id) ?? id),
          'or',
        )}`
      : '',
    stances.size > 0
      ? `that ${listed(
          [...stances].map((one) => verbs[one] ?? one),
          'or',
        )}`
      : '',
    firmness.size > 0
      ? `put as a ${listed(
          [...firmness].map((one) => one.replace('-', ' ')),
          'or',
        )}`
      : '',
    mentions.length > 0
      ? `naming ${listed(
          mentions.map((one) => one.words),
          'and',
        )}`
      : '',
    places.length > 0
      ? `in ${listed(
          places.map((one) => one.words),
          'and',
        )}`
      : '',
    words.length > 0
      ? `with ${listed(
          words.map(({ word }) => quoted(word)),
          'and',
        )}`
      : '',
    days ? time(days.from, days.to) : '',
  ].filter((part) => part !== '')
  if (isReply(question) && stances.size > 0) return noReply(question, parts)
  if (parts.length === 0)
    return 'The question names nothing that could be looked up: name a party, an issue, an event or a figure.'
  return `The case does not say: it holds ${kind.replace(/^an? /, 'no ')} ${parts.join(', ')}.`
}

const replies: Readonly<Partial<Record<string, string>>> = {
  refuses: 'refuses',
  accepts: 'accepts',
  open: 'is open to',
  conditional: 'sets conditions for',
}

/** "The case does not say that anybody refuses a plan.", with whatever else was asked. */
function noReply({ subjects, stances }: Question, parts: readonly string[]): string {
  const who =
    subjects.length > 0
      ? listed(
          subjects.map(({ words }) => words),
          'or',
        )
      : 'anybody'
  const own = [...stances].filter((one) => stances.size === 1 || one !== 'offers')
  const held = listed(
    own.map((one) => replies[one] ?? one),
    'or',
  )
  const rest = parts.filter((part) => !part.startsWith('of ') && !part.startsWith('that '))
  return `The case does not say that ${who} ${held} a plan${rest.map((part) => `, ${part}`).join('')}.`
}

const quoted = (word: string): string => `“${word}”`

function time(from: string | null, to: string | null): string {
  if (from !== null && to !== null) return from === to ? `on ${from}` : `between ${from} and ${to}`
  return from === null ? `before ${to}` : `since ${from}`
}
