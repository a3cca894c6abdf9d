import { expect, test } from 'vitest'
import { readText } from '../../../../test/kit/reading.ts'

const words = (text: string) => readText(`The talks in Oslo went on. ${text}`).positions.map(({ span }) => span.quote)
const said = (quote: string) => `"${quote}," Peruvian minister Ana Sol said.`

test.each([
  [said('What we want is a ceasefire'), 'What we want is a ceasefire'],
  [said('What we will not accept is a vote in the district'), 'What we will not accept is a vote in the district'],
  ['Peru said what it wants is a ceasefire.', 'what it wants is a ceasefire'],
  ['All that Peru wants is a fair share of the water.', 'All that Peru wants is a fair share of the water'],
  ['The only thing Peru wants is a ceasefire.', 'The only thing Peru wants is a ceasefire'],
  [
    'The one thing that Peru will not accept is a vote in the district.',
    'The one thing that Peru will not accept is a vote in the district',
  ],
  // Near misses: nothing of the kind before the words, or no "is" that they lead to.
  ['After all that Peru demanded a ceasefire.', 'Peru demanded a ceasefire'],
  ['Peru wants a ceasefire that is lasting.', 'Peru wants a ceasefire that is lasting'],
])('%s', (text, whole) => expect(words(text)).toEqual([whole]))
