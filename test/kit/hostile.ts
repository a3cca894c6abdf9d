/** Texts made to break a reader. None may hang it, crash it or break a span; `npm run bench -- hostile` times them. */
export interface Hostile {
  readonly name: string
  /** Its ending says how it is gathered. */
  readonly path: string
  readonly content: string
}

const mega = 1_000_000
/** Some words again and again, up to a million code units. */
const upToMega = (words: string): string => words.repeat(Math.floor(mega / words.length))
const sentence =
  'Foreign Minister Ilse Brandt of Norway said on Monday that the talks in Oslo would go on for three days. '

const inputs: readonly (readonly [name: string, path: string, content: string])[] = [
  ['a line of 10 MB', 'a.txt', 'Talks go on. '.repeat(800_000)],
  ['a million letters without a blank', 'a.txt', 'a'.repeat(mega - 1)],
  ['a million code units of one sentence', 'a.txt', 'the envoy of the state of '.repeat(38_000)],
  ['10,000 quotations', 'a.txt', '“We agree,” he said. '.repeat(10_000)],
  ['100,000 opening quotation marks', 'a.txt', '“'.repeat(100_000)],
  ['100,000 apostrophes', 'a.txt', "x '".repeat(100_000)],
  ['50,000 full stops and capitals', 'a.txt', 'A. B. '.repeat(50_000)],
  ['a name of 400 words', 'a.txt', `President ${'Ana '.repeat(400)}said that talks go on.`],
  ['one name 10,000 times', 'a.txt', 'Ana Lee met Ana Lee. '.repeat(10_000)],
  ['digits without end', 'a.txt', '1,234,567,890,'.repeat(20_000)],
  ['ifs without end', 'a.txt', 'if they agree, but if they do not, '.repeat(10_000)],
  ['commas without end', 'a.txt', 'Norway demands, '.repeat(30_000)],
  ['100,000 lines', 'a.txt', 'Norway\n'.repeat(100_000)],
  ['100,000 nested elements', 'a.html', `<html><body>${'<div>'.repeat(100_000)}talks`],
  ['100,000 open tags', 'a.html', '<'.repeat(100_000)],
  ['JSON 100,000 deep', 'a.json', '['.repeat(100_000)],
  ['a table without its header', 'a.csv', '1,2,3\n'.repeat(10_000)],
  ['right-to-left marks', 'a.txt', '\u202eThe envoy\u202c said \u200fno. '.repeat(5_000)],
  ['combining marks', 'a.txt', `e${'\u0301'.repeat(50_000)} said no.`],
  ['emoji', 'a.txt', '👩‍👩‍👧 said that 🇳🇴 agrees. '.repeat(5_000)],
  ['nulls', 'a.txt', 'The envoy\u0000 said\u0000 no. '.repeat(2_000)],
  ['a million code units of plain prose', 'a.txt', upToMega(sentence)],
  ['a million code units of quotations', 'a.txt', upToMega('“We agree,” he said. ')],
  ['a million code units of one name', 'a.txt', upToMega('Ana Lee met Ana Lee. ')],
  ['a million code units of ifs', 'a.txt', upToMega('if they agree, but if they do not, ')],
  ['a million code units of demands', 'a.txt', upToMega('Norway demands, ')],
  ['a million exclamation marks', 'a.txt', upToMega('!')],
  ['a million code units of names', 'a.txt', upToMega('Anna Verrin of ')],
  ['a million code units of sayings', 'a.txt', upToMega('Ann Orr said that ')],
  ['a million code units of figures', 'a.txt', upToMega('5 million men and 3 to 4 tanks, tens of thousands of ')],
  ['brackets and quotation marks', 'a.txt', '(“'.repeat(50_000)],
  ['quotations that say', 'a.txt', '“we said ”'.repeat(50_000)],
  ['a million code units of lines', 'a.txt', upToMega('Norway\n')],
  ['a sentence of 2,000 words', 'a.txt', `The envoy said that ${'the two sides and their allies '.repeat(333)}agreed.`],
  ['capitals throughout', 'a.txt', upToMega(sentence.toUpperCase())],
]

export const hostile: readonly Hostile[] = inputs.map(([name, path, content]) => ({ name, path, content }))
