import { type Document, isMap, isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml'

/** One preference of a party in a drafted conflict, as it stands in the text. */
export interface DraftPreference {
  readonly says: string
  readonly basis: 'evidence' | 'assumed' | null
  readonly because: string | null
}

export interface DraftParty {
  readonly name: string
  readonly preferences: readonly DraftPreference[]
}

/** What can be done to one preference. `rank`: to this place, counted from 0. `add` puts words at the end. */
export type Change =
  | { readonly do: 'rank'; readonly party: number; readonly at: number; readonly to: number }
  | { readonly do: 'turn'; readonly party: number; readonly at: number }
  | { readonly do: 'drop'; readonly party: number; readonly at: number }
  | { readonly do: 'add'; readonly party: number; readonly says: string }

/** The parties of a draft with their preferences, the most important first; `null` where the text is no such conflict. */
export function draftParties(text: string): DraftParty[] | null {
  const parties = read(text)?.get('parties')
  if (!isSeq(parties)) return null
  return parties.items.map((party) => {
    const prefers = isMap(party) ? party.get('prefers') : null
    const name = isMap(party) ? party.get('name') : null
    return { name: String(name ?? ''), preferences: isSeq(prefers) ? prefers.items.map(preferenceOf) : [] }
  })
}

function preferenceOf(item: unknown): DraftPreference {
  if (!isMap(item)) return { says: saidIn(item), basis: null, because: null }
  const basis = item.get('basis')
  const because = item.get('because')
  return {
    says: saidIn(item.get('says', true)),
    basis: basis === 'evidence' || basis === 'assumed' ? basis : null,
    because: typeof because === 'string' ? because : null,
  }
}

/** Several patterns of one statement are alternatives. */
function saidIn(node: unknown): string {
  if (isSeq(node)) return node.items.map(saidIn).join(' or ')
  if (isScalar(node)) return String(node.value ?? '')
  return ''
}

/** The text with one preference changed; comments and all else stay. `null` where there is nothing to change. */
export function changed(text: string, change: Change): string | null {
  const document = read(text)
  const party = document?.getIn(['parties', change.party])
  if (!document || !isMap(party)) return null
  const prefers = party.get('prefers')
  if (change.do === 'add') return added(document, change)
  if (!isSeq(prefers) || change.at < 0 || change.at >= prefers.items.length) return null
  if (change.do === 'drop') prefers.items.splice(change.at, 1)
  if (change.do === 'rank') {
    if (change.to < 0 || change.to >= prefers.items.length) return null
    prefers.items.splice(change.to, 0, ...prefers.items.splice(change.at, 1))
  }
  if (change.do === 'turn' && !turn(document, prefers, change.at)) return null
  return written(document)
}

function added(document: Document, { party, says }: Extract<Change, { do: 'add' }>): string | null {
  if (says.trim() === '') return null
  const item = { says: says.trim(), basis: 'assumed', because: 'added by the analyst' }
  if (isSeq(document.getIn(['parties', party, 'prefers'])))
    document.addIn(['parties', party, 'prefers'], document.createNode(item))
  else document.setIn(['parties', party, 'prefers'], document.createNode([item]))
  return written(document)
}

/** Turns a preference round. What it now says was said by nobody: it is assumed, and its words are taken away. */
function turn(document: Document, prefers: YAMLSeq, at: number): boolean {
  const item = prefers.items[at]
  const said = preferenceOf(item).says
  const isList = isSeq(isMap(item) ? item.get('says', true) : item)
  if (said === '' || isList || /^[YN\s-]+$/.test(said)) return false // a pattern has no contrary that is a pattern
  const because = `the contrary of “${said}”, supposed by the analyst`
  const says = contrary(said, optionNames(document))
  prefers.items[at] = document.createNode({ says, basis: 'assumed', because })
  return true
}

function optionNames(document: Document): string[] {
  const parties = document.toJS() as { parties?: { options?: (string | { name?: string })[] }[] }
  return (parties.parties ?? [])
    .flatMap(({ options }) => options ?? [])
    .map((option) => (typeof option === 'string' ? option : (option.name ?? '')))
}

/** `not X` for `X`, and `X` for `not X`; what joins several options is put in brackets. Names of options may hold any words. */
export function contrary(says: string, options: readonly string[]): string {
  const plain = /^not\s+(.+)$/s.exec(says)
  if (plain && !isJoined(plain[1]!, options)) return plain[1]!
  return isJoined(says, options) ? `not (${says})` : `not ${says}`
}

function isJoined(says: string, options: readonly string[]): boolean {
  const names = options.toSorted((a, b) => b.length - a.length).filter((name) => name !== '')
  const rest = names.reduce((text, name) => text.split(name).join('1'), says)
  return /\b(?:iff|if|and|or)\b|[&|,∧∨]/.test(rest)
}

function read(text: string): Document | null {
  const document = parseDocument(text)
  return document.errors.length > 0 || !isMap(document.contents) ? null : (document as Document)
}

const written = (document: Document): string => document.toString({ lineWidth: 0 })
