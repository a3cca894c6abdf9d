import { useMemo, useRef } from 'react'
import type { AuditCheck } from '../../../src/model/index.ts'
import { useEvidence } from '../../kit/desk.tsx'
import { Exports } from '../twin/Exports.tsx'
import type { Found } from './choice.ts'
import { FigurePlot } from './FigurePlot.tsx'
import { figureColumns, figureRows } from './figureRows.ts'
import { type Around, domainOf, type Range, rangesOf } from './ranges.ts'
import { isDisputed, standing } from './rivals.ts'
import { sumWords, unitWordsOf } from './sums.ts'

export interface FigureGroupPartProps {
  readonly found: Found
  readonly around: Around
  readonly by: 'holder' | 'date'
}

/** One topic: its figures drawn, the same as a ledger, and the arithmetic. */
export function FigureGroupPart({ found: { group, title, at }, around, by }: FigureGroupPartProps) {
  const picture = useRef<HTMLDivElement>(null)
  const ranges = useMemo(() => rangesOf(group, around), [group, around])
  const domain = useMemo(() => domainOf(ranges), [ranges])
  const isDrawn = domain !== null && ranges.length > 1
  const sheet = () => ({ columns: figureColumns, rows: figureRows([group], around.shelf) })
  return (
    <section className="figure-group" aria-labelledby={`figure-${at}`} data-figure={at}>
      <header>
        <h2 id={`figure-${at}`}>{title}</h2>
        <span className={isDisputed(group, around.rivalsOf) ? 'verdict differs' : 'verdict'}>
          {standing(group, around.rivalsOf)}
        </span>
        <Exports name={`figures-${at + 1}`} sheet={sheet} {...(isDrawn ? { picture } : {})} />
      </header>
      <div className="figure-body">
        <div>
          {isDrawn && (
            <FigurePlot
              frame={picture}
              ranges={ranges}
              domain={domain}
              unit={unitWordsOf(group)}
              by={by}
              title={title}
            />
          )}
          <Ledger ranges={ranges} title={title} />
        </div>
        <Audit checks={group.audit} />
      </div>
    </section>
  )
}

function Ledger({ ranges, title }: { ranges: readonly Range[]; title: string }) {
  const showEvidence = useEvidence()
  return (
    <table className="figure-ledger">
      <caption className="hidden">{title}: who gives which number</caption>
      <tbody>
        {ranges.map((range) => (
          <tr key={range.key}>
            <td className="amount">
              <button
                type="button"
                className="as-words"
                onClick={() => showEvidence({ title: `${range.amount} — ${range.holder}`, evidence: range.evidence })}
              >
                {range.amount}
              </button>
            </td>
            <th scope="row">{range.holder}</th>
            <td className="soft day">{range.printedWords}</td>
            <td className="soft">
              {range.disputedBy.length > 0 && (
                <span className="doubted">disputed by {range.disputedBy.join(', ')}</span>
              )}
              {range.evidence.length > 1 && ` ${range.evidence.length} times`}
              {range.rivals.map(({ about, claim, holders, evidence }) => (
                <button
                  key={`${claim} ${holders}`}
                  type="button"
                  className="as-words rival"
                  onClick={() =>
                    showEvidence({ title: `${holders}: ${claim}`, note: `disputed is ${about}`, evidence })
                  }
                >
                  against that {holders}: {claim}
                </button>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Audit({ checks }: { checks: readonly AuditCheck[] }) {
  const showEvidence = useEvidence()
  if (checks.length === 0) return null
  return (
    <aside className="audit">
      <h3>Arithmetic</h3>
      <ul>
        {checks.map((check) => (
          <li key={`${check.check} ${check.expected} ${check.found} ${check.evidence[0]?.start}`}>
            <button
              type="button"
              className="as-words"
              onClick={() => showEvidence({ title: sumWords(check), note: check.check, evidence: check.evidence })}
            >
              {sumWords(check)}
            </button>{' '}
            <span className={check.holds ? 'holds' : 'fails'}>{check.holds ? 'adds up' : 'does not add up'}</span>
          </li>
        ))}
      </ul>
    </aside>
  )
}
