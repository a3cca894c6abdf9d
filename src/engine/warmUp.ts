import { nothingDeclared } from '../model/index.ts'
import type { Share } from './readAll.ts'

/** A few words of everything that the reader looks for; of invented people. */
const text = `Envoys resume talks on the strait

By Ada Orrin
Port Tovrin, March 3, 2031 (Straits Wire) – Foreign Minister Ilse Marrow of Norland said on Monday that her government
"will not sign anything" unless Sudria withdraws at least 1,200 troops by May 5, according to two officials.

"We are ready to talk, but our red line is the port," Marrow told reporters after meeting the Sudrian delegation in Geneva.
Sudria has rejected the demand. Its president, Tomas Veil, accused Norland of breaking the 2029 accord and insisted that the
blockade, which cost 3.5 billion dollars last year, must end. If the talks fail, he added, sanctions will follow.

The plan proposed by the United Nations has three points:
1. A ceasefire of 30 days.
2. An exchange of all prisoners.
3. Elections in the second half of 2031.

Asked whether he would accept it, Veil declined to comment, Reuters reported. The rebels, who seized the town in 2030, did
not say what they want; a spokesman for the EU denied that a secret meeting had taken place.`

/**
 * An article to read before the first one comes: the tables that the reader lays out of its lexicon, and what V8 makes of
 * its code, are then there while the first sources are still being opened.
 */
export const warmUp: Share = {
  articles: [
    {
      article: {
        id: '0'.repeat(64),
        path: 'warm-up',
        format: 'text',
        encoding: 'utf-8',
        text,
        declared: nothingDeclared,
        language: 'en',
      },
      date: null,
    },
  ],
  reader: { kind: 'rules', because: null },
}
