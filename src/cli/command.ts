import { Command, Help, type Option } from 'commander'
import type { Environment } from './environment.ts'
import { misuse } from './misuse.ts'
import type { Sample } from './samples.ts'

/** Adds a command with its purpose, one example, and where it takes a file that one writes, what that looks like. */
export type Add = (usage: string, description: string, example: string, sample?: Sample) => Command

/** Under which head each command is listed; in this order. */
const groups: Readonly<Record<string, readonly string[]>> = {
  'Read:': ['annotate', 'read'],
  'See what a case says:': ['dossier', 'digest', 'table', 'timeline', 'figures', 'sources', 'doubts', 'ask', 'search'],
  'Work on it:': ['serve', 'judge', 'judgements'],
  'Weigh:': ['weigh', 'bargain', 'forecast', 'hypotheses', 'network', 'ripeness'],
  'Hand it on:': ['export', 'import', 'mcp'],
  'Look after it:': ['verify', 'example'],
}
const groupOf = (name: string): string =>
  Object.keys(groups).find((head) => groups[head]?.includes(name)) ?? 'Look after it:'

const begin = [
  '',
  'Begin here:',
  '  $ parley example                               an invented negotiation, in the browser',
  '  $ parley read articles/ --case talks.parley    a case of your own',
  '  $ parley serve --case talks.parley             and its workbench',
  '',
  'parley COMMAND --help shows what a command does.',
].join('\n')

/** The program without its commands, and what adds one. */
export function emptyProgram(env: Environment): { readonly program: Command; readonly command: Add } {
  const program = dressed(new Command('parley'), env, null)
    .description('Reads what the press says about a negotiation and lays out the table.')
    .version(env.version, '--version', 'print the version')
    .commandsGroup('Look after it:')
    .helpCommand('help [command]', 'show what a command does')
    .addHelpText('after', begin)
  const command: Add = (usage, description, example, sample) => {
    const made = dressed(program.command(usage), env, usage)
    return made
      .description(description)
      .helpGroup(groupOf(made.name()))
      .addHelpText('after', `\nExample:\n  $ parley ${example}${sample ? sampleText(sample) : ''}`)
  }
  return { program, command }
}

/** A command that speaks as we do: what it prints goes where we print, and a wrong command line is told like any fault. */
function dressed(command: Command, env: Environment, name: string | null): Command {
  return command
    .helpOption('--help', 'show what a command does')
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureHelp({ optionDescription, sortSubcommands: false, groupItems })
    .configureOutput({
      writeOut: (text) => void env.print(text),
      writeErr: env.complain,
      outputError: (text, write) => write(misuse(text, name)),
    })
}

/** Commander's own words for an option, without a default that says nothing ("false") or that the words say already. */
function optionDescription(option: Option): string {
  const isSaid = option.description.includes('default:') || typeof option.defaultValue === 'object'
  if (!isSaid && option.defaultValue !== false) return new Help().optionDescription(option)
  const shown = Object.assign(Object.create(Object.getPrototypeOf(option)), option, { defaultValue: undefined })
  return new Help().optionDescription(shown as Option)
}

/** Groups in our order, whatever the order in which commands were added. */
function groupItems<T extends Command | Option>(
  all: T[],
  visible: T[],
  groupOfItem: (item: T) => string,
): Map<string, T[]> {
  const found = new Help().groupItems(all, visible, groupOfItem)
  const heads = Object.keys(groups)
  const order = (head: string): number => (heads.includes(head) ? heads.indexOf(head) : -1)
  return new Map([...found].sort(([a], [b]) => order(a) - order(b)))
}

const sampleText = ({ name, text }: Sample): string =>
  `\n\nWhat ${name} may look like:\n${text
    .trimEnd()
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n')}`
