import { fromLexicon } from '../../model/index.ts'
import { type Sought, sought } from './openings.ts'

/** The phrases by which contradictions are found: all of them are looked for in one pass over an article. */
export const phrasesOf = fromLexicon(({ comparing: { disputes, initiative, meetings, openIssues } }) => {
  const whole = (all: string): string => `\\b(?:${all})\\b`
  const { blame } = disputes
  const meeting = `(?:${meetings.join('|')})s?`
  const phrases = {
    /** Somebody blames somebody. */
    // "Was accused", "those accused of …": who says so is not named.
    blame: sought(
      blame,
      (all) =>
        String.raw`(?<!\b(?:was|were|is|are|been|being|trade|traded|trading|the|to|of|no)\s(?:also\s|now\s)?)\b(?:${all})\b(?!\s+(?:each other|one another|by|of)\b)`,
    ),
    /** Somebody is said to be to blame for something. */
    fault: sought(disputes.fault, (all) => String.raw`\b(?:${all})(?= for\b)`),
    /** Two blame each other. */
    mutual: sought(
      [
        String.raw`(?:${blame.join('|')})\s+(?:each other|one another)`,
        '(?:trade|traded|trading) (?:blame|accusations)',
      ],
      whole,
    ),
    planned: sought(disputes.planned, whole),
    unplanned: sought(disputes.unplanned, whole),
    denied: sought(
      disputes.denied.map((one) => one.replaceAll('MEETING', meeting)),
      whole,
    ),
    opposite: sought(disputes.opposite, whole),
    /** Words that give somebody's wish for a meeting, and then whose it was, or the other way round. */
    wishBefore: sought(initiative.before, whole),
    wishAfter: sought(initiative.after, whole),
    wishInviting: sought(initiative.inviting, whole),
    /** Words for what is still to be settled. */
    open: sought(openIssues.nouns, whole),
  } satisfies Record<string, Sought>
  return { ...phrases, all: Object.values(phrases) as readonly Sought[] }
})

/** What one of the phrases is called. */
export type Phrase = Exclude<keyof ReturnType<typeof phrasesOf>, 'all'>
