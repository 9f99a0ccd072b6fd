import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { noWishes, type Wishes } from '@/lib/domain/athlete/wishes'
import { answerWishes } from './wishes/answer-wishes'
import { blueprintSlots } from './blueprint-slots'
import { blueprintVersion } from './blueprint-version'
import { blueprintWeek } from './blueprint-week'
import { projectedMaximum, startMaximum } from './loads/projected-maximum'
import { inOneGo } from './in-one-go'
import { nameDays } from './name-days'
import { noticesFor } from './notices/notices-for'
import { planBasisSteps, planWeeks } from './plan-program'
import type { Blueprint, BlueprintWeek } from './schema'
import { isMainTag } from './styles/tags'
import { usefulMinutes } from './styles/useful-minutes'
import { volumeGroups } from './styles/volume-groups'
import { volumeRanges } from './styles/volume-ranges'
import type { PlanBasis } from './weeks/plan-basis'
import type { WeekPlan } from './weeks/planned-week'
import type { ProgramWeek } from './weeks/program-week'

/**
 * The whole program's numbers, from the athlete's answers and wishes alone: the same always give the
 * same blueprint. Any valid profile that `refusalOf` does not refuse.
 */
export function buildBlueprint(profile: AthleteProfile, wishes: Wishes = noWishes): Blueprint {
  return inOneGo(blueprintSteps(profile, wishes))
}

/**
 * The same in steps of some milliseconds each, between which a caller may do other work. `phases` are those of a program
 * that stands, where other rows are wanted for its weeks.
 */
export function* blueprintSteps(
  profile: AthleteProfile,
  wishes: Wishes = noWishes,
  phases?: readonly ProgramWeek[],
): Generator<undefined, Blueprint> {
  const athlete = deriveAthlete(profile, wishes)
  const basis = yield* planBasisSteps(athlete, phases)
  yield
  const plans: WeekPlan[] = []
  for (const plan of planWeeks(basis)) {
    plans.push(plan)
    yield
  }
  const slots = blueprintSlots(basis, plans)
  yield
  const days = nameDays(basis)
  const weeks: BlueprintWeek[] = []
  for (const plan of plans) {
    weeks.push(blueprintWeek(plan, slots, days))
    yield
  }
  const ranges = volumeRanges(athlete.style, athlete.level)
  const answers = yield* answerWishes({ profile, athlete, basis, plans, slots, weeks })
  yield
  return {
    version: blueprintVersion,
    style: athlete.style,
    level: athlete.level,
    phases: runsOf(basis.weeks),
    weekdays: [...athlete.weekdays],
    targets: volumeGroups.map((group) => ({ group, from: ranges[group].lo, to: ranges[group].hi })),
    useful_minutes: usefulMinutes(athlete.style, athlete.level),
    projected: projectedMaxima(basis),
    slots,
    weeks,
    notices: noticesFor({ profile, athlete, slots, weeks }),
    wishes,
    answers,
  }
}

/** Of the main lifts that are known, each week's maximum in kg, to a tenth. */
function projectedMaxima({ athlete, days, weeks }: PlanBasis): Blueprint['projected'] {
  const mains = days.flat().filter(({ tag }) => isMainTag(tag) || tag === 'p')
  const lifts = [...new Set(mains.map(({ exercise }) => exercise))].filter(
    (exercise) => exercise.pct && startMaximum(athlete, exercise) !== null,
  )
  return lifts.flatMap((exercise) =>
    weeks.map(({ week }) => ({
      exercise_id: exercise.id,
      week,
      kg: Math.round(10 * (projectedMaximum(athlete, exercise, week) ?? 0)) / 10,
    })),
  )
}

function runsOf(weeks: readonly ProgramWeek[]): Blueprint['phases'] {
  return weeks
    .filter((week) => week.phase_week === 1)
    .map(({ phase, week, phase_weeks }) => ({
      phase,
      from_week: week,
      to_week: week + phase_weeks - 1,
    }))
}
