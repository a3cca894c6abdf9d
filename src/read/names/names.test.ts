import { describe, expect, test } from 'vitest'
import { marked, readText } from '../../../test/kit/reading.ts'
import { namesIn } from './namesIn.ts'
import { partyOf } from './partyOf.ts'

const namesOf = (text: string) => readText(text).names
const tell = (text: string) => namesOf(text).map(({ name, entity }) => `${name} = ${entity?.id}`)
const withRole = (text: string) =>
  namesOf(text)
    .filter(({ role }) => role !== null)
    .map((n) => `${n.name}: ${n.role} (${n.of?.name ?? '-'})`)

describe('what is a name', () => {
  test.each([
    'Envoys of ‹Kenya› and ‹Norway› met the mediator ‹Tamsin Orley› in ‹Geneva›.',
    'The ‹Wall Street Journal› and ‹PoliTico› named no source.',
    'It was the ‹Institute for Grain Research› (‹IGR›) that published it, and ‹IGR› stands by it.',
    'The ‹U.S.› told us that ‹UN›-backed talks go on.',
    'Officials of the ‹Ministry of Inland Waters› declined to comment.',
    'Regardless of the cost, ‹Peru› will sign.',
    'Members of the ‹KVL› walked out, and the ‹KVL› said so.',
    'The officers of the ‹4th Wing› praised the ‹Harbour Rescue Squadron› on Monday.',
    'Sources close to ‹Annika› were silent.',
    'The report on GDP and the CEO of the firm were late.',
    'It was NOT the end, said nobody.',
    'They sent the F-16 and an IED was found.',
    'Credible reports speak of a truce on Monday in March.',
    'Talks resumed. They ended without a deal, and nobody signed.',
    'Many say that the agreement may hold.',
  ])('%s', (source) => {
    const { text, words } = marked(source)
    expect(namesOf(text).map(({ name }) => name.replace(/^The /, ''))).toEqual(words)
  })
})

describe('whom a name names', () => {
  test.each([
    [
      'Vladimir Zelensky left. Zelenskiy had met Volodymyr Zelenskyy’s aides.',
      [
        'Vladimir Zelensky = person:volodymyr-zelenskyy',
        'Zelenskiy = person:volodymyr-zelenskyy',
        'Volodymyr Zelenskyy = person:volodymyr-zelenskyy',
      ],
    ],
    [
      'The mediator Tamsin Orley spoke first. Orley was brief.',
      ['Tamsin Orley = person:tamsin-orley', 'Orley = person:tamsin-orley'],
    ],
    [
      'Sergei Brantov met Anna Brantov. Later Brantov left.',
      ['Sergei Brantov = person:sergei-brantov', 'Anna Brantov = person:anna-brantov', 'Brantov = person:anna-brantov'],
    ],
    [
      'Envoy Pavel Morozkin arrived. Mr Morozken said nothing.',
      ['Pavel Morozkin = person:pavel-morozkin', 'Morozken = person:pavel-morozkin'],
    ],
    [
      'The NZZ quoted the New Zurich Zeitung.',
      ['NZZ = outlet:neue-zurcher-zeitung', 'New Zurich Zeitung = outlet:neue-zurcher-zeitung'],
    ],
  ])('%s', (text, expected) => expect(tell(text)).toEqual(expected))
})

