/** A file that a command takes: under what name the example gives it, and what may stand in it. */
export interface Sample {
  readonly name: string
  readonly text: string
}

/** Files that an analyst writes, shown in the help of the commands that take them: each can be run as it stands. */
export const samples = {
  bargain: {
    name: 'canal.yaml',
    text: `name: The canal
issues:
  - { name: Gates, values: [two, all four] }
parties:
  - name: Norvania
    worth: { Gates: { two: 10, all four: 2 } }
    weights: { Gates: 1 }
    reservation: 0.3
  - name: Sudmark
    worth: { Gates: { two: 3, all four: 10 } }
    weights: { Gates: 1 }
scales:
  - { issue: Dredging, unit: crowns, limits: [{ party: Norvania, least: 30 }, { party: Sudmark, most: 45 }] }
`,
  },
  forecast: {
    name: 'stakes.yaml',
    text: `issue: years until the gates are rebuilt
unit: years
actors:
  - { name: Norvania, position: 2, capability: 0.5, salience: 0.8 }
  - { name: Sudmark, position: 6, capability: 0.3, salience: 0.9 }
`,
  },
  hypotheses: {
    name: 'scenarios.yaml',
    text: `question: Why did Norvania offer two gates?
evidence:
  - { says: Fees were raised twice }
  - { says: A vote is due in June }
scenarios:
  - { name: It fears the vote, ratings: [2, 5] }
  - { name: It wants the fees, ratings: [[5, 4], 3] }
`,
  },
  judge: {
    name: 'corrections.jsonl',
    text: `{ "verb": "accept", "target": { "kind": "position", "article": "2025-04-24-tovrin-sentinel.txt", "quote": "Half is the line under which I do not sign" } }
{ "verb": "comment", "cell": { "party": "state:kelmaria", "issue": "navigation" }, "text": "ask for the whole speech" }
{ "verb": "undo", "of": "1", "why": "the speech is not out yet" }
`,
  },
} as const satisfies Record<string, Sample>
