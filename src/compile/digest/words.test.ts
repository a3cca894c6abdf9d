import { describe, expect, it } from 'vitest'
import { dossierOf, entryOf, type Sketch } from '../../../test/kit/case.ts'
import { marked } from '../../../test/kit/reading.ts'

type Position = NonNullable<Sketch['positions']>[number]
/** What the digest says that Norland wants; the position is marked, and in its own marks what it is about. */
const told = (written: string, position: Partial<Position> = {}) => {
  const { text, words } = marked(written)
  const [on = '', toward = on] = words
  const entry = entryOf(text, {
    outlet: 'Quay Post',
    day: '2031-02-01',
    names: { Norland: 'state:Norland' },
    positions: [{ on, toward, party: 'state:Norland', ...position }],
  })
  const found = dossierOf([entry]).digest.find(({ part }) => part === 'wants')?.sentence
  return found?.replace(/^On territory, /, '').replace(/ \(Quay Post.*$/, '') ?? null
}

describe('the words of a wish', () => {
  it.each<[string, Partial<Position>, string]>([
    [
      'Norland said ‹on Thursday that it would open the outer harbour if the guns fell silent›.',
      { stance: 'conditional' },
      'Norland “would open the outer harbour if the guns fell silent”',
    ],
    [
      'Norland said that it would ‹grant a licence for the return of the repaired pump›.',
      { stance: 'offers' },
      'Norland offers to “grant a licence for the return of the repaired pump”',
    ],
    [
      'Norland ‹arrived in Tarn seeking to mediate the quarrel over dues›.',
      { stance: 'seeks' },
      'Norland “arrived in Tarn seeking to mediate the quarrel over dues”',
    ],
    [
      'Norland said it ‹must have access to every sailor in all the harbours›.',
      { stance: 'demands' },
      'Norland says that it “must have access to every sailor in all the harbours”',
    ],
    [
      'Norland: “‹A new course is needed, which should begin with the dues›.”',
      { layer: 'verbatim' },
      'Norland demands: “A new course is needed, which should begin with the dues”',
    ],
    [
      'Norland: “‹The shelling of Tarn clearly shows the need for a pause›.”',
      { layer: 'verbatim' },
      'Norland demands: “The shelling of Tarn clearly shows the need for a pause”',
    ],
    [
      'Norland demanded ‹at a meeting of the harbour council yesterday that Sudria lift its blockade of the strait›.',
      { stance: 'demands' },
      'Norland demands: “Sudria lift its blockade of the strait”',
    ],
    [
      'Norland could not ‹hinder the work of the harbour courts›.',
      { stance: 'refuses' },
      'Norland refuses to “hinder the work of the harbour courts”',
    ],
    [
      'Norland ‹says any such bargain should be struck in the open›.',
      { stance: 'demands' },
      'Norland “says any such bargain should be struck in the open”',
    ],
    [
      'Norland wants ‹the plan for an open strait›.',
      { stance: 'seeks' },
      'Norland seeks “the plan for an open strait”',
    ],
    [
      'Norland says ‹this must end before the winter storms›.',
      { stance: 'demands' },
      'Norland demands: “this must end before the winter storms”',
    ],
    [
      'Norland said that ‹we meant to open the outer harbour›.',
      { stance: 'offers' },
      'Norland offers “we meant to open the outer harbour”',
    ],
  ])('%s', (written, position, expected) => expect(told(written, position)).toBe(expected))

  it.each<[string, string, Partial<Position>?]>([
    ['what was named before', 'Norland committed to ‹the move in good order›.'],
    ['a pointing word', 'Norland wants ‹those harbour boats› because the old ones leak.'],
    ['words cut before their end', 'Norland wants ‹harbour boats in part› because the old ones leak.'],
    [
      'a verb without its auxiliary',
      'Sudria is ‹being threatened with new dues by Norland›.',
      { stance: 'conditional' },
    ],
    ['a relative clause', 'It hurts Norland more than the country ‹we meant to hit with dues›.', { layer: 'verbatim' }],
    ['two clauses run into one', 'What Norland wants to ‹discuss is a vote in the harbour district›.'],
    [
      'what is only supposed',
      'The boats sail, provided Norland ‹takes the harbour boats back›.',
      { layer: 'inferred' },
    ],
    ['what is supposed in so many words', 'They sail ‹provided Norland takes the boats back›.', { layer: 'inferred' }],
    [
      'a shift that lies further back',
      'Despite ‹previously dropping its veto on the harbour boats›, Norland is angry.',
      { stance: 'shifts' },
    ],
    ['a shift still to come', 'Norland ‹will back down over the harbour boats› if it must.', { stance: 'shifts' }],
  ])('does not print %s', (_, written, position = {}) => expect(told(written, position)).toBeNull())
})

describe('who is worth a sentence', () => {
  const wish = (n: number, party: string) => {
    const [, name = ''] = party.split(':')
    const text = `Day ${n}, ${'abcdefgh'[n]}. ${name} wants boat${n} and pier${n} of harbour${n}.`
    return entryOf(text, {
      outlet: `Outlet ${n}`,
      day: `2031-02-0${n + 1}`,
      names: { [name]: party },
      positions: [{ on: `${name} wants boat${n} and pier${n} of harbour${n}`, party, toward: `boat${n} and pier${n}` }],
    })
  }
  const parties = (...all: string[]) =>
    dossierOf(all.map((party, n) => wish(n, party)))
      .digest.filter(({ part }) => part === 'wants')
      .map(({ sentence }) => sentence.replace(/^On territory, /, '').split(' demands')[0])
  const states = ['state:Norland', 'state:Norland', 'state:Sudria', 'state:Sudria', 'state:Norland']
  it('in a large case, nobody whom one article quotes in passing', () =>
    expect(parties(...states, 'person:Osk Vane')).toEqual(['Norland', 'Sudria']))
  it('somebody of whom two articles tell', () =>
    expect(parties(...states, 'person:Osk Vane', 'person:Osk Vane')).toContain('Osk Vane'))
  it('in a small case everybody', () => expect(parties('state:Norland', 'person:Osk Vane')).toContain('Osk Vane'))
})
