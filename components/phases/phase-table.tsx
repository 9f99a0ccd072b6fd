import { formatWeeks } from '@/lib/domain/words/format'
import { countWorkingSets } from '@/lib/domain/program/number-exercises'
import { outlineWeeks } from '@/lib/domain/report/outline'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import { phaseWords } from '@/lib/domain/words/words'
import { prescriptionLook, Second } from '@/components/prescription/prescription'
import type { PhaseSpan } from './timeline'
import { PhaseMark } from './phase-mark'

const row =
  'break-inside-avoid border-b border-hairline align-baseline phone:grid phone:grid-cols-[minmax(0,1fr)_auto] phone:py-2'
const cell = 'pr-4 pb-2 phone:p-0'
const sets = 'pb-2 text-right whitespace-nowrap phone:p-0'

/** What each phase does, in its own prescription. */
export function PhaseTable({ program }: { program: ProgramRecord }) {
  const outlines = outlineWeeks(program.blueprint)
  return (
    <table className="mt-4 break-inside-avoid text-small">
      <thead className="text-note/small text-muted phone:hidden">
        <tr className={row}>
          <th scope="col" className={`pt-0 ${cell}`}>
            Phase
          </th>
          <th scope="col" className={`pt-0 ${cell}`}>
            Weeks
          </th>
          <th scope="col" className={`pt-0 ${cell}`}>
            Main lifts
          </th>
          <th scope="col" className={`pt-0 ${sets}`}>
            Sets a week
          </th>
        </tr>
      </thead>
      <tbody>
        {program.blueprint.phases.map((span) => {
          const first = outlines.find(({ week }) => week === span.from_week)
          const last = outlines.find(({ week }) => week === span.to_week)
          return (
            <tr key={span.from_week} className={row}>
              <th scope="row" className={`pt-2 ${cell}`}>
                <PhaseMark phase={span.phase}>{phaseName(span, program)}</PhaseMark>
              </th>
              <td className={`pt-2 phone:text-right ${cell}`}>{formatWeeks(span)}</td>
              <td className={`pt-2 text-body/small ${cell} ${prescriptionLook}`}>
                {first?.all_work}
                {last && last.all_work !== first?.all_work && (
                  <>
                    <Second> to </Second>
                    {last.all_work}
                  </>
                )}
              </td>
              <td className={`pt-2 ${sets}`}>
                {setsOf(span, program)}
                <span className="hidden text-muted phone:inline"> sets</span>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** `Taper, test` */
export function phaseName({ phase, to_week }: PhaseSpan, { blueprint }: ProgramRecord) {
  const days = blueprint.weeks.find(({ week }) => week === to_week)?.days ?? []
  const tested = days.some(({ kind }) => kind === 'test')
  return `${phaseWords[phase]}${tested ? ', test' : ''}`
}

function setsOf({ from_week, to_week }: PhaseSpan, { weeks }: ProgramRecord): string {
  const sets = weeks
    .filter(({ week }) => week >= from_week && week <= to_week)
    .map(({ workouts }) => countWorkingSets(workouts.flatMap(({ exercises }) => exercises)))
  const [least, most] = [Math.min(...sets), Math.max(...sets)]
  return least === most ? String(least) : `${least} to ${most}`
}
