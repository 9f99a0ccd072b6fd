import { countWorkingSets } from '@/lib/domain/program/number-exercises'
import { outlineWeeks, type WeekOutline } from '@/lib/domain/report/outline'
import type { FullProgram } from '@/lib/domain/contract/views'

/** The plan's weeks, with the sets that were written. */
export function writtenOutlines({
  blueprint,
  program_weeks,
}: Pick<FullProgram, 'blueprint' | 'program_weeks'>): WeekOutline[] {
  return outlineWeeks(blueprint).map((outline) => {
    const written = program_weeks.find(({ week }) => week === outline.week)
    const exercises = written?.workouts.flatMap((workout) => workout.exercises)
    return exercises ? { ...outline, sets: countWorkingSets(exercises) } : outline
  })
}
