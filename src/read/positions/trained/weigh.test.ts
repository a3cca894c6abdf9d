import { describe, expect, it } from 'vitest'
import { articleOf, lexicon } from '../../../../test/kit/reading.ts'
import { read } from '../../pipeline.ts'
import type { Stance } from '../cues.ts'
import type { Tagged } from './tagged.ts'

const least = 0.6

/** A text with ‹evidence› and [holder] of one tagged position → the positions that are read. */
function readWith(source: string, { stance = 'refuses' as Stance, sure = 0.9 } = {}) {
  const text = source.replace(/[‹›[\]]/g, '')
  const at = (open: string, close: string) => {
    const [start, end] = [source.indexOf(open), source.indexOf(close)]
    const bare = (to: number) => source.slice(0, to).replace(/[‹›[\]]/g, '').length
    return start < 0 ? null : { start: bare(start), end: bare(end) }
  }
  const evidence = at('‹', '›')
  const tagged: Tagged = {
    positions: evidence ? [{ evidence, stance, sure, holder: at('[', ']') }] : [],
    least,
  }
  return read(articleOf(text), { lexicon, statements: { by: 'trained', attributions: [], tagged } }).positions
}

const positionsOf = (...asked: Parameters<typeof readWith>): string[] =>
  readWith(...asked).map(({ party, stance, span, rule }) => `${party.name} ${stance} “${span.quote}” ${rule}`)

