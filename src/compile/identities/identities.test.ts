import { describe, expect, it } from 'vitest'
import { dossierOf, entryOf, ref } from '../../../test/kit/case.ts'

interface Mention {
  form: string
  as?: string
  of?: string
  role?: string
  day?: string
}

let serial = 0
function naming(...mentions: Mention[]) {
  serial++
  const names = Object.fromEntries(
    mentions.map(({ form, as = form, of, role = null }) => [
      form,
      { entity: ref(`person:${as}`), of: of ? ref(of) : null, role: role ?? null },
    ]),
  )
  return entryOf(`${serial}. ${mentions.map(({ form }) => form).join(' met ')}.`, {
    names,
    day: mentions[0]?.day ?? '2031-01-01',
  })
}
const links = (...entries: ReturnType<typeof naming>[]) =>
  dossierOf(entries).identities.flatMap(({ id, links: all }) => all.map(({ to, verdict }) => `${id} ${verdict} ${to}`))
const N = 'state:Norland'

describe('identities', () => {
  it('joins one id over articles and counts its forms', () => {
    const [quill] = dossierOf([
      naming({ form: 'Mara Quill' }),
      naming({ form: 'Quill', as: 'Mara Quill' }),
      naming({ form: 'Mara Quill' }),
    ]).identities
    expect(quill).toMatchObject({
      id: 'person:mara-quill',
      forms: [
        { form: 'Mara Quill', count: 2 },
        { form: 'Quill', count: 1 },
      ],
    })
  })
  it('says for whom somebody speaks, from the first article to the last', () => {
    const article = (day: string) => naming({ form: 'Mara Quill', of: N, role: 'Foreign Minister', day })
    const [quill] = dossierOf([article('2031-02-03'), article('2031-01-05')]).identities
    expect(quill?.speaksFor).toEqual([
      { party: ref(N), role: 'Foreign Minister', from: '2031-01-05', to: '2031-02-03' },
    ])
  })

  it.each([
    ['former Foreign Minister', 'the nominee', null, false],
    ['former Foreign Minister', 'Foreign Minister', 'Foreign Minister', true],
    ['Mrs', null, null, true],
  ])('who is called %s, %s and %s speaks for the country: %s', (...roles) => {
    const isFor = roles.pop()
    const all = roles.map((role) => naming({ form: 'Mara Quill', of: N, ...(role ? { role: String(role) } : {}) }))
    const wish = entryOf('She wants boats.', { positions: [{ on: 'She wants boats', party: 'person:Mara Quill' }] })
    expect(dossierOf([...all, wish]).table[0]?.party).toEqual(isFor ? ref(N) : ref('person:Mara Quill'))
  })

  const same: [string, Mention, Mention][] = [
    ['spellings from another alphabet', { form: 'Serhii Lovchenko', of: N }, { form: 'Sergei Lovchenko', of: N }],
    ['endings in -sky', { form: 'Pavlo Drevsky', of: N }, { form: 'Pavel Drevskyy', of: N }],
    ['kh and h', { form: 'Tarik Khalmi', of: N }, { form: 'Tarik Halmi', of: N }],
    ['short given names', { form: 'Steve Orrin', of: N }, { form: 'Steven Orrin', of: N }],
    ['an initial', { form: 'M. Quillon', of: N }, { form: 'Mara Quillon', of: N }],
    ['a bare surname of no known office that one person bears', { form: 'Quillon' }, { form: 'Mara Quillon', of: N }],
    ['a bare surname', { form: 'Quillon', of: N }, { form: 'Mara Quillon', of: N }],
  ]
  it.each(same)('joins %s and shows the join', (_, a, b) => {
    const found = links(naming(a), naming(b))
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(' same ')
    expect(dossierOf([naming(a), naming(b)]).identities).toHaveLength(1)
  })

  const perhaps: [string, Mention[], Mention[]][] = [
    ['surnames one letter apart', [{ form: 'Mara Lovchenko', of: N }], [{ form: 'Mara Lovchenka' }]],
    ['a bare surname too short to be rare', [{ form: 'Lind' }], [{ form: 'Mara Lind', of: N }]],
    [
      'spellings that one article keeps apart',
      [
        { form: 'Sergei Lovchenko', of: N },
        { form: 'Serhii Lovchenko', of: N },
      ],
      [],
    ],
  ]
  it.each(perhaps)('shows %s as possibly the same', (_, a, b) => {
    const entries = [a, b].filter(({ length }) => length > 0).map((all) => naming(...all))
    expect(links(...entries).every((link) => link.includes('possibly-same'))).toBe(true)
    expect(links(...entries).length).toBeGreaterThan(0)
  })

  const never: [string, Mention, Mention][] = [
    ['two given names', { form: 'Mara Quill', of: N }, { form: 'Tomas Quill', of: N }],
    ['another initial', { form: 'T. Quillon', of: N }, { form: 'Mara Quillon', of: N }],
    ['two surnames', { form: 'Mara Quill', of: N }, { form: 'Mara Brandt', of: N }],
    ['a bare surname of another party', { form: 'Quillon', of: 'state:Sudria' }, { form: 'Mara Quillon', of: N }],
    ['short surnames one letter apart', { form: 'Mara Lind', of: N }, { form: 'Mara Lund', of: N }],
  ]
  it.each(never)('finds nothing in common in %s', (_, a, b) => expect(links(naming(a), naming(b))).toEqual([]))

  it('leaves a bare surname open where two people bear it', () => {
    const found = links(
      naming({ form: 'Quillon', of: N }),
      naming({ form: 'Mara Quillon', of: N }),
      naming({ form: 'Tomas Quillon', of: N }),
    )
    expect(found.some((link) => / same /.test(link))).toBe(false)
  })
  const everywhere: [string, string[]][] = [
    [
      'a president over spellings and alphabets',
      ['Zelensky', 'Zelenskyy', 'Zelenskiy', 'Зеленський', 'Volodymyr Zelensky'],
    ],
    ['an invented envoy', ['Oleh Marchyshyn', 'Oleg Marchishin', 'Олег Марчишин', 'О. Марчишин', 'Marchyshyn']],
    ['family name first', ['Drevsky Pavel', 'Pavlo Drevskyy']],
    ["a father's name", ['Serhii Petrovych Lovchenko', 'Sergei Lovchenko']],
    ['names of Arabic form', ['Tariq al-Hadid', 'Tareq el Hadid', 'Tarik al Hadeed']],
    ['a given name written as one', ['Han Jong-min', 'Han Jong Min', 'Han Jongmin']],
    ['a title that was taken into the name', ['Dr. Edvin Strake', 'Edvin Strake']],
  ]
  it.each(everywhere)('has one identity for %s', (_, forms) => {
    const { identities } = dossierOf(forms.map((form) => naming({ form, of: N, role: 'envoy' })))
    expect(identities.filter(({ kind }) => kind === 'person').map(({ name }) => name)).toHaveLength(1)
  })

  const spelled: [string, string, string[]][] = [
    ['a town in two languages', 'place', ['Avdiivka', 'Avdeyevka', 'Авдіївка']],
    ['an invented town', 'place', ['Horodnytske', 'Gorodnitskoye', 'Городницьке']],
    ['a capital', 'place', ['Kyiv', 'Kiev', 'Київ']],
    ['an outlet and its acronym', 'outlet', ['South China Morning Post', 'SCMP']],
    ['an invented outlet and its acronym', 'outlet', ['North Harbour Evening Mail', 'NHEM']],
    [
      'a body in two spellings',
      'organisation',
      ['Joint Strait Defence Organisation', 'Joint Strait Defense Organization'],
    ],
  ]
  const listed = (kind: string, forms: string[]) =>
    dossierOf(forms.map((form, index) => entryOf(`Page ${index}: ${form}.`, { names: { [form]: `${kind}:${form}` } })))
      .identities.filter((identity) => identity.kind === kind)
      .map(({ name }) => name)
  it.each(spelled)('has one identity for %s', (_, kind, forms) => expect(listed(kind, forms)).toHaveLength(1))

  const distinct: [string, string, string[]][] = [
    ['towns that sound alike', 'place', ['Beryslav', 'Boryslav']],
    ['a town and the one named after it', 'place', ['Kastelno', 'New Kastelno']],
    ['brigades by number', 'organisation', ['44th Harbour Brigade', '45th Harbour Brigade']],
    ['a bank and its daughter', 'organisation', ['Bank of Orrin', 'Bank of Orrin Overseas']],
    ['an acronym with other letters', 'outlet', ['North Harbour Evening Mail', 'NHEP']],
    ['bodies of two states', 'organisation', ['Ministry of Trade of Norland', 'Ministry of Trade of Sudria']],
  ]
  it.each(distinct)('keeps apart %s', (_, kind, forms) => expect(listed(kind, forms)).toHaveLength(2))

  it('shows the parts of a join', () => {
    const { identities } = dossierOf([
      naming({ form: 'Serhii Lovchenko', of: N }),
      naming({ form: 'Sergei Lovchenko', of: N }),
    ])
    const [link] = identities.flatMap(({ links: all }) => all)
    expect(link?.parts?.map(({ part, how }) => `${part}: ${how}`)).toEqual([
      'given: forms of one given name',
      'family: the same',
      'party: named for the same party',
    ])
    expect(link?.reason).toMatch(/^given name sergei and serhii.*\(score 1\.00\)$/)
  })

  describe('two people of one name', () => {
    const S = 'state:Sudria'
    const minister = { form: 'Jan Brandt', of: N, role: 'Foreign Minister' }
    const unionist = { form: 'Jan Brandt', of: S, role: 'union leader' }
    const ids = (...entries: ReturnType<typeof naming>[]) =>
      dossierOf(entries).identities.flatMap(({ id, kind }) => (kind === 'person' ? [id] : []))
    it('stay two where their articles give them offices of two states, and the link says why', () => {
      expect(ids(naming(minister), naming(unionist))).toEqual(['person:jan-brandt', 'person:jan-brandt-sudria'])
      expect(links(naming(minister), naming(unionist))).toEqual([
        'person:jan-brandt different person:jan-brandt-sudria',
        'person:jan-brandt-sudria different person:jan-brandt',
      ])
    })
    it('are one where an article gives both offices', () => {
      expect(ids(naming(minister, { ...unionist, form: 'Brandt', as: 'Jan Brandt' }))).toHaveLength(1)
    })
    it('are one where no office is told', () => {
      expect(ids(naming({ form: 'Jan Brandt', of: N }), naming({ form: 'Jan Brandt', of: S }))).toHaveLength(1)
    })
    it('are one where it is the surname alone', () => {
      expect(ids(naming({ ...minister, form: 'Brandt' }), naming({ ...unionist, form: 'Brandt' }))).toHaveLength(1)
    })
  })

  it('joins one name that was read as a state and as a place', () => {
    const [a, b] = ['state:Norland', 'place:Norland'].map((meant, index) =>
      entryOf(`Page ${index}: Norland.`, { names: { Norland: meant } }),
    )
    expect(a && b && links(a, b)).toHaveLength(1)
    const both = entryOf('The town of Norland in the North of Norland', {
      names: {
        'town of Norland': { entity: ref('place:Norland'), name: 'Norland' },
        'North of Norland': { entity: ref('state:Norland'), name: 'Norland' },
      },
    })
    expect(links(both).every((link) => link.includes('possibly-same'))).toBe(true)
  })
  it('shows a damaged name as possibly the one it was meant to be', () => {
    const damaged = entryOf('Steven Oakley came.', {
      names: { 'Steven Oakley': 'person:Steven Oakley' },
      doubts: [{ on: 'Steven Oakley', reading: 'Steve Orrin' }],
    })
    expect(links(damaged, naming({ form: 'Steve Orrin' }))).toEqual([
      'person:steven-oakley possibly-same person:steve-orrin',
    ])
  })
})
