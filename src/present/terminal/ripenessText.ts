import type { Dossier, RipenessItem } from '../../model/index.ts'
import { cite, shelve } from '../words/cite.ts'
import { inMarks } from '../words/inMarks.ts'
import { finish, hang, masthead, painted, type Style, section } from './sheet.ts'

/** The checklist of ripeness for a terminal: party by party, each question with the words that bear on it. */
export function ripenessText(items: readonly RipenessItem[], dossier: Dossier, style: Style): string {
  const shelf = shelve(dossier)
  const parties = [...new Map(items.map(({ party }) => [party.id, party])).values()]
  const remark =
    'A checklist after Zartman: words that bear on each question. Whether the conflict is ripe is a judgement, and yours.'
  return finish([
    ...masthead('is it ripe?', dossier, style),
    ...painted(hang(remark, '', style), 'faint', style),
    ...parties.flatMap((party) => [
      '',
      ...section(party.name, style),
      ...items
        .filter((item) => item.party.id === party.id)
        .flatMap(({ asks, evidence }) => [
          ...hang(asks, '  ', style),
          ...(evidence.length === 0
            ? painted(['    nothing found, which is not a no'], 'faint', style)
            : evidence.flatMap((one) => hang(`${inMarks(one.quote, 140)} ${cite(shelf, one)}`, '    · ', style))),
        ]),
    ]),
  ])
}
