import { populationOf } from '@/lib/domain/athlete/population'
import { deriveAthlete, type Athlete } from '@/lib/domain/athlete/athlete'
import { noWishes, wishKeys, type Wishes } from '@/lib/domain/athlete/wishes'
import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import { startMaximum } from '@/lib/domain/blueprint/loads/projected-maximum'
import { planBasis, planWeeks } from '@/lib/domain/blueprint/plan-program'
import { blueprintSchema } from '@/lib/domain/blueprint/schema'
import { planWeek } from '@/lib/domain/blueprint/weeks/plan-week'
import type { PlanBasis } from '@/lib/domain/blueprint/weeks/plan-basis'
import type { WeekPlan } from '@/lib/domain/blueprint/weeks/planned-week'
import { isLoading } from '@/lib/domain/blueprint/weeks/program-week'
import { isPull } from '@/lib/domain/catalogue/exercise-kinds'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { heavyReps, isMainLift, isPowerOrConditioning, rowsOf } from './plan-facts'
import { hasSoundReps } from './plan-properties'

/** The plan of a profile and of what is wished for beside it. */
export interface ProfileFacts {
  profile: AthleteProfile
  wishes: Wishes
  athlete: Athlete
  basis: PlanBasis
  weeks: WeekPlan[]
  loading: WeekPlan[]
}

/** Something that is true of the plan of everybody whom the form allows. */
interface ProfileProperty {
  name: string
  /** Share of the plans for which it has to hold, 1 unless said. */
  least?: number
  holds: (facts: ProfileFacts) => boolean
}

export function profileFacts(profile: AthleteProfile, wishes: Wishes = noWishes): ProfileFacts {
  const athlete = deriveAthlete(profile, wishes)
  const basis = planBasis(athlete)
  const weeks = [...planWeeks(basis)]
  const loading = weeks.filter(({ week }) => isLoading(week))
  return { profile, wishes, athlete, basis, weeks, loading }
}

export const profileProperties: ProfileProperty[] = [
  {
    name: 'no session is over its minutes',
    holds: ({ weeks, athlete }) =>
      weeks.every(({ sessions }) =>
        sessions.every(
          ({ day, minutes }) => minutes <= (athlete.dayMinutes[day - 1] ?? athlete.sessionMinutes),
        ),
      ),
  },
  {
    name: 'outside a taper every day of the week is trained, and each has a lift',
    holds: ({ weeks, athlete }) =>
      weeks
        .filter(({ week }) => week.phase !== 'taper')
        .every(
          ({ sessions }) =>
            sessions.length === athlete.weekdays.length &&
            sessions.every(
              ({ kind, rows }) =>
                kind === 'recovery' || rows.some((row) => !isPowerOrConditioning(row)),
            ),
        ),
  },
  {
    name: 'a week pulls wherever anything allows it',
    holds: ({ loading, athlete }) =>
      ![...athlete.exercises].some((id) => isPull(catalogueEntry(id))) ||
      loading.every((week) => rowsOf(week).some(({ row }) => isPull(row.exercise))),
  },
  {
    name: 'reps are those a coach prints, ranges are wide, nothing is heavier than its tool allows',
    holds: ({ loading }) => loading.every((week) => rowsOf(week).every(hasSoundReps)),
  },
  {
    name: 'no lift has more than twenty reps at 80 % in a session',
    holds: ({ weeks }) => weeks.every((week) => rowsOf(week).every((row) => heavyReps(row) <= 20)),
  },
  {
    name: 'known lifts have their weight in every week',
    least: 0.99,
    holds: ({ weeks, athlete }) =>
      weeks.every((week) =>
        rowsOf(week)
          .filter((row) => isMainLift(row) && startMaximum(athlete, row.row.exercise) !== null)
          .every(({ groups }) => groups.every(({ kg }) => kg !== null)),
      ),
  },
  {
    name: 'under 18 and from 65 on nothing is tested and nothing above 85 % is lifted',
    holds: ({ weeks, profile }) => {
      const { under18, senior, ageUnknown } = populationOf(profile)
      if (!under18 && !senior && !ageUnknown) return true
      const sessions = weeks.flatMap((week) => week.sessions)
      const groups = sessions.flatMap(({ rows }) => rows.flatMap((row) => row.groups))
      const most = under18 ? 80 : 85
      return (
        sessions.every(({ kind }) => kind !== 'test') &&
        groups.every(({ pct }) => pct === null || pct <= most)
      )
    },
  },
  {
    name: 'the same profile gives the same plan, and a week alone is the week of the whole',
    holds: ({ profile, wishes, basis, weeks }) =>
      same(profileFacts(profile, wishes).weeks, weeks) &&
      [0, Math.floor(weeks.length / 2), weeks.length - 1].every((index) => {
        const week = weeks[index]
        return week !== undefined && same(planWeek(basis, week.week), week)
      }),
  },
  {
    name: 'the blueprint is what is stored',
    holds: ({ profile, wishes }) =>
      blueprintSchema.safeParse(buildBlueprint(profile, wishes)).success,
  },
  {
    name: 'every wish has its own answer, and none is passed over',
    holds: ({ profile, wishes }) => {
      const { answers } = buildBlueprint(profile, wishes)
      const isAnswered = answers.every(
        ({ sentence }) => sentence !== 'We cannot plan for this wish.',
      )
      return (
        isAnswered &&
        same(
          answers.map(({ key }) => key),
          wishKeys(wishes),
        )
      )
    },
  },
]

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
