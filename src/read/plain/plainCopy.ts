import { type Copy, type Edit, edited, edits, uncopied } from './edits.ts'
import { decodedSigns, narrowMarks, plainLetters, rightLetters } from './letters.ts'
import { unwrapped } from './lineBreaks.ts'
import { withoutMarkdown } from './markdown.ts'
import { missingBlanks } from './missingBlanks.ts'

/** What makes a text plain, in this order: each works on what the one before it has made. */
const steps: readonly ((text: string) => Edit[])[] = [
  decodedSigns, // "&rsquo;" → ’
  rightLetters, // "â€™" → ’
  plainLetters, // "nego\u00adtiate", "e\u0301", "ﬁ" → the letters alone
  narrowMarks, // "said：" → "said: "
  withoutMarkdown, // "**Talks** [resume](https://…)" → "Talks resume"
  plainBlanks, // "3\u00a0March", "cease\u2011fire"
  unwrapped, // lines broken at 72 characters, "negotia-⏎tions"
  missingBlanks, // "signed.The"
]

/**
 * A copy of a text in which every blank is a plain space, every hyphen a plain one, words and lines are whole and nothing is
 * marked up, so that no rule has to know more than that. What is found in the copy is then cut from the text itself,
 * where `toText` says. The same string where there is nothing to change.
 */
export function plainCopy(text: string): Copy {
  let copy = uncopied(text)
  for (const step of steps) copy = edited(copy, step(copy.text))
  return copy
}

/** Blanks that are no plain space, those of no width among them; joiners of letters and emoji are no blanks. */
const wide = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]/g

function plainBlanks(text: string): Edit[] {
  return [
    ...edits(text, wide, () => ' '),
    ...edits(text, /[\u2010\u2011]/g, () => '-'),
    ...edits(text, /^\t+/gm, ([tabs]) => ' '.repeat(tabs.length)),
  ]
}
