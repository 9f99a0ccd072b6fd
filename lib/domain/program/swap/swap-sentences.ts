import { count, formatList } from '@/lib/domain/words/format'
import { liftName } from '@/lib/domain/words/lift-name'
import { findPlace, type Place } from './find-place'
import { minutesSentence, setsSentence } from './swap-differences'
import type { SwapExercise, SwapRequest, SwappedRow } from './swap-exercise'
import type { SwapState } from './swap-state'

/** What a swap does, and one sentence for each thing that it costs or leaves as it is. */
export function swapSentences(
  state: SwapState,
  request: SwapRequest,
  swap: SwapExercise,
): { sentence: string; notes: string[] } {
  const place = findPlace(state, request)!
  const was = place.exercise.exercise_id
  const names = `${request.entry.name} in place of the ${liftName(was)}`
  if (swap.rows.length === 0) {
    const reasons = [...new Set(swap.kept.map(({ because }) => because))]
    return { sentence: `Nothing changes. ${reasons.join(' ')}`, notes: [] }
  }
  return {
    sentence: `${names}, ${whereWords(request, swap.rows)}.`,
    notes: [
      ...costs(state, place, swap),
      firstWeek(state, was, swap),
      ...unpaired(place, swap),
      ...keptWords(swap),
    ].filter(Boolean),
  }
}

function whereWords({ scope }: SwapRequest, rows: readonly SwappedRow[]): string {
  if (scope === 'today') return 'in this session only'
  const weeks = [...new Set(rows.map(({ week }) => week))]
  const sessions = count(new Set(rows.map(({ week, day }) => `${week} ${day}`)).size, 'session')
  return `${weekWords(weeks)}: ${sessions}`
}

/** `in week 9`, `in weeks 9 to 11`, `in weeks 2, 4 and 5` */
function weekWords(weeks: readonly number[]): string {
  const [first, last] = [weeks[0]!, weeks.at(-1)!]
  if (weeks.length === 1) return `in week ${first}`
  const isRun = last - first === weeks.length - 1
  return `in weeks ${isRun ? `${first} to ${last}` : formatList(weeks)}`
}

/** What was asked for by name is trained less, and so is what is tested later. */
function costs(state: SwapState, { athlete, exercise }: Place, { rows }: SwapExercise): string[] {
  const { exercise_id } = exercise
  const wished = athlete.lifts.find((lift) => lift.exercise.id === exercise_id)
  const sessions = count(new Set(rows.map(({ week, day }) => `${week} ${day}`)).size, 'session')
  const last = rows.at(-1)!.week
  const tested = state.weeks.find(
    ({ week }) =>
      week.week >= rows[0]!.week &&
      week.workouts.some(
        ({ kind, exercises }) =>
          kind === 'test' && exercises.some((each) => each.exercise_id === exercise_id),
      ),
  )
  const name = liftName(exercise_id)
  return [
    wished
      ? `You asked to ${wished.ask} the ${name}: it is trained in ${sessions} less, and what is not practised grows less.`
      : '',
    tested && last <= tested.week.week
      ? `Week ${tested.week.week} tests the ${name}: it has ${sessions} less until then.`
      : '',
  ]
}

/** Of the first week that differs: its sets of each muscle, and the minutes of the day. */
function firstWeek(state: SwapState, was: string, { weeks, rows }: SwapExercise): string {
  const [first] = rows
  const after = weeks.find(({ week }) => week.week === first!.week)!.week
  const before = state.weeks.find(({ week }) => week.week === first!.week)!.week
  const [shorter, longer] = [before, after].map(
    ({ workouts }) => workouts.find(({ day }) => day === first!.day)!.minutes,
  )
  const sets = setsSentence(before, after, was)
  const minutes = minutesSentence(shorter!, longer!)
  return [sets, minutes && `The session takes ${minutes.toLowerCase()}`].filter(Boolean).join(' ')
}

function unpaired({ exercise, workout }: Place, { rows }: SwapExercise): string[] {
  const [first] = rows
  const mate = workout.exercises.find(
    (other) => other !== exercise && exercise.superset && other.superset === exercise.superset,
  )
  if (!mate || first!.becomes.superset) return []
  return [`No longer in turn with the ${liftName(mate.exercise_id)}: each is done alone.`]
}

function keptWords({ kept }: SwapExercise): string[] {
  const reasons = [...new Set(kept.map(({ because }) => because))]
  return reasons.map((because) => {
    const those = kept.filter((each) => each.because === because)
    const weeks = [...new Set(those.map(({ week }) => week))]
    const sessions = new Set(those.map(({ week, day }) => `${week} ${day}`)).size
    const stays = sessions === 1 ? 'stays as it is' : 'stay as they are'
    return `${count(sessions, 'session')} ${weekWords(weeks)} ${stays}. ${because}`
  })
}
