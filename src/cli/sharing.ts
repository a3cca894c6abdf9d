import { Option } from 'commander'
import { type HandedOnFormat, handedOnFormats } from '../model/index.ts'
import type { Add } from './command.ts'
import { askCommand } from './commands/ask.ts'
import { exportCommand } from './commands/export.ts'
import { importCommand } from './commands/import.ts'
import { mcpCommand } from './commands/mcp.ts'
import { searchCommand } from './commands/search.ts'
import type { Environment } from './environment.ts'
import { day, whole } from './values.ts'

/** The commands by which a case is asked, handed on and added to from outside. */
export function sharingCommands(command: Add, env: Environment, done: (status: number) => void): void {
  command(
    'ask',
    'answer a question in words of the articles, or say that the case does not say',
    'ask --case talks.parley "What does Sardovia demand on territory?"',
  )
    .argument('<question...>', 'who wants what, who said what, who met whom, how many, under which conditions')
    .requiredOption('--case <file>', 'the case file')
    .option('--as-of <day>', 'only what was published up to this day, YYYY-MM-DD', day('--as-of'))
    .option('--json', 'print as JSON', false)
    .action(async (question, { case: file, asOf, json }) =>
      done(await askCommand(question.join(' '), { case: file, asOf: asOf ?? null, json }, env)),
    )

  command('search', 'find passages that hold some words', 'search --case talks.parley "transit fee*" --to 2025-04-30')
    .argument('<words...>', 'words; "quoted words" stand together, word* takes every ending, OR asks for either')
    .requiredOption('--case <file>', 'the case file')
    .option('--party <party>', 'only passages that name this party, or somebody who speaks for it')
    .option('--outlet <outlet>', 'only articles of this outlet')
    .option('--from <day>', 'first day of publication, YYYY-MM-DD', day('--from'))
    .option('--to <day>', 'last day of publication, YYYY-MM-DD', day('--to'))
    .option('--limit <n>', 'how many passages at most', whole(1, 1_000), 20)
    .option('--offset <n>', 'how many of the best to leave out', whole(0, 1_000_000), 0)
    .option('--json', 'print as JSON', false)
    .action(async (words, { case: file, party, outlet, from, to, limit, offset, json }) =>
      done(
        await searchCommand(
          {
            case: file,
            q: words.join(' '),
            party: party ?? null,
            outlet: outlet ?? null,
            from: from ?? null,
            to: to ?? null,
            limit,
            offset,
            json,
          },
          env,
        ),
      ),
    )

  command(
    'export',
    'hand a case on in a format of other programs',
    'export --case talks.parley --format ics --out talks.ics',
  )
    .requiredOption('--case <file>', 'the case file')
    .addOption(
      new Option('--format <format>', 'the format').choices(Object.keys(handedOnFormats)).makeOptionMandatory(),
    )
    .option('--as-of <day>', 'only what was published up to this day, YYYY-MM-DD', day('--as-of'))
    .option('--out <file>', 'write to this file instead of standard output')
    .action(async ({ case: file, format, asOf, out }) =>
      done(
        await exportCommand(
          { case: file, format: format as HandedOnFormat, asOf: asOf ?? null, out: out ?? null },
          env,
        ),
      ),
    )

  command(
    'import',
    'take positions coded elsewhere into a case, as judgements',
    'import codings.csv --case talks.parley',
  )
    .argument('<file>', 'a statements CSV with the columns of parley export --format codings; "-" for standard input')
    .requiredOption('--case <file>', 'the case file')
    .option('--who <name>', 'who coded what the file does not say of (default: your user name)')
    .option('--json', 'print the outcome as JSON', false)
    .action(async (file, { case: path, who, json }) =>
      done(await importCommand(file, { case: path, who: who ?? null, json }, env)),
    )

  command(
    'mcp',
    'let an assistant ask a case, by the Model Context Protocol over standard input and output',
    'mcp --case talks.parley',
  )
    .requiredOption('--case <file>', 'the case file')
    .action(async ({ case: file }) => done(await mcpCommand(file, env)))
}
