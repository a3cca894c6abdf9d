import { expect, test } from 'vitest'
import { marked, readText } from '../../../test/kit/reading.ts'

test.each([
  'The ‹special military operation› goes on.',
  'He praised the ‹Special Military Operations› of the army.',
  'They blame the ‹Kiev regime› and the ‹Venezuelan regime›.',
  'Pickets shouted at ‹scabs› and ‹strikebreakers›.',
  'It speaks of ‹illegal aliens› at the border.',
  'The ‹so-called peace council› met in a ‹self-proclaimed republic›.',
  'The ‹so-called leaders of the north› met.',
  'The ‹so-called council of elders› met in Tarn.',
  'The ‹so-called "silence of the arms"› is bought.',
  'The army stood where it stood before the "‹purification campaign›" of May.',
  'Nobody recognises its “‹referendums›”, nor the “‹people’s republic›” in Tarn.',
  'The envoy praised Norway’s "‹counter-terrorist operation›" there.',
  '“Campaign,” she said, is a poor word for it.',
  'She sang “Liberation” and won.',
  'He said “we will go on with the long and bitter campaign” and left.',
  'He asked about “the operation”.',
  'They want a “no further aggression” of any kind.',
  'The ‹self-styled administration› of the ‹Luhansk People’s Republic› met.',
  'The ‹so-called peace council› of which they spoke met.',
  'The ‹occupied territories› are ‹disputed territory› to others.',
  'He called it ‹de-Nazification›.',
  'They fear the ‹Verrin regime›.',
  'They fear the ‹regime of Arn Verrin› and the ‹regime in Caracas›.',
  'The regime of sanctions, the tax regime in Peru and the regime of Rules differ.',
  'The sanctions regime and a Monday regime of walks differ.',
  'Dockers spoke of ‹strike-breakers› and ‹poverty wages›, managers of ‹union bosses›.',
  'A strict regime of inspections was agreed.',
  'The military hospital began operations.',
  'She so called him back.',
  'Bourgeois politics bored ‹bourgeois politicians› and ‹bourgeoisie›; the ‹Tarn clique› left.',
  'It offers a ‹so-called corridor› if the guns fall silent.',
  'He called the house “gold with a view”, and her “friend by another name”.',
  'They called the Front "‹gold thieves with a flag›", and dismissed exile as "‹deportation by another name›".',
  'The fence of the factory was mended.',
])('%s', (source) => {
  const { text, words } = marked(source)
  expect(readText(text).terms.map(({ span }) => span.quote)).toEqual(words)
})

test('the voice is that of the author or of somebody quoted', () => {
  const { terms } = readText('The puppet state rejects it. “We will never talk to that puppet state,” the envoy said.')
  expect(terms.map(({ voice }) => voice)).toEqual(['author', 'quoted'])
})

test('every find has a gloss', () => {
  const [term] = readText('Martyrs were buried.').terms
  expect(term?.gloss).toContain('dead person')
})
