import type { Answer, Answers, Evidence } from '../../model/index.ts'
import { finish, hang, painted, remainder, type Style } from '../terminal/sheet.ts'
import { answerVoice, otherArticles, takesTwo } from '../words/answer.ts'
import { names } from '../words/event.ts'
import { inMarks } from '../words/inMarks.ts'
import { firmnessMark, layerMark, stanceMark } from '../words/marks.ts'
import { visible } from '../words/visible.ts'
import { whenWords } from '../words/when.ts'

/** How many answers are printed; the rest are counted. */
const most = 8

/**
 * The answers to a question as text for a terminal: the words of each between quotation marks, then who says them, how
 * near they are, where and when. Nothing is added to the words but marks. Ends with a line end.
 */
export function answersText({ question, because, answers }: Answers, style: Style): string {
  const lines = answers.slice(0, most).flatMap((answer, n) => answerLines(answer, n + 1, style))
  const more = remainder(answers.length, most, 'answers', '')
  return finish([
    ...painted(hang(question, '', style), 'bold', style),
    ...(because === null ? [] : hang(because, '', style)),
    '',
    ...lines,
    ...more,
  ])
}

function answerLines(answer: Answer, n: number, style: Style): string[] {
  const number = `${String(n).padStart(2)}  `
  const [first, ...rest] = answer.evidence
  const quote = (words: Evidence | undefined) => inMarks(words?.quote ?? '')
  const shown = takesTwo(answer) && rest[0] ? `${quote(first)} … ${quote(rest[0])}` : quote(first)
  const where = [answer.outlet ? visible(answer.outlet.name) : 'outlet unknown', whenWords(answer.published)]
  const others = otherArticles(answer)
  const source = [
    answerVoice(answer),
    `${layerMark[answer.layer]} ${answer.layer}`,
    where.join(', '),
    ...(others > 0 ? [`and ${others} more ${others === 1 ? 'article' : 'articles'}`] : []),
  ].join(' · ')
  return [
    ...painted(hang(headOf(answer), number, style), 'faint', style),
    ...hang(shown, '    ', style),
    ...painted(hang(source, '    — ', style, '      '), 'faint', style),
    '',
  ]
}

/** What kind of answer it is: `Norland on Territory: ▲ demands ‼, 2 Feb 2031`. */
function headOf({ kind, parties, issue, stance, firmness, status, when }: Answer): string {
  const who = names(parties)
  const about = [who, issue ? `on ${visible(issue.name)}` : ''].filter((part) => part !== '').join(' ')
  const mark = firmness === null ? '' : firmnessMark[firmness]
  const held =
    stance && kind !== 'condition' && kind !== 'move'
      ? `${stanceMark[stance]} ${stance}${mark === '' ? '' : ` ${mark}`}`
      : ''
  const parts = [held || kind, status ?? '', when ? whenWords(when) : ''].filter((part) => part !== '').join(', ')
  return about === '' ? parts : `${about}: ${parts}`
}
