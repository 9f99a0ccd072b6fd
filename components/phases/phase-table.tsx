import { formatWeeks } from '@/lib/domain/words/format'
import { countWorkingSets } from '@/lib/domain/program/number-exercises'
import { outlineWeeks } from '@/lib/domain/report/outline'
import type { FullProgram } from '@/lib/domain/contract/views'
import { phaseWords } from '@/lib/domain/words/words'
import type { PhaseSpan } from './timeline'
import { PhaseMark } from './phase-mark'

/** What each phase does, in its own prescription. */
export function PhaseTable({ program }: { program: FullProgram }) {
  const outlines = outlineWeeks(program.blueprint)
  return (
    <table className="phases">
      <thead>
        <tr>
          <th scope="col">Phase</th>
          <th scope="col">Weeks</th>
          <th scope="col">Main lifts</th>
          <th scope="col" className="sets">
            Sets a week
          </th>
        </tr>
      </thead>
      <tbody>
        {program.blueprint.phases.map((span) => {
          const first = outlines.find(({ week }) => week === span.from_week)
          const last = outlines.find(({ week }) => week === span.to_week)
          return (
            <tr key={span.from_week}>
              <th scope="row">
                <PhaseMark phase={span.phase}>{nameOf(span, program)}</PhaseMark>
              </th>
              <td className="when">{formatWeeks(span)}</td>
              <td className="rx">
                {first?.all_work}
                {last && last.all_work !== first?.all_work && (
                  <>
                    <span className="then"> to </span>
                    {last.all_work}
                  </>
                )}
              </td>
              <td className="sets">{setsOf(span, program)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function nameOf({ phase, to_week }: PhaseSpan, { blueprint }: FullProgram) {
  const days = blueprint.weeks.find(({ week }) => week === to_week)?.days ?? []
  const tested = days.some(({ kind }) => kind === 'test')
  return `${phaseWords[phase]}${tested ? ', test' : ''}`
}

function setsOf({ from_week, to_week }: PhaseSpan, { program_weeks }: FullProgram): string {
  const sets = program_weeks
    .filter(({ week }) => week >= from_week && week <= to_week)
    .map(({ workouts }) => countWorkingSets(workouts.flatMap(({ exercises }) => exercises)))
  const [least, most] = [Math.min(...sets), Math.max(...sets)]
  return least === most ? String(least) : `${least} to ${most}`
}