describe('where names stop and what they are', () => {
  const kinds = (text: string) => namesOf(text).map(({ kind, name, entity }) => `${kind} ${name} = ${entity?.name}`)
  test.each([
    [
      'The parliament of the Republic of Varnia on Monday met. Varnian troops and Varnian ships left.',
      ['state Republic of Varnia = Varnia', 'group Varnian = Varnia', 'group Varnian = Varnia'],
    ],
    [
      'Corvessan officials left. Corvessan ships sailed; Corvesso protested.'.replaceAll('ssan', 'ssese'),
      ['group Corvessese = Corvesso', 'group Corvessese = Corvesso', 'state Corvesso = Corvesso'],
    ],
    [
      'That was said by Radio Tamber and the Quay Gazette, and the Gazette stands by it.',
      ['outlet Radio Tamber = Radio Tamber', 'outlet Quay Gazette = Quay Gazette', 'outlet Gazette = Quay Gazette'],
    ],
    ['The envoys told the Harbour Lantern little.', ['outlet Harbour Lantern = Harbour Lantern']],
    [
      'Boats left the town of Halver at dawn, and nobody in Halver slept.',
      ['place Halver = Halver', 'place Halver = Halver'],
    ],
    ['Nurses in Port Ambrel stayed home.', ['place Port Ambrel = Port Ambrel']],
    [
      "The Dockers' Federation met Nils Orvik-Tane. Orvik-Tane smiled.",
      [
        "organisation Dockers' Federation = Dockers' Federation",
        'person Nils Orvik-Tane = Nils Orvik-Tane',
        'person Orvik-Tane = Nils Orvik-Tane',
      ],
    ],
    [
      'Mediator Joris van Aldebrek left. In the end van Aldebrek returned.',
      ['person Joris van Aldebrek = Joris van Aldebrek', 'person van Aldebrek = Joris van Aldebrek'],
    ],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected))
})

describe('capitals that no list knows', () => {
  const state =
    'The government of Varnia met. Varnian President Ann Verrin told reporters in Tovar that she would wait. '
  const lastOf = (text: string) => namesOf(state + text).findLast(({ name }) => name === 'Tovar')
  test.each(['But Tovar refuses any vote.', 'It is the last offer of the Tovar government.'])('%s', (text) =>
    expect(lastOf(text)).toMatchObject({
      entity: { id: 'state:varnia' },
      because: expect.stringContaining('by this article'),
    }),
  )
  test.each(['She left Tovar at night.', 'Rain fell in Tovar.'])('a place: %s', (text) =>
    expect(lastOf(text)).toMatchObject({ entity: { id: 'place:tovar' }, because: null }),
  )
})

describe('offices', () => {
  test.each([
    [
      'Russian Deputy Foreign Minister Sergey Vershinin spoke.',
      ['Sergey Vershinin: Russian Deputy Foreign Minister (Russia)'],
    ],
    ['Tamsin Orley, the Kenyan envoy, flew home.', ['Tamsin Orley: Kenyan envoy (Kenya)']],
    ['Norway’s foreign minister, Ilse Brandt, agreed.', ['Ilse Brandt: Norway’s foreign minister (Norway)']],
    ['NATO Secretary General Mark Rutte warned.', ['Mark Rutte: NATO Secretary General (NATO)']],
    ['The American tycoon Dale Marlow paid.', ['Dale Marlow: American tycoon (-)']],
    ['Former Norwegian prime minister Ilse Brandt wrote.', ['Ilse Brandt: Former Norwegian prime minister (-)']],
    ['In Norway, Ilse Brandt agreed.', []],
    ['President Ann Verrin told the parliament of Norway that she would sign.', ['Ann Verrin: President (Norway)']],
    ['Norway will sign, President Ann Verrin said.', ['Ann Verrin: President (Norway)']],
    ['Norway must sign, President Ann Verrin said.', ['Ann Verrin: President (-)']],
    ['Ann Verrin, the officials said, had left.', []],
    ['Foreign Minister Ann Verrin of Norway agreed.', ['Ann Verrin: Foreign Minister (Norway)']],
    ['Foreign Minister Ann Verrin of Norway’s left wing agreed.', ['Ann Verrin: Foreign Minister (-)']],
    ['Foreign Minister Ann Verrin spoke of Norway.', ['Ann Verrin: Foreign Minister (-)']],
    ['Ann Verrin of Norway agreed.', []],
    [
      'President Ann Verrin of Kenya and Prime Minister Ilse Brandt of Norway met in Oslo.',
      ['Ann Verrin: President (Kenya)', 'Ilse Brandt: Prime Minister (Norway)'],
    ],
    ['The envoy of Kenyan President Ann Verrin left.', ['Ann Verrin: Kenyan President (Kenya)']],
  ])('%s', (text, expected) => expect(withRole(text)).toEqual(expected))
})

