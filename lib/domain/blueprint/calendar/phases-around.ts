import type { PlacedEvent } from '@/lib/domain/athlete/time/event-place'
import {
  hasPeak,
  planPhases,
  type PhaseRequest,
  type PlannedWeek,
} from '@/lib/domain/blueprint/phases'
import { isTest, takesAWeek } from './event-dose'

/** Weeks that a test needs before it, where the level peaks at all. */
const LEAST_BEFORE_TAPER = 2

/**
 * The phases of a program in which an event lies: they build up to it, its week is a taper before a test that the
 * level peaks for and a deload before all else, and loading begins anew after it. Events that ask for nothing, and
 * those outside the program, change nothing.
 */
export function phasesAround(request: PhaseRequest, event: PlacedEvent | null): PlannedWeek[] {
  const plain = planPhases(request)
  const weeks = request.duration_weeks
  if (!event || event.week < 2 || event.week > weeks || !takesAWeek(event.kind)) return plain
  const before = until(request, event)
  const after =
    event.week === weeks ? [] : planPhases({ ...request, duration_weeks: weeks - event.week })
  const block = before.at(-1)?.block ?? 0
  const later = after.map((week) => ({
    ...week,
    week: week.week + event.week,
    block: week.block + block,
  }))
  return [...before, ...later]
}

function until(request: PhaseRequest, { kind, week }: PlacedEvent): PlannedWeek[] {
  const whole = { ...request, duration_weeks: week }
  if (isTest(kind) && hasPeak(whole)) return planPhases(whole)
  const long = planPhases({ ...request, duration_weeks: Math.max(8, week) })
  const peaks = long.at(-1)?.phase === 'taper'
  const phase = isTest(kind) && peaks && week > LEAST_BEFORE_TAPER ? 'taper' : 'deload'
  const building = planPhases({ ...request, duration_weeks: week - 1 }).filter(isBeforeTaper)
  const block = building.at(-1)?.block ?? 1
  const missing = week - 1 - building.length
  const last = { week, phase, block, phase_week: 1, phase_weeks: 1, left: 0 } as const
  return missing === 0 ? [...building, last] : [...stretched(request, week - 1), last]
}

function isBeforeTaper({ phase }: PlannedWeek): boolean {
  return phase !== 'taper'
}

/** Without a peak of their own: as whoever builds up for size. */
function stretched(request: PhaseRequest, weeks: number): PlannedWeek[] {
  return planPhases({ ...request, goal_category: 'general_fitness', duration_weeks: weeks })
}
