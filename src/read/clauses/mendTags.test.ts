import { describe, expect, test } from 'vitest'
import { marked } from '../../../test/kit/reading.ts'
import { cut, type Name } from '../../model/index.ts'
import { tokenize } from '../sentences/tokenize.ts'
import { mendTags } from './mendTags.ts'

/** The tag that a marked word has after mending; `names` are the names in the sentence. */
function tagOf(source: string, names: readonly string[] = []): string | undefined {
  const { text, words } = marked(source)
  const tokens = tokenize(text, 0, text.length)
  const known = names.map((form) => {
    const start = text.indexOf(form)
    return { span: cut(text, start, start + form.length), name: form, kind: 'person' } as unknown as Name
  })
  return mendTags(tokens, known).find((token) => token.text === words[0])?.tag
}

describe('tags that names and neighbours show', () => {
  test.each([
    ['The minister, ‹Rose› Njeri, left.', ['Rose Njeri'], 'PROPN'],
    ['He met ‹Erdoğan› there.', ['Erdoğan'], 'PROPN'],
    ['It withdrew an earlier ‹offer› of money.', [], 'NOUN'],
    ['The ‹state›-controlled agency reported it.', [], 'NOUN'],
    ['The state-‹controlled› agency reported it.', [], 'ADJ'],
    ['Egypt, which ‹chairs› the summit, left.', [], 'VERB'],
    ['Branch members ‹vote› tomorrow at the hall.', [], 'VERB'],
    ['March 3: Border guards ‹exchange› fire at the sluice.', [], 'VERB'],
    ['Peru ‹blockaded› the harbour.', [], 'VERB'],
    ['They waited in Oslo, where ‹rebels› of the Front freed the crew.', [], 'NOUN'],
    ['March 9: Dockers ‹strike› in Tarn.', [], 'VERB'],
    ['The parliament ‹votes› on the treaty on Friday.', [], 'VERB'],
    ['The union and management ‹return› to the table on Thursday.', [], 'VERB'],
    ['They closed the border ‹crossing› on Tuesday.', [], 'NOUN'],
    ['A fifth round of ‹pay› talks collapsed.', [], 'NOUN'],
    ['March 2: Artillery ‹hits› the bus station of Tarn.', [], 'VERB'],
    ['March 4: Presidents Orne and Toktosunov ‹telephone› for the first time.', [], 'VERB'],
  ])('%s', (source, names, tag) => expect(tagOf(source, names)).toBe(tag))
})

describe('what stays as it is', () => {
  test.each([
    ['They ‹offer› help.', 'VERB'],
    ['They ‹controlled› the agency.', 'VERB'],
    ['He went up ‹to› the door.', 'ADP'],
    ['A members ‹vote› on the plan was lost.', 'NOUN'],
    ['The members ‹vote›.', 'NOUN'],
    ['They ‹pay› talks no heed.', 'VERB'],
    ['They saw the army ‹crossing› the bridge.', 'VERB'],
  ])('%s', (source, tag) => expect(tagOf(source)).toBe(tag))

  test('a sentence with nothing to put right is given back itself', () => {
    const tokens = tokenize('Norway met Chile.', 0, 17)
    expect(mendTags(tokens, [])).toBe(tokens)
  })
})
