import type { Lexicon } from '../../../model/index.ts'
import { endsLikeSentence, type RowFind, wordCount } from '../rows.ts'
import { outletNamed, type Vocabulary } from '../vocabulary.ts'
import type { LineRule } from './lineRule.ts'

/** Words of a caption, and of those who are credited, at most. */
const [longestCaption, longestName] = [45, 8]
const name = "\\p{Lu}[\\p{L}\\d.&'’-]*(?: (?:\\p{Lu}|for |via |the |of |and |de |van |von )[\\p{L}\\d.&'’-]*){0,7}"
const named = new RegExp(`^${name}(?:\\s*/\\s*${name}){0,3}$`, 'u')
const caption: RowFind = { kind: 'caption', rule: 'picture-credit' }

/**
 * Who took a picture, in a line of its own or at the end of its caption: "Image source, Getty", "Photographer: Bo Ek/AFP",
 * "… Credit...Bo Ek for The Tamsin Herald", "Boats in the bay [Bo Ek/AFP]", "© Bo Ek / AFP". A line that tells what happened is text.
 */
export const pictureCredit: LineRule = ({ text, bare }, { words, lexicon }) => {
  if (bare === '' || wordCount(text) > longestCaption + longestName || /["“]/.test(text)) return null
  if (words.caption.commas.test(text)) return caption
  const maker = words.caption.makers.exec(text)
  if (maker) return isNamed(text.slice(maker[0].length).replace(/\.$/, '')) ? caption : null
  const alone = text.replace(/^[([©\s]+|[)\]\s]+$/g, '')
  if (alone !== text || !endsLikeSentence(text)) if (isCredit(alone, words, lexicon, true)) return caption
  const credit = /[.!?)]\s+Credit(?::|\.{3}|…)\s*(\S.{2,80})$/u.exec(text)?.[1]
  if (credit !== undefined) return isNamed(credit) ? caption : null
  const behind = /^(.{8,}?)\s*(?:[[(]|\|\s|\.\s+(?=\p{Lu}[^.]*\/))([^()[\]|]{2,70})[\])]?$/u.exec(text)
  if (!behind || tells.test(behind[1] as string)) return null
  return isCredit((behind[2] as string).trim(), words, lexicon, false) ? caption : null
}

const isNamed = (who: string): boolean => named.test(who) && wordCount(who) <= longestName

/** What tells of something that happened, or was said. */
const tells =
  /(?<!\p{L})(?:said|says|told|was|were|is|are|had|has|have|will|would|held|began|met|gave|took|went|came|made|spoke|won|fell|struck|brought|became|announced|warned|added|(?<!, )left(?![,)])|fled|shot|fought|lost|rose|kept|ran|wrote|paid|sold|broke|chose|drew|sent|killed|wounded|hit|\p{L}{3,}ed (?:the|a|an|its|his|her|their|to|that|in|on|at))(?!\p{L})/iu

/** "Bo Ek/AFP", "Getty Images": an agency that is known, with whoever took the picture before a slash. */
function isCredit(who: string, { caption }: Vocabulary, lexicon: Lexicon, alone: boolean): boolean {
  if (!isNamed(who)) return false
  const parts = who.split(/\s*\/\s*/)
  const known = (part: string): boolean => {
    const plain = part.replace(/^.* (?:via|for) /, '').replace(/\s+photos?$/i, '')
    return caption.agencies.has(plain.toLowerCase()) || outletNamed(plain, lexicon) !== null
  }
  if (parts.length > 1) return parts.some(known)
  return alone ? /(?:Images|Photos?|Pictures|Shutterstock|Alamy)$/.test(who) && known(who) : known(who)
}
