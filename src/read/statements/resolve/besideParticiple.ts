import type { Candidate } from '../candidate.ts'
import { type Context, nobody, type Speaker } from './context.ts'

/** "Lee no longer stressed it, instead arguing for a vote": who is the subject of the clause before. */
export function besideParticiple({ cue: [cue], sentence }: Candidate, { text, before, sentences }: Context): Speaker {
  const said = before?.candidate
  if (!cue || said?.sentence !== sentence || !said.source[0] || said.source[0].start >= cue.start) return nobody
  if (said.content.some(({ start, end }) => start < cue.start && cue.start < end)) return nobody
  if (!said.cue[0] || /^according/i.test(text.slice(said.cue[0].start, said.cue[0].end))) return nobody
  if (!/^(?!according\b)\p{Ll}+ing\b/u.test(text.slice(cue.start, cue.end))) return nobody
  if (/[“"][^”"]*$/.test(text.slice(said.cue[0].end, cue.start))) return nobody
  const start = sentences[sentence]?.start ?? 0
  const lead = text.slice(Math.max(start, cue.start - 24), cue.start)
  if (!/,["”]?\s(?:(?:instead|also|even|rather|thereby|thus|again)\s)?$/.test(lead)) return nobody
  const { speaker, speaksFor } = before!.speaker
  return { speaker, speaksFor, because: speaker && `subject of the clause before, ${speaker.name}` }
}
