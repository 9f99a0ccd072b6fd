import { type Effort, effortIndex } from '@/lib/domain/measures/effort'
import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { PlannedWeek } from './phases'
import { populationOf } from '@/lib/domain/athlete/population'
import { trainingKind } from '@/lib/domain/athlete/training-kind'

/** What a lift is to its day: the first, the second, another compound, or work for one muscle. */
export type Rank = 'main' | 'secondary' | 'compound' | 'isolation'

export type EffortRequest = Pick<
  AthleteProfile,
  'goal_category' | 'fitness_level' | 'duration_weeks' | 'age' | 'specific_sport'
>

/**
 * Effort of a loading week. E falls by 1 a week, which is +2.8 points of 1RM; RIR falls in the last
 * two weeks of a run, the reps before. End points are our judgement inside ACSM's and NSCA's ranges.
 */
export function loadingEffort(request: EffortRequest, week: PlannedWeek, rank: Rank): Effort {
  const end = endPoint(request, week, rank)
  if (isWeekBeforeMaximal(request, week) && rank === 'main') return { reps: 2, rir: 2 }
  const rir = Math.min(4, end.rir + Math.min(week.left, 2))
  const effort = { reps: end.reps + week.left - (rir - end.rir), rir }
  return populationOf(request).senior && week.week === 1 ? eased(effort) : effort
}

/** The same reps with at least four more in reserve; never more than six. */
export function deloadEffort(last: Effort): Effort {
  return { reps: last.reps, rir: Math.min(6, last.rir + 4) }
}

/** Fractional sets keep falling while the weight stays (Grgic & Mikulic 2017): 2 reps at 86 %. */
export function taperEffort(last: Effort, rank: Rank): Effort {
  return rank === 'main' ? { reps: 2, rir: 4 } : { reps: last.reps, rir: Math.min(4, last.rir + 2) }
}

/** Light days hold one more repetition in reserve. */
export function lighter({ reps, rir }: Effort): Effort {
  return { reps, rir: Math.min(5, rir + 1) }
}

/** Older athletes start at RIR 4 (Fragala 2019 starts low); the weight stays. */
function eased(effort: Effort): Effort {
  return effort.rir >= 4 ? effort : { reps: Math.max(5, effortIndex(effort) - 4), rir: 4 }
}

function isWeekBeforeMaximal(request: EffortRequest, week: PlannedWeek): boolean {
  return trainingKind(request) === 'strength' && week.phase === 'realization' && week.left === 1
}

/** Effort in the last week of a run. */
function endPoint(request: EffortRequest, week: PlannedWeek, rank: Rank): Effort {
  const main = mainEndPoint(request, week)
  const reps = {
    main: main.reps,
    secondary: main.reps + 2,
    compound: trainingKind(request) === 'local_endurance' ? 15 : 10,
    isolation: trainingKind(request) === 'local_endurance' ? 15 : 12,
  }[rank]
  return { reps, rir: main.rir + (request.duration_weeks <= 2 ? 1 : 0) }
}

/** The population's rule wins over the goal's. */
function mainEndPoint(request: EffortRequest, week: PlannedWeek): Effort {
  const { under18, senior, ageUnknown } = populationOf(request)
  const goal = goalEndPoint(request, week, under18)
  if (under18) return { reps: Math.max(goal.reps, 6), rir: 3 }
  if (senior) return { reps: Math.max(goal.reps, 5), rir: Math.max(goal.rir, 2) }
  // At most 85 % without a known age: E of 7 or more.
  if (ageUnknown && effortIndex(goal) < 7) return { reps: Math.max(goal.reps, 5), rir: 2 }
  return goal
}

function goalEndPoint(request: EffortRequest, week: PlannedWeek, under18: boolean): Effort {
  const beginner = request.fitness_level === 'beginner'
  switch (trainingKind(request)) {
    case 'strength':
      return beginner || under18 ? { reps: 6, rir: 3 } : strengthEndPoint(week)
    case 'power':
      return beginner || under18 ? { reps: 6, rir: 3 } : powerEndPoint(week)
    case 'sport_endurance':
      return sportEndPoint(week)
    case 'hypertrophy':
      return { reps: [8, 6, 10][(week.block - 1) % 3] ?? 8, rir: beginner ? 2 : 1 }
    case 'general':
      return { reps: week.block % 2 === 1 ? 8 : 10, rir: 2 }
    case 'local_endurance':
      return { reps: 15, rir: beginner ? 2 : 1 }
  }
}

function strengthEndPoint(week: PlannedWeek): Effort {
  if (week.phase === 'realization') return { reps: 1, rir: 2 }
  if (week.phase === 'intensification') return { reps: 4, rir: week.phase_weeks === 1 ? 2 : 1 }
  return { reps: 6, rir: 2 }
}

/** A short run of heavier weeks ends a little lighter, so that its first week is no leap from the eights before. */
function sportEndPoint(week: PlannedWeek): Effort {
  if (week.phase !== 'intensification') return { reps: 8, rir: 3 }
  if (week.phase_weeks >= 3) return { reps: 5, rir: 2 }
  return { reps: 6, rir: week.phase_weeks === 2 ? 2 : 3 }
}

function powerEndPoint(week: PlannedWeek): Effort {
  if (week.phase === 'realization') return { reps: 2, rir: 3 }
  return { reps: week.phase === 'intensification' ? 3 : 5, rir: 2 }
}
