import { doubtMark } from '../words/marks.ts'
import { introductions, likenesses } from '../words/people.ts'
import { beyond, type Desk, marksFor, sectionOf } from './desk.ts'
import { markdown } from './escape.ts'

const most = 200

/** Who speaks for whom, under which forms a name is printed, and which names may be one. */
export function peopleSection(desk: Desk): string {
  const all = introductions(desk.dossier)
  const people = all.slice(0, most).map(({ name, speaksFor, forms }) => {
    const role = speaksFor === '' ? '' : `: ${markdown(speaksFor)}`
    const written = forms === '' ? '' : `; also printed as ${markdown(forms)}`
    return `- **${markdown(name)}**${role}${written}`
  })
  const alike = likenesses(desk.dossier).slice(0, most)
  const pairs = alike.map(({ words, evidence }) => `- ${doubtMark} ${markdown(words)}${marksFor(evidence, desk)}`)
  return sectionOf('Who is who', [...people, ...pairs], beyond(all.length, most, 'names'))
}
