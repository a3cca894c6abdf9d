import { useMemo } from 'react'
import type { Identity, Ref } from '../../../src/model/index.ts'
import { counted } from '../../../src/present/words/quantity.ts'
import { visible } from '../../../src/present/words/visible.ts'
import { useIdentities, useTable } from '../../client/answers.ts'
import { choicesIn, choicesOf } from '../../kit/choices.ts'
import { Page, PageOf, useAsOf, useQuery } from '../../kit/desk.tsx'
import { Filters, NamePicker, Picker, WordsFilter } from '../../kit/Filters.tsx'
import { Exports } from '../twin/Exports.tsx'
import { LongList } from '../twin/LongList.tsx'
import { NameKind } from './kinds.ts'
import '../twin/twin.css'
import { IdentityPart } from './IdentityPart.tsx'
import { NameHistory } from './NameHistory.tsx'
import { chooseNames, type NameChoice } from './nameChoice.ts'
import './names.css'
import { PairsPart } from './PairsPart.tsx'
import { nameOfId, pairsOf, printedOf } from './pairs.ts'

const onlyWords = {
  all: 'all names',
  open: 'possibly the same as another',
  several: 'printed in several forms',
} as const
const columns = ['name', 'kind', 'printed', 'forms', 'speaks for', 'links']

function choiceOf(query: URLSearchParams): NameChoice {
  const only = query.get('only') ?? 'all'
  return {
    kind: query.get('kind') ?? '',
    party: query.get('party') ?? '',
    words: query.get('q') ?? '',
    only: only in onlyWords ? (only as NameChoice['only']) : 'all',
  }
}

/** Who is who: identities with their forms, what may be one, and what was decided about it. */
export function NamesView() {
  const asOf = useAsOf()
  const parties = useTable(asOf).data?.parties ?? []
  return (
    <PageOf title="Names" of={useIdentities(asOf)} what="Laying out the names">
      {({ identities }) => <Names identities={identities} parties={parties} />}
    </PageOf>
  )
}

function Names({ identities: all, parties }: { identities: readonly Identity[]; parties: readonly Ref[] }) {
  const dossier = useMemo(() => ({ identities: [...all] }), [all])
  const [query, setQuery] = useQuery()
  const choice = useMemo(() => choiceOf(query), [query])
  const identities = useMemo(() => chooseNames(dossier, choice), [dossier, choice])
  const pairs = useMemo(() => pairsOf(dossier), [dossier])
  const byId = useMemo(() => new Map(dossier.identities.map((identity) => [identity.id, identity])), [dossier])
  const nameOf = (id: string): string => visible(byId.get(id)?.name ?? nameOfId(id))
  const kinds = NameKind.filter((kind) => all.some((identity) => identity.kind === kind))
  const open = byId.get(query.get('name') ?? '')
  const close = () => {
    document.querySelector<HTMLElement>('.name-line[aria-expanded="true"]')?.focus()
    setQuery({ name: null })
  }
  const sheet = () => ({ columns, rows: identities.map((identity) => identityRow(identity, nameOf)) })
  return (
    <Page
      className="view"
      title="Names"
      lead={`${counted(all.length, 'name')} of people, states, places, bodies and outlets.`}
    >
      <PairsPart pairs={pairs} nameOf={nameOf} onOpen={(id) => setQuery({ name: id })} />
      <Filters>
        <Picker label="Kind" name="kind" all="all" choices={choicesOf(kinds)} />
        <NamePicker label="Of the party" name="party" all="any" names={parties} />
        <Picker label="Show" name="only" all={onlyWords.all} choices={choicesIn(onlyWords, 'all')} />
        <WordsFilter label="Printed as" name="q" />
        <Exports name="names" sheet={sheet} />
      </Filters>
      <div className={open ? 'names-desk opened' : 'names-desk'}>
        <div>
          {identities.length === 0 && (
            <p>
              {all.length === 0
                ? 'No name was found in this case. Add articles to it with “a”.'
                : 'No name fits these filters. Take one away to see more.'}
            </p>
          )}
          <LongList
            items={identities}
            keyOf={({ id }) => id}
            estimate={52}
            className="names"
            label="Names, the most printed first"
          >
            {(identity) => (
              <NameLine
                identity={identity}
                isOpen={identity === open}
                onOpen={() => setQuery({ name: identity === open ? null : identity.id })}
              />
            )}
          </LongList>
        </div>
        {open && (
          <IdentityPart key={open.id} identity={open} others={dossier.identities} nameOf={nameOf} onClose={close} />
        )}
      </div>
      <NameHistory nameOf={nameOf} />
    </Page>
  )
}

function NameLine({ identity, isOpen, onOpen }: { identity: Identity; isOpen: boolean; onOpen: () => void }) {
  const { name, kind, forms, speaksFor, links } = identity
  const parties = [...new Set(speaksFor.map(({ party }) => visible(party.name)))].join(', ')
  const others = forms.filter(({ form }) => form !== name).slice(0, 4)
  return (
    <button type="button" className="name-line" aria-expanded={isOpen} onClick={onOpen}>
      <span className={links.some(({ verdict }) => verdict === 'possibly-same') ? 'name doubted' : 'name'}>
        {visible(name)}
      </span>
      <span className="soft">
        {kind}
        {parties === '' ? '' : `, speaks for ${parties}`}
        {others.length > 0 && (
          <>
            ; also <span className="press">{others.map(({ form }) => visible(form)).join(', ')}</span>
          </>
        )}
      </span>
      <span className="count">{printedOf(identity)}</span>
    </button>
  )
}

function identityRow(identity: Identity, nameOf: (id: string) => string): (string | number)[] {
  const { name, kind, forms, speaksFor, links } = identity
  return [
    name,
    kind,
    printedOf(identity),
    forms.map(({ form, count }) => `${form} (${count})`).join('; '),
    speaksFor.map(({ party, role }) => `${party.name}: ${role}`).join('; '),
    links.map(({ to, verdict, reason }) => `${verdict} ${nameOf(to)}: ${reason}`).join('; '),
  ]
}
