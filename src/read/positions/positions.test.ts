import { describe, expect, test } from 'vitest'
import { marked, readText } from '../../../test/kit/reading.ts'

const told = (text: string) =>
  readText(text, '2031-03-04').positions.map((p) => `${p.party.name} ${p.stance} ${p.issue}`)

describe('who wants what', () => {
  test.each([
    ['Iran demands the lifting of sanctions.', ['Iran demands sanctions']],
    ['Kyiv insisted on security guarantees.', ['Ukraine demands security-guarantees']],
    ['Tehran wants sanctions relief before the summer.', ['Iran seeks sanctions']],
    ['Turkey has offered to host direct talks.', ['Turkey offers talks']],
    ['Ankara proposed a ceasefire on Monday.', ['Turkey offers ceasefire']],
    ['India accepted a smaller dam upstream.', ['India accepts water']],
    ['Egypt agreed to share river water.', ['Egypt accepts water']],
    ['Egypt is willing to discuss the filling of the dam.', ['Egypt open water']],
    ['NATO is ready to send peacekeepers.', ['NATO open foreign-troops']],
    ['Moscow ruled out a ceasefire.', ['Russia refuses ceasefire']],
    ['Norway rejected the new cod quotas.', ['Norway refuses fisheries']],
    ['China is unwilling to cut its tariffs.', ['China refuses tariffs']],
    ['China will not accept tariffs on its cars.', ['China refuses tariffs']],
    ['Serbia will never recognise the annexation.', ['Serbia refuses territory']],
    ['Serbia does not want foreign troops on its soil.', ['Serbia refuses foreign-troops']],
    ['Iran did not rule out direct talks.', ['Iran open talks']],
    ['Iran no longer insists on a full lifting of sanctions.', ['Iran shifts sanctions']],
    ['Armenia has dropped its demand for autonomy.', ['Armenia shifts autonomy']],
    ['Armenia softened its position on the border crossings and tolls.', ['Armenia shifts navigation']],
    ['Turkey is ready to open the border only if the refugees return.', ['Turkey conditional navigation']],
    ['The plan for new tariffs was rejected by Canada.', ['Canada refuses tariffs']],
    ['Brazil stressed the need for more climate finance.', ['Brazil demands climate-finance']],
    ['The Russian government demands neutrality.', ['Russia demands neutrality']],
    ["Greece's refusal to withdraw its troops angered the envoy.", ['Greece refuses territory']],
    ["Turkey's willingness to discuss prisoners surprised many.", ['Turkey open prisoners']],
    ['Peru demands that Chile withdraw its troops.', ['Peru demands territory']],
    ['Peru wants Chile to accept inspections and disarm.', ['Peru seeks disarmament']],
    ["Kenya's main goal is to secure climate finance.", ['Kenya seeks climate-finance']],
    ['For Kenya, the priority is to end the war.', ['Kenya seeks ceasefire']],
    ['Iran asked the mediators to lift sanctions.', ['Iran demands sanctions']],
    ['Iran must disarm, Japan insisted.', []],
    ['Developing countries demand money for loss and damage.', ['developing countries demands loss-and-damage']],
    ['The union demands a 12 percent pay rise.', ['the union demands wages']],
    ['Nurses are demanding a pay rise.', ['nurses demands wages']],
    ['Peru is ready at any hour to exchange all prisoners.', ['Peru open prisoners']],
    ['The tolls of the canal were on the table. Peru wants 60 percent of that sum.', ['Peru seeks navigation']],
    ['Peru repeated the demand for lower tariffs.', ['Peru demands tariffs']],
    ['Peru did not move from its offer of lower tariffs.', ['Peru offers tariffs']],
    ['A vote on the status of the valley is unacceptable to Peru.', ['Peru refuses elections']],
    ['What Peru will not discuss is a referendum.', ['Peru refuses elections']],
    [
      '"The second point we refuse," Peruvian minister Ana Sol said. "A withdrawal is a trap."',
      ['Peru refuses territory'],
    ],
    ['"Not one soldier will leave," the Peruvian president said.', ['Peru refuses territory']],
    ['"We will have the full fishing quota," the Peruvian president said.', ['Peru demands fisheries']],
    ['Peru could live with lower tariffs, officials said, if the quotas stay.', ['Peru conditional tariffs']],
    ['"If the line opens, the troops will leave," the Peruvian president said.', ['Peru conditional territory']],
    [
      'Peruvian minister Ana Sol said that her government accepted the exchange of all prisoners.',
      ['Peru accepts prisoners'],
    ],
    ['In the talks Peru rejected the amber rule.', ['Peru refuses other']],
    ['The regime in Pristina rejected the referendum.', ['Kosovo refuses elections']],
    // parties without a name, with brackets, apposed, in pairs, behind "whose"
    ['Small exporters have dropped their call for a lower tariff.', ['small exporters shifts tariffs']],
    ['The Harbour Pilots Union (HPU), which met in Oslo, is seeking a pay rise.', ['Harbour Pilots Union seeks wages']],
    ['The co-chair, Peruvian minister Ana Sol, would like to see lower tariffs.', ['Peru seeks tariffs']],
    [
      'The Peruvian and Chilean sides have agreed to exchange all prisoners.',
      ['Peru accepts prisoners', 'Chile accepts prisoners'],
    ],
    ['The talks worry Peru, whose president wants a ceasefire.', ['Peru seeks ceasefire']],
    ['Peruvian officials said they hoped that the ceasefire could begin on Friday.', ['Peru seeks ceasefire']],
    // what a party says that it will do, threats and terms
    ['Peru says it could send 600 soldiers to the talks in Lima.', ['Peru open talks']],
    ['Peru will raise its tariffs on cars if Chile bans its poultry.', ['Peru conditional tariffs']],
    ['Peru has threatened to block any deal on the fishing quotas.', ['Peru refuses fisheries']],
    ['Peru has threatened to close the canal if it gets no climate finance.', ['Peru conditional navigation']],
    ['Peru will not accept inspections unless the sanctions are lifted.', ['Peru conditional disarmament']],
    [
      '"For every prisoner they keep, we will stop a gas delivery," the Peruvian president said.',
      ['Peru conditional energy'],
    ],
    // nothing, nowhere, rather
    ['Peru has no intention of lifting its tariffs.', ['Peru refuses tariffs']],
    ['Peru sees no need for peacekeepers.', ['Peru refuses foreign-troops']],
    ['Peru would have no objection to peacekeepers.', ['Peru open foreign-troops']],
    ['Peru would rather see a smaller cod quota.', ['Peru seeks fisheries']],
    ['Peru would consider nothing short of a full lifting of sanctions.', ['Peru demands sanctions']],
    ['Peru hinted that a smaller tariff might do.', ['Peru open tariffs']],
    ['Kenya says new tariffs are off limits.', ['Kenya refuses tariffs']],
    // split verbs, verbs with "and" behind them
    ['The tariff offer came late. Peru threw it out.', ['Peru refuses tariffs']],
    ['Peru called on Chile and Brazil to fully implement the ceasefire.', ['Peru demands ceasefire']],
    ["Peru's proposal would cap the tariffs on wheat.", ['Peru offers tariffs']],
    // what is promised and threatened
    ['Peru promised to lift the tariffs.', ['Peru offers tariffs']],
    ['Peru promised to punish the smugglers for war crimes.', ['Peru seeks justice']],
    ['Peru endorsed President Ana Sol’s plan for a ceasefire.', ['Peru accepts ceasefire']],
    ['Peru threatens to impose tariffs.', ['Peru seeks tariffs']],
    ['Peru threatens to veto the tariffs.', ['Peru refuses tariffs']],
    ['Peru threatens to impose tariffs if Chile stays.', ['Peru conditional tariffs']],
    // orders and needs in a party's own mouth
    ['"Lift the siege," the Peruvian president said.', ['Peru demands humanitarian-access']],
    ['"We need climate finance," the Peruvian president said.', ['Peru seeks climate-finance']],
    // offices that no title ties to a state
    ['Peru answered at once. "We reject the tariffs," said Economy Minister Ana Sol.', ['Peru refuses tariffs']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expect.arrayContaining(expected)))
})

describe('nothing is wanted in', () => {
  test.each([
    'Iran does not demand the lifting of sanctions.',
    'Iran could demand the lifting of sanctions.',
    'Will Iran accept the lifting of sanctions?',
    'If Iran accepts a ceasefire, talks may follow.',
    'Nobody knows whether Iran will accept a ceasefire.',
    'It is open whether the so-called "Iran demands a ceasefire" line is true.',
    'Had Iran accepted the ceasefire, the war would be over.',
    'Demand for gas in Iran rose sharply.',
    'The Iranian minister accepted an interview with the paper.',
    'Iran offered condolences to the families.',
    'Iranian soldiers refused to retreat.',
    'Iran was urged to accept a ceasefire.',
    'Should Iran reject the ceasefire, more sanctions will follow.',
    'Iran has not accepted the ceasefire.',
    'Iran and Iraq signed the ceasefire on Monday.',
    'At the ceasefire talks Iran endorsed President Ana Sol.',
    'Under a ceasefire signed by Iran the port is open.',
    'Companies with ties to Iran break the sanctions.',
    'A bank linked to Iran broke the sanctions.',
    'Iran refused to comment on the ceasefire.',
    'The weather demands a ceasefire of sorts.',
    'Iran was told that it must disarm.',
    'Analysts want more data on tariffs.',
    'The sanctions plan is on the table in Iran.',
    'Iran plans a festival.',
    'Iran backed away from the cliff.',
    'During the talks Iran rejected the allegations of the paper.',
    'Iran rejected the amber rule.',
    'The food in Iran was unacceptable.',
    'Not one soldier will leave the valley in Iran.',
    'If the line opens, the troops will leave Iran.',
    'Iran stood by its window.',
    'We will have the full quota.',
    'Iran will win the cup if it rains.',
    'Iran will have a new theatre, the minister said.',
    '"Look at the sanctions," the Iranian president said.',
    'Iran hinted that the sanctions were old news.',
    'Iran needs rain.',
    'The Iranian president denied that he offered a ceasefire.',
    'Iranians expect an offensive in order to reach the strait.',
    'The Iranian army withdrew from the left bank.',
    'The scale required by the siege in Iran is large.',
    'The Iranian president dismissed the importance of the sanctions.',
    'Cold winds have thrown the ceasefire out.',
  ])('%s', (text) => expect(told(text)).toEqual([]))
})

describe('the words behind a position', () => {
  test.each([
    '‹Iran demands the lifting of sanctions›, officials said.',
    'However, ‹the Greek government is unwilling to cut its tariffs›, fearing a backlash.',
    '‹Iran demands an end to sanctions›, ‹wants direct talks› and ‹rejects inspections by the IAEA›.',
    '‹Peru demands that Chile reject foreign bases›, ‹disband its militias› and ‹recognise the annexation›.',
    "Kenya's core task is not so much to discuss tariffs, but ‹to secure climate finance› and ‹to end the war›.",
    'It is ‹an option that Turkey previously rejected, but which it may now accept as a way to a ceasefire›.',
    'Japan hopes for three goals, aides say.',
  ])('%s', (source) => {
    const { text, words } = marked(source)
    expect(readText(text).positions.map((p) => p.span.quote)).toEqual(words)
  })

  test('one position for each item of a list of goals', () => {
    const text =
      'Canada aims to achieve two goals in this round:\n\n1. Lower the tariffs on timber;\n2. Open the dairy market.\n'
    const found = readText(text).positions.map((p) => [p.party.name, p.stance, p.issue, p.span.quote])
    expect(found).toEqual([
      ['Canada', 'seeks', 'tariffs', 'Lower the tariffs on timber'],
      ['Canada', 'seeks', 'market-access', 'Open the dairy market'],
    ])
  })

  test('an agenda is no list of goals', () => {
    const text = 'The agenda in Canada has two items:\n\n1. Tariffs on timber;\n2. The dairy market.\n'
    expect(readText(text).positions).toEqual([])
  })

  test('the things of a list each have their issue', () => {
    const { positions } = readText(
      'Iran demands an end to sanctions, the release of prisoners and security guarantees.',
    )
    expect(positions.map((p) => p.issue)).toEqual(['sanctions', 'prisoners', 'security-guarantees'])
  })

  test('"these agreements" takes its issue from the sentence before', () => {
    const text = 'The talks in Oslo are about security guarantees. Iran expressed urgency in securing these agreements.'
    expect(told(text)).toEqual(['Iran seeks security-guarantees'])
  })
})

describe('how hard, and how near', () => {
  const one = (text: string) => readText(text).positions[0]

  test.each([
    ['Serbia will never accept the annexation.', 'red-line'],
    ["Serbia's bottom line is that the siege must be lifted.", 'bottom-line'],
    ['Serbia may accept a smaller buffer zone.', 'signal'],
    ['Serbia demands a ceasefire.', 'ask'],
  ])('%s is %s', (text, firmness) => expect(one(text)?.firmness).toBe(firmness))

  test.each([
    ['Serbia demands a ceasefire.', 'reported'],
    ['Serbia appears ready to accept a ceasefire.', 'inferred'],
    ['Serbia may accept a ceasefire.', 'inferred'],
  ])('%s is %s', (text, layer) => expect(one(text)?.layer).toBe(layer))

  test.each([
    ['On 2 May 2030 Serbia demanded a ceasefire before 9 May 2030.', '2030-05-02'],
    ['Serbia demanded a ceasefire on 9 May 2030.', '2030-05-09'],
    ['Serbia demands a ceasefire.', '2031-03-04'],
  ])('%s is dated %s', (text, day) => expect(readText(text, '2031-03-04').positions[0]?.when?.value).toBe(day))

  test('no position of a paragraph without full stops takes long', () => {
    const text = 'Iran demands a ceasefire and '.repeat(1500)
    const start = performance.now()
    readText(text)
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})
