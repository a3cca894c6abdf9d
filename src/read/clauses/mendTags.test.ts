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
  ])('%s', (source, names, tag) => expect(tagOf(source, names)).toBe(tag))
})

describe('what stays as it is', () => {
  test.each([
    ['They ‹offer› help.', 'VERB'],
    ['They ‹controlled› the agency.', 'VERB'],
    ['He went up ‹to› the door.', 'ADP'],
  ])('%s', (source, tag) => expect(tagOf(source)).toBe(tag))

  test('a sentence with nothing to put right is given back itself', () => {
    const tokens = tokenize('Norway met Chile.', 0, 17)
    expect(mendTags(tokens, [])).toBe(tokens)
  })
})