describe('governments under the name of a town', () => {
  test.each([
    ['Kyiv refuses to sign.', 'Kyiv = state:ukraine'],
    ['They rejected Moscow’s position.', 'Moscow = state:russia'],
    ['Nothing came of talks with Tehran.', 'Tehran = state:iran'],
    ['The Kremlin said no.', 'Kremlin = state:russia'],
    ['The Kiev regime wavers.', 'Kiev regime = state:ukraine'],
    ['The envoys met in Moscow.', 'Moscow = place:moscow'],
    ['They flew to Kiev at night.', 'Kiev = place:kyiv'],
    ['He knows Tehran residents who fled.', 'Tehran = place:tehran'],
    ['Weapons were supplied to Kyiv in May.', 'Kyiv = state:ukraine'],
    ['Unlike Kyiv, they did not wait.', 'Kyiv = state:ukraine'],
    ['Thus, for Kyiv, it was a card to be played.', 'Kyiv = state:ukraine'],
    ['For Tehran and its allies, the port matters.', 'Tehran = state:iran'],
    ['The envoys left for Kyiv, where it rained.', 'Kyiv = place:kyiv'],
    ['For Tehran the forecast is snow.', 'Tehran = place:tehran'],
  ])('%s', (text, expected) => expect(tell(text)).toEqual([expected]))

  test('an adjective of a state names the state and says why', () => {
    const [name] = namesOf('Kenyan troops withdrew.')
    expect(name).toMatchObject({ kind: 'group', entity: { id: 'state:kenya' }, because: 'demonym of Kenya' })
  })
})

describe('states that no list knows', () => {
  const text =
    'The government of Varnia agreed. Varnian foreign minister Anna Verrin signed; the Varnian army withdrew. Verrin left.'
  test('are told by what is said of them, with their adjective', () => {
    expect([...new Set(tell(text))]).toEqual([
      'Varnia = state:varnia',
      'Varnian = state:varnia',
      'Anna Verrin = person:anna-verrin',
      'Verrin = person:anna-verrin',
    ])
  })
  test('have officials', () => expect(withRole(text)).toEqual(['Anna Verrin: Varnian foreign minister (Varnia)']))
})

describe('bodies and places without a list of them', () => {
  test.each([
    ['The 93rd Mechanized Brigade and the 7th Fleet left.', '93rd Mechanized Brigade', '7th Fleet'],
    ['They played for the Boston Bruins. The Bruins won.', 'Boston Bruins', 'Bruins = organisation:boston-bruins'],
    ['FC Basel won in June.', 'FC Basel = organisation:fc-basel'],
    ['The Grain League of Varnia met. Then the League left.', 'League = organisation:grain-league-of-varnia'],
    ['The Ohio Senate sat.', 'Ohio Senate = organisation:ohio-senate'],
    ['The United States Congress sat.', 'United States Congress = organisation:us-congress'],
    ['Lee of the Harbour Party spoke.', 'Harbour Party'],
    ['The state gas company Tarvogaz paid. Tarvogaz shares fell.', 'Tarvogaz = organisation:tarvogaz'],
    ['Tarvogaz, a state-owned lender, paid. They trust Tarvogaz.', 'Tarvogaz = organisation:tarvogaz'],
    ['Fighting went on in East Mosul and in Old Kyiv.', 'East Mosul = place:east-mosul', 'Old Kyiv = place:old-kyiv'],
    ['He lives in Portland, Ore. with others.', 'Portland', 'Ore = place:oregon'],
    ['He sang at New York City’s Carnegie Hall.', 'New York City', 'Carnegie Hall'],
    ['They met in Corvan County and Tavran County.', 'Corvan County', 'Tavran County'],
    ['i am from mexico and live in san francisco.', 'mexico = state:mexico', 'san francisco = place:san-francisco'],
  ])('%s', (text, ...expected) => {
    const told = tell(text)
    for (const words of expected)
      expect(
        told.some((one) => one === words || one.startsWith(`${words} = `)),
        `${words} in ${told}`,
      ).toBe(true)
  })

  test.each([
    ['Nice people came and went.'],
    ['The 25th Amendment and the 5th of May stand.'],
    ['The company Orne founded is gone.'],
    ['We had turkey in may.'],
    ['Ask Ann Orne, MD about it.', 'Ann Orne'],
    ['He took a degree in Physiology.'],
  ])('near miss: %s', (text, ...expected) => {
    expect(
      namesOf(text)
        .map(({ name }) => name)
        .filter((name) => !/^Orne$/.test(name)),
    ).toEqual(expected)
  })

  test('two councils: "the Council" alone is neither', () => {
    const found = namesOf('The Grain Council of Varnia met the Harbour Council of Tarn. The Council left.')
    expect(found.map(({ name }) => name)).not.toContain('Council')
  })
})

