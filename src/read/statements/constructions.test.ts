import { expect, test } from 'vitest'
import { marked, readText } from '../../../test/kit/reading.ts'

/** Every mark ‹…› is a part of some statement of the text. */
function expectAmong(source: string) {
  const { text, words } = marked(source)
  const parts = readText(text).statements.flatMap(({ source, cue, content }) => [...source, ...cue, ...content])
  expect(parts.map(({ quote }) => quote)).toEqual(expect.arrayContaining(words))
}

test.each([
  '‹The Front› ‹put› ‹its losses at 19›.',
  '‹A study by the Trade Observatory› ‹put› ‹the number nearer 4,000›.',
  'The army lost 30 men; ‹it› ‹counts› ‹six›.',
])('a figure that somebody gives: %s', expectAmong)

test.each([
  '‹An ambush near Vale› ‹was blamed› ‹on the Front› by ‹the government›.',
  '‹The proposal› ‹was welcomed› by ‹the union› but ‹rejected› by ‹the owners›.',
  'They claimed a win, ‹a number› ‹dismissed› by ‹the army› ‹as "fantasy"›.',
  'The lead (‹estimated› by ‹some analysts› ‹at 3:1›) has not helped.',
])('who comes after "by": %s', expectAmong)

test.each([
  '‹He› ‹called› ‹it a "grave mistake"›.',
  '‹Ms. Orr› ‹called› ‹the plan a joke›.',
  '‹Ms. Orr› ‹called› ‹the actions lawful›.',
])('called: %s', expectAmong)

test.each([
  'It does not mention ‹an amnesty›, which ‹the rebels› ‹had demanded› in January.',
  '‹The union› ‹agreed› ‹to wait, but only until June 17›.',
  '‹“Nobody wins,”› ‹Ms. Orr› ‹remarked› on arriving at the talks.',
  'Both fronts left, ‹each› ‹accusing› ‹the other of dragging its feet›.',
  '‹He› ‹signalled› ‹that the date could be discussed›.',
  '‹A draft seen by Vale Wire› ‹provides for› ‹a halt to air strikes›.',
  '‹The daily "Vale Post"› ‹reported› ‹that the talks were held in secret›.',
  '‹The US president-elect› ‹said› ‹that the talks were near›.',
  '‹Orland’s carmakers› ‹claim› ‹the tariff would cost 11,000 jobs›.',
  '‹The owners›, it ‹is understood›, ‹are ready to live with the wage›.',
  '‹He› insisted that nobody wanted a strike. ‹“We want a contract.”›',
  'Ms. Orr said ‹that 400 men had signed up›, and in May ‹a delegate› ‹admitted› ‹that more were needed›.',
  '‹Ms. Orr› ‹went on to point out› ‹that any war must end in talks›.',
  '‹The union› ‹claimed› ‹to have won ten votes›.',
])('built otherwise: %s', expectAmong)

test.each([
  'The claim was denied by ‹Mexican customs›.',
  '‹The creditors› ‹demanded› ‹a haircut›.',
  '‹Two hospitals› ‹rejected› ‹the rota›.',
  'The lock-out was condemned by ‹the ombudsman›.',
  '‹The club owns the pier›, as ‹its chairman› ‹put it›.',
])('bodies and groups that have a say: %s', expectAmong)

test.each(['The club owns the pier, as we reported on Monday.', 'The club owns the pier, as I said.'])(
  'the writer’s own word: %s',
  (text) => expect(readText(text).statements.map(({ rule }) => rule)).not.toContain('as-put-by'),
)

test('"who named a mediator and asked them": the second verb goes with the first', () => {
  const [statement] = readText(
    'Both sides were summoned by Ann Orr, who appointed a mediator, Bo Lind, and asked them to stay calm.',
  ).statements
  expect(statement?.source.map(({ quote }) => quote)).toEqual(['who'])
  expect(statement?.speaker?.name).toBe('Ann Orr')
})

test.each([
  'The workers put the crates at the door.',
  'They put up 12 tents.',
  'The envoy was welcomed by crowds of children.',
  'The talks were viewed by 12 million people.',
  'The police called a van.',
  'He called the office on Monday.',
  'He called her late on Tuesday.',
  'The law requires two signatures.',
  'The port was closed in May. “Keep out”, in red letters, hangs there.',
  'He wore a hat which the wind had taken.',
])('no statement: %s', (text) => expect(readText(text).statements).toEqual([]))

