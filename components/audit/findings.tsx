import { Mark } from '@/components/site/mark'
import { formatList } from '@/lib/domain/words/format'
import { ruleSentences } from '@/lib/domain/audit/rule-sentences'
import type { Finding } from '@/lib/domain/program/schema'

const order = { fail: 0, warn: 1, info: 2, pass: 3 } as const
const words = { fail: 'Failed', warn: 'Warned', info: 'Note', pass: 'Passed' } as const
/** Passed rules beyond these fold away. */
const SHOWN_PASSES = 5

/** What failed and warned first; passed rules fold after five. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  const sorted = inOrder(findings)
  const open = sorted.filter(({ severity }) => severity !== 'pass')
  const passed = sorted.filter(({ severity }) => severity === 'pass')
  const folded = passed.slice(SHOWN_PASSES)
  return (
    <>
      <FindingTable findings={[...open, ...passed.slice(0, SHOWN_PASSES)]} />
      {folded.length > 0 && (
        <details className="more">
          <summary className="act">Show the other {folded.length}</summary>
          <FindingTable findings={folded} />
        </details>
      )}
    </>
  )
}

/** Failed, warned, noted, passed; within each as a coach would ask. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => order[a.severity] - order[b.severity])
}

export function FindingTable({ findings }: { findings: readonly Finding[] }) {
  return (
    <table className="findings">
      <thead>
        <tr>
          <th scope="col">
            <span className="sr">Result</span>
          </th>
          <th scope="col">Rule</th>
          <th scope="col">Measured</th>
          <th scope="col">Limit</th>
          <th scope="col">Source</th>
          <th scope="col">
            <span className="sr">Id</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {findings.map((finding) => (
          <tr key={`${finding.rule} ${finding.where} ${finding.weeks.join()}`}>
            <td className={finding.severity}>
              <Mark kind={finding.severity} label={words[finding.severity]} />
            </td>
            <th scope="row">
              {subject(finding)}
              <small>{ruleSentences[finding.rule]}</small>
            </th>
            <td className="figure">{finding.measured}</td>
            <td className="limit">{finding.limit}</td>
            <td className="source">{finding.source}</td>
            <td className="id">{finding.rule}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function subject({ title, where, weeks }: Finding): string {
  const when = weeks.length > 0 ? `week${weeks.length > 1 ? 's' : ''} ${formatList(weeks)}` : ''
  return [title, where, when].filter(Boolean).join(', ')
}
