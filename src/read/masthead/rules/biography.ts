import { type Row, type RowFind, wordCount } from '../rows.ts'
import { isPersonal } from './byline.ts'
import type { Words } from './lineRule.ts'

/** Rows from the end in which an author is described. */
const nearest = 5
const told = /["“”]|(?<!\p{L})(?:said|says|told|tells|added|adds|warned|warns|added)(?!\p{L})/iu
const opening =
  /^((?:\p{Lu}[\p{L}'’.-]+ ){1,3}\p{Lu}[\p{L}'’-]+)(?:,[^.]{4,90},)? (is|was|has been|covers|reports|writes|edits|leads|teaches|specialises|specializes|joined)(?!\p{L})/u
const trade =
  /(?<!\p{L})(?:covers|reports (?:on|from|for)|writes (?:about|on|for|the)|edits|specialis\w+|specializ\w+)(?!\p{L})/u
const reach =
  /^(?:contact|follow|e-?mail|write to|reach) \S.{0,60}?(?:@|(?:at|on) \S)|(?<!\p{L})can be (?:reached|contacted|followed) (?:at|on|by)(?!\p{L})|^@\w+$|^\S+@\S+\.\w+$/iu

/**
 * "Ann Lee is our correspondent in Geneva.", "Contact her at …": who wrote the article, in its last lines. The person is not spoken of
 * in the text above, for a person of the news may be described at its end too.
 */
export function biography(rows: readonly Row[], at: number, body: number, given: Words): RowFind | null {
  const { text } = rows[at] as Row
  if (at < rows.length - nearest || wordCount(text) > 70 || told.test(text)) return null
  if (reach.test(text) && /@/.test(text) && wordCount(text) < 20) return { kind: 'byline', rule: 'author-reached' }
  const found = opening.exec(text)
  const name = found?.[1]
  if (!name || !isPersonal(name, given)) return null
  const works = given.words.byline.roles.test(text.slice(name.length)) || trade.test(text)
  const last = name.split(' ').at(-1) as string
  if (!works || rows.slice(body, at).some((row) => row.text.includes(last) && row.text.length > name.length + 4))
    return null
  return { kind: 'byline', rule: 'author-described' }
}