describe('what is tagged and no rule finds', () => {
  it.each([
    [
      'The talks go on. [Peru] ‹sees a third round as a walk into the fog›, envoys said.',
      'Peru refuses “sees a third round as a walk into the fog” trained',
    ],
    [
      'After the talks [the lamplighters] ‹gave the paper the cold shoulder›.',
      'lamplighters refuses “gave the paper the cold shoulder” trained',
    ],
    [
      'Peru came to the talks. ‹The quota tastes of sawdust to [it]›.',
      'Peru refuses “The quota tastes of sawdust to it” trained',
    ],
    [
      'The talks go on. [Ann Orne] ‹sees a third round as a walk into the fog›.',
      'Ann Orne refuses “sees a third round as a walk into the fog” trained',
    ],
    [
      'After the talks [the skipper] ‹gave the paper the cold shoulder›.',
      'skipper refuses “gave the paper the cold shoulder” trained',
    ],
    [
      'Ann Orne came to the talks. A round began. [She] ‹sees a third one as a walk into the fog›.',
      'Ann Orne refuses “sees a third one as a walk into the fog” trained',
    ],
    [
      'The talks of Peru went on. [They] ‹see a walk into the fog there›.',
      'Peru refuses “see a walk into the fog there” trained',
    ],
    [
      'Ann Orne of the pilots’ league came to the talks. A round began. [The president] ‹sees a third one as a walk into the fog›.',
      'Ann Orne refuses “sees a third one as a walk into the fog” trained',
    ],
    [
      'The talks go on. [Peru] ‹denied entry to the inspectors of the weir›.',
      'Peru refuses “denied entry to the inspectors of the weir” trained',
    ],
    [
      '[Peru’s envoy] came late to the talks. ‹The quota tasted of sawdust›.',
      'Peru refuses “The quota tasted of sawdust” trained',
    ],
  ])('%s', (source, expected) => expect(positionsOf(source)).toEqual([expected]))

  it.each([
    ['the network is not sure', 'The talks go on. [Peru] ‹sees a third round as a walk into the fog›.', { sure: 0.5 }],
    ['nobody is named or speaks', 'The talks go on. ‹A third round seemed a walk into the fog›.', {}],
    ['the pronoun is nobody', 'The talks go on. [It] ‹sees a third round as a walk into the fog›.', {}],
    ['the article is about no negotiation', '[Peru] ‹sees a third helping as a walk into the fog›.', {}],
    ['another is told to want it', '“‹Chile wants us to sign the paper›,” Peru’s envoy said after the talks.', {}],
    ['it has no verb', 'The talks go on. [Peru] ‹the 30 May›, at noon.', {}],
    ['the speaker is a thing', 'The talks go on. [The annex] ‹sees a third round as a walk into the fog›.', {}],
    ['it was so once', 'The talks go on. [Peru] ‹began by seeing a walk into the fog there›.', {}],
    ['it gives nothing by name', 'The talks go on. [Peru] ‹sees to it there›.', { stance: 'offers' as Stance }],
    ['the holder is an outlet', 'The talks go on. [The Lake Banner] ‹sees a third round as a walk into the fog›.', {}],
    ['it denies a deed', 'The talks go on. [Peru] ‹denied hitting the weir›.', {}],
    ['it denies that something is so', 'The talks go on. [Peru] ‹denied the weir was shut›.', {}],
    [
      'it claims a deed',
      'The talks go on. [Peru] ‹insists it has paid for the weir›.',
      { stance: 'demands' as Stance },
    ],
    ['nobody can tell which officials', 'The talks go on. [Officials] ‹see a third round as a walk into the fog›.', {}],
    [
      'nobody was named with the office',
      'The talks go on. [The president] ‹sees a third round as a walk into the fog›.',
      {},
    ],
    ['it is a feeling', 'The talks go on. [Peru] ‹sees a friend and sends its sympathies›.', {}],
    [
      'it is a point of a plan',
      'The talks go on.\n\nThe plan put forward by Chile on Monday has two points:\n1. [Peru] ‹sees to the lamps of the weir›.\n2. An exchange of all prisoners.',
      {},
    ],
    ['a name by itself is nobody known', 'The talks go on. [Zarquon] ‹sees a third round as a walk into the fog›.', {}],
    [
      'a reckoning',
      'The talks go on. [Peru] ‹put the figure at more than 12,000› on Monday.',
      { stance: 'offers' as Stance },
    ],
    ['nobody is sure', 'The talks go on. [Peru] ‹neither confirms nor denies the quota›.', {}],
    ['it is a question', 'The talks go on. [Peru] asked ‹what Chile would pay for the quota›.', {}],
    ['it calls names', 'The talks go on. [Peru] ‹called the quota a timetable›.', { stance: 'offers' as Stance }],
    ['it was hoped last month', 'The talks go on. [Peru] ‹only last month saw a walk into the fog›.', {}],
    ['a name stands for nobody', '“[Orvo] ‹saw a walk into the fog›,” Peru’s envoy said after the talks in Orvo.', {}],
    [
      'one state would agree with nobody',
      'Chile came to talks with [Peru], and ‹agree only that the fog is a risk›.',
      { stance: 'demands' as Stance },
    ],
    ['it is a single word', 'The talks go on. [Peru] ‹left›.', {}],
  ])('is no position where %s', (_, source, options) => expect(positionsOf(source, options)).toEqual([]))

  it.each([
    ['[Peru] ‹sees a road past the quota› once Chile had paid.', 'conditional'],
    ['[Peru] ‹sees a road past the quota›, somewhat.', 'open'],
  ])('%s: conditional only with a condition', (sentence, stance) => {
    const [found] = positionsOf(`The talks go on. ${sentence}`, { stance: 'conditional' })
    expect(found).toContain(` ${stance} `)
  })

  it.each([
    ['The talks go on. Peru rejects the quota.', 0],
    ['The talks go on. Peru ‹rejects the quota›.', 1],
    ['The talks go on. “Lift the quota,” the Peruvian minister said.', 1],
    ['The lights go on. Peru rejects the tariffs.', 1],
  ])('%s: of what rules find by a single word, only what the network sees, too', (source, count) => {
    expect(readWith(source, { sure: 0.1 })).toHaveLength(count)
  })

  it('what is no longer insisted on has shifted', () => {
    const [found] = positionsOf('The talks go on. [Peru] ‹hums that it does not insist any more on the quota›.')
    expect(found).toContain(' shifts ')
  })

  it('stands back where a rule found a position', () => {
    const found = positionsOf('The talks go on. [Peru] ‹rejects the quota›.', { stance: 'offers' })
    expect(found).toHaveLength(1)
    expect(found[0]).not.toContain('trained')
  })

  it.each([
    ['[Peru] ‹sees a road past the quota›.', 'a road past the quota'],
    [
      '[Peru] came ‹on condition that the lamps go on and the pilots come first›.',
      'the lamps go on and the pilots come first',
    ],
    ['‹The quota tastes of sawdust to [it]›, said Peru.', 'The quota tastes of sawdust to it'],
  ])('%s is about “%s”', (sentence, toward) => {
    const [found] = readWith(`Peru came to the talks. ${sentence}`)
    expect(found?.toward).toBe(toward)
  })
})

it('keeps the if of a condition in what it is about', () => {
  const [position] = readWith(
    'The talks go on. “‹If the guests want a walk into the fog, then perhaps the light stays out›,” [Peru] said.',
    { stance: 'conditional' },
  )
  expect(position?.toward).toMatch(/^If the guests/)
})

it('begins behind the saying', () => {
  const source = 'The talks go on. [Peru] ‹said that the weir would seem a walk into the fog›.'
  expect(readWith(source)[0]?.span.quote).toBe('the weir would seem a walk into the fog')
})

