import { Load } from '@/components/prescription/load'
import { Prescription, prescriptionLook } from '@/components/prescription/prescription'
import { prescribeExercise } from '@/lib/domain/words/prescription'
import { methodWords } from '@/lib/domain/words/words'
import type { ExerciseGroup, NumberedExercise } from '@/lib/domain/program/number-exercises'
import type { Units } from '@/lib/domain/vocabulary'
import type { WeekView } from '@/lib/domain/contract/views'
import { restOf } from './rest-words'

interface Props {
  member: NumberedExercise
  group: ExerciseGroup
  last: boolean
  name: WeekView['exercises'][string] | undefined
  units: Units
  /** `In place of the bench press.` */
  note?: string | undefined
  /** In whose rests it is done; null for most. */
  host: string | null
}

const row =
  'break-inside-avoid border-b align-baseline phone:grid phone:grid-cols-[48px_minmax(0,1fr)_auto] phone:items-baseline phone:py-2.5'

export function SheetRow({ member, group, last, name, units, note, host }: Props) {
  const { exercise, number } = member
  const { exercise_id, sets, progression } = exercise
  const value = prescribeExercise(exercise)
  const joined = group.superset && !last
  const cell = `pt-2.25 pr-4 phone:p-0 ${joined ? 'pb-0.5' : 'pb-2.25'}`
  return (
    <tr
      className={`${row} ${joined ? 'border-transparent phone:border-b-0 phone:pb-0' : 'border-hairline'}`}
    >
      <td className={`w-12 text-muted phone:row-[1/4] ${cell}`}>{number}</td>
      <th scope="row" className={`w-[36%] font-medium phone:col-start-2 phone:w-auto ${cell}`}>
        {name?.name ?? exercise_id}
        {name?.unilateral && <small className="block text-note text-muted">each side</small>}
        {note && <small className="block text-note text-muted">{note}</small>}
      </th>
      <td
        className={`text-[1.125rem] phone:col-[2/-1] phone:font-medium ${prescriptionLook} ${cell}`}
      >
        <Prescription value={value} rest={restOf(exercise, group, last, host)} />
        {progression && (
          <small className="block text-note font-normal text-muted font-stretch-100% tracking-normal">
            {methodWords[progression.method]}
          </small>
        )}
      </td>
      <td className="py-2.25 text-right text-lead/[1] font-figure whitespace-nowrap font-stretch-82% phone:col-start-3 phone:row-start-1 phone:p-0 phone:pl-3">
        <Load sets={sets} units={units} />
      </td>
    </tr>
  )
}
