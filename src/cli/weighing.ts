import { InvalidArgumentError, Option } from 'commander'
import { NetworkKind } from '../model/index.ts'
import type { Add } from './command.ts'
import {
  bargainCommand,
  forecastCommand,
  hypothesesCommand,
  networkCommand,
  ripenessCommand,
} from './commands/analyses.ts'
import { outlookFormats, weighCommand } from './commands/weigh.ts'
import type { Environment } from './environment.ts'
import { samples } from './samples.ts'
import { day, whole } from './values.ts'

/** The commands that weigh: what would hold, what could be agreed on, where the weight lies, who argues with whom. */
export function weighingCommands(command: Add, env: Environment, done: (status: number) => void): void {
  command(
    'weigh',
    'say which outcomes of a conflict would hold, and on which words that rests',
    'weigh --case talks.parley',
  )
    .option('--case <file>', 'a case: the conflict is drafted from its positions and conditions')
    .option('--conflict <file>', 'a conflict in JSON or YAML; with --case its quotations are checked there')
    .option('--draft <file>', 'write the drafted conflict as YAML, to edit and give back with --conflict')
    .option('--as-of <day>', 'only what was published up to this day, YYYY-MM-DD', day('--as-of'))
    .addOption(
      new Option('--format <format>', 'text; json; csv: a row per state; svg: the picture; html: a page')
        .choices(outlookFormats)
        .default('text'),
    )
    .option('--out <file>', 'write to this file instead of standard output')
    .option('--json', 'print as JSON: short for --format json', false)
    .action(async ({ case: file, conflict, draft, asOf, json, format, out }) =>
      done(
        await weighCommand(
          {
            case: file ?? null,
            conflict: conflict ?? null,
            draft: draft ?? null,
            asOf: asOf ?? null,
            format: json ? 'json' : format,
            out: out ?? null,
          },
          env,
        ),
      ),
    )

  command(
    'bargain',
    'say what could be agreed on, by what each thing is worth to each party',
    'bargain canal.yaml',
    samples.bargain,
  )
    .argument('<file...>', 'issues, parties and scales in YAML or JSON, or one Genius XML profile per party')
    .option(
      '--reservation <party=worth>',
      'what no agreement is worth to a party; may be repeated',
      reservation,
      new Map(),
    )
    .option('--json', 'print as JSON', false)
    .action(async (paths, { reservation: reservations, json }) =>
      done(await bargainCommand(paths, { reservations, json }, env)),
    )

  command(
    'forecast',
    'say where the weight lies on one question, and how far that can move',
    'forecast stakes.yaml',
    samples.forecast,
  )
    .argument('<file>', 'the question and everybody who has a stake in it, in YAML or JSON')
    .option('--rounds <n>', 'rounds of challenges beside it, as an experiment (default: none)', whole(0, 50), 0)
    .option('--json', 'print as JSON', false)
    .action(async (path, options) => done(await forecastCommand(path, options, env)))

  command('hypotheses', 'say how little speaks against each scenario', 'hypotheses scenarios.yaml', samples.hypotheses)
    .argument('<file>', 'evidence, scenarios and ratings in YAML or JSON')
    .option('--case <file>', 'a case, in which the quotations are checked')
    .option('--json', 'print as JSON', false)
    .action(async (path, { case: file, json }) =>
      done(await hypothesesCommand(path, { case: file ?? null, json }, env)),
    )

  command('network', 'say who argues alike, and who against whom', 'network --case talks.parley --kind conflict')
    .requiredOption('--case <file>', 'the case file')
    .addOption(new Option('--kind <kind>', 'what ties two parties').choices(NetworkKind.options).default('congruence'))
    .option('--days <n>', 'one network for each stretch of so many days (default: the whole case)', whole(1, 3660))
    .option('--as-of <day>', 'only what was published up to this day, YYYY-MM-DD', day('--as-of'))
    .option('--json', 'print as JSON', false)
    .action(async ({ days, asOf, ...options }) =>
      done(await networkCommand({ ...options, days: days ?? null, asOf: asOf ?? null }, env)),
    )

  command('ripeness', 'quote what bears on whether a conflict is ripe for talks', 'ripeness --case talks.parley')
    .requiredOption('--case <file>', 'the case file')
    .option('--parties <n>', 'how many parties, those with most to say first (default: 2)', whole(1, 50), 2)
    .option('--as-of <day>', 'only what was published up to this day, YYYY-MM-DD', day('--as-of'))
    .option('--json', 'print as JSON', false)
    .action(async ({ asOf, ...options }) => done(await ripenessCommand({ ...options, asOf: asOf ?? null }, env)))
}

function reservation(value: string, before: Map<string, number>): Map<string, number> {
  const [, party, worth] = /^(.+)=(-?[\d.]+)$/.exec(value) ?? []
  if (party === undefined || !Number.isFinite(Number(worth)))
    throw new InvalidArgumentError('give a party and a number, such as buyer=0.3')
  return new Map(before).set(party, Number(worth))
}
