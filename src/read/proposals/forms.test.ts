import { describe, expect, test } from 'vitest'
import { readText } from '../../../test/kit/reading.ts'

const told = (text: string) =>
  readText(text, '2031-03-04').proposals.map((p) => [p.by.name, ...p.points.map(({ span }) => span.quote)])

describe('what a plan holds, in the forms of the press', () => {
  test.each([
    [
      'behind a participle',
      'A nine-page draft circulated by Chile provides for a phased withdrawal, an exchange of prisoners and the reopening of the crossing.',
      ['Chile', 'a phased withdrawal', 'an exchange of prisoners', 'the reopening of the crossing'],
    ],
    [
      'behind a relative clause',
      'A draft treaty that Peru sent to Oslo in April envisages mutual recognition, an end to lawsuits and the opening of a road.',
      ['Peru', 'mutual recognition', 'an end to lawsuits', 'the opening of a road'],
    ],
    [
      'one verb for each point, behind commas',
      'The document, drafted by Chile, commits both sides to a ceasefire, obliges them to withdraw weapons and sets up a panel.',
      ['Chile', 'commits both sides to a ceasefire', 'obliges them to withdraw weapons', 'sets up a panel'],
    ],
    [
      'verbs that look like nouns',
      'Chile circulated a text that bans subsidies, exempts small boats and reviews the rules after five years.',
      ['Chile', 'bans subsidies', 'exempts small boats', 'reviews the rules after five years'],
    ],
    [
      'who does what',
      "Kenya's framework would see Chile lift its embargo, Peru disarm the militia and both countries reopen their embassies.",
      ['Kenya', 'Chile lift its embargo', 'Peru disarm the militia', 'both countries reopen their embassies'],
    ],
    [
      'that, that and that',
      'Chile left behind a paper. It proposes that the militia leave the border, that the army send 900 men, and that a panel settle the rest.',
      ['Chile', 'the militia leave the border', 'the army send 900 men', 'a panel settle the rest'],
    ],
    [
      'doing, doing and doing',
      "Chile's 12-point paper calls for respecting borders, ending hostilities and resuming talks.",
      ['Chile', 'respecting borders', 'ending hostilities', 'resuming talks'],
    ],
    [
      'letters',
      'The text submitted by Chile asks the conference to (a) triple the money by 2030; (b) set up a levy; and (c) report every year.',
      ['Chile', 'triple the money by 2030', 'set up a levy', 'report every year'],
    ],
    [
      'numbers in words',
      'The four points of the Cuban proposal are as follows: one, a truce; two, an exchange of fighters; three, an amnesty; four, land titles.',
      ['Cuba', 'a truce', 'an exchange of fighters', 'an amnesty', 'land titles'],
    ],
    [
      'things behind a colon, past another clause',
      "Iran's counter-proposal, conveyed through Oman, asks for three things: the lifting of sanctions, guarantees for banks and the right to enrich.",
      ['Iran', 'the lifting of sanctions', 'guarantees for banks', 'the right to enrich'],
    ],
    [
      'among them',
      "Kenya's roadmap has several elements, among them a truce, the payment of salaries and the opening of roads.",
      ['Kenya', 'a truce', 'the payment of salaries', 'the opening of roads'],
    ],
    [
      'among the proposals',
      'Among the proposals made by the chair are a target of 30 percent, a common fund and a review every two years.',
      ['the chair', 'a target of 30 percent', 'a common fund', 'a review every two years'],
    ],
    [
      'in its letter',
      'In its letter Norway called for a bilateral ceasefire, the release of its crew and a meeting in Havana.',
      ['Norway', 'a bilateral ceasefire', 'the release of its crew', 'a meeting in Havana'],
    ],
    [
      'verbs under one "would"',
      'Under the terms put to bondholders by Ghana, investors would swap their bonds, write off 37 percent and wait until 2032.',
      ['Ghana', 'investors would swap their bonds', 'write off 37 percent', 'wait until 2032'],
    ],
    [
      'as part of it, and more of it',
      'As part of the plan proposed by Japan, creditors would stretch payments over fifteen years. It also foresees a two-year pause. A third element is a fund for fuel.',
      ['Japan', 'creditors would stretch payments over fifteen years', 'a two-year pause', 'a fund for fuel'],
    ],
    [
      'its main elements',
      'Kenya unveiled its roadmap on Friday. Its main elements are a truce, the withdrawal of fighters from homes and hospitals, and a civilian cabinet.',
      ['Kenya', 'a truce', 'the withdrawal of fighters from homes and hospitals', 'a civilian cabinet'],
    ],
    [
      'month by month',
      'Chile suggested a timetable. In the first month, violence would be cut by half. By the third, both sides would name delegates.',
      ['Chile', 'In the first month, violence would be cut by half', 'By the third, both sides would name delegates'],
    ],
    [
      'first, second, third behind a plan',
      'Chile set out a plan for the talks. First, both armies step back five kilometres. Second, monitors move in. Third, the road reopens.',
      ['Chile', 'both armies step back five kilometres', 'monitors move in', 'the road reopens'],
    ],
    [
      'phases',
      'The plan put forward by Qatar has three phases. In the first, lasting six weeks, forty prisoners would be freed. In the second, the army would leave. The third would see the rebuilding of the port.',
      ['Qatar', 'forty prisoners would be freed', 'the army would leave', 'the rebuilding of the port'],
    ],
    [
      'steps in lines of their own',
      'China has put forward a step-by-step plan.\n\nStep one: Chile suspends its tests.\nStep two: Peru halts its exercises.\n',
      ['China', 'Chile suspends its tests', 'Peru halts its exercises'],
    ],
    [
      'phases with Roman numbers and days',
      'The text proposed by the United States reads as follows:\n\nPhase I (days 1-42): an end to shelling.\nPhase II (days 43-90): withdrawal from the port.\nPhase III: talks on a government.\n',
      ['United States', 'an end to shelling', 'withdrawal from the port', 'talks on a government'],
    ],
    [
      'an answer to a question',
      'What does the American plan contain? Peru would accept a freeze of the line. Chile would return the power plant. Sanctions would be lifted step by step.',
      [
        'United States',
        'Peru would accept a freeze of the line',
        'Chile would return the power plant',
        'Sanctions would be lifted step by step',
      ],
    ],
    [
      'a sentence for each, counted',
      "Chile's compromise has three planks. Wages go up 4 percent. Night shifts are limited to ten a month. No crane is automated before 2032.",
      [
        'Chile',
        'Wages go up 4 percent',
        'Night shifts are limited to ten a month',
        'No crane is automated before 2032',
      ],
    ],
    [
      'a sentence for each, until somebody turns against it',
      "Chile's proposal is simple. Peru keeps the airport. Chile withdraws the law. But critics see traps everywhere.",
      ['Chile', 'Peru keeps the airport', 'Chile withdraws the law'],
    ],
    [
      'including',
      'Malaysia has tabled five proposals, including an end to air strikes, an envoy and a corridor.',
      ['Malaysia', 'an end to air strikes', 'an envoy', 'a corridor'],
    ],
    [
      'with',
      'Chile put forward a code of conduct with binding rules on fishing, a ban on new structures and a hotline for coast guards.',
      ['Chile', 'binding rules on fishing', 'a ban on new structures', 'a hotline for coast guards'],
    ],
    [
      'at the heart of it',
      "At the heart of Chile's initiative is an exchange of all prisoners.",
      ['Chile', 'an exchange of all prisoners'],
    ],
    [
      'three things, in the words of the speaker',
      '“We propose three things,” said the Norwegian minister. “First, an amnesty. Second, schools. Third, a new law on towns.”',
      ['Norway', 'an amnesty', 'schools', 'a new law on towns'],
    ],
    [
      'from one to the next',
      'The plan, which Chile has shared with Peru, begins with a 48-hour pause. It then moves to a swap of the dead, and ends with talks.',
      ['Chile', 'a 48-hour pause', 'moves to a swap of the dead', 'ends with talks'],
    ],
    [
      'by a body without a name',
      "The rail operators' offer includes a pay rise of 5 percent, a bonus of 800 pounds and shorter Sunday shifts.",
      ['rail operators', 'a pay rise of 5 percent', 'a bonus of 800 pounds', 'shorter Sunday shifts'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toContainEqual(expected))

  test.each([
    [
      'whom it angers',
      'The text circulated by Peru on Monday has angered Chile, which says that its crews, its traders and its banks would suffer.',
    ],
    [
      'who rejected it',
      "Peru's plan was rejected by Chile, Kenya and Brazil. The plan came after a drought and a strike.",
    ],
    ['a count without the things', 'Chile has a plan with three parts. It is long. Nobody has read it.'],
    ['a house', "Chile's plan is simple. But nobody likes it, and the ministers went home without a word."],
    ['lunch', 'Peru presented a plan. First, however, the ministers had lunch. The main elements are still secret.'],
    ['fire', 'Under fire from Chile, Kenya and Brazil, Peru withdrew its plan. It also fired the envoy who wrote it.'],
    ['a version of events', 'The version of events given by Peru includes a lie, a rumour and a guess.'],
    ['what comes of it', "Peru's plan would see prices rise, jobs vanish and towns empty, critics said."],
    ['what others call for', 'The offer by Peru expires on Friday. Chile calls for talks, a truce and a fund.'],
    ['what is left out', 'Peru sent Oslo a draft treaty. It does not mention the prisoners, the river or the debt.'],
  ])('%s is no point', (_, text) => expect(told(text)).toEqual([]))
})
