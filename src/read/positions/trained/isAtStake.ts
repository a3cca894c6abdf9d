import { speaksOfTalks } from '../otherIssue.ts'

/** What is asked, given or refused, anywhere: takeovers, bans, suits and votes are fought over without talks. */
const stakes =
  /\b(?:demand|insist|reject|refus|oppos|propos|concession|sanction|urg(?:e|ed|es|ing)\b|call(?:s|ed|ing)? (?:for|on)\b|agreed|pledg|vow|takeover|merger|lawsuit|veto|ban(?:s|ned|ning)?\b)/gi
const leastStakes = 2

/** True for a text about talks, or with words of asking and refusing: elsewhere nothing that is tagged is taken. */
export const isAtStake = (text: string): boolean => {
  if (speaksOfTalks(text)) return true
  stakes.lastIndex = 0
  for (let found = 0; stakes.test(text); ) if (++found >= leastStakes) return true
  return false
}
