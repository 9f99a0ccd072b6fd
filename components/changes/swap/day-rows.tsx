import { LoadingLine } from '@/components/changes/loading-line'
import { Load } from '@/components/prescription/load'
import { prescriptionShape } from '@/components/prescription/prescription'
import { useDayRows } from '@/lib/client/program/use-day-rows'
import { numberExercises } from '@/lib/domain/program/number-exercises'
import { formatWork, prescribeExercise } from '@/lib/domain/words/prescription'
import type { SwappedDay } from './swapped-day'

interface Props {
  day: Omit<SwappedDay, 'title'>
  onPick: (row: { slot: string; name: string }) => void
}

/** The exercises of a day as they are now, a line each; a press says that this one makes way. */
export function DayRows({ day, onPick }: Props) {
  const { data: rows, error, refetch } = useDayRows(day)
  if (!rows)
    return <LoadingLine words="Looking at the day." error={error} onRetry={() => void refetch()} />
  return (
    <>
      <p className="mb-3 text-small text-muted">Which one makes way?</p>
      <ol className="border-t border-hairline">
        {numberExercises(rows.exercises).flatMap(({ members }) =>
          members.map(({ number, exercise }) => {
            const { slot, exercise_id, sets } = exercise
            const name = rows.names[exercise_id]?.name ?? exercise_id
            return (
              <li key={slot}>
                <button
                  type="button"
                  className="group/line grid min-h-14 w-full cursor-pointer grid-cols-[36px_minmax(0,1fr)_auto] items-baseline border-b border-hairline py-2.5 text-left"
                  onClick={() => onPick({ slot, name })}
                >
                  <span className="text-muted">{number}</span>
                  <span className="min-w-0">
                    <b className="font-semibold underline-offset-[0.25em] group-hover/line:underline">
                      {name}
                    </b>
                    <small className={`block text-small text-muted ${prescriptionShape}`}>
                      {formatWork(prescribeExercise(exercise))}
                    </small>
                  </span>
                  <span className="pl-3 text-right font-figure font-stretch-82%">
                    <Load sets={sets} units={day.units} />
                  </span>
                </button>
              </li>
            )
          }),
        )}
      </ol>
    </>
  )
}
