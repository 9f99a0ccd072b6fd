import { PhaseMark } from '@/components/phases/phase-mark'
import { phaseName } from '@/components/phases/phase-table'
import { Second } from '@/components/prescription/prescription'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import { formatLoad, formatWeeks } from '@/lib/domain/words/format'
import type { LiftLoads } from './heaviest-by-week'

interface Props {
  program: ProgramRecord
  lifts: readonly LiftLoads[]
}

const row =
  'break-inside-avoid border-b border-hairline align-baseline phone:grid phone:grid-cols-3 phone:items-end phone:gap-x-3 phone:py-2'
const cell = 'py-2 pr-4 phone:p-0'

/** The heaviest set of each main lift, from a phase's first week to its last. */
export function PhaseLoads({ program, lifts }: Props) {
  const { units } = program.profile
  return (
    <>
      <table className="mt-4 text-small">
        <thead className="text-note/small text-muted phone:hidden">
          <tr className={row}>
            <th scope="col" className={cell}>
              Phase
            </th>
            <th scope="col" className={cell}>
              Weeks
            </th>
            {lifts.map(({ id, name }) => (
              <th key={id} scope="col" className={cell}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {program.blueprint.phases.map((span) => (
            <tr key={span.from_week} className={row}>
              <th scope="row" className={`phone:col-span-2 ${cell}`}>
                <PhaseMark phase={span.phase}>{phaseName(span, program)}</PhaseMark>
              </th>
              <td className={`phone:text-right ${cell}`}>{formatWeeks(span)}</td>
              {lifts.map((lift) => (
                <td key={lift.id} className={`text-body font-figure font-stretch-82% ${cell}`}>
                  <span className="hidden text-note font-normal text-muted font-stretch-100% phone:block">
                    {lift.name}
                  </span>
                  <FromTo lift={lift} span={span} units={units} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-2 text-note text-muted">
        {units === 'kg' ? 'Kilograms.' : 'Pounds.'} The heaviest set of each phase, from its first
        week to its last, reckoned from the lifts that you entered.
      </p>
    </>
  )
}

interface FromToProps {
  lift: LiftLoads
  span: { from_week: number; to_week: number }
  units: ProgramRecord['profile']['units']
}

/** `100 to 115`; a dash where the lift has no weight in this phase. */
function FromTo({ lift: { loads }, span, units }: FromToProps) {
  const within = loads.filter(({ week }) => week >= span.from_week && week <= span.to_week)
  const [first, last] = [within[0], within.at(-1)]
  if (!first || !last) return <span className="text-muted">–</span>
  const [from, to] = [formatLoad(first.load_kg, units), formatLoad(last.load_kg, units)]
  if (from === to) return from
  return (
    <>
      {from}
      <Second> to </Second>
      {to}
    </>
  )
}
