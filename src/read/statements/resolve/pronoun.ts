import type { Name } from '../../../model/index.ts'
import { namesIn } from '../../names/namesIn.ts'
import { partyOf } from '../../names/partyOf.ts'
import type { Candidate } from '../candidate.ts'
import { type Context, nobody, type Speaker, sentenceOf } from './context.ts'
import { askedBefore, introducedBefore, subjectBefore } from './introducedBefore.ts'

/** "He", "she", "his": who opens the sentence, the last speaker named, else the last person named; nobody where none fits. */
export function pronounSpeaker(candidate: Candidate, words: string, context: Context): Speaker {
  const { text, names, sentences, last, quotedBy, women } = context
  const source = candidate.source[0]!
  const couldBe = /^(?:he|him|his)$/i.test(words) ? (name: Name) => !isWoman(name, women) : (name: Name) => !isMan(name)
  // Nobody named in what is said is the one who says it.
  const isSaid = ({ span }: Name): boolean => candidate.content.some((c) => c.start <= span.start && span.end <= c.end)
  const isOther = ({ kind, entity }: Name): boolean =>
    kind === 'person' && entity !== null && entity.id !== quotedBy?.id
  // Counted from where the words begin that were said: a long quotation stands between.
  const from = Math.max(source.start - 1600, Math.min(source.start, ...candidate.content.map(({ start }) => start)))
  // Nor is whoever wrote the article or took a picture.
  const isRead = ({ span }: Name): boolean =>
    sentences[sentenceOf(sentences, span.start)]?.role !== 'furniture' &&
    !credit.test(text.slice(Math.max(0, span.start - 20), span.start))
  const near = namesIn(names, { start: Math.max(0, from - 400), end: source.start }).filter(
    (name) => isOther(name) && !isSaid(name) && couldBe(name) && isRead(name),
  )
  const recent = last && source.start - last.heard < 900 && isOther(last.name) && couldBe(last.name) ? last.name : null
  const opening = near.find(({ span }) => !/[.?!…]["”’»]?\s|[\n\r]/.test(text.slice(span.end, source.start)))
  const woman =
    /^(?:she|her)$/i.test(words) && !(recent && isWoman(recent, women))
      ? near.findLast((one) => isWoman(one, women))
      : null
  const introduced = opening
    ? null
    : (introducedBefore(source, near, context) ??
      askedBefore(source, near, context) ??
      subjectBefore(source, near, context))
  const name = opening ?? introduced ?? woman ?? recent ?? near.at(-1)
  if (!name?.entity) return nobody
  const why = opening
    ? 'the first person named in the sentence'
    : introduced
      ? 'whom the sentence before brings in'
      : woman
        ? 'the last woman named'
        : recent
          ? 'the last speaker named'
          : 'the last person named'
  return {
    speaker: name.entity,
    speaksFor: partyOf(name),
    ...((opening ?? introduced) ? { person: name } : {}),
    because: `“${words}”: ${why}, ${name.entity.name}`,
  }
}

const credit = /\b(?:photo(?:graph)?|picture|image)s?(?:\sby)?:?\s$/i

/** By title or by given name; what neither tells is left open. */
const isWoman = ({ role, entity }: Name, women: ReadonlySet<string>): boolean =>
  /\b(?:Ms|Mrs|Miss|Madam|Lady|Queen|Princess)\b/.test(role ?? '') ||
  (!isMan({ role }) &&
    (women.has((entity?.name.split(/\s/, 1)[0] ?? '').toLowerCase()) || feminine.test(entity?.name ?? '')))

/** Family names as only women bear them, in Slavic languages: "Zakharova", "Horáková", "Pugacheva". */
const feminine = /\s\S*(?:ová|[^aeiou]ova|[^aeiou]eva|skaya|ská)(?:-\S+)?$/u

const isMan = ({ role }: Pick<Name, 'role'>): boolean => /\b(?:Mr|Sir|Lord|King|Prince)\b/.test(role ?? '')
