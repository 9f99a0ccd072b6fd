import { countWorkingSets } from '@/lib/domain/program/number-exercises'
import { outlineWeeks, type WeekOutline } from '@/lib/domain/report/outline'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'

/** The plan's weeks, those with plans of their own by these, with the sets that were written. */
export function writtenOutlines({
  blueprint,
  weeks,
  alone,
}: Pick<ProgramRecord, 'blueprint' | 'weeks' | 'alone'>): WeekOutline[] {
  const planned = blueprint.weeks.map(
    (plan) => alone.find(({ week }) => week === plan.week) ?? plan,
  )
  return outlineWeeks({ ...blueprint, weeks: planned }).map((outline) => {
    const written = weeks.find(({ week }) => week === outline.week)
    const exercises = written?.workouts.flatMap((workout) => workout.exercises)
    return exercises ? { ...outline, sets: countWorkingSets(exercises) } : outline
  })
}
