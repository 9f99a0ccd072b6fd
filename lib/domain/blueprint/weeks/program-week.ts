import type { Athlete } from '@/lib/domain/athlete/athlete'
import type { Style } from '@/lib/domain/athlete/style'
import { phasesAround } from '@/lib/domain/blueprint/calendar/phases-around'
import type { PhaseRequest, PlannedWeek } from '@/lib/domain/blueprint/phases'
import type { Goal } from '@/lib/domain/vocabulary'

/** A week's place in the program. */
export type ProgramWeek = PlannedWeek

/** The weeks of the whole program; nobody peaks in season. */
export function programWeeks(athlete: Athlete): ProgramWeek[] {
  const goal = athlete.wishes.season === 'in' ? 'general_fitness' : GOAL_OF[athlete.style]
  const request: PhaseRequest = {
    goal_category: goal,
    fitness_level: athlete.level,
    duration_weeks: athlete.weeks,
    age: athlete.age,
    specific_sport: null,
  }
  return phasesAround(request, athlete.event)
}

/**
 * The week for which the sets of all rows are decided: the second of accumulation, when the first, easier
 * one is over.
 */
export function referenceWeek(weeks: readonly ProgramWeek[]): ProgramWeek {
  const building = weeks.filter(({ phase }) => phase === 'accumulation')
  const week = building.find(({ phase_week }) => phase_week > 1) ?? building[0] ?? weeks[0]
  if (!week) throw new Error('A program has at least one week')
  return week
}

/** The week with which a week's block begins. */
export function firstOfBlock(weeks: readonly ProgramWeek[], week: ProgramWeek): ProgramWeek {
  return weeks.find(({ block }) => block === week.block) ?? week
}

/** Weeks in which training builds up: neither a deload nor a taper. */
export function isLoading({ phase }: ProgramWeek): boolean {
  return phase === 'accumulation' || phase === 'intensification' || phase === 'realization'
}

/** Whose goal's phases a style has: strength and power peak, the others build up and rest. */
const GOAL_OF: Record<Style, Goal> = {
  strength: 'strength',
  powerlifting: 'strength',
  athletic: 'power',
  weightlifting: 'power',
  hypertrophy: 'hypertrophy',
  general: 'general_fitness',
  fitness: 'general_fitness',
  sport_endurance: 'general_fitness',
}