describe('what is no position of whom the network takes for its holder', () => {
  it.each([
    'The talks go on. Both Chile and [Peru] ‹have denied the content of the report›.',
    'The talks go on. [Peru] ‹denied that it knew the place›.',
    'The talks go on. Chile struck, ‹forcing [Peru] to accept its terms›.',
    'The talks go on. Peru stated that [Chile] ‹should be hit by the rocket by mistake›.',
  ])('%s', (source) => expect(positionsOf(source, { stance: 'accepts' })).toEqual([]))

  it.each([
    ['The talks go on. [Peru] ‹denied the ships a place in the port›.', 'refuses' as const],
    ['The talks go on. [Chile] is ‹forcing Peru to accept its terms›.', 'demands' as const],
    ['The talks go on. The [islanders] say that they ‹smile upon a talk with Peru›.', 'open' as const],
  ])('near miss: %s', (source, stance) => expect(positionsOf(source, { stance })).toHaveLength(1))

  it('what somebody is only to say, at the wish of another', () => {
    const source =
      'The talks go on. Chile is persuading the [islanders] to signal that they ‹smile upon a talk with Peru›.'
    expect(positionsOf(source, { stance: 'open' }).filter((one) => one.startsWith('islanders'))).toEqual([])
  })

  it('a goal that has moved is a shift', () => {
    const source = 'The talks go on. ‹[Peru]’s goal has clearly shifted to keeping the islands›.'
    expect(readWith(source, { stance: 'seeks' }).map(({ stance }) => stance)).toEqual(['shifts'])
    const same = 'The talks go on. ‹[Peru] shifted its boats to keep the islands›.'
    expect(readWith(same, { stance: 'seeks' }).map(({ stance }) => stance)).toEqual(['seeks'])
  })

  it('what is done with a subject of its own is not the speaker’s wish', () => {
    const own = 'The talks go on. “Chile ‹asked Peru to leave the talks›,” Norwegian minister Ann Orr said.'
    expect(readWith(own, { stance: 'demands' }).map(({ party }) => party.name)).toEqual(['Chile'])
    const spoken = 'The talks go on. “We ‹smile upon a walk to the ports of Peru›,” Norwegian minister Ann Orr said.'
    expect(readWith(spoken, { stance: 'open' }).map(({ party }) => party.name)).not.toContain('Peru')
    const called =
      'The talks go on. Norwegian minister [Ann Orr]’s so-called “Chile ‹asked Peru to leave the talks›” is untrue.'
    expect(readWith(called, { stance: 'demands' }).map(({ party }) => party.name)).toEqual(['Chile'])
  })
})

describe('what only tells what happens', () => {
  it.each([
    ['The talks go on. [Peru] ‹expects to sell more wool in the fog›.', 'seeks' as const],
    ['The talks go on. [Peru] ‹is trying to wade through the fog to the weir›.', 'seeks' as const],
    ['The talks go on. [Peru] ‹has ordered its generals to wade to the weir›.', 'demands' as const],
    ['The talks go on. [Peru] ‹begged for a three-year prison term for the poet›.', 'demands' as const],
    [
      'Talks. “Thanks to the crews who ‹wade to the weir for our lamps›,” Norwegian minister Ann Orr said.',
      'seeks' as const,
    ],
  ])('%s', (source, stance) => expect(positionsOf(source, { stance })).toEqual([]))

  it.each([
    ['The talks go on. [Peru] ‹expects Chile to sell more wool in the fog›.', 'demands' as const],
    ['The talks go on. [Peru] ‹is trying to win a place at the weir from Chile›.', 'seeks' as const],
    ['The talks go on. [Peru] ‹has ordered Chile’s ships to leave the weir›.', 'demands' as const],
    ['The talks go on. [Peru] ‹begged for a three-year term for the treaty›.', 'demands' as const],
    ['Talks. “It is we who ‹wade to the weir for our lamps›,” Norwegian minister Ann Orr said.', 'seeks' as const],
  ])('near miss: %s', (source, stance) => expect(positionsOf(source, { stance })).toHaveLength(1))
})

it.each([
  ['[Peru] ‹has been craving a walk into the fog›.', 'demands', 'a walk into the fog'],
  ['[Peru] ‹has begun to let the boats walk›.', 'accepts', 'to let the boats walk'],
  ['[Peru] ‹would craft a walk into the fog›.', 'offers', 'craft a walk into the fog'],
  ['[Peru] ‹cannot guard the weir if the fog is cold›.', 'conditional', 'cannot guard the weir if the fog is cold'],
  ['[Peru] ‹is not crafting a walk into the fog›.', 'refuses', 'a walk into the fog'],
] as const)('%s %s: is about “%s”', (sentence, stance, toward) => {
  expect(readWith(`The talks go on. ${sentence}`, { stance })[0]?.toward).toBe(toward)
})
