import type { Add } from './command.ts'
import { judgeCommand, judgementsCommand } from './commands/judgements.ts'
import type { Environment } from './environment.ts'
import { samples } from './samples.ts'

/** The commands for an analyst's judgements. */
export function judgingCommands(command: Add, env: Environment, done: (status: number) => void): void {
  command(
    'judge',
    'enter judgements from a file into the log of a case',
    'judge corrections.jsonl --case talks.parley',
    samples.judge,
  )
    .argument('<file...>', 'JSON (one judgement or an array) or a judgement a line; "-" for standard input')
    .requiredOption('--case <file>', 'the case file')
    .option('--who <name>', 'who judges (default: the name you are logged in with)')
    .option('--blind', 'as one of several independent codings: it counts for agreement only', false)
    .option('--json', 'print the entries as JSON', false)
    .action(async (files, { case: file, who, blind, json }) =>
      done(await judgeCommand(files, { case: file, who: who ?? null, blind, json }, env)),
    )

  command('judgements', 'print who judged what, when, why, and what was there before', 'judgements --case talks.parley')
    .requiredOption('--case <file>', 'the case file')
    .option('--json', 'print as JSON', false)
    .action(async ({ case: file, json }) => done(await judgementsCommand({ case: file, json }, env)))
}
