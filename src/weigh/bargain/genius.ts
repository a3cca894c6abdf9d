import { Fault } from '../../model/index.ts'
import type { ValuedIssue } from './domain.ts'

/**
 * Reads one party's profile from a Genius XML file (`<utility_space>` with discrete issues): values with their
 * evaluation, and the weight of each issue. The few elements that matter are read; everything else is passed over.
 *
 * @throws Fault `conflict-invalid` for issues that are not discrete, or a profile without issues.
 */
export function geniusProfile(name: string, xml: string): ValuedIssue[] {
  const text = xml.replace(/<!--[\s\S]*?-->/g, '')
  const weights = new Map<string, number>()
  for (const [, attributes = ''] of text.matchAll(/<weight\b([^>]*?)\/?>/g)) {
    const { index, value } = attributesOf(attributes)
    if (index !== undefined) weights.set(index, Number(value))
  }
  const issues: ValuedIssue[] = []
  for (const [, attributes = '', body = ''] of text.matchAll(/<issue\b([^>]*)>([\s\S]*?)<\/issue>/g)) {
    const { index = `${issues.length + 1}`, name: issue = index, type = 'discrete' } = attributesOf(attributes)
    if (type !== 'discrete') throw wrong(name, `issue "${issue}" is ${type}`, 'give discrete issues')
    const values = [...body.matchAll(/<item\b([^>]*?)\/?>/g)].map(([, item = '']) => {
      const { value = '', evaluation = '0' } = attributesOf(item)
      return { value, worth: Number(evaluation) }
    })
    const weight = weights.get(index) ?? 1
    if (values.length === 0 || !values.every(({ worth }) => Number.isFinite(worth)) || !Number.isFinite(weight))
      throw wrong(name, `issue "${issue}" has no values that are numbers`, 'give each item a value and an evaluation')
    issues.push({ name: issue, weight, values })
  }
  if (issues.length === 0) throw wrong(name, 'it holds no issue', 'give a Genius utility space')
  return issues
}

const entities: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' }

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, key = '', a, b]) => [
      key,
      (a ?? b ?? '').replace(/&(quot|apos|lt|gt|amp);/g, (_, entity: string) => entities[entity]!),
    ]),
  )
}

const wrong = (place: string, problem: string, way: string): Fault =>
  new Fault('conflict-invalid', { place: `"${place}"`, problem, way })