describe('what is too long to be anybody', () => {
  const long = 'Alexander'.repeat(45)
  test.each([
    ['a word of 400 letters', `President ${long} said no. “No,” said ${'A'.repeat(400)}. ${long} left.`],
    ['sixty given names', `President ${'Anna '.repeat(60)}Verrin said no.`],
    ['given names with hyphens', `President ${'Anna-'.repeat(80)}Verrin said no.`],
    ['one name without a mark between', `${'Anna Verrin '.repeat(200)}said no.`],
    ['a body of bodies', `The ${'Institute of '.repeat(30)}said no.`],
  ])('%s', (_, text) => expect(namesOf(text)).toEqual([]))

  test('one name ten thousand times is one person', () => {
    const found = namesOf('Anna Verrin said no. '.repeat(10_000))
    expect(found).toHaveLength(10_000)
    expect(new Set(found.map(({ entity }) => entity?.id)).size).toBe(1)
  })
})

describe('for other stages', () => {
  const names = namesOf('Norway’s envoy Ilse Brandt met Hamas in Doha, the BBC said.')
  test('partyOf', () => {
    expect(names.map((name) => [name.name, partyOf(name)?.name ?? null])).toEqual([
      ['Norway', 'Norway'],
      ['Ilse Brandt', 'Norway'],
      ['Hamas', 'Hamas'],
      ['Doha', null],
      ['BBC', null],
    ])
  })
  test('namesIn', () => {
    const [, second, third] = names
    expect(namesIn(names, { start: second!.span.start, end: third!.span.end })).toEqual([second, third])
    expect(namesIn(names, { start: 1, end: 4 })).toEqual([])
  })
})

test.each([
  [
    'Boats stay out\n\nBy Ottoline Varga-Reese\n\nThe envoys of both sides met in the town hall on Monday.',
    ['Ottoline Varga-Reese'],
  ],
  [
    'Boats stay out\n\nBy Orvo Tann and Ilka Brem\n\nThe envoys of both sides met in the town hall on Monday.',
    ['Orvo Tann', 'Ilka Brem'],
  ],
  ['Boats stay out\n\nBy our correspondent\n\nThe envoys of both sides met in the town hall on Monday.', []],
])('who wrote it is named: %s', (text, people) =>
  expect(readText(text).names.flatMap(({ name, kind }) => (kind === 'person' ? [name] : []))).toEqual(people),
)

describe('the state whose organ a body is', () => {
  test.each([
    ['The Council of the Russian Federation met.', 'Russia'],
    ['The Norwegian State Railway Company paid.', 'Norway'],
    ['The Norwegian Fishing Alliance met.', undefined],
    ['The Confederation of Norwegian Industry met.', undefined],
  ])('%s', (text, state) => {
    expect(namesOf(text).map(({ kind, of }) => [kind, of?.name])).toEqual([['organisation', state]])
  })
})
