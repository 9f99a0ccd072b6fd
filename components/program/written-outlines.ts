import { countWorkingSets } from '@/lib/domain/program/number-exercises'
import { outlineWeeks, type WeekOutline } from '@/lib/domain/report/outline'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'

/** The plan's weeks, with the sets that were written. */
export function writtenOutlines({
  blueprint,
  weeks,
}: Pick<ProgramRecord, 'blueprint' | 'weeks'>): WeekOutline[] {
  return outlineWeeks(blueprint).map((outline) => {
    const written = weeks.find(({ week }) => week === outline.week)
    const exercises = written?.workouts.flatMap((workout) => workout.exercises)
    return exercises ? { ...outline, sets: countWorkingSets(exercises) } : outline
  })
}
