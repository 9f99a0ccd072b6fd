import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { onDay } from '@/lib/domain/athlete/time/on-day'
import { truthsOfWeek } from '@/lib/domain/audit/words/truths-of'
import type { BlueprintDay, Row, SetGroup } from '@/lib/domain/blueprint/schema'
import type { AlonePlan, WeekBasis } from '@/lib/domain/program/alone/alone-plan'
import type { ProgramState, StateWeek } from '@/lib/domain/program/program-state'
import type { ProgramSet, Week, Workout } from '@/lib/domain/program/schema'
import { fillMinutes } from './fill-minutes'
import { shorterWords } from './shorter-words'

/** What the form takes as minutes of a day. */
const LEAST_GIVEN = 20
const MOST_GIVEN = 180

interface DayAsked {
  day: number
  minutes: number
}

/**
 * A week of which one day takes fewer minutes. It has a plan of its own from then on: the same rows and lifts, that day's
 * cut by `fillMinutes`. As it was where the minutes suffice. Throws for a day that the week does not have.
 */
export function shortenDay(
  { profile, blueprint }: Pick<ProgramState, 'profile' | 'blueprint'>,
  { week, basis }: StateWeek,
  asked: DayAsked,
): StateWeek {
  const workout = week.workouts.find(({ day }) => day === asked.day)
  if (!workout) throw new Error(`Week ${week.week} has no day ${asked.day}`)
  if (workout.minutes <= asked.minutes) return { week, basis }
  const plan = basis.alone ?? { profile, wishes: blueprint.wishes, slots: blueprint.slots }
  const alone = { ...plan, profile: withMinutes(plan.profile, week, workout, asked.minutes) }
  const cut = shorten(alone, workout, asked)
  const truths = truthsOfWeek({ profile: alone.profile, blueprint }, withDay(week, cut))
  const gone = workout.exercises.filter(
    ({ slot }) => !cut.exercises.some((exercise) => exercise.slot === slot),
  )
  const focus = basis.days.find(({ day }) => day === asked.day)?.focus ?? workout.title
  const shorter = { ...cut, ...shorterWords(cut, { gone, focus, truths }) }
  const after = withDay(week, shorter)
  return { week: after, basis: { ...basisOf(basis, after, shorter), alone } }
}

function withDay(week: Week, workout: Workout): Week {
  return {
    ...week,
    workouts: week.workouts.map((each) => (each.day === workout.day ? workout : each)),
  }
}

/** The form with that day's minutes; its weekdays are those of the week, so that none moves. */
function withMinutes(
  profile: AthleteProfile,
  { workouts }: Week,
  { weekday }: Workout,
  minutes: number,
): AthleteProfile {
  const given = Math.min(MOST_GIVEN, Math.max(LEAST_GIVEN, minutes))
  return {
    ...profile,
    weekdays: workouts.map((each) => each.weekday),
    days_per_week: workouts.length,
    minutes_by_day: { ...profile.minutes_by_day, [weekday]: given },
  }
}

function shorten(
  { profile, wishes, slots }: AlonePlan,
  workout: Workout,
  { day, minutes }: DayAsked,
): Workout {
  const tags = new Map(slots.map(({ slot, tag }) => [slot, tag]))
  const filled = fillMinutes({
    athlete: onDay(deriveAthlete(profile, wishes), day - 1),
    exercises: workout.exercises,
    tagOf: (slot) => tags.get(slot),
    minutes,
  })
  return { ...workout, ...filled }
}

/** The planned week as it is now: every row with its exercise, that day's rows as they are trained. */
function basisOf(basis: WeekBasis, { workouts }: Week, shorter: Workout): WeekBasis {
  return {
    ...basis,
    days: basis.days.map((planned): BlueprintDay => {
      const workout = workouts.find(({ day }) => day === planned.day)
      if (!workout) return planned
      if (workout !== shorter) return { ...planned, rows: rowsOf(planned, workout) }
      return {
        ...planned,
        minutes: shorter.minutes,
        rows: rowsOf(planned, workout).map((row) => asTrained(row, shorter)),
      }
    }),
  }
}

function rowsOf({ rows }: BlueprintDay, { exercises }: Workout): Row[] {
  return rows.flatMap((row) => {
    const exercise = exercises.find(({ slot }) => slot === row.slot)
    return exercise ? [{ ...row, exercise_id: exercise.exercise_id }] : []
  })
}

function asTrained(row: Row, { exercises }: Workout): Row {
  const { sets, superset, in_rests_of } = exercises.find(({ slot }) => slot === row.slot)!
  return { ...row, groups: groupsOf(sets), superset, in_rests_of }
}

/** Equal sets in a row, as a plan has them. */
function groupsOf(sets: readonly ProgramSet[]): SetGroup[] {
  return sets.reduce<SetGroup[]>((groups, { kind, amount_min, amount_max, rir, pct_1rm }) => {
    const last = groups.at(-1)
    if (kind === 'warm_up') return groups
    const group = { kind, amount_min, amount_max, rir, pct_1rm }
    const isAlike = last && JSON.stringify({ ...group, sets: last.sets }) === JSON.stringify(last)
    return isAlike
      ? [...groups.slice(0, -1), { ...group, sets: last.sets + 1 }]
      : [...groups, { ...group, sets: 1 }]
  }, [])
}
