import { describe, expect, it } from 'vitest'
import { readChanges, withChanges, writeChanges } from './changes.ts'
import { type Change, changed, contrary, draftParties } from './draft.ts'

const text = `# ours to change
name: talks
parties:
  - name: North
    options: [Open the gate and the road, Pay]
    prefers:
      - says: not Pay
        basis: evidence
        because: it refuses
        evidence: [{ article: a, start: 0, end: 3, quote: abc }]
      - Open the gate and the road
  - name: South
    options: [Leave]
    prefers: [{ says: [YN-, N--] }, Leave iff Pay]
`

const order = (yaml: string | null) =>
  draftParties(yaml ?? '')?.map(({ preferences }) => preferences.map(({ says }) => says))

describe('a drafted conflict', () => {
  it('lists what each party prefers, with its basis', () => {
    expect(draftParties(text)).toMatchObject([
      { name: 'North', preferences: [{ says: 'not Pay', basis: 'evidence', because: 'it refuses' }, { basis: null }] },
      { name: 'South', preferences: [{ says: 'YN- or N--' }, { says: 'Leave iff Pay' }] },
    ])
  })
  it('changes rank and keeps comments and all else', () => {
    const after = changed(text, { do: 'rank', party: 0, at: 1, to: 0 })
    expect(order(after)?.[0]).toEqual(['Open the gate and the road', 'not Pay'])
    expect(after).toContain('# ours to change')
    expect(after).toContain('quote: abc')
    expect(order(changed(after!, { do: 'rank', party: 0, at: 1, to: 0 }))).toEqual(order(text))
  })
  it('turns a preference round: assumed now, its words gone', () => {
    const after = changed(text, { do: 'turn', party: 0, at: 0 })
    expect(draftParties(after!)?.[0]?.preferences[0]).toMatchObject({ says: 'Pay', basis: 'assumed' })
    expect(after).not.toContain('quote: abc')
    expect(order(changed(text, { do: 'turn', party: 1, at: 1 }))?.[1]?.[1]).toBe('not (Leave iff Pay)')
  })
  it('drops and adds', () => {
    expect(order(changed(text, { do: 'drop', party: 0, at: 0 }))?.[0]).toEqual(['Open the gate and the road'])
    expect(order(changed(text, { do: 'add', party: 1, says: ' not Leave ' }))?.[1]?.at(-1)).toBe('not Leave')
  })
  it('leaves alone what it cannot change', () => {
    expect(changed(text, { do: 'rank', party: 0, at: 0, to: 9 })).toBeNull()
    expect(changed(text, { do: 'drop', party: 7, at: 0 })).toBeNull()
    expect(changed(text, { do: 'turn', party: 1, at: 0 })).toBeNull() // patterns
    expect(changed('parties: [', { do: 'drop', party: 0, at: 0 })).toBeNull()
    expect(draftParties('just words')).toBeNull()
    expect(changed(text, { do: 'add', party: 0, says: '  ' })).toBeNull()
  })
})

describe('the contrary', () => {
  it.each([
    ['Pay', 'not Pay'],
    ['not Pay', 'Pay'],
    ['Open the gate and the road', 'not Open the gate and the road'],
    ['not Open the gate and the road', 'Open the gate and the road'],
    ['Pay if Leave', 'not (Pay if Leave)'],
    ['not Pay and Leave', 'not (not Pay and Leave)'],
    ['1 & -2', 'not (1 & -2)'],
  ])('of %s is %s', (says, other) => {
    expect(contrary(says, ['Pay', 'Leave', 'Open the gate and the road'])).toBe(other)
  })
})

describe('changes in an address', () => {
  const changes: Change[] = [
    { do: 'rank', party: 0, at: 1, to: 0 },
    { do: 'turn', party: 0, at: 1 },
    { do: 'add', party: 1, says: 'not Leave. ~ & all' },
    { do: 'drop', party: 1, at: 0 },
  ]
  it('come back as they were written', () => expect(readChanges(writeChanges(changes))).toEqual(changes))
  it.each(['', 'rank.0.1', 'turn.x.1', 'drop.0', 'add.0.%E0%A4%A', 'explode.0.1', 'rank.0.1.2.3'])(
    'leave out %j',
    (written) => expect(readChanges(written)).toEqual([]),
  )
  it('are made in turn; those that do not fit are counted', () => {
    const { text: after, lost } = withChanges(text, [...changes, { do: 'drop', party: 9, at: 9 }])
    expect(lost).toBe(1)
    expect(order(after)).toEqual([
      ['Open the gate and the road', 'Pay'],
      ['Leave iff Pay', 'not Leave. ~ & all'],
    ])
  })
})
