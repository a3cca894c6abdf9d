import { describe, expect, test } from 'vitest'
import { readText } from '../../../test/kit/reading.ts'

const told = (text: string) =>
  readText(`The talks in Oslo went on. ${text}`).positions.map((p) => `${p.party.name} ${p.stance} ${p.issue}`)

describe('who wants it', () => {
  test.each([
    ["All of the EU's 27 member states opposed the ceasefire.", 'European Union refuses ceasefire'],
    ['Most of the rebels opposed the ceasefire.', 'rebels refuses ceasefire'],
    ["The Peruvian president's campaign opposed the ceasefire.", 'Peru refuses ceasefire'],
    ['Peruvian advisers have called for a ceasefire.', 'Peru demands ceasefire'],
    ['A lawmaker in Peru is calling for a ceasefire.', 'Peru demands ceasefire'],
    ['The Lima relatives refused to accept the ceasefire.', 'Lima relatives refuses ceasefire'],
    ['A group of rabbis called for a ceasefire.', 'rabbis demands ceasefire'],
    ['His kidnappers demanded a ceasefire.', 'kidnappers demands ceasefire'],
    ['Peru Tuesday rejected the ceasefire.', 'Peru refuses ceasefire'],
    ["Peru's Ana Sol, facing troops at the border, today sought a ceasefire.", 'Ana Sol seeks ceasefire'],
  ])('%s', (text, position) => {
    expect(told(text)).toEqual([position])
  })

  test.each([
    'All of the pages opposed the ceasefire.',
    'A number of copies called for a ceasefire.',
    'His letters demanded a ceasefire.',
    'The Lima pages refused to accept the ceasefire.',
  ])('near miss: %s', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('what a party says that it will do', () => {
  test.each([
    ['Peru said it would expand its fleet.', 'Peru seeks fisheries'],
    ['Peru said it would open access to its ports if the tariffs were reviewed.', 'Peru conditional tariffs'],
    ['"We are going to build a dam on the river," Peruvian minister Ana Sol said.', 'Peru seeks water'],
    ['"We are going to keep the tariffs," Peruvian minister Ana Sol said.', 'Peru demands tariffs'],
    ['"We will do all we can to end the sanctions," Peruvian minister Ana Sol said.', 'Peru seeks sanctions'],
  ])('%s', (text, position) => {
    expect(told(text)).toEqual([position])
  })

  test.each([
    // the author's forecast
    'Peru would expand its fleet.',
    // what it would do, not what it announces
    '"We would repaint the harbour," Peruvian minister Ana Sol said.',
    // what happens to it, what it only thinks or says, where it goes
    'Peru said it would lose the harbour.',
    'Peru said it would remember the dead.',
    'Peru said it would visit the harbour.',
    // going somewhere
    'The troops are going to the harbour, Peru said.',
  ])('near miss: %s', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('not meant as a position', () => {
  test.each([
    // words only
    'Peru declined to comment on the ceasefire.',
    'Peru declined to give figures on the troops.',
    'Peru refused to identify the troops.',
    'Peru declined a question about the ceasefire.',
    '"We want to thank our troops," Peruvian minister Ana Sol said.',
    // errands
    'Peru plans to visit the troops.',
    'Peru hopes to win the vote on the ceasefire.',
    // what has not come about
    'Peru had hoped to raise the tariffs.',
    '"We would have liked a ceasefire," Peruvian minister Ana Sol said.',
    // one side about the other
    '"Chile wants to occupy our territory," Peruvian minister Ana Sol said.',
    // words with other uses
    'Peruvian envoys studied law in Lima.',
    'Peru pursued the smugglers.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
  })

  test.each([
    ['Peru declined to sign the ceasefire.', 'Peru refuses ceasefire'],
    ['Peru refused to give up its tariffs.', 'Peru refuses tariffs'],
    ['Peru hopes to end the sanctions.', 'Peru seeks sanctions'],
    ['"Peru wants a ceasefire," Peruvian minister Ana Sol said.', 'Peru seeks ceasefire'],
    ['Peru would study a ceasefire.', 'Peru open ceasefire'],
  ])('but %s', (text, position) => {
    expect(told(text)).toEqual([position])
  })
})

test('where talks are mentioned in passing, whoever supports or turns down anything has no position', () => {
  const portrait = 'She walks to the shop and back, in rain and in sun, and she greets whoever she meets. '.repeat(30)
  const text = `The talks went on.\n\n${portrait}\n\nPeru rejected the cake.\n`
  expect(readText(text).positions).toEqual([])
  expect(readText('The talks went on.\n\nPeru rejected the cake.\n').positions).toHaveLength(1)
  expect(readText(text.replace('the cake', 'the ceasefire')).positions).toHaveLength(1)
})

describe('when it was said stands between the words', () => {
  test.each([
    ['Peru threatened this month to block the ceasefire.', 'Peru refuses ceasefire'],
    ['Peru called on Friday for a ceasefire.', 'Peru demands ceasefire'],
    ['Peru agreed late Tuesday to lift the tariffs.', 'Peru accepts tariffs'],
    // near misses: no time
    ['Peru called on Chile to lift the tariffs.', 'Peru demands tariffs'],
    ['Peru insisted on this ceasefire.', 'Peru demands ceasefire'],
  ])('%s', (text, position) => {
    expect(told(text)).toEqual([position])
  })
})

describe('nouns of what is planned', () => {
  test.each([
    ['Nobody knew of its plans to raise the tariffs when Peru spoke.', []],
    ["Peru's plans to raise the tariffs met with silence.", ['Peru seeks tariffs']],
    ['Peru announced its intention to lift the sanctions.', ['Peru seeks sanctions']],
    ['The mediators were told of Peruvian efforts to secure a ceasefire.', ['Peru seeks ceasefire']],
    // whom one stands by is no answer to anything
    ["Peru's support for the ceasefire surprised nobody.", []],
  ])('%s', (text, positions) => {
    expect(told(text)).toEqual(positions)
  })
})

describe('what others must do, in an article about talks', () => {
  test.each([
    ['"The brewers must reverse that move," Peruvian minister Ana Sol said.', ['Peru demands other']],
    ['"The visits should not be restricted," Peruvian minister Ana Sol said.', ['Peru seeks other']],
    // near misses
    ['"Nobody should doubt our word," Peruvian minister Ana Sol said.', []],
    ['Peruvian minister Ana Sol said that should supplies of sugar stop, bakers would close.', []],
    ['"There may be a need to ration the sugar," Peruvian minister Ana Sol said.', []],
    ['"In this place one must dial nine," Peruvian minister Ana Sol said.', []],
  ])('%s', (text, positions) => {
    expect(told(text)).toEqual(positions)
  })
})

test('a dash encloses an aside between a party and what it wants', () => {
  expect(told('The rebels — a few hundred men in the hills — rejected the ceasefire.')).toEqual([
    'rebels refuses ceasefire',
  ])
})

describe('an article that says nothing of talks', () => {
  const plainly = (text: string) =>
    readText(`It rained in Lima. ${text}`).positions.map((p) => `${p.party.name} ${p.stance}`)

  test.each([
    ['Peru urged the bakers to clear the old cellars.', ['Peru demands']],
    ['Peru opposed the sale of the old cellars.', ['Peru refuses']],
    ['Peru said it would expand the old cellars.', ['Peru seeks']],
    // words with other uses, and words too few to say of what
    ['Peru welcomed the guests of the old cellars.', []],
    ['Peru opposed cellars.', []],
  ])('%s', (text, positions) => {
    expect(plainly(text)).toEqual(positions)
  })

  test('nor does a long one, whatever it says', () => {
    const walk = 'She walks to the shop and back, in rain and in sun, and she greets whoever she meets. '.repeat(70)
    expect(plainly(`${walk}\n\nPeru opposed the sale of the old cellars.`)).toEqual([])
  })
})

describe('whose clause it is', () => {
  test.each([
    ['Peru, while its ships lay at anchor, called for a ceasefire.', 'Peru demands ceasefire'],
    ['Peru earlier this week rejected the ceasefire.', 'Peru refuses ceasefire'],
    ['Peru last month offered a ceasefire.', 'Peru offers ceasefire'],
    ['Loreto Metals said it intends to raise the tariffs.', 'Loreto Metals seeks tariffs'],
  ])('%s', (text, position) => {
    expect(told(text)).toContain(position)
  })

  test('what is joined on to what a party will do is its own', () => {
    expect(told('Peru said it would meet the rebels and push for a ceasefire.')).toContain('Peru seeks ceasefire')
  })

  test('near miss: a bare verb behind what one party has done is somebody else’s', () => {
    expect(told('Peru met the rebels and push for a ceasefire.')).toEqual([])
  })
})
