import fc from 'fast-check'

/*
 * Sentences that no grammar forbids and no journalist writes: phrases that explain each other, pronouns without anybody
 * before them, conditions in conditions, quotations in quotations. Every form by itself is of the press.
 */
const plain = fc.constantFrom(
  ...'Norway|Peru|Ann Lee|Luis Ortega|the Dock Union|Oslo|the two sides|both ministers|the Norwegian army|Peru’s envoy|the minister|the plan'.split(
    '|',
  ),
  ...'they|it|he|them|who|which|those|each other|nobody|talks|a ceasefire|12 people|“the deal”|Ann Lee and Luis Ortega'.split(
    '|',
  ),
)
const owner = fc.constantFrom('its', 'their', 'his', 'her', 'the', 'a', 'whose', 'Norway’s', 'our')
const role = fc.constantFrom(
  'foreign minister',
  'army',
  'advisers',
  'envoy',
  'troops',
  'allies',
  'plan',
  'partner',
  'ministers',
)
const link = fc.constantFrom('and', 'or', 'of', 'from', 'with', 'in', 'for', 'but not', 'between', 'by')
const deed = fc.constantFrom(
  ...'attacked|met|signed|rejected|will meet|has not met|demanded|accused|blamed|offered|was attacked by|denied|proposed|released|urged'.split(
    '|',
  ),
  ...'would accept|could leave|must pay|refused to sign|agreed to withdraw from|threatened to attack|is ready to give|spoke to'.split(
    '|',
  ),
)
const join = fc.constantFrom('and', 'but', 'before', 'while', 'without', 'in order to', 'after having')
const opener = fc.constantFrom('if', 'when', 'unless', 'although', 'because', 'once', 'according to Peru')
const close = fc.constantFrom('.', '.', '.', '?', '…', ':', ';')

const words = (...parts: (fc.Arbitrary<string> | string)[]): fc.Arbitrary<string> =>
  fc.tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part))).map((all) => all.join(' '))

const { clause } = fc.letrec<{ noun: string; verb: string; clause: string }>((tie) => ({
  noun: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    plain,
    words(owner, role),
    words(tie('noun'), ',', owner, role, ','),
    words(tie('noun'), ',', owner, role, link, tie('noun'), ','),
    words(tie('noun'), link, tie('noun')),
  ),
  verb: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    words(deed, tie('noun')),
    words('said that', tie('clause')),
    words(tie('verb'), join, tie('verb')),
  ),
  clause: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    words(tie('noun'), tie('verb')),
    words(opener, tie('clause'), ',', tie('clause')),
    words('“', tie('clause'), ',”', tie('noun'), 'said'),
    words(tie('noun'), ', who', tie('verb'), ',', tie('verb')),
  ),
}))

const sentence = fc.tuple(clause, close).map(([said, end]) => said.charAt(0).toUpperCase() + said.slice(1) + end)

/** Up to five such sentences, with the spaces where they belong. */
export const tangled: fc.Arbitrary<string> = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((all) =>
  all
    .join(' ')
    .replace(/ +(?=[,.;:?…”])/g, '')
    .replace(/“ +/g, '“')
    .replace(/,(?:,|(?=[.?…:;]))+/g, ''),
)
