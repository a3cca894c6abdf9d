import { describe, expect, it } from 'vitest'
import { readText } from '../../../test/kit/reading.ts'

const criticisms = (text: string) => readText(text, '2031-02-03').criticisms ?? []
/** Who blames whom, and how: "France > Norway direct". */
const told = (text: string) =>
  criticisms(text).map(({ by, target, manner }) => `${by?.name ?? '-'} > ${target?.name ?? '-'} ${manner}`)

describe('who is blamed, by what is said of their deeds', () => {
  it.each([
    ['a deed', 'Norway has violated the treaty.', '- > Norway direct'],
    ['a deed of its troops', 'Norwegian troops brutally shelled the port.', '- > Norway direct'],
    ['a noun of its own', 'Norwegian aggression has cost us a winter.', '- > Norway direct'],
    ['a possessive', "Norway's blatant disregard for the treaty has no excuse.", '- > Norway direct'],
    ['the passive', 'The agreement was cynically torpedoed and undermined by Norway.', '- > Norway direct'],
    ['what is left undone', 'Norway has done nothing and refuses to answer.', '- > Norway direct'],
    ['being asked to stop', 'Norway must stop its provocations.', '- > Norway direct'],
    ['an appeal to stop', 'We call on Norway to stop its provocations.', '- > Norway direct'],
    ['an accusation', 'The envoy accused Norway of a flagrant violation.', 'Norway direct'],
    ['a condemnation', 'We condemn Norway for this illegal act.', '- > Norway direct'],
  ])('finds %s', (_, text, expected) => expect(told(text).join()).toContain(expected))

  it.each([
    ['a trade quarrel', 'Brazil flagrantly breaches the quota and dumps its surplus on us.', 'Brazil direct'],
    ['a climate quarrel', 'Australia has broken its pledge and keeps undermining the fund.', 'Australia direct'],
  ])('knows %s as well', (_, text, expected) => expect(told(text).join()).toContain(expected))
})

describe('who blame each other', () => {
  it.each([
    'Norway and Chile blame each other for the blast.',
    'Norway and Chile accused one another of the massacre.',
    'Norway and Chile traded accusations over the massacre.',
  ])('each blames the other: %s', (text) =>
    expect(told(text)).toEqual(['Norway > Chile direct', 'Chile > Norway direct']),
  )
  it.each([
    ['one is named', 'Norway said that they blame each other for the massacre.'],
    ['only one blames', 'Norway accused Chile of the massacre.'],
    ['they do something else', 'Norway and Chile helped each other after the massacre.'],
  ])('not where %s', (_, text) => expect(told(text)).not.toContain('Chile > Norway direct'))
})

describe('who is blamed through others', () => {
  it.each([
    ['groups that a party backs', 'Norwegian-backed separatists seized the town hall.', '- > Norway indirect'],
    ['groups for a party', 'Pro-Norwegian militias attacked the harbour office.', '- > Norway indirect'],
    ['groups without one', 'Masked gunmen abducted two teachers.', '- > - indirect'],
  ])('finds %s', (_, text, expected) => expect(told(text)).toEqual([expected]))
})

describe('near misses', () => {
  it.each([
    ['what is denied', 'Norway has not violated the treaty.'],
    ['no violence', 'There was no violence in Norway.'],
    ['an appeal to all sides', 'We urge all parties to stop the violence.'],
    ['thanks', 'We thank Norway for its patience after the attack.'],
    ['a plain event', 'Norway and Chile signed the accord on Monday.'],
    ['what is simply not done', 'Norway has not commented on the draft.'],
    ['a wish', 'Norway wants a fair share of the quota.'],
  ])('finds nothing in %s', (_, text) => expect(told(text)).toEqual([]))

  it.each([
    ['the one against whom it is done', 'The unprovoked aggression against Norway must not be forgotten.', 'Norway'],
    ['the owner of what is harmed', "This is a flagrant violation of Norway's sovereignty.", 'Norway'],
    ['the place of it', 'Terrible atrocities were committed in Norway.', 'Norway'],
    ['the one from whom it was taken', 'The brutal traders sold stolen Norwegian grain.', 'Norway'],
    ['the one whose deed only says when', "Chile has suffered a terrible blockade since Norway's invasion.", 'Norway'],
    [
      'the one who accuses',
      'Norway cancelled the meeting, having accused the occupiers of a brutal massacre.',
      'Norway',
    ],
    ['the one who condemns', 'Norway condemns the brutal murder of two sailors.', 'Norway'],
  ])('does not blame %s', (_, text, wronged) =>
    expect(criticisms(text).map(({ target }) => target?.name)).not.toContain(wronged),
  )
})

