import { contentHash } from '@/lib/domain/content-hash'
import { usualExercises } from './slots'
import { tempos } from './tempos'
import { minutesPerSet, weeklyDose } from './volume'

/**
 * A hash of the planner's tables; every program keeps the one that its numbers were planned with. The
 * planner's steps are code, which a hash of data cannot see: whoever changes one so that the same
 * athlete gets other numbers raises `steps`.
 */
export const blueprintVersion = contentHash({
  steps: 3,
  weeklyDose,
  minutesPerSet,
  tempos,
  usualExercises,
})
