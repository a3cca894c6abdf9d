/** Exit statuses of the command line: 0 done, 1 something found or unreadable, 2 usage, 3 unusable input or case, 4 damage. */
export type ExitStatus = 1 | 2 | 3 | 4

type Details = Readonly<Record<string, string | number>>
interface Kind {
  readonly exit: ExitStatus
  readonly message: (d: Details) => string
  readonly hint: (d: Details) => string
}

const kind = (exit: ExitStatus, message: Kind['message'], hint: Kind['hint']): Kind => ({ exit, message, hint })

/** Every fault there is, in one place: its exit status, what happened, and what to do next. Each has a section in docs/errors.md. */
export const faults = {
  'path-missing': kind(
    3,
    (d) => `there is no file or folder "${d.path}"`,
    () => 'check the spelling, or run the command in the folder that holds it',
  ),
  'path-unreadable': kind(
    3,
    (d) => `"${d.path}" cannot be opened: ${d.reason}`,
    () => 'check its permissions, or copy it to a folder of your own',
  ),
  'no-articles': kind(
    3,
    (d) => `no article was found in ${d.path}`,
    () => 'give .txt, .md, .html, .json, .jsonl or .csv files, a folder that holds some, or "-" for standard input',
  ),
  'no-paths': kind(
    2,
    () => 'no article was named',
    () => 'name files, folders or patterns, or "-" for standard input',
  ),
  usage: kind(
    2,
    (d) => `${d.problem}`,
    (d) => `see parley ${d.command} --help`,
  ),
  'bad-date': kind(
    2,
    (d) => `"${d.value}" is not a date for ${d.option}`,
    () => 'write it as YYYY-MM-DD, for instance 2025-03-14',
  ),
  'as-of-too-early': kind(
    2,
    (d) => `nothing in the case had been published by ${d.day}: its first article is of ${d.first}`,
    (d) => `ask for ${d.first} or a later day, or leave the day out`,
  ),
  'bad-format': kind(
    2,
    (d) => `there is no format "${d.value}"`,
    (d) => `choose one of ${d.options}`,
  ),
  'article-binary': kind(
    3,
    (d) => `"${d.path}" is not text: ${d.reason}`,
    () => 'export it as text or HTML first',
  ),
  'article-empty': kind(
    3,
    (d) => `"${d.path}" holds no text`,
    () => 'leave it out, or fetch it again',
  ),
  'article-too-large': kind(
    3,
    (d) => `"${d.path}" has ${d.size} ${d.unit}; one ${d.unit === 'bytes' ? 'file' : 'article'} may have ${d.limit}`,
    () => 'split it into articles',
  ),
  'article-garbled': kind(
    3,
    (d) => `"${d.path}" cannot be decoded as ${d.encoding}`,
    () => 'save it as UTF-8, or declare its encoding in the page',
  ),
  'record-invalid': kind(
    3,
    (d) => `"${d.path}", ${d.place}: ${d.problem}`,
    (d) => `a record needs ${d.needs}`,
  ),
  'standoff-invalid': kind(
    3,
    (d) => `"${d.path}", line ${d.line}: ${d.problem}`,
    () => 'the stand-off must belong to this very text; make it anew with parley annotate --format brat',
  ),
  'case-missing': kind(
    3,
    (d) => `there is no case file "${d.path}"`,
    () => 'make it with: parley read ARTICLES… --case FILE',
  ),
  'case-not-one': kind(
    3,
    (d) => `"${d.path}" is not a Parley case`,
    () => 'name another file; this one was left as it is',
  ),
  'case-newer': kind(
    3,
    (d) => `"${d.path}" was written by a newer Parley (format ${d.found}; this one knows ${d.known})`,
    () => 'update Parley; the case was left as it is',
  ),
  'case-moved': kind(
    3,
    (d) => `"${d.path}" is not the file any more that was opened: it was moved, deleted or replaced`,
    () => 'put it back, or open it anew where it is now; nothing more is written to it',
  ),
  'case-locked': kind(
    3,
    (d) => `"${d.path}" is being written by another process`,
    () => 'wait until it is done, or close it there; reading is possible meanwhile',
  ),
  'case-read-only': kind(
    3,
    (d) => `"${d.path}" cannot be written: ${d.reason}`,
    () => 'check the permissions of the file and its folder, or copy the case',
  ),
  'case-disk-full': kind(
    3,
    (d) => `there is no room left to write "${d.path}"`,
    () => 'free some space and run the command again; what was stored before is intact',
  ),
  'case-damaged': kind(
    4,
    (d) => `"${d.path}" is damaged: ${d.problem}`,
    () => 'restore a copy, or read the articles into a new case',
  ),
  'lexicon-invalid': kind(
    3,
    (d) => `${d.file}: ${d.problem}`,
    () => 'mend the entry; docs/lexicon.md shows the form of each file',
  ),
  'codebook-invalid': kind(
    3,
    (d) => `"${d.path}", line ${d.line}: ${d.problem}`,
    (d) => `${d.way}`,
  ),
  'codebook-circle': kind(
    3,
    (d) => `"${d.path}", line ${d.line}: these codebooks include each other: ${d.circle}`,
    () => 'take one of these lines under "include" away; each file is read once however often it is included',
  ),
  'stage-order': kind(
    3,
    (d) => `stage "${d.stage}" needs ${d.missing}, which no stage before it adds`,
    (d) => `put it after one that does; so far there is ${d.present}`,
  ),
  'span-broken': kind(
    4,
    (d) => `stage "${d.stage}" made a span that does not hold: ${d.start}–${d.end} is not "${d.quote}"`,
    () => 'this is a mistake in Parley; please report it with the article',
  ),
  'reading-failed': kind(
    1,
    (d) => `"${d.path}" was kept but could not be read: ${d.problem}`,
    () => 'this is a mistake in Parley; please report it with the article',
  ),
  'conflict-unreadable': kind(
    3,
    (d) => `${d.place} is neither JSON nor YAML: ${d.problem}`,
    () => 'mend the line; docs/reference.md shows both forms of a conflict',
  ),
  'conflict-invalid': kind(
    3,
    (d) => `${d.place}: ${d.problem}`,
    (d) => `${d.way}`,
  ),
  'conflict-too-large': kind(
    3,
    (d) => `${d.place}: ${d.problem}; at most ${d.limit} can be weighed`,
    () => 'rule out combinations that cannot be under "infeasible", or leave out options that nobody argues about',
  ),
  'conflict-impossible': kind(
    3,
    (d) => `${d.place}: no state is feasible; every combination of the ${d.options} options is ruled out`,
    () => 'take away one of the patterns under "infeasible"',
  ),
  'preference-cycle': kind(
    3,
    (d) => `${d.place}: the preferences of ${d.party} run in a circle: ${d.circle}`,
    () => 'take away one of these comparisons, or say that the states are equal',
  ),
  'conflict-not-found': kind(
    3,
    (d) => `the case "${d.case}" holds no conflict to weigh: ${d.problem}`,
    () => 'read more articles into it, or write the conflict yourself and give it with --conflict',
  ),
  'case-older': kind(
    3,
    (d) => `"${d.path}" was made by an older Parley and is open for reading only, so it cannot be searched`,
    () => 'make it writable, or copy it; it is brought up to date when it is next opened for writing',
  ),
  'search-empty': kind(
    2,
    () => 'there is no word to search for',
    () => 'give at least one word; "quoted words" stand together, word* takes every ending, -word leaves out',
  ),
  'article-unknown': kind(
    3,
    (d) => `the case holds no article ${d.article}`,
    () => 'take an id from /api/articles, or reload: the case may have changed',
  ),
  'host-needs-token': kind(
    2,
    (d) => `${d.host} can be reached from other machines, so a token is needed`,
    () => 'add --token with 16 letters or more that nobody can guess, or leave --host out',
  ),
  'token-weak': kind(
    2,
    (d) => `the token has ${d.length} characters; it needs ${d.least}, without spaces`,
    () => 'make one with: openssl rand -hex 16',
  ),
  'port-in-use': kind(
    3,
    (d) => `port ${d.port} on ${d.host} is taken by another program`,
    (d) => `close it there, or give another one: --port ${d.other}`,
  ),
  'address-unusable': kind(
    3,
    (d) => `cannot listen on ${d.host}, port ${d.port}: ${d.reason}`,
    () => 'leave --host out for this machine alone, or name an address that this machine has',
  ),
  'token-wrong': kind(
    3,
    () => 'this workbench asks for its token',
    () => 'open it as /?token=TOKEN, or send the header "Authorization: Bearer TOKEN"',
  ),
  'host-refused': kind(
    3,
    (d) => `this workbench does not go by the name "${d.host}"`,
    (d) => `open it as ${d.address}`,
  ),
  'origin-refused': kind(
    3,
    () => 'the request comes from another site',
    () => 'open the workbench itself; other sites may neither read nor change a case',
  ),
  'route-missing': kind(
    3,
    (d) => `there is nothing at ${d.path}`,
    () => '/api/docs lists every route; a page that was open for long may be of an older version: reload it',
  ),
  'method-refused': kind(
    3,
    (d) => `${d.path} does not take ${d.method}`,
    (d) => `it takes ${d.allowed}`,
  ),
  'body-too-large': kind(
    3,
    (d) => `the request has more than ${d.limit}`,
    (d) => `send less at once${d.way ? `, or ${d.way}` : ''}`,
  ),
  'body-type': kind(
    3,
    (d) => `a request body of type "${d.type}" is not taken here`,
    (d) => `send ${d.wanted}`,
  ),
  'request-invalid': kind(
    2,
    (d) => `${d.place}: ${d.problem}`,
    () => '/api/docs shows what each route takes',
  ),
  'too-many-listeners': kind(
    3,
    (d) => `${d.limit} pages are listening already`,
    () => 'close some of them; everything but the live updates goes on',
  ),
  unexpected: kind(
    4,
    () => 'something went wrong in Parley',
    () => 'this is a mistake in Parley; the terminal in which it runs says more',
  ),
  'judgement-invalid': kind(
    3,
    (d) => `${d.place}: ${d.problem}`,
    (d) => `${d.way}`,
  ),
  'judgement-span': kind(
    3,
    (d) =>
      `the words “${d.quote}” do not stand ${d.start === undefined ? 'in' : `at ${d.start}–${d.end} of`} the article`,
    (d) => `${d.way}`,
  ),
  'judgement-target': kind(
    3,
    (d) => `no ${d.kind} stands on “${d.quote}”`,
    (d) => `${d.way}`,
  ),
  'judgement-ambiguous': kind(
    3,
    (d) => `more than one ${d.kind} stands on “${d.quote}”: ${d.all}`,
    () => 'say which is meant with "like": { field: value }',
  ),
  'judgement-repeats': kind(
    3,
    (d) => `this ${d.kind} is on “${d.quote}” already`,
    () => 'accept it, or correct it',
  ),
  'judgement-unknown': kind(
    3,
    (d) => `the log has no entry "${d.id}"; it has ${d.entries}`,
    () => 'see parley judgements',
  ),
  'judgement-not-in-force': kind(
    3,
    (d) => `entry ${d.id} is not in force: entry ${d.by} undid it`,
    (d) => `redo ${d.id} to bring it back, or undo ${d.by}`,
  ),
  'judgement-in-force': kind(
    3,
    (d) => `entry ${d.id} is in force: there is nothing to redo`,
    () => 'only what was undone can be redone',
  ),
  'identity-unknown': kind(
    3,
    (d) => `the case has no identity "${d.id}"`,
    (d) => `${d.way}`,
  ),
  'question-unusable': kind(
    2,
    (d) => `this cannot be asked: ${d.problem}`,
    () => 'ask one question of up to 1,000 characters, for instance "What does Norway demand on fisheries?"',
  ),
  'codings-invalid': kind(
    3,
    (d) => `"${d.path}", ${d.place}: ${d.problem}`,
    (d) => `${d.way}`,
  ),
  'cell-unknown': kind(
    3,
    (d) => `the table has ${d.problem}`,
    (d) => `it has ${d.names}`,
  ),
  'party-unknown': kind(
    3,
    (d) => `nobody in the case goes by the name "${d.name}"`,
    (d) => `the parties are ${d.names}; tool "search" finds other words`,
  ),
  'tool-unknown': kind(
    2,
    (d) => `there is no tool "${d.name}"`,
    (d) => `choose one of ${d.names}`,
  ),
  'tool-misused': kind(
    2,
    (d) => `tool "${d.tool}": ${d.problem}`,
    (d) => `${d.way}`,
  ),
  'output-unwritable': kind(
    3,
    (d) => `"${d.path}" cannot be written: ${d.reason}`,
    () => 'name another file or folder',
  ),
} as const satisfies Record<string, Kind>
export type FaultCode = keyof typeof faults

/** The shape in which a fault is printed, sent and logged, everywhere. */
export interface FaultRecord {
  readonly code: string
  readonly message: string
  readonly hint: string
}

/**
 * Somebody erred: a kebab-case code, what happened with the values seen, and what to do next. Thrown, never returned.
 * What is merely unclear in an article is a `Doubt`, which is data.
 */
export class Fault extends Error {
  override readonly name = 'Fault'
  readonly code: FaultCode
  readonly hint: string
  readonly exit: ExitStatus
  readonly details: Details

  constructor(code: FaultCode, details: Details = {}, options?: ErrorOptions) {
    super(faults[code].message(details), options)
    this.code = code
    this.hint = faults[code].hint(details)
    this.exit = faults[code].exit
    this.details = details
  }

  /** The one shape of errors in the terminal, HTTP and MCP. */
  toJSON(): FaultRecord {
    return { code: this.code, message: this.message, hint: this.hint }
  }
}
