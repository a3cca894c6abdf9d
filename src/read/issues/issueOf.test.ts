import { expect, test } from 'vitest'
import { lexicon } from '../../../test/kit/reading.ts'
import { issueOfText } from './issueOf.ts'

test.each([
  ['an immediate cease-fire along the river', 'ceasefire'],
  ['a halt to hostilities before winter', 'ceasefire'],
  ['recognition of its control over the two districts and their annexation', 'territory'],
  ['the withdrawal of troops from the valley', 'territory'],
  ['international recognition of the breakaway republic as a state', 'recognition'],
  ['security guarantees from the guarantor powers', 'security-guarantees'],
  ['that Veria completely reject NATO troop deployment', 'foreign-troops'],
  ['peacekeepers on the border', 'foreign-troops'],
  ['its neutrality through legislation', 'neutrality'],
  ['to join NATO within five years', 'neutrality'],
  ['more ammunition and air defences', 'military-aid'],
  ['the lifting of sanctions on its banks', 'sanctions'],
  ['an all-for-all exchange of prisoners', 'prisoners'],
  ['aid deliveries to the besieged port', 'humanitarian-access'],
  ['money to rebuild the bombed towns', 'reconstruction'],
  ['elections within ninety days', 'elections'],
  ['that the militia disarm first', 'disarmament'],
  ['to keep enriching uranium', 'nuclear'],
  ['cheaper gas supplies over the winter', 'energy'],
  ['a tribunal for war crimes', 'justice'],
  ['direct talks without preconditions', 'talks'],
  ['the return of refugees to their villages', 'refugees'],
  ['tolls on tankers in the strait', 'navigation'],
  ['a fair share of the river water from the dam', 'water'],
  ['the right to use its mother tongue in schools', 'minority-rights'],
  ['autonomy for the northern provinces', 'autonomy'],
  ['lower tariffs on steel', 'tariffs'],
  ['access to its market for beef', 'market-access'],
  ['an end to farm subsidies', 'subsidies'],
  ['longer patents on medicines', 'intellectual-property'],
  ['curbs on exports of advanced chips', 'export-controls'],
  ['screening of foreign investment', 'investment'],
  ['deeper cuts in greenhouse gases', 'emissions'],
  ['climate finance of $300 billion a year', 'climate-finance'],
  ['a fund for loss and damage', 'loss-and-damage'],
  ['a phase-out of fossil fuels', 'fossil-phase-out'],
  ['strict rules for carbon credits', 'carbon-markets'],
  ['money for adaptation', 'adaptation'],
  ['a 12 per cent pay rise', 'wages'],
  ['a four-day week', 'working-hours'],
  ['no compulsory redundancies', 'job-security'],
  ['a lower retirement age', 'pensions'],
  ['better staffing on the wards', 'staffing'],
  ['limits on artificial intelligence in scripts', 'automation'],
  ['the right to strike', 'union-recognition'],
  ['lighter workloads', 'working-conditions'],
  ['a smaller cod quota', 'fisheries'],
  ['visas for seasonal workers', 'migration'],
  ['free flows of data', 'data'],
])('%s → %s', (text, issue) => expect(issueOfText(lexicon, text)).toBe(issue))

test.each([
  'a gender neutral form',
  'a strong dislike of the weather',
  'the death toll',
  'to accept an interview',
  'deepest condolences to the family',
  'subsidiaries of the firm',
  'recognition of the importance of rest',
])('no issue in “%s”', (text) => expect(issueOfText(lexicon, text)).toBeNull())

test('the words of a look-alike are used up', () => {
  expect(issueOfText(lexicon, 'a carbon neutral pact')).not.toBe('neutrality')
  expect(issueOfText(lexicon, 'union recognition at the plant')).toBe('union-recognition')
})
