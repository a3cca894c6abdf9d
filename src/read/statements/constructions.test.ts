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
