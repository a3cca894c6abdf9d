import { visible } from './report.ts'

/**
 * A wrong command line in the form of every fault, with the way out. `said` is what the parser of the command line says
 * of it, `command` the one that was called, `null` where none was.
 */
export function misuse(said: string, command: string | null): string {
  const [first = '', ...others] = said.trim().split('\n')
  const what = first.replace(/^error: /, '')
  const meant = others.join(' ').replace(/^\(|\)$/g, '')
  return `${visible(`parley: ${what} [usage]`)}\n  ${visible(wayOut(what, meant, command))}\n`
}

function wayOut(what: string, meant: string, command: string | null): string {
  const see = command === null ? 'parley --help lists the commands' : `see parley ${command} --help`
  if (what.includes("'--case <file>'"))
    return `name the case file, for instance parley ${command} --case talks.parley; parley read makes one`
  return meant === '' ? see : `${meant.charAt(0).toLowerCase()}${meant.slice(1)} ${see}`
}
