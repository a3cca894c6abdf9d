import { type Command, InvalidArgumentError, Option } from 'commander'
import { dossierFormats, type Part, parts, readers } from '../app/index.ts'
import { Fault } from '../model/index.ts'
import { emptyProgram } from './command.ts'
import { annotateCommand, annotateFormats } from './commands/annotate.ts'
import { dossierCommand, partCommand } from './commands/dossier.ts'
import { exampleCommand } from './commands/example.ts'
import { readCommand } from './commands/read.ts'
import { serveCommand, usualPort } from './commands/serve.ts'
import { verifyCommand } from './commands/verify.ts'
import type { Environment } from './environment.ts'
import { judgingCommands } from './judging.ts'
import { sharingCommands } from './sharing.ts'
import { whole } from './values.ts'
import { weighingCommands } from './weighing.ts'

/** The options of a part that is printed by itself. */
interface PartFlags {
  readonly case: string
  readonly asOf?: string
  readonly json: boolean
  /** Of the digest only. */
  readonly words?: number
}

/** The command line: every command with its options and one example. `done` is told the exit status. */
export function programOf(env: Environment, done: (status: number) => void): Command {
  const { program, command } = emptyProgram(env)

  command(
    'annotate',
    'read articles one by one and print what was found in each',
    'annotate articles/ > readings.jsonl',
  )
    .argument('<path...>', 'files, folders, patterns, or "-" for standard input')
    .addOption(
      new Option('--format <format>', 'jsonl: a line per article; json: one array; brat: stand-off')
        .choices(annotateFormats)
        .default('jsonl'),
    )
    .option('--text', 'add the text of each article', false)
    .option('--date <day>', 'publication date of articles that have none, YYYY-MM-DD', day('--date'))
    .option('--threads <n>', 'how many cores to use (default: all)', count)
    .addOption(
      new Option('--reader <reader>', 'who finds the statements: trained (finds more), or rules (ten times as fast)')
        .choices(readers)
        .default('trained'),
    )
    .option(
      '--brat <path>',
      'take the statements from brat stand-off: a file, or a folder with NAME.ann for each article',
    )
    .option('--codebook <file>', 'read with issues of your own too, in YAML')
    .action(async (paths, { threads, date, brat, codebook, ...options }) =>
      done(
        await annotateCommand(
          paths,
          {
            ...options,
            date: date ?? null,
            threads: threads ?? null,
            brat: brat ?? null,
            codebook: codebook ?? null,
          },
          env,
        ),
      ),
    )

  command('read', 'add articles to a case, read what is new, rebuild the dossier', 'read articles/ --case talks.parley')
    .argument('[path...]', 'files, folders, patterns, or "-" for standard input; none to read anew with a codebook')
    .requiredOption('--case <file>', 'the case file; made where there is none')
    .option('--date <day>', 'publication date of articles that have none, YYYY-MM-DD', day('--date'))
    .option('--threads <n>', 'how many cores to use (default: all)', count)
    .addOption(
      new Option(
        '--reader <reader>',
        'who finds the statements (default: who read the case last, else trained)',
      ).choices(readers),
    )
    .option(
      '--brat <path>',
      'keep the statements of this brat stand-off: a file, or a folder with NAME.ann for NAME.txt',
    )
    .option('--no-brat', 'give up the stand-off that the case keeps for these articles: they are read anew')
    .option('--codebook <file>', 'keep issues of your own in the case, in YAML, and read all of it with them')
    .option('--no-codebook', 'go back to the issues that come with Parley')
    .option('--json', 'print the outcome as JSON', false)
    .action(async (paths, { date, threads, reader, brat, codebook, ...options }) =>
      done(
        await readCommand(
          paths,
          {
            ...options,
            date: date ?? null,
            threads: threads ?? null,
            reader: reader ?? null,
            brat: brat === undefined || brat === true ? null : brat,
            codebook: codebook === undefined || codebook === true ? null : codebook,
          },
          env,
        ),
      ),
    )

  command('dossier', 'print the whole dossier of a case', 'dossier --case talks.parley --format html --out talks.html')
    .requiredOption('--case <file>', 'the case file')
    .addOption(new Option('--format <format>', 'how to print it').choices(dossierFormats).default('md'))
    .option('--json', 'print as JSON: short for --format json', false)
    .option('--as-of <day>', 'only what was published up to this day, YYYY-MM-DD', day('--as-of'))
    .option('--out <file>', 'write to this file instead of standard output')
    .action(async ({ case: file, format, json, asOf, out }) =>
      done(
        await dossierCommand({ case: file, format: json ? 'json' : format, asOf: asOf ?? null, out: out ?? null }, env),
      ),
    )

  for (const [part, purpose] of Object.entries(parts) as [Part, string][]) {
    const printed = command(part, `print ${purpose}`, `${part} --case talks.parley`)
      .requiredOption('--case <file>', 'the case file')
      .option('--as-of <day>', 'only what was published up to this day, YYYY-MM-DD', day('--as-of'))
      .option('--json', 'print as JSON', false)
      .action(async ({ case: file, asOf, json, words }: PartFlags) =>
        done(await partCommand(part, { case: file, asOf: asOf ?? null, json, words: words ?? null }, env)),
      )
    if (part === 'digest')
      printed.option('--words <n>', 'whole sentences of no more than so many words together', whole(1, 100_000))
  }

  sharingCommands(command, env, done)
  weighingCommands(command, env, done)

  command('serve', 'open the workbench of a case in the browser, with its API', 'serve --case talks.parley')
    .requiredOption('--case <file>', 'the case file')
    .option('--host <host>', 'the address to listen on; any but this machine alone needs --token', '127.0.0.1')
    .option('--port <n>', 'the port to listen on; 0 takes any that is free', port, usualPort)
    .option('--token <token>', 'what everybody has to bring: 16 letters or more that nobody can guess')
    .option('--judge <name>', 'who enters judgements, unless the page says otherwise (default: your user name)')
    .action(async ({ case: file, host, port, token, judge }) =>
      done(await serveCommand({ case: file, host, port, token: token ?? null, judge: judge ?? null }, env)),
    )

  judgingCommands(command, env, done)

  command('verify', 'check a case: hashes, spans and structure', 'verify --case talks.parley')
    .requiredOption('--case <file>', 'the case file')
    .option('--json', 'print as JSON', false)
    .action(async ({ case: file, json }) => done(await verifyCommand(file, json, env)))

  command('example', 'read the invented example that comes with Parley', 'example')
    .option('--folder <folder>', 'where to put its case and its page', 'out')
    .option('--once', 'stop after printing', false)
    .action(async ({ folder, once }) => done(await exampleCommand({ folder, once }, env)))

  return program
}

/** Checks a day given on the command line. */
function day(option: string): (value: string) => string {
  return (value) => {
    const real = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`))
    if (!real || new Date(`${value}T00:00:00Z`).toISOString().slice(0, 10) !== value)
      throw new Fault('bad-date', { value, option })
    return value
  }
}

function port(value: string): number {
  const n = Number(value)
  if (!/^\d{1,5}$/.test(value) || n > 65_535) throw new InvalidArgumentError('give a whole number from 0 to 65535')
  return n
}

function count(value: string): number {
  const n = Number(value)
  if (!Number.isInteger(n) || n < 1 || n > 256) throw new InvalidArgumentError('give a whole number from 1 to 256')
  return n
}
