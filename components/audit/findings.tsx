import { actLook } from '@/components/ui/button'
import { Mark, markInk } from '@/components/ui/mark'
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
        <details className="group/more print:[&::details-content]:[block-size:auto] print:[&::details-content]:[content-visibility:visible]">
          <summary className={`group-open/more:hidden ${actLook}`}>
            Show the other {folded.length}
          </summary>
          <FindingTable findings={folded} continued />
        </details>
      )}
    </>
  )
}

/** Failed, warned, noted, passed; within each as a coach would ask. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => order[a.severity] - order[b.severity])
}

const cell = 'py-2.5 pr-4 phone:p-0 sheets:py-[1.2mm]'
const head = 'pr-4 pb-1'
const second = 'phone:order-2 phone:pt-0.5 phone:text-note phone:text-muted'

interface TableProps {
  findings: readonly Finding[]
  /** The rest of a table that stands above and has the heads. */
  continued?: boolean
}

export function FindingTable({ findings, continued = false }: TableProps) {
  return (
    <table className={`text-small sheets:text-[8.5pt]/[11pt] ${continued ? '' : 'mt-6'}`}>
      <thead
        className={`text-note/small text-muted phone:hidden sheets:text-[7.5pt]/[11pt] ${continued ? 'hidden' : ''}`}
      >
        <tr>
          <th scope="col">
            <span className="sr-only">Result</span>
          </th>
          <th scope="col" className={head}>
            Rule
          </th>
          <th scope="col" className={head}>
            Measured
          </th>
          <th scope="col" className={head}>
            Limit
          </th>
          <th scope="col" className={head}>
            Source
          </th>
          <th scope="col">
            <span className="sr-only">Id</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {findings.map((finding) => (
          <FindingRow
            key={`${finding.rule} ${finding.where} ${finding.weeks.join()}`}
            finding={finding}
          />
        ))}
      </tbody>
    </table>
  )
}

function FindingRow({ finding }: { finding: Finding }) {
  const { severity, rule, measured, limit, source, sentence } = finding
  return (
    <tr className="border-t border-hairline align-top phone:flex phone:flex-wrap phone:py-2.5 phone:after:order-1 phone:after:basis-full">
      <td className={`w-6.5 py-2.5 phone:p-0 sheets:py-[1.2mm] ${markInk[severity]}`}>
        <Mark kind={severity} label={words[severity]} className="mt-1" />
      </td>
      <th
        scope="row"
        className={`font-medium wrap-anywhere phone:flex-[1_1_0] sheets:w-[44%] ${cell}`}
      >
        {subject(finding)}
        <small className="block text-note font-normal text-muted sheets:text-[7.5pt]/[9.5pt]">
          {sentence || ruleSentences[rule]}
        </small>
      </th>
      <td
        className={`font-semibold whitespace-nowrap phone:max-w-[46%] phone:pl-4 phone:text-right phone:whitespace-normal sheets:whitespace-normal ${cell}`}
      >
        {measured}
      </td>
      <td className={`phone:ml-6.5 phone:pr-4 ${cell} ${second}`}>{limit}</td>
      <td className={`phone:ml-auto phone:text-right ${cell} ${second}`}>{source}</td>
      <td className="py-2.5 text-right whitespace-nowrap text-muted phone:hidden sheets:py-[1.2mm]">
        {rule}
      </td>
    </tr>
  )
}

function subject({ title, where, weeks }: Finding): string {
  const when = weeks.length > 0 ? `week${weeks.length > 1 ? 's' : ''} ${formatList(weeks)}` : ''
  return [title, where, when].filter(Boolean).join(', ')
}
