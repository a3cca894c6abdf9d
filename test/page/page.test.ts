import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Reading } from '../../src/model/index.ts'
import { read } from '../../src/read/index.ts'
import { articleOf, lexicon } from '../kit/reading.ts'

/*
 * What a web page puts around and between the paragraphs of an article changes nothing in the reading of the article, and is
 * furniture itself. A reading with such a block must have the same offsets as one without it, the block's length taken off.
 */

const articles = ['storm-fund-wire', 'ferry-pay-plan', 'beef-quota-letter'].map(
  (name) => [name, readFileSync(join('test', 'press', `${name}.txt`), 'utf8')] as const,
)

type Place = 'behind the title' | 'in the middle' | 'at the end'
const [top, middle, end] = ['behind the title', 'in the middle', 'at the end'] as const satisfies Place[]

const blocks: readonly (readonly [string, readonly Place[]])[] = [
  ['Share\n\nFacebook\n\nX\n\nEmail\n\nCopy link\n\nSave', [top, middle, end]],
  ['Share this article | Print | Email', [top, end]],
  ['Advertisement', [middle]],
  ['Story continues below this ad', [middle]],
  ['Skip past newsletter promotion\n\nafter newsletter promotion', [middle]],
  ['Sign up to The Early Tide, our free weekday newsletter', [top, middle, end]],
  ['All you need to know about the lake, in your inbox every Saturday.', [middle]],
  ['Download our app for iPhone and Android', [middle, end]],
  ['This article is for subscribers.\n\nAlready a subscriber? Sign in', [top, end]],
  ['You have two free articles left this month. Subscribe for unlimited access.', [middle, end]],
  ['We use cookies to measure how our site is used.\n\nAccept all\n\nManage preferences', [top, end]],
  ['Please enable JavaScript to play this video', [middle]],
  [
    'More on this story\n\nOrne turns down the lake treaty\n\nWhy Vale will not pay for the dam\n\nThree hurt as the truce of Tamsin frays',
    [end, middle],
  ],
  [
    'Most read\n\n1. Brandt sets Vale a deadline of two weeks\n\n2. Kelmar denies that it shelled the port',
    [end, middle],
  ],
  ['Read more: Vale says it will never come back to the table', [middle, end]],
  ['Topics\n\nKelmar\n\nFisheries\n\nVale', [end]],
  ['Home > World > Talks', [top]],
  ['214 comments', [top, end]],
  ['Join the conversation\n\nComments are moderated. Please read our community guidelines.', [end]],
  ['Listen to this article · 5 min', [top]],
  ['00:00 / 04:12', [top, middle]],
  ['6 min read', [top]],
  ['Updated 4 hours ago', [top]],
  ['Font size\n\nA-\n\nA+', [top]],
  ['Follow us on Instagram and Telegram', [middle, end]],
  ['Support independent journalism: our newsroom is paid for by readers like you. Donate today.', [middle, end]],
  ['Key events\n\nShow 9 more', [middle]],
  ['© 2031 Tamsin Media Ltd. All rights reserved.', [end]],
  ['Dov Lessing is our correspondent in Kelmar.', [end]],
  ['Dov Lessing contributed reporting from Kelmar.', [end]],
  ['Boats wait in the bay. Photograph: Dov Lessing/AFP', [middle]],
]

const cases = articles.flatMap(([name, text]) =>
  blocks.flatMap(([block, places]) => places.map((place) => ({ name, text, block, place }))),
)

/** Where a block goes: before the paragraph behind the title, before the one in the middle, behind the last. */
function startOf(text: string, place: Place): number {
  const starts = [...text.matchAll(/\n\n(?=\S)/g)].map(({ index }) => index + 2)
  if (place === 'at the end') return text.trimEnd().length
  return place === 'behind the title' ? starts[0]! : starts[Math.ceil(starts.length / 2)]!
}

interface Spanned {
  readonly start: number
  readonly end: number
}

/** What an article says outside a stretch, by its offsets without that stretch. */
function said(reading: Reading, { start, end }: Spanned) {
  const within = (span: Spanned): boolean => span.start >= start && span.end <= end && start < end
  const at = (span: Spanned): number[] =>
    [span.start, span.end].map((offset) => (offset >= end ? offset - (end - start) : offset))
  const outside = <T>(list: readonly T[], spanOf: (one: T) => Spanned | undefined, tell: (one: T) => unknown) =>
    list.filter((one) => !within(spanOf(one) ?? { start: -1, end: -1 })).map(tell)
  return {
    names: outside(
      reading.names,
      (one) => one.span,
      ({ span, entity }) => [at(span), entity?.id],
    ),
    statements: outside(
      reading.statements,
      (one) => one.content[0],
      ({ source, content, speaker }) => [source.map(at), content.map(at), speaker?.id],
    ),
    figures: outside(
      reading.figures,
      (one) => one.span,
      ({ span, low, high }) => [at(span), low, high],
    ),
    events: outside(
      reading.events,
      (one) => one.span,
      ({ span, type }) => [at(span), type],
    ),
    positions: outside(
      reading.positions,
      (one) => one.span,
      ({ span, party, stance }) => [at(span), party.id, stance],
    ),
    proposals: outside(
      reading.proposals,
      (one) => one.points[0]?.span,
      ({ by, points }) => [by.id, points.map(({ span }) => at(span))],
    ),
    conditions: outside(
      reading.conditions,
      (one) => one.if,
      (one) => [at(one.if), at(one.then)],
    ),
    terms: outside(
      reading.terms,
      (one) => one.span,
      ({ span }) => at(span),
    ),
    furniture: outside(
      reading.furniture,
      (one) => one.span,
      ({ span, kind }) => [at(span), kind],
    ),
  }
}

const nowhere = { start: 0, end: 0 }
const plainly = new Map(articles.map(([name, text]) => [name, said(read(articleOf(text), { lexicon }), nowhere)]))

describe('a block of the page changes nothing, and is furniture', () => {
  test.each(cases)('$name, $place: $block', ({ name, text, block, place }) => {
    const start = startOf(text, place)
    const added = place === 'at the end' ? `\n\n${block}` : `${block}\n\n`
    const whole = text.slice(0, start) + added + text.slice(start)
    const reading = read(articleOf(whole), { lexicon })
    expect(said(reading, { start, end: start + added.length })).toEqual(plainly.get(name))
    const rest = reading.furniture.reduceRight(
      (left, { span }) => left.slice(0, span.start) + ' '.repeat(span.end - span.start) + left.slice(span.end),
      whole,
    )
    expect(rest.slice(start, start + added.length).trim()).toBe('')
    const spoken = [...reading.positions, ...reading.events, ...reading.figures].filter(
      ({ span }) => span.start >= start && span.end <= start + added.length,
    )
    expect(spoken).toEqual([])
  })
})

describe('an article printed twice is read once', () => {
  test.each(articles)('%s', (name, text) => {
    const whole = `${text.trimEnd()}\n\n${text}`
    const start = text.trimEnd().length
    expect(said(read(articleOf(whole), { lexicon }), { start, end: whole.length })).toEqual(plainly.get(name))
  })
})
