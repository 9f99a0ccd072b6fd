import type { ReactNode } from 'react'
import { hostOf, restOf } from '@/components/sheet/rest-words'
import type { DayFacts } from '@/components/day/day-facts'
import { rowSentences } from '@/components/day/row-sentences'
import type { ExerciseGroup, NumberedExercise } from '@/lib/domain/program/number-exercises'
import type { Exercise, ProgramSet } from '@/lib/domain/program/schema'
import type { Units } from '@/lib/domain/vocabulary'
import { formatLoad, formatLoads, NBSP } from '@/lib/domain/words/format'
import { formatReserve, formatWork, prescribeExercise } from '@/lib/domain/words/prescription'
import { formatSetLines, setLines } from '@/lib/domain/words/set-lines'
import { rampWords } from '@/lib/domain/words/warm-up-words'

interface Props {
  member: NumberedExercise
  group: ExerciseGroup
  last: boolean
  facts: DayFacts
  /** Cells of the day's longest row. */
  columns: number
}

/** An exercise with a cell for each set, and under it what next time depends on. */
export function LogRow({ member, group, last, facts, columns }: Props) {
  const { exercise, number } = member
  const { names, units } = facts
  const { exercise_id, sets } = exercise
  const name = names[exercise_id]
  const rule = ruleWords(exercise, facts)
  const { lines, below } = prescription(exercise, group, last, facts)
  const joined = group.superset && !last
  return (
    <>
      <tr className={rule ? 'ruled' : joined ? 'joined' : undefined}>
        <th scope="row">
          <span className="number" data-number>
            {number}
          </span>
          {name?.name ?? exercise_id}
          {name?.unilateral && ', each side'}
          {lines.map((words) => (
            <span key={words} className="work">
              {words}
            </span>
          ))}
          {below && <span className="ramp">{below}</span>}
        </th>
        {sets.map((set, index) => (
          <LogCell
            key={index}
            set={set}
            units={units}
            leave={set.rir !== null && set.rir !== sets[0]?.rir ? set.rir : null}
          />
        ))}
        {sets.length < columns && <td className="none" colSpan={columns - sets.length} />}
      </tr>
      {rule && (
        <tr className={joined ? 'rule joined' : 'rule'}>
          <td colSpan={columns + 1}>{rule}</td>
        </tr>
      )}
    </>
  )
}

/** Room for what was done; the planned load small in the corner. */
function LogCell({ set, units, leave }: { set: ProgramSet; units: Units; leave: number | null }) {
  return (
    <td className="cell">
      {set.load_kg !== null && <span className="plan">{formatLoad(set.load_kg, units)}</span>}
      {leave !== null && <span className="leave">{leave >= 5 ? 'easy' : `leave ${leave}`}</span>}
    </td>
  )
}

/** Sets with names stand one below the other; equal ones are a line with their weight. The ramp comes last. */
function prescription(exercise: Exercise, group: ExerciseGroup, last: boolean, facts: DayFacts) {
  const { warm_up, sets, measure } = exercise
  const { units, names, exercises } = facts
  const value = prescribeExercise(exercise)
  const rest = restOf(exercise, group, last, hostOf(exercise, exercises, names))
  const ramp = warm_up.length > 0 ? rampWords(warm_up, measure, units) : ''
  if (setLines(value.parts).some(({ name }) => name)) {
    const below = [rest && `${rest} rest`, ramp].filter(Boolean).join(' · ')
    return { lines: formatSetLines(value.parts, units), below }
  }
  const loads = formatLoads(sets, units)
  const words = [
    formatWork(value),
    formatReserve(value.rir),
    loads && `${loads}${NBSP}${units}`,
    rest,
  ]
  return { lines: [words.filter(Boolean).join(' · ')], below: ramp }
}

/** How it is done today, a line for a weight that is to be found, and what next time depends on. */
function ruleWords(exercise: Exercise, { units, week }: DayFacts): ReactNode {
  const said = rowSentences(exercise, units, week)
  if (!said) return null
  return (
    <>
      {said.today && `${said.today} `}
      {exercise.sets[0]?.kind === 'find' && (
        <>
          My weight: <span className="write" /> {units}.{' '}
        </>
      )}
      {said.next}
    </>
  )
}