/** `source → cue → content` of each statement. */
const said = (text: string) =>
  readText(text).statements.map(({ source, cue, content }) =>
    [source, cue, content].map((part) => part.map(({ quote }) => quote).join(' … ')).join(' → '),
  )

test.each([
  ['By ‹the OECD›’s ‹count›, ‹22 billion was pledged in Rio›.'],
  ['‹The fund lost a third›, by ‹the union›’s ‹own account›.'],
  ['‹Ms. Orr› ‹asked in the closing hours for› ‹500 million a year›.'],
  ['‹Norway› ‹called on Monday for› ‹a truce›.'],
  ['‹Norway› ‹has since urged› ‹both sides to settle›.'],
  ['It is no bargain, but as ‹Ms. Orr› ‹put it› in a call with Reuters, ‹the work is over›.'],
  ['‹Norway would pay›, ‹its envoy Ann Orr› ‹said› in March, but not "as a debtor", and Norway stayed.'],
  ['‹According to information leaked to› ‹Reuters and Le Monde›, ‹Norway has three goals›.'],
  ['‹Prices rose›, ‹in the words of› ‹the German minister, Annegret Stolz›.'],
  ['‹Norway would drop its call›, ‹Ms. Orr› ‹let it be known› last week.'],
  ['‹Norway› ‹let it be known› ‹that it was late›.'],
  ['‹In fact›, ‹Ms. Orr› ‹said›, ‹her son was a pacifist›.'],
  ['‹So far›, ‹analysts› ‹said›, ‹Mr. Lund has won›.'],
  ['‹Taking the port could help restore calm›, ‹Ms. Orr› ‹said›.'],
  ['Norway was right, although ‹the EU’s chief for trade, Jonas Berg›, ‹said› on Monday ‹that it was late›.'],
  ['‹Ann Lee, governor of the region›, said that they “just make no sense”, ‹adding› ‹that 90% of it was gone›.'],
  ['‹The envoy› did not say how Norway would react, merely ‹saying› ‹it would be firm›.'],
  ['According to ‹an aide›, ‹the envoy, Ann Orr, condemns the strikes›.'],
  ['According to ‹officials›, speaking on condition of anonymity, ‹Norway may send boats›.'],
  ['‹The wire› ‹said› late on Saturday ‹that two men were moved›.'],
  ['It was Ms. Orr, ‹who› ‹also said›, ‹“I’ll be back.”›'],
  ['At the same time ‹Norway› ‹said› ‹that it was late›.'],
  ['Last month ‹Ann Orr› ‹was hoping› ‹to win›.'],
  ['‹The envoy› ‹said› ‹that the port was shut›, which ‹the firm› ‹denied›, ‹adding› ‹that it was open›.'],
])('more of them: %s', ([source]) => expectAmong(source!))

test.each([
  ['By Monday’s count, it had won.', []],
  ['By the way, it had won by a count of two.', []],
  ['Prices have since declined somewhat.', []],
  ['The fund had not since.', []],
  ['A request that the unions accept that it is late came.', []],
  ['Three US volunteers missing in Vale were found.', []],
  ['The self-proclaimed republic of Vale was there.', []],
  ['It came from Germany, Poland and the Vale states, in May.', []],
  ['Norway will surely respond to such acts.', []],
])('no statement: %s', (text, found) => expect(said(text)).toEqual(found))

test('who denies what was claimed, and says more', () =>
  expect(
    said('Ann Orr claimed that 63 men were lost in Vale, which the army denied, saying that it had lost ten.'),
  ).toEqual([
    'Ann Orr → claimed → that 63 men were lost in Vale',
    'the army → denied → that 63 men were lost in Vale',
    'the army → saying → that it had lost ten',
  ]))

test('a relative clause inside what is said belongs to it', () =>
  expect(said('She said that the plan, which the union rejected, was good.')).toContain(
    'She → said → that the plan, which the union rejected, was good',
  ))

test.each([
  [
    'The minister, Ann Orr, was lukewarm: that would be done, she said, once all had failed.',
    'she → said → that would be done … once all had failed',
  ],
  ['The choice is simple: peace or war, Ann Orr said.', 'Ann Orr → said → The choice is simple: peace or war'],
])('before a colon: %s', (text, found) => expect(said(text)).toContain(found))