describe('in whose words', () => {
  it('a statement makes its speaker the one who blames', () =>
    expect(told('Chile said that Norway had violated the treaty and was undermining the talks.')).toEqual([
      'Chile > Norway direct',
    ]))
  it('whoever is said to accuse is the one who blames', () =>
    expect(told('Chile accused Norway of a flagrant violation.')).toEqual(['Chile > Norway direct']))
  it('nobody blames himself', () =>
    expect(
      told('Norway said that it would not accept this illegal and cynical demand by Norway.').join(),
    ).not.toContain('Norway > Norway'))
  it('what has no name goes on about the one blamed before, and says so', () => {
    const [first, second] = criticisms('Norway has violated the treaty. This is a cynical and illegal act.')
    expect([first?.target?.name, first?.because]).toEqual(['Norway', null])
    expect([second?.target?.name, second?.because]).toEqual(['Norway', 'the party blamed before'])
  })
  it('stands on its sentence and on the words of blame', () => {
    const [one] = criticisms('On Monday it rained. Norway has brutally violated the treaty.')
    expect(one?.span.quote).toBe('Norway has brutally violated the treaty.')
    expect(one?.words.map(({ quote }) => quote)).toEqual(['brutally', 'violated'])
  })
})

describe('what is plainly blame', () => {
  const plain = (text: string) => (readText(text).criticisms ?? []).map((one) => one.plain)
  it.each([
    'Norway accused Chile of shelling the harbour.',
    'Norwegian minister Ane Lund said: "The shelling of the harbour by Chile is a cruel breach of the truce."',
  ])('an accusation, or a grave word in quotation marks: %s', (text) => expect(plain(text)).toContain(true))
  it.each([
    'Norwegian officials said at least two people were killed when Chile shelled the harbour.',
    'Norwegian rockets have destroyed thirty depots of Chile, a spokesman of the Norwegian army said on Friday.',
  ])('the report of a deed is none: %s', (text) => expect(plain(text)).not.toContain(true))
})

describe('plain blame', () => {
  const plain = (text: string) =>
    criticisms(text)
      .filter((one) => one.plain)
      .map(({ by, target }) => `${by?.name ?? '-'} > ${target?.name ?? '-'}`)
  it.each([
    ['Norway accused Chile of a flagrant violation.', ['Norway > Chile']],
    ['Norway and Chile blamed each other for the massacre.', ['Norway > Chile', 'Chile > Norway']],
  ])('%s', (text, expected) => expect(plain(text)).toEqual(expected))
  it.each([
    ['whoever will not accuse', 'Norway has refused to condemn the Chilean invasion.'],
    ['who stops short of it', 'Norway stopped short of accusing Chile of aggression.'],
    ['whose friends are accused', "Norway accused Chile's western allies of provocations."],
    ['who is only named beside it', 'Norway accused Chile of provocations after the Peruvian aggression.', 'Peru'],
    ['what is only supposed', '“If Chile tramples on the treaty, nobody wins,” the Norwegian president said.'],
    ['who brokered what is violated', 'Norway said that the deal brokered by Chile was cynically violated.'],
  ])('not of %s', (_, text, other = 'Chile') => expect(plain(text).join()).not.toContain(`> ${other}`))
})
